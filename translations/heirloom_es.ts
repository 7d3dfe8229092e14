<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>the server closed the connection early</source>
        <translation>el servidor cerró la conexión antes de tiempo</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>no se encontró el nombre del servidor</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>se agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>falló la negociación TLS</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>no se puede conectar con el proxy</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>el proxy pide una contraseña</translation>
    </message>
    <message>
        <source>check the login of the proxy, and whether the link needs one too</source>
        <translation>compruebe el inicio de sesión del proxy, y si el enlace también requiere uno</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>falló la conexión (error de red %1)</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>demasiadas redirecciones</translation>
    </message>
    <message>
        <source>ended after %1 of %2 bytes</source>
        <translation>terminó tras %1 de %2 bytes</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused, because %2</source>
        <translation>se rechaza el certificado de %1, porque: %2</translation>
    </message>
    <message>
        <source>check the address and the clock of this computer, or ask the operator of that server</source>
        <translation>compruebe la dirección y el reloj de este equipo, o pregunte al operador de ese servidor</translation>
    </message>
    <message>
        <source>if you trust that source, add the link of the file yourself</source>
        <translation>si confía en esa fuente, añada usted mismo el enlace del archivo</translation>
    </message>
    <message>
        <source>the servers do not send parts that fit together</source>
        <translation>los servidores no envían partes que encajen entre sí</translation>
    </message>
    <message>
        <source>expected %1 bytes, got %2</source>
        <translation>se esperaban %1 bytes, llegaron %2</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>se esperaba %1, llegó %2</translation>
    </message>
    <message>
        <source>source &apos;%1&apos;</source>
        <translation>fuente «%1»</translation>
    </message>
    <message>
        <source>give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file with one link a line</source>
        <translation>indique un enlace http:// o https://, un repositorio como hf:OWNER/NAME, zenodo:NUMBER o github:OWNER/NAME, o la ruta de un archivo local: un solo archivo, un manifiesto de Heirloom, un Metalink, una lista de sumas de comprobación como SHA256SUMS, el bagit.txt de un bag, un archivo de entrada de aria2, o un archivo de texto con un enlace por línea</translation>
    </message>
    <message>
        <source>the source describes nothing</source>
        <translation>la fuente no describe nada</translation>
    </message>
    <message>
        <source>every entry of the source was refused; the first</source>
        <translation>se rechazaron todas las entradas de la fuente; la primera</translation>
    </message>
    <message>
        <source>the server answered without content</source>
        <translation>el servidor respondió sin contenido</translation>
    </message>
    <message>
        <source>not a file but a folder</source>
        <translation>no es un archivo, sino una carpeta</translation>
    </message>
    <message>
        <source>the document is not a Heirloom manifest: it states no format</source>
        <translation>el documento no es un manifiesto de Heirloom: no indica ningún formato</translation>
    </message>
    <message>
        <source>the manifest has no list of files</source>
        <translation>el manifiesto no tiene una lista de archivos</translation>
    </message>
    <message>
        <source>fetch the manifest again, or ask its publisher</source>
        <translation>obtenga de nuevo el manifiesto, o pregunte a quien lo publica</translation>
    </message>
    <message>
        <source>the document is no Metalink</source>
        <translation>el documento no es un Metalink</translation>
    </message>
    <message>
        <source>the Metalink is not well formed in line %1</source>
        <translation>el Metalink no está bien formado en la línea %1</translation>
    </message>
    <message>
        <source>a URL is neither http nor https</source>
        <translation>una dirección no es http ni https</translation>
    </message>
    <message>
        <source>a URL contains a user name or password</source>
        <translation>una dirección contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>a URL is malformed</source>
        <translation>una dirección está mal escrita</translation>
    </message>
    <message>
        <source>none of the %1 sources of %2 answers, the last</source>
        <translation>ninguna de las %1 fuentes de %2 responde, la última</translation>
    </message>
    <message>
        <source>no free folder name for %1</source>
        <translation>no hay ningún nombre de carpeta libre para %1</translation>
    </message>
    <message>
        <source>name a folder that is there and can be read</source>
        <translation>indique una carpeta que exista y se pueda leer</translation>
    </message>
    <message>
        <source>%1 is no mirror</source>
        <translation>%1 no es una réplica</translation>
    </message>
    <message>
        <source>give an http or https address</source>
        <translation>indique una dirección http o https</translation>
    </message>
    <message>
        <source>%1 holds a password</source>
        <translation>%1 contiene una contraseña</translation>
    </message>
    <message>
        <source>it would be written down: leave it out</source>
        <translation>quedaría escrita: quítela</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>no existe la tarea %1</translation>
    </message>
    <message>
        <source>there is no deleted task %1</source>
        <translation>no existe la tarea eliminada %1</translation>
    </message>
    <message>
        <source>task %1 was changed by somebody else meanwhile</source>
        <translation>otro programa cambió mientras tanto la tarea %1</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>vuelva a mirarla</translation>
    </message>
    <message>
        <source>cancel it first, then delete it</source>
        <translation>cancélela primero y elimínela después</translation>
    </message>
    <message>
        <source>only failed and cancelled tasks can be tried again</source>
        <translation>solo se pueden reintentar las tareas fallidas y canceladas</translation>
    </message>
    <message>
        <source>compare it when that is done</source>
        <translation>compárela cuando termine</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>move the folder away, then retry</source>
        <translation>mueva la carpeta a otro sitio y reinténtelo</translation>
    </message>
    <message>
        <source>a file of that name has just appeared</source>
        <translation>acaba de aparecer un archivo con ese nombre</translation>
    </message>
    <message>
        <source>the file that stood there is gone or changed</source>
        <translation>el archivo que estaba ahí ha desaparecido o ha cambiado</translation>
    </message>
    <message>
        <source>the stored content has another size</source>
        <translation>el contenido almacenado tiene otro tamaño</translation>
    </message>
    <message>
        <source>the disk has room for %1 more files, and %2 are to come, with their folders</source>
        <translation>en el disco caben %1 archivos más, y faltan %2, con sus carpetas</translation>
    </message>
    <message>
        <source>remove files from that disk, however small</source>
        <translation>quite archivos de ese disco, por pequeños que sean</translation>
    </message>
    <message>
        <source>make the disk writable again, then retry the task</source>
        <translation>haga que se pueda volver a escribir en el disco y reintente la tarea</translation>
    </message>
    <message>
        <source>%1 is on another volume</source>
        <translation>%1 está en otro volumen</translation>
    </message>
    <message>
        <source>choose a folder on the volume of the storage, or add a storage on the other volume</source>
        <translation>elija una carpeta en el volumen del almacén, o añada un almacén en el otro volumen</translation>
    </message>
    <message>
        <source>the folder of the storage %1 is not there, or another disk is mounted: %2</source>
        <translation>la carpeta del almacén %1 no está, o hay otro disco montado: %2</translation>
    </message>
    <message>
        <source>mount it and try again</source>
        <translation>móntelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>open the storage &quot;%1&quot; in %2</source>
        <translation>abrir el almacén «%1» en %2</translation>
    </message>
    <message>
        <source>the storage is marked dirty</source>
        <translation>el almacén está marcado para reparar</translation>
    </message>
    <message>
        <source>run `heirloom-cli audit --heal`</source>
        <translation>repárelo en su página, o ejecute `heirloom-cli audit --heal`</translation>
    </message>
    <message>
        <source>another process has worked on this storage for too long</source>
        <translation>otro proceso lleva demasiado tiempo con este almacén</translation>
    </message>
    <message>
        <source>another process has written to the ledger for too long</source>
        <translation>otro proceso lleva demasiado tiempo escribiendo en el registro</translation>
    </message>
    <message>
        <source>the ledger could not be written</source>
        <translation>no se pudo escribir en el registro</translation>
    </message>
    <message>
        <source>something is kept in this storage or followed into it, or can still be undeleted</source>
        <translation>este almacén guarda algo, o se sigue algo que va a él, o aún se puede recuperar algo</translation>
    </message>
    <message>
        <source>unsubscribe, delete its tasks and reclaim its space first</source>
        <translation>deje primero de seguirlo, elimine sus tareas y libere su espacio</translation>
    </message>
    <message>
        <source>%1 is the default storage</source>
        <translation>%1 es el almacén predeterminado</translation>
    </message>
    <message>
        <source>make another one the default first</source>
        <translation>haga antes predeterminado a otro</translation>
    </message>
    <message>
        <source>the storage %1 is in %2</source>
        <translation>el almacén %1 está en %2</translation>
    </message>
    <message>
        <source>choose another name and folder, or use it as it is</source>
        <translation>elija otro nombre y otra carpeta, o úselo tal como está</translation>
    </message>
    <message>
        <source>make the storage&apos;s folder %1</source>
        <translation>crear la carpeta del almacén %1</translation>
    </message>
    <message>
        <source>make the store in %1</source>
        <translation>crear el almacén en %1</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>no existe el programa %1</translation>
    </message>
    <message>
        <source>write its whole path, or install it</source>
        <translation>escriba su ruta completa, o instálelo</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 no se puede ejecutar</translation>
    </message>
    <message>
        <source>make it executable: chmod +x</source>
        <translation>hágalo ejecutable: chmod +x</translation>
    </message>
    <message>
        <source>no keychain of the desktop answers</source>
        <translation>ningún llavero del escritorio responde</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc</source>
        <translation>inicie uno (GNOME Keyring, KWallet), o use --token-file o ~/.netrc</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>el llavero no se abrió</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>look whether it asks for its password</source>
        <translation>mire si está pidiendo su contraseña</translation>
    </message>
    <message>
        <source>start at login</source>
        <translation>iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>%1 (by way of the proxy %2)</source>
        <translation>%1 (a través del proxy %2)</translation>
    </message>
    <message>
        <source>make directory %1</source>
        <translation>crear la carpeta %1</translation>
    </message>
    <message>
        <source>open directory %1</source>
        <translation>abrir la carpeta %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>crear %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>the ledger has schema version %1, this program knows %2</source>
        <translation>el registro tiene la versión de esquema %1, este programa conoce la %2</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place</source>
        <translation>use la versión más nueva de Heirloom que lo escribió; o ponga en su lugar la copia de antes, %1</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or move it away, and run `heirloom-cli rebuild DIR` with the storage&apos;s folder</source>
        <translation>use la versión más nueva de Heirloom que lo escribió; o muévalo a otro sitio y ejecute `heirloom-cli rebuild DIR` con la carpeta del almacén</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>el archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>el archivo comprimido está cifrado</translation>
    </message>
    <message>
        <source>unpack it by hand, with a program that asks for its password</source>
        <translation>descomprímalo usted mismo, con un programa que pida su contraseña</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked</source>
        <translation>el archivo comprimido no se puede descomprimir</translation>
    </message>
    <message>
        <source>unpack it by hand, with the program that made it</source>
        <translation>descomprímalo usted mismo, con el programa que lo creó</translation>
    </message>
    <message>
        <source>it is no zip, tar or 7z, or its beginning is damaged</source>
        <translation>no es zip, tar ni 7z, o su comienzo está dañado</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>es una de varias partes</translation>
    </message>
    <message>
        <source>the archive is too much to unpack</source>
        <translation>el archivo comprimido es demasiado grande para descomprimirlo</translation>
    </message>
    <message>
        <source>unpack it by hand, if you trust where it comes from</source>
        <translation>descomprímalo usted mismo, si confía en su procedencia</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>contiene más de %1 archivos</translation>
    </message>
    <message>
        <source>more than %1 bytes come out of it</source>
        <translation>salen de él más de %1 bytes</translation>
    </message>
    <message>
        <source>it becomes more than %1 times as large</source>
        <translation>se vuelve más de %1 veces más grande</translation>
    </message>
    <message>
        <source>it takes more memory than it may have</source>
        <translation>necesita más memoria de la permitida</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es un enlace simbólico</translation>
    </message>
    <message>
        <source>it is a hard link to another file</source>
        <translation>es un enlace físico a otro archivo</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es un dispositivo</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>its name cannot be read</source>
        <translation>su nombre no se puede leer</translation>
    </message>
    <message>
        <source>a link to Heirloom was refused</source>
        <translation>se rechazó un enlace para Heirloom</translation>
    </message>
    <message>
        <source>this version of Heirloom does not understand it</source>
        <translation>esta versión de Heirloom no lo entiende</translation>
    </message>
    <message>
        <source>it offers neither something on the web nor a repository</source>
        <translation>no ofrece nada de la web ni un repositorio</translation>
    </message>
    <message>
        <source>the address contains a user name or password</source>
        <translation>la dirección contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>tell whoever made it</source>
        <translation>avise a quien lo hizo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation>tarea %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation>  reutilizado de lo que ya tiene: %1</translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation>  por descargar: %1 · %2 libres</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation>otro programa terminó la tarea %1 antes de que acabara, ahora está %2: `heirloom-cli resume %1` o `retry %1`, y luego `run`, la completa</translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation>trasladado aquí: %1</translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation>se dejó donde está, porque cambió entretanto: %1</translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation>se dejó en su sitio, porque se modificó o lo muestra otra tarea: %1</translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation>eliminado, %1 devueltos</translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation>eliminado; se pueden liberar %1, `undelete %2` lo recupera</translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation>%1 %2 [%3] %4 %  %5/s  %6 de %7 archivos</translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>tarea %1: %2; `heirloom-cli run` la continuará después</translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation>la tarea %1 espera a su fuente; `heirloom-cli run` lo intenta de nuevo</translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>tarea %1: %2; elimine las tareas que ya no necesite, o use `heirloom-cli gc --now`</translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation>la tarea %1 falló: `heirloom-cli show %1 --files` dice dónde, `retry %1` lo intenta de nuevo</translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation>reutilizado: %1 · descargado: %2</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation>%1  %2 %3  %4  %5 de %6 archivos, %7  reutilizado: %8</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation>reutilizado</translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation>descargado</translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation>limitada a %1/s</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation>sin límite propio</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation>almacén %1 en %2</translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation>%1 es ahora el almacén predeterminado</translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation>otro proceso ya está liberando espacio</translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>se liberaría: %1; aún en período de gracia: %2</translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation>liberado: %1; aún en período de gracia: %2</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>leído: %1, con errores: %2; se ha leído todo el contenido</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation>leído: %1, con errores: %2; la próxima llamada continúa desde aquí</translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation>`heirloom-cli audit --heal` lo repara</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation>reparado</translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation>comprobados: %1, con errores: %2, reparados: %3</translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation>`heirloom-cli run` recupera lo que falta</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  %n referencia  %3</numerusform>
            <numerusform>%1  %2  %n referencias  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation>usted ve %1 de archivos; ocupan %2 (%3 ahorrados al compartir)</translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation>se pueden liberar %1, %2 libres</translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation>  %1  %2 %3  muestra %4, eliminarla libera %5</translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>%n tarea encontrada</numerusform>
            <numerusform>%n tareas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 añadidos, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 modificados, %2</translation>
    </message>
    <message>
        <source>%1 with contents that nothing tells apart, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 con contenidos que nada distingue, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 movidos, %2</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 eliminados, %2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 sin cambios, %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a number of files</comment>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>to download: at least %1</source>
        <comment>a size</comment>
        <translation>por descargar: al menos %1</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <comment>a size</comment>
        <translation>por descargar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>%n entrada de la fuente no se puede usar; `add --dry-run` dice por qué</numerusform>
            <numerusform>%n entradas de la fuente no se pueden usar; `add --dry-run` dice por qué</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written; make room where it is written to, then ask again.</source>
        <translation>No se pudo escribir el resultado; haga sitio donde se escribe y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>following %1; `heirloom-cli sync %1` looks now</source>
        <comment>a name</comment>
        <translation>se sigue %1; `heirloom-cli sync %1` lo comprueba ahora</translation>
    </message>
    <message>
        <source>%1  %2  last %3, next %4  %5</source>
        <comment>name, state, times, source</comment>
        <translation>%1  %2  última vez %3, próxima %4  %5</translation>
    </message>
    <message>
        <source>%1 is not followed any more; what it brought stays</source>
        <comment>a name</comment>
        <translation>%1 ya no se sigue; lo que trajo se conserva</translation>
    </message>
    <message>
        <source>task %1, %2: nothing newer</source>
        <comment>number, name and revision</comment>
        <translation>tarea %1, %2: nada más reciente</translation>
    </message>
    <message>
        <source>task %1, %2: there is something newer; `heirloom-cli diff %1` says what</source>
        <comment>number, name and revision</comment>
        <translation>tarea %1, %2: hay algo más reciente; `heirloom-cli diff %1` dice qué</translation>
    </message>
    <message>
        <source>task %1, %2: there is %3; `heirloom-cli diff %1` says what is different</source>
        <comment>number, name and revision, the newer revision</comment>
        <translation>tarea %1, %2: hay %3; `heirloom-cli diff %1` dice qué cambia</translation>
    </message>
    <message>
        <source>archived, %1 packed; `restore %2` brings it back</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>archivada, empaquetado: %1; `restore %2` la recupera</translation>
    </message>
    <message>
        <source>the task is archived, but its small files stay unpacked: %1</source>
        <comment>why</comment>
        <translation>la tarea está archivada, pero sus archivos pequeños siguen sin empaquetar: %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>restaurado: %1</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>nada que fusionar</translation>
    </message>
    <message>
        <source>merged: %1 before, %2 now</source>
        <translation>fusionados: antes %1, ahora %2</translation>
    </message>
    <message>
        <source>exported to %1, %2</source>
        <comment>a file and its size</comment>
        <translation>exportado a %1, %2</translation>
    </message>
    <message>
        <source>unpacked: %1</source>
        <comment>an archive</comment>
        <translation>extraído: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1: %n entrada no se pudo convertir en archivo; `heirloom-cli log --kind entry.refused` dice cuál</numerusform>
            <numerusform>%1: %n entradas no se pudieron convertir en archivos; `heirloom-cli log --kind entry.refused` dice cuáles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>tamaño aún desconocido</translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation>tamaños aún desconocidos</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1,000 files, 48 GB</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>queda %Ln min</numerusform>
            <numerusform>quedan %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>queda %Ln h</numerusform>
            <numerusform>quedan %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent, as the language writes it</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>hoy, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>At certain &amp;times:</source>
        <translation>A ciertas &amp;horas:</translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation>Si varias filas valen para un mismo momento, cuenta la primera. En cualquier otro momento rige el límite de arriba.</translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation>Servidores co&amp;ncretos:</translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation>*.example.org representa todos los servidores bajo ese nombre.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation>Indique una dirección que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation>No incluya la contraseña: quedaría escrita aquí.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>Iniciar al abrir la &amp;sesión</translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation>Sin ventana, para que las descargas continúen donde estaban.</translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation>Al cerrar la &amp;ventana:</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation>preguntar qué hacer</translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation>seguir descargando</translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation>salir</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation>Las descargas van al almacén predeterminado, salvo que elija otro. El contenido se comparte dentro de un almacén. Lo que cambie aquí vale para lo que venga; los archivos que ya están se quedan como están.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation>&amp;Tareas a la vez:</translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation>Archi&amp;vos a la vez:</translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation>De todas las tareas juntas. Así llegan antes muchos archivos pequeños desde lejos.</translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation>Conexiones por &amp;archivo:</translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation>Los archivos grandes llegan por varias, de todos sus servidores a la vez.</translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation>De ellas, a un mismo &amp;servidor:</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation>Todas las &amp;descargas juntas:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation>&amp;Mantener el equipo activo durante las descargas</translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation>Aun así, la pantalla puede apagarse.</translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation>Servidores lentos</translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation>A&amp;bandonar los más lentos que:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation>durante más d&amp;e:</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> segundos</translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation>Lo que falte entonces llega de otro servidor del mismo archivo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation>&amp;Pausar las descargas en conexiones de uso medido</translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation>Continúan por sí solas cuando vuelva a usar otra conexión.</translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation>Permitir que las fuentes de internet indiquen &amp;direcciones de su red</translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation>Permítalo solo si confía en ellas: un enlace así puede llegar a su router y a otros dispositivos.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>&amp;Hugging Face:</source>
        <translation>&amp;Hugging Face:</translation>
    </message>
    <message>
        <source>&amp;Zenodo:</source>
        <translation>&amp;Zenodo:</translation>
    </message>
    <message>
        <source>&amp;GitHub&apos;s API:</source>
        <translation>API de &amp;GitHub:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation>Para lo que los servidores solo muestran a quienes tienen una cuenta. Los tokens se guardan en el llavero de su escritorio, cada uno se muestra únicamente a su propio servidor, y «Restaurar los valores predeterminados» no los toca.</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Nombres propios</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>&amp;Reglas:</translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation>Una regla por línea: un nombre y las fuentes que hay detrás, en el orden en que se prueban. Lo que termina en / tiene los archivos, pero no una lista de ellos.</translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation>Eliminación y comprobación</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation>Una eliminación se puede des&amp;hacer durante:</translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation>Hasta entonces, lo que ya ninguna tarea necesita permanece en el disco.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation>&amp;Preguntar antes de eliminar</translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation>Sin preguntar, los archivos de una tarea se eliminan con ella. También eso se puede deshacer.</translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation>Leer y &amp;comparar todo cada:</translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation>Lentamente, mientras la ventana está abierta, para notar a tiempo que un disco falla.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation>Cuando una tarea &amp;termine</translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation>Cuando una tarea fa&amp;lle</translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation>Cuando una tarea tenga que &amp;esperar</translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation>Por espacio en disco, por ejemplo.</translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation>Cuando se encuentre contenido almacenado &amp;dañado</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation>Al añadir</translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation>Ofrecer primero &amp;copias editables</translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation>Los archivos son entonces copias propias, que vuelven a ocupar su espacio. De lo contrario comparten lo almacenado, y son de solo lectura donde el disco no permite compartir y editar a la vez.</translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation>el número de la tarea</translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation>completed o failed, tal cual</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation>su revisión, si la tiene</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>de dónde vino</translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation>la carpeta con sus archivos</translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation>cuántos archivos hay en ella</translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation>cuánto se descargó</translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation>cuánto se reutilizó de lo que ya tenía</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>por qué falló</translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation>el registro, para heirloom-cli</translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation>Encuentra estos valores en su entorno:</translation>
    </message>
    <message>
        <source>When finished</source>
        <translation>Al terminar</translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation>Cuando una tarea termine, e&amp;jecutar:</translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation>Un programa con su ruta completa y lo que se le pasa; comillas alrededor de las palabras con espacios. Ningún intérprete de comandos lo lee. Los programas se ejecutan uno tras otro, cada uno durante una hora como máximo.</translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation>También cuando una tarea &amp;falle</translation>
    </message>
    <message>
        <source>minimizes it</source>
        <comment>what closing the window does</comment>
        <translation>minimizarla</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>page of the preferences: following sources</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>&amp;Look at sources:</source>
        <translation>&amp;Comprobar las fuentes:</translation>
    </message>
    <message>
        <source>What falls into these hours is made up for when they are over. “Sync now” looks at any time. How often is chosen for each source.</source>
        <translation>Lo que cae en esas horas se hace cuando terminan. «Sincronizar ahora» comprueba en cualquier momento. La frecuencia se elige para cada fuente.</translation>
    </message>
    <message>
        <source>Look for newer revisions of what you &amp;downloaded</source>
        <translation>Buscar revisiones más recientes de lo que &amp;descargó</translation>
    </message>
    <message>
        <source>Of sources that are not followed: each once a week, and nothing is downloaded.</source>
        <translation>De las fuentes que no se siguen: cada una una vez por semana, y no se descarga nada.</translation>
    </message>
    <message>
        <source>When a followed &amp;source changed</source>
        <translation>Cuando una &amp;fuente seguida cambie</translation>
    </message>
    <message>
        <source>One sentence for each sync; also when it needs you.</source>
        <translation>Una frase por cada sincronización; también cuando la fuente requiera su atención.</translation>
    </message>
    <message>
        <source>Archives that a download brings</source>
        <translation>Archivos comprimidos que trae una descarga</translation>
    </message>
    <message>
        <source>offer to unpack them</source>
        <comment>archives</comment>
        <translation>ofrecer extraerlos</translation>
    </message>
    <message>
        <source>unpack them always</source>
        <comment>archives</comment>
        <translation>extraerlos siempre</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <comment>archives</comment>
        <translation>dejarlos como están</translation>
    </message>
    <message>
        <source>&amp;Zip:</source>
        <translation>&amp;Zip:</translation>
    </message>
    <message>
        <source>&amp;Tar, plain or compressed:</source>
        <translation>&amp;Tar, con o sin compresión:</translation>
    </message>
    <message>
        <source>&amp;7z:</source>
        <translation>&amp;7z:</translation>
    </message>
    <message>
        <source>Each goes into a folder beside it, and what you have already takes no space again. A single download can say otherwise.</source>
        <translation>Cada uno va a una carpeta junto a él, y lo que ya tiene no vuelve a ocupar espacio. Para una descarga concreta se puede elegir otra cosa.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>&amp;Pack files of up to:</source>
        <translation>&amp;Empaquetar archivos de hasta:</translation>
    </message>
    <message>
        <source> KiB</source>
        <comment>after a number</comment>
        <translation> KiB</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files that are packed</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>When a task is archived, its small files go together into one. Larger ones stay as they are.</source>
        <translation>Al archivar una tarea, sus archivos pequeños se reúnen en uno solo. Los más grandes quedan como están.</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
</context>
<context>
    <name>StorageParts</name>
    <message>
        <source>How files are made</source>
        <translation>Cómo se crean los archivos</translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation>Espacio que las descargas dejan libre</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is left free</comment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>The connection failed</source>
        <translation>La conexión falló</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor rechazó la solicitud</translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation>El contenido no es el que debería ser</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation>El disco o el sistema informó de un error</translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation>Algo más lo está usando</translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation>Lo escribió una versión más reciente de Heirloom</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation>La fuente no se puede usar</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Eso no es posible ahora</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>Eso no se entiende</translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation>compruebe si el enlace requiere iniciar sesión: un token se indica con --token-file o en ~/.netrc</translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation>el archivo ya no está: compruebe el enlace</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>vuelva a intentarlo más tarde</translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation>compruebe la conexión y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation>pruebe otra fuente, o pregunte a quien la publica</translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation>elimine las tareas que ya no necesite, o libere espacio</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>vuelva a intentarlo en un momento</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>instale la versión más reciente</translation>
    </message>
    <message>
        <source>check the link</source>
        <translation>compruebe el enlace</translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>en descarga</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>con error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation>archivada</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>por descargar</translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation>por reutilizar</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation>listo</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation>en espera de %1 de espacio en disco</translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation>en espera de espacio en disco: %1</translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation>en espera de espacio en disco</translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation>en espera de una conexión que no sea de uso medido</translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation>en la cola, prioridad alta</translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation>en la cola, prioridad baja</translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation>bloques compartidos, editable</translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation>enlace duro, solo lectura</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>enlace simbólico</translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation>copia propia, editable</translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation>según lo permita el disco</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>%n archivo devuelto a la cola</numerusform>
            <numerusform>%n archivos devueltos a la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>%n cambio a medias deshecho</numerusform>
            <numerusform>%n cambios a medias deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>%n cambio completado</numerusform>
            <numerusform>%n cambios completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>%n plan sin terminar quitado</numerusform>
            <numerusform>%n planes sin terminar quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>%n cambio necesita una reparación</numerusform>
            <numerusform>%n cambios necesitan una reparación</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation>Recuperado tras una interrupción: %1.</translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation>Un contenido almacenado ha desaparecido</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>Un contenido almacenado fue modificado</translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation>Un archivo del almacén que ninguna tarea conoce</translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation>Un archivo de una tarea falta o está dañado</translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation>Un archivo de una tarea fue modificado o reemplazado</translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation>El recuento de usos de un contenido era incorrecto</translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation>Un cambio se interrumpió y no se pudo deshacer</translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation>Un resto de una descarga interrumpida</translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation>Otro programa modificó el contenido almacenado de %1, y ya no se usa.</translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation>El contenido almacenado de %1 ha desaparecido.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation>%1 no se puede reutilizar del almacén y se descargará</translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation>se conservó un archivo distinto como %1</translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation>se rechazó una entrada: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed, and where or why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what failed, and what to do about it</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln archivo falló</numerusform>
            <numerusform>%Ln archivos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: %Ln file(s) kept, %2 downloaded.</source>
        <extracomment>%1 is a task, %2 a number of files</extracomment>
        <translation>
            <numerusform>La tarea %1 está completa: %Ln archivo reutilizado, descargados: %2.</numerusform>
            <numerusform>La tarea %1 está completa: %Ln archivos reutilizados, descargados: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation>%1 falló.</translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>liberado: %1 en %Ln archivo almacenado</numerusform>
            <numerusform>liberado: %1 en %Ln archivos almacenados</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation>eliminado: %1 %2</translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation>recuperado: %1</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation>reparado: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation>Su comando posterior a la descarga no se pudo iniciar: %1</translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation>Su comando posterior a la descarga seguía en ejecución cuando Heirloom terminó.</translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation>Su comando posterior a la descarga tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation>Su comando posterior a la descarga terminó por la señal %1.</translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation>Su comando posterior a la descarga ha terminado.</translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation>Su comando posterior a la descarga falló con el código de salida %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a followed source</comment>
        <translation>aún no comprobada</translation>
    </message>
    <message>
        <source>up to date</source>
        <comment>a followed source</comment>
        <translation>al día</translation>
    </message>
    <message>
        <source>a newer revision is on its way</source>
        <comment>of a followed source</comment>
        <translation>una revisión más reciente está en camino</translation>
    </message>
    <message>
        <source>has something new</source>
        <comment>a followed source</comment>
        <translation>tiene algo nuevo</translation>
    </message>
    <message>
        <source>skipped: you deleted its newest revision</source>
        <comment>a followed source</comment>
        <translation>omitida: usted eliminó su revisión más reciente</translation>
    </message>
    <message>
        <source>offers an older revision, which is refused</source>
        <comment>a followed source</comment>
        <translation>ofrece una revisión anterior, que se rechaza</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the last look at a followed source</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada ha cambiado</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 removed</source>
        <comment>numbers of files that a sync changed</comment>
        <translation>%1 añadidos, %2 actualizados, %3 eliminados</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 tiene algo nuevo.</translation>
    </message>
    <message>
        <source>%1 offers an older revision than before. It is refused.</source>
        <comment>a followed source</comment>
        <translation>%1 ofrece una revisión más antigua que antes. Se rechaza.</translation>
    </message>
    <message>
        <source>%1 was synced: %2.</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>Se sincronizó %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>Se sincronizó %1: %2, y falló %Ln archivo.</numerusform>
            <numerusform>Se sincronizó %1: %2, y fallaron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <comment>a source</comment>
        <translation>se empezó a seguir %1</translation>
    </message>
    <message>
        <source>stopped following %1</source>
        <comment>a source</comment>
        <translation>se dejó de seguir %1</translation>
    </message>
    <message>
        <source>synced %1: %2</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 sincronizado: %2</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>a part of a followed source</comment>
        <translation>tablas</translation>
    </message>
    <message>
        <source>packages</source>
        <comment>a part of a followed source: tables that belong together</comment>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>a part of a followed source: texts by domain</comment>
        <translation>memoria</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a part of a followed source</comment>
        <translation>archivos</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a sync of a followed source</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, and what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed %1 to a newer revision in its folder</source>
        <comment>a task</comment>
        <translation>cambiado a una revisión más reciente en su carpeta: %1</translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Añadir en &amp;pausa</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>Añadir una descarga</translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation>https://…, o una lista de enlaces o un manifiesto en este equipo</translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation>Enlace o archivo que descargar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examinando %1&#xa0;…</translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation>Verá lo que ya tiene y lo que es nuevo antes de que se descargue nada.</translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation>Pegue o suelte un enlace arriba. %1</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation>encontrado en %1 s</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation>manifiesto de Heirloom</translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation>lista de enlaces</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>Añadir &amp;todo</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>Un&amp;o por uno</translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>Añadir una descarga (%n más después)</numerusform>
            <numerusform>Añadir una descarga (%n más después)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>Añade esta y la siguiente, en el mismo almacenamiento y colocadas igual, sin volver a preguntar</numerusform>
            <numerusform>Añade esta y las %n siguientes, en el mismo almacenamiento y colocadas igual, sin volver a preguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation>Hace de cada enlace una descarga propia, en lugar de una con todos juntos</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>Examinando %n enlace…</numerusform>
            <numerusform>Examinando %n enlaces…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face repository</source>
        <comment>kind of source</comment>
        <translation>repositorio de Hugging Face</translation>
    </message>
    <message>
        <source>GitHub release</source>
        <comment>kind of source</comment>
        <translation>versión publicada en GitHub</translation>
    </message>
    <message>
        <source>Zenodo record</source>
        <comment>kind of source</comment>
        <translation>registro de Zenodo</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Mirar a&amp;hora</translation>
    </message>
    <message>
        <source>Another program or a web page gave this link. Its server is not asked before you want to look.</source>
        <translation>Otro programa o una página web ha dado este enlace. No se preguntará a su servidor hasta que usted quiera mirar.</translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparado con</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation>Los archivos &amp;son</translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation>nada en particular; los archivos que tiene se reutilizan de todos modos</translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation>%1, que ya tiene</translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation>sin carpeta propia: el archivo queda aquí mismo</translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation>la revisión más reciente que tiene</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation>Carpeta en el almacén</translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation>compartidos con lo que ya tiene, de solo lectura</translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation>copias editables</translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation>Los archivos compartidos no ocupan espacio adicional. Las copias editables vuelven a ocupar todo su tamaño.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Adónde van los archivos</translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation>Elija una carpeta dentro de %1, para que los archivos se puedan compartir.</translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation>una carpeta nueva, con el nombre de la descarga</translation>
    </message>
    <message>
        <source>&amp;Archives are</source>
        <translation>Archivos comprimi&amp;dos</translation>
    </message>
    <message>
        <source>as the revision before, or the preferences, say</source>
        <extracomment>what becomes of archives that a download brings</extracomment>
        <translation>según la revisión anterior o las preferencias</translation>
    </message>
    <message>
        <source>unpacked once they are here</source>
        <translation>extraerlos en cuanto lleguen</translation>
    </message>
    <message>
        <source>offered to be unpacked</source>
        <translation>ofrecer extraerlos</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>dejarlos como están</translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation>Incorporar una carpeta al almacén</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <extracomment>title of the dialog that asks whether to archive tasks</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>“Restore” brings every file back as it was, without a download. Files that you changed stay.</source>
        <translation>«Restaurar» devuelve cada archivo tal como estaba, sin descarga. Los archivos que usted modificó se quedan en su sitio.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>¿Archivar %n tarea?</numerusform>
            <numerusform>¿Archivar %n tareas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>¿Archivar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>%n archivo, %1, deja su carpeta. Su contenido se queda en el almacén.</numerusform>
            <numerusform>%n archivos, %1, dejan su carpeta. Su contenido se queda en el almacén.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libera %1.</translation>
    </message>
    <message>
        <source>Frees the folder, but next to no space: the store keeps what it held.</source>
        <translation>Libera la carpeta, pero casi nada de espacio: su contenido se queda en el almacén.</translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%n archivo pequeño, %1, pasa a un único archivo empaquetado.</numerusform>
            <numerusform>%n archivos pequeños, %1, pasan a un único archivo empaquetado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>Archivado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>Se dejó en su sitio %n archivo que usted había modificado.</numerusform>
            <numerusform>Se dejaron en su sitio %n archivos que usted había modificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small files stay unpacked: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Los archivos pequeños siguen sin empaquetar: %1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message>
        <source>Check of the storage</source>
        <translation>Comprobación del almacén</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Todo está como debe estar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>%n asunto requiere su atención.</numerusform>
            <numerusform>%n asuntos requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Comprobado: %1.</translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation>Reparado: %1; lo que hay que volver a descargar está en camino.</translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation>Reparar no elimina nada: los archivos modificados se guardan aparte, y los originales vuelven.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <extracomment>button, a verb</extracomment>
        <translation>Re&amp;parar</translation>
    </message>
</context>
<context>
    <name>heirloom::ClipboardOffer</name>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Use the link from the clipboard</source>
        <translation>Usar el enlace del portapapeles</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Del portapapeles: %1</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>Del portapapeles: %n enlace: %1</numerusform>
            <numerusform>Del portapapeles: %n enlaces, el primero: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation>Cerrar Heirloom</translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation>¿Seguir descargando cuando se cierre la ventana?</translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation>Cerrar la ventana termina Heirloom</translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation>Heirloom puede continuar en segundo plano; su icono en la bandeja del sistema vuelve a mostrar la ventana. Puede cambiar su respuesta en las preferencias.</translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation>&amp;Seguir descargando en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead. You can change your answer in the preferences.</source>
        <translation>Este escritorio no tiene una bandeja del sistema en la que Heirloom pueda continuar sin ventana. Lo que se está descargando continuará la próxima vez que lo inicie. Para seguir descargando ahora, minimice la ventana. Puede cambiar su respuesta en las preferencias.</translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation>Act&amp;ualizar a esta…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation>lo que su fuente ofrece ahora</translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation>otra revisión de su fuente:</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation>una etiqueta, una rama o una versión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;con</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation>Solo archivos cuyo nombre contenga…</translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation>Solo archivos cuyo nombre contenga esto</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Archivos que difieren</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examinando %1&#xa0;…</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>no se comparó nada</translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation>%1 tiene los mismos archivos.</translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 difiere; %2 de su contenido no están en ningún archivo de la otra parte.</translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation>%1 difiere, y todo su contenido ya está aquí.</translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 difiere; por descargar: %2.</translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation>nuevos: %1, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation>modificados: %1, %2</translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation>quizá modificados: %1, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation>movidos: %1, %2</translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation>desaparecidos: %1, %2</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation>sin cambios: %1, %2</translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation>omitidos por usted: %1, %2</translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation>«Quizá modificado» significa: por lo que dice la fuente, el tamaño es el mismo, pero no se sabe si lo es el contenido.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>%n archivo de la fuente no se puede usar y no aparece en la lista.</numerusform>
            <numerusform>%n archivos de la fuente no se pueden usar y no aparecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation>Cada grupo muestra solo sus primeros %1; el filtro encuentra los demás.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation>Detener y &amp;eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Eliminar los archivos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>&amp;Conservar los archivos, olvidar la tarea</numerusform>
            <numerusform>&amp;Conservar los archivos, olvidar las tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation>Calculando cuánto libera esto…</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>Puede deshacer esto durante %n día.</numerusform>
            <numerusform>Puede deshacer esto durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libera %1.</translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation>No libera nada: otras tareas usan todo (%1).</translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation>Libera %1; %2 se quedan, otras tareas los usan.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n tarea?</numerusform>
            <numerusform>¿Eliminar %n tareas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>&amp;Mantener la tarea</numerusform>
            <numerusform>&amp;Mantener las tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation>Los archivos se quedan donde están y desde ahora son suyos.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation>Olvidado: %1. Los archivos se quedan y son suyos.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation>Eliminado: %1. Libera %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation>Eliminado: %1. Libera %2; %3 se quedan, otras tareas los usan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>Se dejó en su sitio %n archivo que usted había modificado.</numerusform>
            <numerusform>Se dejaron en su sitio %n archivos que usted había modificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation>el espacio se libera el %1, o ahora:</translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation>&amp;Liberar ahora</translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation>Detalles de la tarea seleccionada</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation>Seleccione una tarea para ver sus detalles</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>Arch&amp;ivos</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation>Arch&amp;ivos %1</translation>
    </message>
</context>
<context>
    <name>heirloom::DiffModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many files of a list match a filter</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a group of files; %1 is &quot;12 files, 1.2 GB&quot;</extracomment>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificados: %1</translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation>Quizá modificados: %1</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>Movidos o renombrados: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Desaparecidos: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a file that moved: former and present path</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation>Tamaño anterior</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Suelte aquí un enlace, una lista de enlaces o un manifiesto</translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Suelte aquí un enlace, una lista de enlaces o un manifiesto</translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation>Antes de que se descargue nada, verá lo que ya tiene y lo que es nuevo.</translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation>Añadir una descarga…</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Pegar un enlace</translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation>De dónde vino</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation>Cómo se colocó</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>reutilizado de lo que ya tiene</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>descargado</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation>Archivos de la tarea</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation>&amp;Copiar la suma de comprobación</translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation>Buscar en los archivos de la tarea</translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation>Buscar rutas: nombre, carpeta/ o *.bin</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation>Ningún archivo de esta tarea tiene problemas.</translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation>Ningún archivo coincide con lo que escribió.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>¿Abrir este archivo?</translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation>«%1» podría ser un programa. Al abrirlo podría ejecutarse.</translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation>Vino de %1. Ábralo solo si confía en su procedencia.</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Abrir de todos &amp;modos</translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation>No se pudo abrir el archivo. ¿Hay un programa para él?</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>No se pudo abrir la carpeta. ¿Hay un administrador de archivos instalado?</translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation>Seguía en ejecución al cabo de medio minuto y se detuvo. Las descargas no tendrían que esperarlo, y dispondría de una hora.</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>Terminó por la señal %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>Falló con el código de salida %1.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation>Lo ejecuta ahora, con los valores de una descarga que no existe</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>En ejecución…</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowDialog</name>
    <message>
        <source>Follow a source</source>
        <translation>Seguir una fuente</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>How %1 is followed</source>
        <extracomment>%1 is the name of a followed source</extracomment>
        <translation>Cómo se sigue %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A branch, the latest release, or a manifest that changes; what “Add” takes, too</source>
        <translation>Una rama, la última versión publicada o un manifiesto que cambia; también lo que acepta «Añadir»</translation>
    </message>
    <message>
        <source>after the source</source>
        <translation>con el nombre de la fuente</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>&amp;Almacén</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>of the time between two looks at a source</extracomment>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>descargarlo</translation>
    </message>
    <message>
        <source>tell me, and wait until I sync</source>
        <translation>avisarme y esperar a que yo sincronice</translation>
    </message>
    <message>
        <source>as is usual for its kind</source>
        <translation>como es habitual para su tipo</translation>
    </message>
    <message>
        <source>into a folder of its own</source>
        <translation>a una carpeta propia</translation>
    </message>
    <message>
        <source>into one folder, which always shows the newest</source>
        <translation>a una sola carpeta, que siempre muestra la más reciente</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Older ones are deleted when a newer one is complete</source>
        <translation>Las más antiguas se eliminan cuando una más reciente está completa</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>Comprobar ca&amp;da</translation>
    </message>
    <message>
        <source>When there is something ne&amp;w</source>
        <translation>Cuando &amp;haya algo nuevo</translation>
    </message>
    <message>
        <source>Each re&amp;vision goes</source>
        <translation>Cada re&amp;visión va</translation>
    </message>
    <message>
        <source>Revisions to &amp;keep</source>
        <translation>&amp;Revisiones que se conservan</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>The link held something secret, which is not kept: give it once more.</source>
        <translation>El enlace contenía algo secreto que no se guarda: indíquelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message>
        <source>Looking for a newer revision of %1 …</source>
        <translation>Buscando una revisión más reciente de %1&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>Buscando revisiones más recientes de %Ln tarea…</numerusform>
            <numerusform>Buscando revisiones más recientes de %Ln tareas…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing newer than %1.</source>
        <comment>a task</comment>
        <translation>No hay nada más reciente que %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1.</source>
        <comment>a task</comment>
        <translation>Hay algo más reciente que %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1: %2.</source>
        <comment>a task, a revision</comment>
        <translation>Hay algo más reciente que %1: %2.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Ver qué cambió</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>%Ln tarea tiene algo más reciente.</numerusform>
            <numerusform>%Ln tareas tienen algo más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all could be looked at: %2</source>
        <comment>two sentences</comment>
        <translation>%1 No se pudieron consultar todas: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of followed sources</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of followed sources: &quot;up to date&quot;, &quot;has something new&quot;</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the list of followed sources: which version of the thing</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Column of the list of followed sources: what the last sync changed</extracomment>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>Column of the list of followed sources: when its server last answered</extracomment>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Column of the list of followed sources: when its server is asked again</extracomment>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column of the list of followed sources: &quot;6 hours&quot;</extracomment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Keeps</source>
        <extracomment>Column of the list of followed sources: how many revisions stay</extracomment>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a followed source</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>in the column that says how many revisions stay</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>%1. It has not answered since %2: what you have may be old.</source>
        <comment>state of a followed source, a date</comment>
        <translation>%1. No ha respondido desde el %2: puede que lo que tiene esté desactualizado.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowWatch</name>
    <message>
        <source>%1 could not be synced: %2</source>
        <extracomment>%1 is a followed source, %2 says why</extracomment>
        <translation>No se pudo sincronizar %1: %2</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 tiene algo nuevo.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>Se&amp;guir una fuente…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync a&amp;ll</source>
        <translation>Sincronizar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Take it anyway</source>
        <translation>Aceptar de todos &amp;modos</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>St&amp;op following…</source>
        <translation>&amp;Dejar de seguir…</translation>
    </message>
    <message>
        <source>What it offers is older than what was there, or you deleted it</source>
        <translation>Lo que ofrece es más antiguo que lo que había, o usted lo eliminó</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Fuentes seguidas</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>Aún no se sigue nada</translation>
    </message>
    <message>
        <source>Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly and downloads only what is new in it.</source>
        <translation>Siga una rama, la última versión publicada o un manifiesto que cambia: Heirloom lo comprueba con regularidad y descarga solo lo que es nuevo.</translation>
    </message>
    <message>
        <source>Follow a source…</source>
        <translation>Seguir una fuente…</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Fuentes seguidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>%Ln fuente seguida</numerusform>
            <numerusform>%Ln fuentes seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1: %2</source>
        <extracomment>%1 is date and time, %2 what changed</extracomment>
        <translation>última sincronización %1: %2</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <comment>a source</comment>
        <translation>Comprobando %1&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>Comprobando %Ln fuente…</numerusform>
            <numerusform>Comprobando %Ln fuentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 has something new. It is on its way.</source>
        <comment>a followed source</comment>
        <translation>%1 tiene algo nuevo. Está en camino.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a followed source, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Stop following %1?</source>
        <comment>a source</comment>
        <translation>¿Dejar de seguir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>¿Dejar de seguir %Ln fuente?</numerusform>
            <numerusform>¿Dejar de seguir %Ln fuentes?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brought stays. Nobody looks whether there is something newer, and the reports of its syncs are forgotten.</source>
        <translation>Lo que trajo se conserva. Ya no se comprueba si hay algo más reciente, y se olvidan los informes de sus sincronizaciones.</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Dejar de seguir</translation>
    </message>
</context>
<context>
    <name>heirloom::GuideWindow</name>
    <message>
        <source>Guide to Heirloom</source>
        <translation>Guía de Heirloom</translation>
    </message>
    <message>
        <source>The guide is in English so far.</source>
        <translation>La guía solo está en inglés por ahora.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>El lugar anterior</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>El lugar siguiente</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places where words were found is shown</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>heirloom::HelpMenu</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <extracomment>copies versions and the like to the clipboard, for a report of a problem</extracomment>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>A&amp;cerca de Heirloom</translation>
    </message>
    <message>
        <source>Copied versions, numbers and error codes: no names, addresses or passwords. Paste them into your report.</source>
        <translation>Se copiaron versiones, números y códigos de error: ni nombres, ni direcciones, ni contraseñas. Péguelos en su informe.</translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation>Acerca de Heirloom</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation>Descarga lo que es nuevo y conserva lo que ya tiene.
Software libre bajo la GPL, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation>Lo que ocurrió con la tarea</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation>Escriba el nombre del servidor, o quite la línea.</translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation>«%1» no es un servidor. Escriba solo su nombre, por ejemplo: example.org</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Quitar este servidor</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation>Añadir un se&amp;rvidor</translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation>Añadir un enlace, una lista de enlaces o un manifiesto</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>&amp;Pegar un enlace</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>&amp;Incorporar una carpeta…</translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation>Dar a conocer lo que ya está en el disco, para que no haya que descargarlo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>Al&amp;macén</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation>Buscar nombres, revisiones, carpetas</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Buscar tareas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation>%1 en curso, %2 en espera</translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation>Nada coincide con lo que escribió</translation>
    </message>
    <message>
        <source>No task here</source>
        <translation>No hay tareas aquí</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>No se pudo abrir la carpeta. ¿Hay un administrador de archivos instalado?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>No se pudo añadir %n fuente: %1</numerusform>
            <numerusform>No se pudieron añadir %n fuentes. La primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;llowing</source>
        <translation>&amp;Fuentes seguidas</translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation>Direcciones para %1</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation>&amp;Direcciones, una por línea:</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Direcciones, una por línea</translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation>Dónde está el mismo archivo; un enlace nuevo para uno que caducó.</translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation>Dónde están los mismos archivos: la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation>Se prueban antes que lo que indica la fuente. Lo que ya está se queda, y lo que llega se compara con las sumas de comprobación de la fuente. Los archivos que se están descargando las usan después de una pausa; una tarea que falló, cuando la reintente.</translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation>Añadir un almacén</translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation>Otro disco, por ejemplo: lo que las tareas tienen allí en común se guarda una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Creación de &amp;archivos:</translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>Espacio &amp;libre reservado:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation>Carpeta del almacén</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation>Dé un nombre al almacén.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Indique la ruta completa de una carpeta, o elija una.</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>%n tarea terminó mientras esta ventana estaba cerrada.</numerusform>
            <numerusform>%n tareas terminaron mientras esta ventana estaba cerrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>Otro programa modificó o quitó %n archivo almacenado; ya no se usa.</numerusform>
            <numerusform>Otro programa modificó o quitó %n archivos almacenados; ya no se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>Las fuentes seguidas se sincronizaron %n vez mientras esta ventana estaba cerrada.</numerusform>
            <numerusform>Las fuentes seguidas se sincronizaron %n veces mientras esta ventana estaba cerrada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation>Abrir Heirloom</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Descarga terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>%n tarea terminó.</numerusform>
            <numerusform>%n tareas terminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>La descarga falló</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>%n tarea falló.</numerusform>
            <numerusform>%n tareas fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>No hay suficiente espacio en disco</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>%n tarea espera espacio en disco.</numerusform>
            <numerusform>%n tareas esperan espacio en disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation>El contenido almacenado está dañado</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Fuentes seguidas</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>%n fuente seguida cambió.</numerusform>
            <numerusform>%n fuentes seguidas cambiaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>A followed source needs you</source>
        <translation>Una fuente seguida requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>%n fuente seguida requiere su atención.</numerusform>
            <numerusform>%n fuentes seguidas requieren su atención.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation>Reutilizado de lo que ya tiene</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation>Lo que ocurrió con la tarea</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation>Limitada a %1 por segundo</translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation>%1 escritos en el disco para ella</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation>Actualiza %1 · de %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanModel</name>
    <message>
        <source>%1/ (%2)</source>
        <comment>folder name, number of files</comment>
        <translation>%1/ (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the plan</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>reutilizado de lo que ya tiene</translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation>descargar</translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation>%1 por descargar, el resto reutilizado</translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation>igual que otro archivo de aquí</translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation>ya está en esta carpeta</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>reutilizado de %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation>Solo estos archivos: *.bin, docs/**</translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation>Solo archivos que coincidan con estos patrones</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation>Patrones con * y ?, separados por comas. ** también atraviesa carpetas. Vacío: todos los archivos.</translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation>La tarea esperará hasta que haya %1 más de espacio libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>%n archivo de la fuente no se puede usar: %1</numerusform>
            <numerusform>%n archivos de la fuente no se pueden usar. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation>La lista muestra solo los primeros %1; las sumas valen para todos.</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>No hay ningún archivo seleccionado</translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation>Ya lo tiene todo: no hay que descargar nada</translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation>Cuánto es se verá durante la descarga</translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation>Se descargarán %1</translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation>Solo hay que descargar %1</translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation>Archivos de esta descarga</translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation>%1 por reutilizar, %2</translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation>%1 por descargar, %2</translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation>necesita %1, y %2 quedan en reserva · %3 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation>necesita %1 · %2 libres</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>De esta página</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation>No se puede guardar: el archivo de preferencias es de solo lectura, o de una versión más reciente de Heirloom.</translation>
    </message>
</context>
<context>
    <name>heirloom::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Ninguno: conexión directa</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>Escriba el host del proxy.</translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation>Eso no es un host. Escriba solo su nombre, por ejemplo: proxy.example.org</translation>
    </message>
</context>
<context>
    <name>heirloom::QuietHoursField</name>
    <message>
        <source>&amp;Not from</source>
        <translation>E&amp;xcepto de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>They begin and end at the same moment.</source>
        <comment>quiet hours</comment>
        <translation>Empiezan y terminan en el mismo momento.</translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation>%1 (rama)</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation>%1 (versión preliminar)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation>Revisión: una rama, una etiqueta o un commit</translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation>aquella a la que lleva el enlace</translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation>%1, a la que lleva el enlace</translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation>Un período empieza y termina en el mismo momento. De 00:00 a 00:00 es el día entero.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Quitar este período</translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation>Añadir un perí&amp;odo</translation>
    </message>
</context>
<context>
    <name>heirloom::ServerListModel</name>
    <message>
        <source>Server</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of servers: in use, put aside, …</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation>%1, añadido por usted</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation>El último error: %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>apartado hasta %1</translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation>apartado hasta %1: %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>no en uso ahora</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation>no funcionó: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::Sidebar</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tasks</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation>En la cola, en espera o en pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>Fallidas o canceladas</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation>BIBLIOTECA</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <comment>tasks whose sources offer one</comment>
        <translation>Revisión más reciente</translation>
    </message>
    <message>
        <source>Their sources offer something newer</source>
        <translation>Sus fuentes ofrecen algo más reciente</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>sources</comment>
        <translation>Fuentes seguidas</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>tasks</comment>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Put away: not in a folder, but in the store</source>
        <translation>Guardadas aparte: no en una carpeta, sino en el almacén</translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation>Se están descargando archivos</translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation>Contado desde que se inició el programa</translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation>Servidores de la tarea</translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation>Añadir un servidor &amp;espejo…</translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation>Añadir o reemplazar el en&amp;lace…</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>Límite: ninguno</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation>El horario rige ahora: %1. El resto del tiempo:</translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation>El horario limita ahora todas las descargas juntas. Se ajusta en las preferencias.</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>La velocidad permitida a todas las descargas juntas</translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Límite: %1, según el horario</translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation>Límite: ninguno, según el horario</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>Límite de velocidad</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageFigures</name>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation>almacenado una vez %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation>archivado %1</translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation>se puede liberar %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation>libre %1</translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation>%1 ahorrados al compartir</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation>Añadir un al&amp;macén…</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation>Aún no hay ninguno. La primera descarga crea uno en %1, o puede añadir uno ahora.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation>Olvidar el almacén %1</translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Creación de archivos:</translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>Espacio libre reservado:</translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation>se usa cuando no elige ninguno</translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation>Hacer de %1 el almacén predeterminado</translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation>Liberar ah&amp;ora</translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation>Devuelve el espacio de lo que ya ninguna tarea necesita. Después no se pueden recuperar las tareas eliminadas.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation>Compara lo que debería haber con lo que hay</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation>Comprueba, y arregla lo que se puede arreglar</translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation>Historial del almacén</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no hay nada almacenado.</translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation>La primera descarga crea un almacén en %1</translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation>Usted ve %1 de archivos. Ocupan %2.</translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation>%1 en reserva</translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation>todo leído el %1</translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation>Liberando espacio…</translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation>Liberado: %1 en %2.</translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation>Otro programa está liberando espacio en este momento.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation>Comprobando y reparando…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation>Liberar %1 ah&amp;ora</translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation>Comprobado: %1, reparado: %2. Todo está en orden.</translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation>Comprobado: %1. Todo está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>Comprobado: %1, reparado: %2. %n asunto requiere su atención: %3 (%4)</numerusform>
            <numerusform>Comprobado: %1, reparado: %2. %n asuntos requieren su atención, el primero: %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>Comprobado: %1. %n asunto requiere su atención: %2 (%3)</numerusform>
            <numerusform>Comprobado: %1. %n asuntos requieren su atención, el primero: %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>This storage cannot be read now.</source>
        <translation>Ahora no se puede leer este almacén.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message>
        <source>Reports of the followed source</source>
        <translation>Informes de la fuente seguida</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the reports on syncs: when, which version, what changed, how much was downloaded</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and why it could not be had</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next sync mends it.</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2. La próxima sincronización lo corrige.</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation>Mover al principi&amp;o</translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation>Mover al &amp;final</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>Prior&amp;idad</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Alta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Baja</translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation>Limitar la &amp;velocidad</translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation>Las descargas de las tareas seleccionadas, cada una, en kB por segundo (0: sin límite):</translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation>Lo que otra revisión tiene y esta no; seleccione dos tareas para compararlas</translation>
    </message>
    <message>
        <source>Look for a &amp;newer revision</source>
        <translation>&amp;Buscar una revisión más reciente</translation>
    </message>
    <message>
        <source>Follo&amp;w its source…</source>
        <translation>Se&amp;guir su fuente…</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>Arc&amp;hivar…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Its files leave their folder; everything stays in the store and can be restored</source>
        <translation>Sus archivos dejan su carpeta; todo se queda en el almacén y se puede restaurar</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>&amp;Unpack archives…</source>
        <translation>E&amp;xtraer archivos comprimidos…</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpace</name>
    <message>
        <source>What deleting each task would free</source>
        <translation>Lo que liberaría eliminar cada tarea</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation>Lo que liberaría eliminar</translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation>área = espacio que solo usa esta tarea</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>Como &amp;lista</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpaceModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Deleting frees</source>
        <extracomment>head of a column: how much space deleting a task gives back</extracomment>
        <translation>Eliminar libera</translation>
    </message>
    <message>
        <source>All its files</source>
        <extracomment>head of a column: the size of all files of a task</extracomment>
        <translation>Todos sus archivos</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Lo verde ya estaba aquí, lo azul se ha descargado, lo gris está por llegar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation>Lo que no hubo que descargar, porque ya lo tiene</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Reutilizado</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation>Terminada (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln archivo falló</numerusform>
            <numerusform>%Ln archivos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation>%1: %2 reutilizados, %3 descargados, %4 por venir</translation>
    </message>
    <message>
        <source>its source offers something newer</source>
        <comment>than a task</comment>
        <translation>su fuente ofrece algo más reciente</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <comment>a revision</comment>
        <translation>%1 es más reciente</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the revision of a task, and that there is a newer one</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>state of a task: what it has got is an archive, and its members are made files</extracomment>
        <translation>Extrayendo</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>La tarea %1 fue eliminada.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>La tarea %1 está completa.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation>La tarea %1 falló: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation>La tarea %1 espera %2 de espacio en disco.</translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation>La tarea %1 espera espacio en disco.</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation>Añadir un token</translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation>Reemplazar un token</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>Esperando al llavero…</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation>Añadir un &amp;token…</translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation>Servidores que tienen un token</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>Reemplazar el token de %1</translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation>Quitar el token de %1</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Quitar un token</translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation>¿Quitar del llavero el token de %1?</translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation>Para volver a usarlo tendrá que introducirlo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>Esperando al llavero…</translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation>&amp;Abrir Heirloom</translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation>Añadir &amp;desde el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation>Heirloom: algo requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom: %n descarga en pausa</numerusform>
            <numerusform>Heirloom: %n descargas en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation>Heirloom: nada que hacer</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom: %n descarga en espera</numerusform>
            <numerusform>Heirloom: %n descargas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom: %n descarga en curso</numerusform>
            <numerusform>Heirloom: %n descargas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom: %n descarga en curso, %1</numerusform>
            <numerusform>Heirloom: %n descargas en curso, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>&amp;Sync followed sources now</source>
        <translation>Sincronizar ahora las &amp;fuentes seguidas</translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>%Ln tarea más pequeña</numerusform>
            <numerusform>%Ln tareas más pequeñas</numerusform>
        </translation>
    </message>
    <message>
        <source>No task has space of its own: what each of them shows, others show too.</source>
        <translation>Ninguna tarea ocupa espacio propio: lo que muestra cada una lo muestran también otras.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message>
        <source>And &amp;always, in later revisions too</source>
        <translation>Y &amp;siempre, también en revisiones posteriores</translation>
    </message>
    <message>
        <source>&amp;Unpack</source>
        <translation>E&amp;xtraer</translation>
    </message>
    <message>
        <source>Unpack</source>
        <extracomment>title of the dialog that asks which archives to unpack</extracomment>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Archives of %1</source>
        <translation>Archivos comprimidos de %1</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>is about to be unpacked</source>
        <comment>an archive</comment>
        <translation>a punto de extraerse</translation>
    </message>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>extraído, salvo %n entrada</numerusform>
            <numerusform>extraído, salvo %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>unpacked</source>
        <comment>an archive</comment>
        <translation>extraído</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <comment>an archive</comment>
        <translation>no se pudo extraer</translation>
    </message>
    <message>
        <source>not unpacked</source>
        <comment>an archive</comment>
        <translation>sin extraer</translation>
    </message>
    <message>
        <source>This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.</source>
        <translation>Esta tarea no tiene ningún archivo comprimido que se pueda extraer: zip, 7z o tar, con o sin compresión.</translation>
    </message>
    <message>
        <source>Each is unpacked into a folder beside it. Files that you have already take no space again, and the archive stays.</source>
        <translation>Cada uno se extrae en una carpeta junto a él. Los archivos que ya tiene no vuelven a ocupar espacio, y el archivo comprimido se conserva.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message>
        <source>&amp;Unpack…</source>
        <translation>E&amp;xtraer…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>%1 ha traído %n archivo comprimido.</numerusform>
            <numerusform>%1 ha traído %n archivos comprimidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation>El registro con el que trabajar.</translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation>Enlaces o archivos que ofrecer en el diálogo de añadir.</translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation>La lista de sus descargas está en %1. Sus archivos no se tocaron.</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation>Descarga lo que es nuevo y conserva lo que ya tiene. Si ya está en ejecución, su ventana pasa al frente y recibe los enlaces.</translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation>Iniciar sin ventana, como icono en la bandeja del sistema; minimizado donde no la haya.</translation>
    </message>
    <message>
        <source>Open the add dialog.</source>
        <translation>Abrir el diálogo de añadir.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>Pausar todas las descargas.</translation>
    </message>
</context>
</TS>
