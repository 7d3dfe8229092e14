<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>the server closed the connection early</source>
        <translation>o servidor fechou a conexão antes da hora</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>o nome do servidor não foi encontrado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>a negociação TLS falhou</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>não é possível alcançar o proxy</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>o proxy pede uma senha</translation>
    </message>
    <message>
        <source>check the login of the proxy, and whether the link needs one too</source>
        <translation>verifique o login do proxy, e se o link também precisa de um</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>a conexão falhou (erro de rede %1)</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>redirecionamentos demais</translation>
    </message>
    <message>
        <source>ended after %1 of %2 bytes</source>
        <translation>terminou após %1 de %2 bytes</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused, because %2</source>
        <translation>o certificado de %1 é recusado, porque: %2</translation>
    </message>
    <message>
        <source>check the address and the clock of this computer, or ask the operator of that server</source>
        <translation>verifique o endereço e o relógio deste computador, ou pergunte ao operador desse servidor</translation>
    </message>
    <message>
        <source>if you trust that source, add the link of the file yourself</source>
        <translation>se você confia nessa fonte, adicione o link do arquivo você mesmo</translation>
    </message>
    <message>
        <source>the servers do not send parts that fit together</source>
        <translation>os servidores não enviam partes que se encaixem</translation>
    </message>
    <message>
        <source>expected %1 bytes, got %2</source>
        <translation>eram esperados %1 bytes, vieram %2</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>era esperado %1, veio %2</translation>
    </message>
    <message>
        <source>source &apos;%1&apos;</source>
        <translation>fonte “%1”</translation>
    </message>
    <message>
        <source>give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file with one link a line</source>
        <translation>informe um link http:// ou https://, um repositório como hf:OWNER/NAME, zenodo:NUMBER ou github:OWNER/NAME, ou o caminho de um arquivo local: um único arquivo, um manifesto do Heirloom, um Metalink, uma lista de somas de verificação como SHA256SUMS, o bagit.txt de um bag, um arquivo de entrada do aria2, ou um arquivo de texto com um link por linha</translation>
    </message>
    <message>
        <source>the source describes nothing</source>
        <translation>a fonte não descreve nada</translation>
    </message>
    <message>
        <source>every entry of the source was refused; the first</source>
        <translation>todas as entradas da fonte foram recusadas; a primeira</translation>
    </message>
    <message>
        <source>the server answered without content</source>
        <translation>o servidor respondeu sem conteúdo</translation>
    </message>
    <message>
        <source>not a file but a folder</source>
        <translation>não é um arquivo, e sim uma pasta</translation>
    </message>
    <message>
        <source>the document is not a Heirloom manifest: it states no format</source>
        <translation>o documento não é um manifesto do Heirloom: não indica formato</translation>
    </message>
    <message>
        <source>the manifest has no list of files</source>
        <translation>o manifesto não tem lista de arquivos</translation>
    </message>
    <message>
        <source>fetch the manifest again, or ask its publisher</source>
        <translation>obtenha o manifesto de novo, ou pergunte a quem o publica</translation>
    </message>
    <message>
        <source>the document is no Metalink</source>
        <translation>o documento não é um Metalink</translation>
    </message>
    <message>
        <source>the Metalink is not well formed in line %1</source>
        <translation>o Metalink não está bem formado na linha %1</translation>
    </message>
    <message>
        <source>a URL is neither http nor https</source>
        <translation>um endereço não é http nem https</translation>
    </message>
    <message>
        <source>a URL contains a user name or password</source>
        <translation>um endereço contém nome de usuário ou senha</translation>
    </message>
    <message>
        <source>a URL is malformed</source>
        <translation>um endereço está malformado</translation>
    </message>
    <message>
        <source>none of the %1 sources of %2 answers, the last</source>
        <translation>nenhuma das %1 fontes de %2 responde, a última</translation>
    </message>
    <message>
        <source>no free folder name for %1</source>
        <translation>nenhum nome de pasta livre para %1</translation>
    </message>
    <message>
        <source>name a folder that is there and can be read</source>
        <translation>indique uma pasta que exista e possa ser lida</translation>
    </message>
    <message>
        <source>%1 is no mirror</source>
        <translation>%1 não é um espelho</translation>
    </message>
    <message>
        <source>give an http or https address</source>
        <translation>informe um endereço http ou https</translation>
    </message>
    <message>
        <source>%1 holds a password</source>
        <translation>%1 contém uma senha</translation>
    </message>
    <message>
        <source>it would be written down: leave it out</source>
        <translation>ela ficaria gravada: deixe-a de fora</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>não existe a tarefa %1</translation>
    </message>
    <message>
        <source>there is no deleted task %1</source>
        <translation>não existe a tarefa excluída %1</translation>
    </message>
    <message>
        <source>task %1 was changed by somebody else meanwhile</source>
        <translation>a tarefa %1 foi alterada por outro enquanto isso</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>olhe para ela de novo</translation>
    </message>
    <message>
        <source>cancel it first, then delete it</source>
        <translation>cancele-a primeiro e depois a exclua</translation>
    </message>
    <message>
        <source>only failed and cancelled tasks can be tried again</source>
        <translation>só tarefas com falha ou canceladas podem ser tentadas de novo</translation>
    </message>
    <message>
        <source>compare it when that is done</source>
        <translation>compare-a quando isso terminar</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>já há uma pasta com esse nome</translation>
    </message>
    <message>
        <source>move the folder away, then retry</source>
        <translation>tire a pasta dali e tente de novo</translation>
    </message>
    <message>
        <source>a file of that name has just appeared</source>
        <translation>um arquivo com esse nome acabou de aparecer</translation>
    </message>
    <message>
        <source>the file that stood there is gone or changed</source>
        <translation>o arquivo que estava ali sumiu ou mudou</translation>
    </message>
    <message>
        <source>the stored content has another size</source>
        <translation>o conteúdo armazenado tem outro tamanho</translation>
    </message>
    <message>
        <source>the disk has room for %1 more files, and %2 are to come, with their folders</source>
        <translation>o disco tem espaço para mais %1 arquivos, e ainda virão %2, com suas pastas</translation>
    </message>
    <message>
        <source>remove files from that disk, however small</source>
        <translation>remova arquivos desse disco, por menores que sejam</translation>
    </message>
    <message>
        <source>make the disk writable again, then retry the task</source>
        <translation>torne o disco gravável de novo e tente a tarefa outra vez</translation>
    </message>
    <message>
        <source>%1 is on another volume</source>
        <translation>%1 está em outro volume</translation>
    </message>
    <message>
        <source>choose a folder on the volume of the storage, or add a storage on the other volume</source>
        <translation>escolha uma pasta no volume do armazenamento, ou adicione um armazenamento no outro volume</translation>
    </message>
    <message>
        <source>the folder of the storage %1 is not there, or another disk is mounted: %2</source>
        <translation>a pasta do armazenamento %1 não está lá, ou outro disco está montado: %2</translation>
    </message>
    <message>
        <source>mount it and try again</source>
        <translation>monte-o e tente de novo</translation>
    </message>
    <message>
        <source>open the storage &quot;%1&quot; in %2</source>
        <translation>abrir o armazenamento “%1” em %2</translation>
    </message>
    <message>
        <source>the storage is marked dirty</source>
        <translation>o armazenamento está marcado para conserto</translation>
    </message>
    <message>
        <source>run `heirloom-cli audit --heal`</source>
        <translation>repare-o na página dele, ou execute `heirloom-cli audit --heal`</translation>
    </message>
    <message>
        <source>another process has worked on this storage for too long</source>
        <translation>outro processo está há tempo demais neste armazenamento</translation>
    </message>
    <message>
        <source>another process has written to the ledger for too long</source>
        <translation>outro processo está há tempo demais gravando no registro</translation>
    </message>
    <message>
        <source>the ledger could not be written</source>
        <translation>não foi possível gravar no registro</translation>
    </message>
    <message>
        <source>something is kept in this storage or followed into it, or can still be undeleted</source>
        <translation>há algo neste armazenamento, ou algo é acompanhado para ele, ou ainda pode ser recuperado</translation>
    </message>
    <message>
        <source>unsubscribe, delete its tasks and reclaim its space first</source>
        <translation>primeiro deixe de acompanhar, exclua as tarefas dele e libere o espaço</translation>
    </message>
    <message>
        <source>%1 is the default storage</source>
        <translation>%1 é o armazenamento padrão</translation>
    </message>
    <message>
        <source>make another one the default first</source>
        <translation>torne outro o padrão primeiro</translation>
    </message>
    <message>
        <source>the storage %1 is in %2</source>
        <translation>o armazenamento %1 está em %2</translation>
    </message>
    <message>
        <source>choose another name and folder, or use it as it is</source>
        <translation>escolha outro nome e outra pasta, ou use-o como está</translation>
    </message>
    <message>
        <source>make the storage&apos;s folder %1</source>
        <translation>criar a pasta do armazenamento %1</translation>
    </message>
    <message>
        <source>make the store in %1</source>
        <translation>criar o armazenamento em %1</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>não existe o programa %1</translation>
    </message>
    <message>
        <source>write its whole path, or install it</source>
        <translation>escreva o caminho completo dele, ou instale-o</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 não pode ser executado</translation>
    </message>
    <message>
        <source>make it executable: chmod +x</source>
        <translation>torne-o executável: chmod +x</translation>
    </message>
    <message>
        <source>no keychain of the desktop answers</source>
        <translation>nenhum chaveiro da área de trabalho responde</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc</source>
        <translation>inicie um (GNOME Keyring, KWallet), ou use --token-file ou ~/.netrc</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>o chaveiro não foi aberto</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>desbloqueie-o e tente de novo</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>o chaveiro não responde</translation>
    </message>
    <message>
        <source>look whether it asks for its password</source>
        <translation>veja se ele está pedindo a senha</translation>
    </message>
    <message>
        <source>start at login</source>
        <translation>iniciar no login</translation>
    </message>
    <message>
        <source>%1 (by way of the proxy %2)</source>
        <translation>%1 (pelo proxy %2)</translation>
    </message>
    <message>
        <source>make directory %1</source>
        <translation>criar a pasta %1</translation>
    </message>
    <message>
        <source>open directory %1</source>
        <translation>abrir a pasta %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>criar %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>ler %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>gravar %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>arquivo ou pasta não encontrado</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há espaço no disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cota de disco excedida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>the ledger has schema version %1, this program knows %2</source>
        <translation>o registro tem a versão de esquema %1, este programa conhece a %2</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place</source>
        <translation>use a versão mais nova do Heirloom que o gravou; ou coloque no lugar dele a cópia de antes, %1</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or move it away, and run `heirloom-cli rebuild DIR` with the storage&apos;s folder</source>
        <translation>use a versão mais nova do Heirloom que o gravou; ou mova-o para outro lugar e execute `heirloom-cli rebuild DIR` com a pasta do armazenamento</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>o arquivo compactado está danificado</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>o arquivo compactado está criptografado</translation>
    </message>
    <message>
        <source>unpack it by hand, with a program that asks for its password</source>
        <translation>descompacte-o você mesmo, com um programa que peça a senha dele</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked</source>
        <translation>o arquivo compactado não pode ser descompactado</translation>
    </message>
    <message>
        <source>unpack it by hand, with the program that made it</source>
        <translation>descompacte-o você mesmo, com o programa que o criou</translation>
    </message>
    <message>
        <source>it is no zip, tar or 7z, or its beginning is damaged</source>
        <translation>não é zip, tar nem 7z, ou o seu começo está danificado</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>é uma de várias partes</translation>
    </message>
    <message>
        <source>the archive is too much to unpack</source>
        <translation>o arquivo compactado é grande demais para ser descompactado</translation>
    </message>
    <message>
        <source>unpack it by hand, if you trust where it comes from</source>
        <translation>descompacte-o você mesmo, se confiar na origem dele</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>ele contém mais de %1 arquivos</translation>
    </message>
    <message>
        <source>more than %1 bytes come out of it</source>
        <translation>mais de %1 bytes saem dele</translation>
    </message>
    <message>
        <source>it becomes more than %1 times as large</source>
        <translation>ele fica mais de %1 vezes maior</translation>
    </message>
    <message>
        <source>it takes more memory than it may have</source>
        <translation>precisa de mais memória do que pode ter</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>é um link simbólico</translation>
    </message>
    <message>
        <source>it is a hard link to another file</source>
        <translation>é um link físico para outro arquivo</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>é um dispositivo</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>its name cannot be read</source>
        <translation>não é possível ler o nome dele</translation>
    </message>
    <message>
        <source>a link to Heirloom was refused</source>
        <translation>um link para o Heirloom foi recusado</translation>
    </message>
    <message>
        <source>this version of Heirloom does not understand it</source>
        <translation>esta versão do Heirloom não o entende</translation>
    </message>
    <message>
        <source>it offers neither something on the web nor a repository</source>
        <translation>ele não oferece nada da web nem um repositório</translation>
    </message>
    <message>
        <source>the address contains a user name or password</source>
        <translation>o endereço contém um nome de usuário ou uma senha</translation>
    </message>
    <message>
        <source>tell whoever made it</source>
        <translation>avise quem o criou</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>%n arquivo, %1</numerusform>
            <numerusform>%n arquivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation>tarefa %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation>  mantido do que você já tem: %1</translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation>  a baixar: %1 · %2 livres</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation>outro programa encerrou a tarefa %1 antes que terminasse, agora ela está %2: `heirloom-cli resume %1` ou `retry %1`, e depois `run`, a conclui</translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation>movido para cá: %1</translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation>deixado onde está, pois mudou nesse meio-tempo: %1</translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation>deixado no lugar, foi alterado ou outra tarefa o mostra: %1</translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation>excluída, %1 devolvidos</translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation>excluída; %1 podem ser liberados, `undelete %2` a traz de volta</translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation>%1 %2 [%3] %4 %  %5/s  %6 de %7 arquivos</translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>tarefa %1: %2; `heirloom-cli run` continua com ela depois</translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation>a tarefa %1 espera pela fonte; `heirloom-cli run` tenta de novo</translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>tarefa %1: %2; exclua tarefas de que não precisa mais, ou use `heirloom-cli gc --now`</translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation>a tarefa %1 falhou: `heirloom-cli show %1 --files` diz onde, `retry %1` tenta de novo</translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation>mantido: %1 · baixado: %2</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation>%1  %2 %3  %4  %5 de %6 arquivos, %7  mantido: %8</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation>mantido</translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation>baixado</translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation>limitada a %1/s</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation>sem limite próprio</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation>deixado de fora: %1</translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation>armazenamento %1 em %2</translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation>%1 agora é o armazenamento padrão</translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation>outro processo já está liberando espaço</translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>liberaria: %1; %2 ainda no período de carência</translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation>liberado: %1; %2 ainda no período de carência</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>lido: %1, %2 com erro; todo o conteúdo foi lido</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation>lido: %1, %2 com erro; a próxima chamada continua daqui</translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation>`heirloom-cli audit --heal` repara isso</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation>reparado</translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation>%1 verificados, %2 com erro, %3 reparados</translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation>`heirloom-cli run` traz de volta o que falta</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  %n referência  %3</numerusform>
            <numerusform>%1  %2  %n referências  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation>você vê %1 em arquivos; eles ocupam %2 (%3 poupados por compartilhamento)</translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation>%1 podem ser liberados, %2 livres</translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation>  %1  %2 %3  mostra %4, excluí-la libera %5</translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>%n tarefa encontrada</numerusform>
            <numerusform>%n tarefas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 adicionados, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 alterados, %2</translation>
    </message>
    <message>
        <source>%1 with contents that nothing tells apart, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 com conteúdo que nada distingue, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 movidos, %2</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 removidos, %2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 inalterados, %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a number of files</comment>
        <translation>%1 deixados de fora</translation>
    </message>
    <message>
        <source>to download: at least %1</source>
        <comment>a size</comment>
        <translation>a baixar: pelo menos %1</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <comment>a size</comment>
        <translation>a baixar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>%n entrada da fonte não pode ser usada; `add --dry-run` diz por quê</numerusform>
            <numerusform>%n entradas da fonte não podem ser usadas; `add --dry-run` diz por quê</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written; make room where it is written to, then ask again.</source>
        <translation>O resultado não pôde ser gravado; libere espaço onde ele é gravado e pergunte de novo.</translation>
    </message>
    <message>
        <source>following %1; `heirloom-cli sync %1` looks now</source>
        <comment>a name</comment>
        <translation>%1 está sendo acompanhado; `heirloom-cli sync %1` verifica agora</translation>
    </message>
    <message>
        <source>%1  %2  last %3, next %4  %5</source>
        <comment>name, state, times, source</comment>
        <translation>%1  %2  última vez %3, próxima %4  %5</translation>
    </message>
    <message>
        <source>%1 is not followed any more; what it brought stays</source>
        <comment>a name</comment>
        <translation>%1 não é mais acompanhado; o que ele trouxe permanece</translation>
    </message>
    <message>
        <source>task %1, %2: nothing newer</source>
        <comment>number, name and revision</comment>
        <translation>tarefa %1, %2: nada mais novo</translation>
    </message>
    <message>
        <source>task %1, %2: there is something newer; `heirloom-cli diff %1` says what</source>
        <comment>number, name and revision</comment>
        <translation>tarefa %1, %2: há algo mais novo; `heirloom-cli diff %1` diz o quê</translation>
    </message>
    <message>
        <source>task %1, %2: there is %3; `heirloom-cli diff %1` says what is different</source>
        <comment>number, name and revision, the newer revision</comment>
        <translation>tarefa %1, %2: há %3; `heirloom-cli diff %1` diz o que muda</translation>
    </message>
    <message>
        <source>archived, %1 packed; `restore %2` brings it back</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>arquivada, empacotado: %1; `restore %2` a traz de volta</translation>
    </message>
    <message>
        <source>the task is archived, but its small files stay unpacked: %1</source>
        <comment>why</comment>
        <translation>a tarefa está arquivada, mas os arquivos pequenos dela continuam sem empacotar: %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>restaurado: %1</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>nada a mesclar</translation>
    </message>
    <message>
        <source>merged: %1 before, %2 now</source>
        <translation>mesclados: antes %1, agora %2</translation>
    </message>
    <message>
        <source>exported to %1, %2</source>
        <comment>a file and its size</comment>
        <translation>exportado para %1, %2</translation>
    </message>
    <message>
        <source>unpacked: %1</source>
        <comment>an archive</comment>
        <translation>extraído: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1: %n entrada não pôde se tornar um arquivo; `heirloom-cli log --kind entry.refused` diz qual</numerusform>
            <numerusform>%1: %n entradas não puderam se tornar arquivos; `heirloom-cli log --kind entry.refused` diz quais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>tamanho ainda desconhecido</translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation>tamanhos ainda desconhecidos</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
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
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>falta %Ln min</numerusform>
            <numerusform>faltam %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>falta %Ln h</numerusform>
            <numerusform>faltam %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>falta %Ln dia</numerusform>
            <numerusform>faltam %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent, as the language writes it</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>hoje, %1</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>Em certos &amp;horários:</translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation>Quando várias linhas valem para o mesmo momento, conta a primeira. Em todos os outros horários vale o limite acima.</translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation>S&amp;ervidores específicos:</translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation>*.example.org representa todos os servidores abaixo desse nome.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation>Informe um endereço que comece com https:// ou http://</translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation>Deixe a senha de fora: ela ficaria escrita aqui.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Cores:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Iniciar e fechar</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>&amp;Iniciar ao entrar na sessão</translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation>Sem janela, para que os downloads continuem de onde pararam.</translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation>Fechar a &amp;janela:</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation>pergunta o que fazer</translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation>continua baixando</translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation>encerra o programa</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Armazenamentos</translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation>Os downloads vão para o armazenamento padrão, a menos que você escolha outro. O conteúdo é compartilhado dentro de um armazenamento. O que for alterado aqui vale para o que vier; os arquivos que já existem ficam como estão.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation>Transferências</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation>&amp;Tarefas ao mesmo tempo:</translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation>&amp;Arquivos ao mesmo tempo:</translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation>De todas as tarefas juntas. Muitos arquivos pequenos de longe chegam mais rápido.</translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation>Conexões por a&amp;rquivo:</translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation>Arquivos grandes vêm por várias, de todos os seus servidores juntos.</translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation>Dessas, para um &amp;servidor:</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation>Todos os &amp;downloads juntos:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation>&amp;Manter o computador acordado durante downloads</translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation>A tela ainda pode apagar.</translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation>Servidores lentos</translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation>&amp;Abandonar os mais lentos que:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation>p&amp;or mais de:</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> segundos</translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation>O que faltar vem então de outro servidor do mesmo arquivo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation>&amp;Pausar downloads em conexões limitadas</translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation>Eles continuam sozinhos quando você voltar a outra.</translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation>Permitir que fontes da internet indiquem &amp;endereços na sua rede</translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation>Permita isso só se confiar nelas: um link assim pode alcançar seu roteador e outros aparelhos.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
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
        <translation>API do &amp;GitHub:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation>Para o que os servidores mostram só a quem tem conta. Os tokens ficam no chaveiro da sua área de trabalho, cada um é mostrado só ao próprio servidor, e “Restaurar padrões” não mexe neles.</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Nomes seus</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>&amp;Regras:</translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation>Uma regra por linha: um nome e as fontes por trás dele, na ordem em que são tentadas. O que termina em / tem os arquivos, mas não a lista deles.</translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation>Exclusão e verificação</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dias</translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation>&amp;Desfazer uma exclusão em até:</translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation>Até lá, o que nenhuma tarefa precisa mais fica no disco.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation>&amp;Perguntar antes de excluir</translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation>Sem perguntar, os arquivos de uma tarefa são excluídos com ela. Isso também pode ser desfeito.</translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation>Ler e &amp;comparar tudo a cada:</translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation>Devagar, enquanto a janela está aberta, para que um disco com defeito seja notado a tempo.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation>Quando uma tarefa &amp;terminar</translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation>Quando uma tarefa &amp;falhar</translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation>Quando uma tarefa tiver de &amp;esperar</translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation>Por espaço em disco, por exemplo.</translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation>Quando for encontrado conteúdo &amp;danificado</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation>Adição</translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation>Oferecer primeiro cópias &amp;editáveis</translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation>Os arquivos são então cópias próprias, que ocupam o espaço outra vez. Caso contrário, compartilham o que está armazenado e são somente leitura onde o disco não consegue as duas coisas.</translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation>o número da tarefa</translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation>completed ou failed, com essas palavras</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o nome dela</translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation>a revisão, se houver</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>de onde veio</translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation>a pasta com os arquivos</translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation>quantos arquivos há ali</translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation>quanto foi baixado</translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation>quanto foi mantido do que você já tinha</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>por que falhou</translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation>o registro das tarefas, para o heirloom-cli</translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation>Ele encontra estes valores no seu ambiente:</translation>
    </message>
    <message>
        <source>When finished</source>
        <translation>Ao terminar</translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation>Quando uma tarefa terminar, e&amp;xecutar:</translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation>Um programa com o caminho completo e o que passar a ele; aspas em volta de palavras com espaços. Nenhum shell o lê. Os programas rodam um após o outro, cada um por uma hora no máximo.</translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation>Também quando uma tarefa &amp;falhar</translation>
    </message>
    <message>
        <source>minimizes it</source>
        <comment>what closing the window does</comment>
        <translation>minimiza</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>page of the preferences: following sources</extracomment>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>&amp;Look at sources:</source>
        <translation>&amp;Verificar as fontes:</translation>
    </message>
    <message>
        <source>What falls into these hours is made up for when they are over. “Sync now” looks at any time. How often is chosen for each source.</source>
        <translation>O que cair nessas horas é feito depois que elas terminam. “Sincronizar agora” verifica a qualquer momento. A frequência é escolhida para cada fonte.</translation>
    </message>
    <message>
        <source>Look for newer revisions of what you &amp;downloaded</source>
        <translation>Procurar revisões mais novas daquilo que você &amp;baixou</translation>
    </message>
    <message>
        <source>Of sources that are not followed: each once a week, and nothing is downloaded.</source>
        <translation>Das fontes que não são acompanhadas: cada uma uma vez por semana, e nada é baixado.</translation>
    </message>
    <message>
        <source>When a followed &amp;source changed</source>
        <translation>Quando uma fonte acompanhada &amp;mudar</translation>
    </message>
    <message>
        <source>One sentence for each sync; also when it needs you.</source>
        <translation>Uma frase para cada sincronização; também quando a fonte precisar da sua atenção.</translation>
    </message>
    <message>
        <source>Archives that a download brings</source>
        <translation>Arquivos compactados que um download traz</translation>
    </message>
    <message>
        <source>offer to unpack them</source>
        <comment>archives</comment>
        <translation>oferecer a extração</translation>
    </message>
    <message>
        <source>unpack them always</source>
        <comment>archives</comment>
        <translation>extrair sempre</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <comment>archives</comment>
        <translation>deixar como estão</translation>
    </message>
    <message>
        <source>&amp;Zip:</source>
        <translation>&amp;Zip:</translation>
    </message>
    <message>
        <source>&amp;Tar, plain or compressed:</source>
        <translation>&amp;Tar, com ou sem compressão:</translation>
    </message>
    <message>
        <source>&amp;7z:</source>
        <translation>&amp;7z:</translation>
    </message>
    <message>
        <source>Each goes into a folder beside it, and what you have already takes no space again. A single download can say otherwise.</source>
        <translation>Cada um vai para uma pasta ao lado dele, e o que você já tem não ocupa espaço outra vez. Para um único download é possível escolher outra coisa.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Arquivamento</translation>
    </message>
    <message>
        <source>&amp;Pack files of up to:</source>
        <translation>&amp;Empacotar arquivos de até:</translation>
    </message>
    <message>
        <source> KiB</source>
        <comment>after a number</comment>
        <translation> KiB</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files that are packed</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>When a task is archived, its small files go together into one. Larger ones stay as they are.</source>
        <translation>Quando uma tarefa é arquivada, seus arquivos pequenos são reunidos em um só. Os maiores ficam como estão.</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
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
        <translation>Como os arquivos são criados</translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation>Espaço que os downloads deixam livre</translation>
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
        <translation>A conexão falhou</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>O servidor recusou o pedido</translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation>O conteúdo não é o que deveria ser</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation>O disco ou o sistema relatou um erro</translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation>Outra coisa está usando isso</translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation>Foi escrito por uma versão mais nova do Heirloom</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation>A fonte não pode ser usada</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Isso não é possível agora</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>Isso não foi entendido</translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation>verifique se o link precisa de login: um token é dado com --token-file ou em ~/.netrc</translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation>o arquivo não está mais lá: verifique o link</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>tente de novo mais tarde</translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation>verifique a conexão e tente de novo</translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation>tente outra fonte ou pergunte a quem publica</translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation>exclua tarefas de que não precisa mais ou libere espaço</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>tente de novo daqui a pouco</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>instale a versão mais nova</translation>
    </message>
    <message>
        <source>check the link</source>
        <translation>verifique o link</translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation>planejando</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>baixando</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation>esperando</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation>pausada</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>sendo excluída</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>a baixar</translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation>a manter</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation>pronto</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation>esperando %1 de espaço em disco</translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation>esperando espaço em disco: %1</translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation>esperando espaço em disco</translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation>esperando uma conexão sem limite de dados</translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation>na fila, prioridade alta</translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation>na fila, prioridade baixa</translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation>blocos compartilhados, editável</translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation>link físico, somente leitura</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>link simbólico</translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation>cópia própria, editável</translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation>como o disco permitir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>%n arquivo devolvido à fila</numerusform>
            <numerusform>%n arquivos devolvidos à fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>%n mudança pela metade desfeita</numerusform>
            <numerusform>%n mudanças pela metade desfeitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>%n mudança concluída</numerusform>
            <numerusform>%n mudanças concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>%n plano inacabado removido</numerusform>
            <numerusform>%n planos inacabados removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>%n mudança precisa de reparo</numerusform>
            <numerusform>%n mudanças precisam de reparo</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation>Recuperado após uma interrupção: %1.</translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation>Um conteúdo armazenado sumiu</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>Um conteúdo armazenado foi alterado</translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation>Um arquivo no armazenamento que nenhuma tarefa conhece</translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation>Um arquivo de uma tarefa falta ou está danificado</translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation>Um arquivo de uma tarefa foi alterado ou substituído</translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation>A contagem de usos de um conteúdo estava errada</translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation>Uma mudança foi interrompida e não pôde ser desfeita</translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation>Um resto de um download interrompido</translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation>O conteúdo armazenado de %1 foi alterado por outro programa e não é mais usado.</translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation>O conteúdo armazenado de %1 sumiu.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation>%1 não pode ser mantido do armazenamento e será baixado</translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation>guardou um arquivo diferente como %1</translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation>recusou uma entrada: %1</translation>
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
            <numerusform>%Ln arquivo falhou</numerusform>
            <numerusform>%Ln arquivos falharam</numerusform>
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
            <numerusform>%1 está completa: %Ln arquivo mantido, %2 baixados.</numerusform>
            <numerusform>%1 está completa: %Ln arquivos mantidos, %2 baixados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation>%1 falhou.</translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>liberou %1 em %Ln arquivo armazenado</numerusform>
            <numerusform>liberou %1 em %Ln arquivos armazenados</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation>excluiu %1 %2</translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation>trouxe %1 de volta</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation>reparou %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation>Seu comando após o download não pôde ser iniciado: %1</translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation>Seu comando após o download ainda estava rodando quando o Heirloom foi encerrado.</translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation>Seu comando após o download demorou demais e foi encerrado.</translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation>Seu comando após o download foi encerrado pelo sinal %1.</translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation>Seu comando após o download terminou.</translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation>Seu comando após o download falhou com o código de saída %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a followed source</comment>
        <translation>ainda não verificada</translation>
    </message>
    <message>
        <source>up to date</source>
        <comment>a followed source</comment>
        <translation>atualizada</translation>
    </message>
    <message>
        <source>a newer revision is on its way</source>
        <comment>of a followed source</comment>
        <translation>uma revisão mais nova está a caminho</translation>
    </message>
    <message>
        <source>has something new</source>
        <comment>a followed source</comment>
        <translation>tem algo novo</translation>
    </message>
    <message>
        <source>skipped: you deleted its newest revision</source>
        <comment>a followed source</comment>
        <translation>ignorada: você excluiu a revisão mais nova</translation>
    </message>
    <message>
        <source>offers an older revision, which is refused</source>
        <comment>a followed source</comment>
        <translation>oferece uma revisão mais antiga, que é recusada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the last look at a followed source</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada mudou</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 removed</source>
        <comment>numbers of files that a sync changed</comment>
        <translation>%1 adicionados, %2 atualizados, %3 removidos</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 tem algo novo.</translation>
    </message>
    <message>
        <source>%1 offers an older revision than before. It is refused.</source>
        <comment>a followed source</comment>
        <translation>%1 oferece uma revisão mais antiga que antes. Ela é recusada.</translation>
    </message>
    <message>
        <source>%1 was synced: %2.</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 foi sincronizado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>%1 foi sincronizado: %2, e %Ln arquivo falhou.</numerusform>
            <numerusform>%1 foi sincronizado: %2, e %Ln arquivos falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <comment>a source</comment>
        <translation>começou a acompanhar %1</translation>
    </message>
    <message>
        <source>stopped following %1</source>
        <comment>a source</comment>
        <translation>deixou de acompanhar %1</translation>
    </message>
    <message>
        <source>synced %1: %2</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 sincronizado: %2</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>a part of a followed source</comment>
        <translation>tabelas</translation>
    </message>
    <message>
        <source>packages</source>
        <comment>a part of a followed source: tables that belong together</comment>
        <translation>pacotes</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>a part of a followed source: texts by domain</comment>
        <translation>memória</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a part of a followed source</comment>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a sync of a followed source</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, and what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed %1 to a newer revision in its folder</source>
        <comment>a task</comment>
        <translation>mudou %1 para uma revisão mais nova na mesma pasta</translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation>Limpar</translation>
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
        <translation>Adicionar &amp;pausado</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>Adicionar um download</translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation>https://…, ou uma lista de links ou um manifesto neste computador</translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation>Link ou arquivo a baixar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examinando %1 …</translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation>Você verá o que já tem e o que é novo antes que algo seja baixado.</translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation>Cole ou solte um link acima. %1</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Adicionando …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation>encontrado em %1 s</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation>manifesto do Heirloom</translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation>lista de links</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>P&amp;ular</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>Adicionar t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Um a um</translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>Adicionar um download (mais %n depois deste)</numerusform>
            <numerusform>Adicionar um download (mais %n depois deste)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>Adiciona este e o seguinte (%n), no mesmo armazenamento e posicionados da mesma forma, sem perguntar de novo</numerusform>
            <numerusform>Adiciona este e os %n seguintes, no mesmo armazenamento e posicionados da mesma forma, sem perguntar de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation>Faz de cada link um download próprio, em vez de todos juntos</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>Examinando %n link …</numerusform>
            <numerusform>Examinando %n links …</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face repository</source>
        <comment>kind of source</comment>
        <translation>repositório do Hugging Face</translation>
    </message>
    <message>
        <source>GitHub release</source>
        <comment>kind of source</comment>
        <translation>versão publicada no GitHub</translation>
    </message>
    <message>
        <source>Zenodo record</source>
        <comment>kind of source</comment>
        <translation>registro do Zenodo</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Olhar a&amp;gora</translation>
    </message>
    <message>
        <source>Another program or a web page gave this link. Its server is not asked before you want to look.</source>
        <translation>Outro programa ou uma página da web forneceu este link. O servidor só será consultado quando você quiser olhar.</translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparado com</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>Salvar &amp;em</translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation>Os ar&amp;quivos são</translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation>nada em especial; os arquivos que você tem são mantidos de qualquer forma</translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation>%1, que você tem</translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation>sem pasta própria: o arquivo fica bem aqui</translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation>a revisão mais nova que você tem</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation>Pasta no armazenamento</translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation>compartilhados com o que você tem, somente leitura</translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation>cópias editáveis</translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation>Arquivos compartilhados não ocupam espaço extra. Cópias editáveis ocupam o tamanho inteiro outra vez.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Para onde vão os arquivos</translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation>Escolha uma pasta dentro de %1, para que os arquivos possam ser compartilhados.</translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation>uma pasta nova, com o nome do download</translation>
    </message>
    <message>
        <source>&amp;Archives are</source>
        <translation>Arquivos compacta&amp;dos</translation>
    </message>
    <message>
        <source>as the revision before, or the preferences, say</source>
        <extracomment>what becomes of archives that a download brings</extracomment>
        <translation>conforme a revisão anterior ou as preferências</translation>
    </message>
    <message>
        <source>unpacked once they are here</source>
        <translation>extraídos assim que chegarem</translation>
    </message>
    <message>
        <source>offered to be unpacked</source>
        <translation>oferecidos para extração</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>deixados como estão</translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation>Incorporar uma pasta ao armazenamento</translation>
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
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examinando os arquivos …</translation>
    </message>
    <message>
        <source>“Restore” brings every file back as it was, without a download. Files that you changed stay.</source>
        <translation>“Restaurar” traz cada arquivo de volta como era, sem download. Os arquivos que você alterou ficam no lugar.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>Arquivar %n tarefa?</numerusform>
            <numerusform>Arquivar %n tarefas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>Arquivar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>%n arquivo, %1, deixa a pasta. O conteúdo dele fica no armazenamento.</numerusform>
            <numerusform>%n arquivos, %1, deixam a pasta. O conteúdo deles fica no armazenamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libera %1.</translation>
    </message>
    <message>
        <source>Frees the folder, but next to no space: the store keeps what it held.</source>
        <translation>Libera a pasta, mas quase nenhum espaço: o conteúdo dela fica no armazenamento.</translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%n arquivo pequeno, %1, vai para um único arquivo empacotado.</numerusform>
            <numerusform>%n arquivos pequenos, %1, vão para um único arquivo empacotado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>%1: arquivado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n arquivo que você tinha alterado foi deixado no lugar.</numerusform>
            <numerusform>%n arquivos que você tinha alterado foram deixados no lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small files stay unpacked: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Os arquivos pequenos continuam sem empacotar: %1</translation>
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
        <translation>Verificação do armazenamento</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tudo está como deveria.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>%n coisa precisa de atenção.</numerusform>
            <numerusform>%n coisas precisam de atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>%1 verificados.</translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation>%1 reparados; o que precisa ser buscado de novo está a caminho.</translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation>Reparar não exclui nada: arquivos alterados são guardados à parte, e os originais voltam.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>O que a verificação encontrou</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
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
        <translation>Usar o link da área de transferência</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Da área de transferência: %1</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>Da área de transferência: %n link: %1</numerusform>
            <numerusform>Da área de transferência: %n links, o primeiro: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation>Fechar o Heirloom</translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation>Continuar baixando quando a janela for fechada?</translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation>Fechar a janela encerra o Heirloom</translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation>O Heirloom pode continuar em segundo plano; o ícone dele na bandeja traz a janela de volta. Você pode mudar sua resposta nas preferências.</translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation>Continuar baixando em segundo p&amp;lano</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Encerra&amp;r</translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead. You can change your answer in the preferences.</source>
        <translation>Esta área de trabalho não tem uma bandeja em que o Heirloom pudesse continuar sem janela. O que está sendo baixado continua na próxima vez. Para continuar baixando agora, minimize a janela. Você pode mudar sua resposta nas preferências.</translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation>At&amp;ualizar para esta…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation>o que a fonte oferece agora</translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation>outra revisão da fonte:</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation>uma tag, um ramo ou uma versão</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;com</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation>Só arquivos cujo nome contém …</translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation>Só arquivos cujo nome contém isto</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Arquivos que diferem</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando …</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examinando %1 …</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>nada foi comparado</translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation>%1 tem os mesmos arquivos.</translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 é diferente; %2 do conteúdo não estão em nenhum arquivo do outro.</translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation>%1 é diferente, e todo o conteúdo já está aqui.</translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 é diferente; a baixar: %2.</translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation>novos: %1, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation>alterados: %1, %2</translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation>talvez alterados: %1, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation>movidos: %1, %2</translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation>ausentes: %1, %2</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation>inalterados: %1, %2</translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation>deixados de fora por você: %1, %2</translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation>“Talvez alterado” quer dizer: até onde a fonte informa, o tamanho é o mesmo, mas não se sabe se o conteúdo também é.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>%n arquivo da fonte não pode ser usado e não está na lista.</numerusform>
            <numerusform>%n arquivos da fonte não podem ser usados e não estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation>Cada grupo mostra só os primeiros %1; o filtro encontra os outros.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation>Parar e &amp;excluir</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>E&amp;xcluir arquivos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>&amp;Manter arquivos, esquecer a tarefa</numerusform>
            <numerusform>&amp;Manter arquivos, esquecer as tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation>Calculando o que isso libera …</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>Você pode desfazer isso por %n dia.</numerusform>
            <numerusform>Você pode desfazer isso por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libera %1.</translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation>Não libera nada: outras tarefas usam todos os %1.</translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation>Libera %1; %2 ficam, outras tarefas os usam.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>Excluir %n tarefa?</numerusform>
            <numerusform>Excluir %n tarefas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>&amp;Manter</numerusform>
            <numerusform>&amp;Manter</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation>Os arquivos ficam onde estão e são seus a partir de agora.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation>%1: esquecido. Os arquivos ficam e são seus.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation>%1: excluído. Isso libera %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation>%1: excluído. Isso libera %2; %3 ficam, outras tarefas os usam.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n arquivo que você tinha alterado foi deixado no lugar.</numerusform>
            <numerusform>%n arquivos que você tinha alterado foram deixados no lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation>o espaço volta em %1, ou agora:</translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation>&amp;Liberar agora</translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation>Detalhes da tarefa selecionada</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation>Selecione uma tarefa para ver os detalhes</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>Arqu&amp;ivos</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation>F&amp;ontes</translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation>Arqu&amp;ivos %1</translation>
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
        <translation>Novos: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterados: %1</translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation>Talvez alterados: %1</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>Movidos ou renomeados: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Ausentes: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a file that moved: former and present path</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation>Tamanho antes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Solte aqui um link, uma lista de links ou um manifesto</translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Solte aqui um link, uma lista de links ou um manifesto</translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation>Antes que algo seja baixado, você vê o que já tem e o que é novo.</translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation>Adicionar um download…</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Colar um link</translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation>De onde veio</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation>Como foi colocado</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>mantido do que você tem</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>baixado</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation>Arquivos da tarefa</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation>Copiar &amp;soma de verificação</translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation>Pesquisar os arquivos da tarefa</translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation>Pesquisar caminhos: nome, pasta/ ou *.bin</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quais arquivos são mostrados</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;caminho</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation>Nenhum arquivo desta tarefa tem problema.</translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation>Nenhum arquivo corresponde ao que você digitou.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Abrir este arquivo?</translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation>“%1” pode ser um programa. Abri-lo pode executá-lo.</translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation>Veio de %1. Abra só se confiar na origem.</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Abrir &amp;mesmo assim</translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation>O arquivo não pôde ser aberto. Existe um programa para ele?</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>A pasta não pôde ser aberta. Há um gerenciador de arquivos instalado?</translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation>Ainda estava rodando depois de meio minuto e foi encerrado. Os downloads não teriam de esperar por ele, e ele teria uma hora.</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>Foi encerrado pelo sinal %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>Falhou com o código de saída %1.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation>Executa agora, com os valores de um download que não existe</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Executando …</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowDialog</name>
    <message>
        <source>Follow a source</source>
        <translation>Acompanhar uma fonte</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>How %1 is followed</source>
        <extracomment>%1 is the name of a followed source</extracomment>
        <translation>Como %1 é acompanhado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>A branch, the latest release, or a manifest that changes; what “Add” takes, too</source>
        <translation>Um ramo, a última versão publicada ou um manifesto que muda; também o que “Adicionar” aceita</translation>
    </message>
    <message>
        <source>after the source</source>
        <translation>com o nome da fonte</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>Arma&amp;zenamento</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>of the time between two looks at a source</extracomment>
        <translation>Unidade de tempo</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>baixar</translation>
    </message>
    <message>
        <source>tell me, and wait until I sync</source>
        <translation>me avisar e esperar que eu sincronize</translation>
    </message>
    <message>
        <source>as is usual for its kind</source>
        <translation>como é de costume para esse tipo</translation>
    </message>
    <message>
        <source>into a folder of its own</source>
        <translation>para uma pasta própria</translation>
    </message>
    <message>
        <source>into one folder, which always shows the newest</source>
        <translation>para uma única pasta, que sempre mostra a mais nova</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Older ones are deleted when a newer one is complete</source>
        <translation>As mais antigas são excluídas quando uma mais nova está completa</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>&amp;Verificar a cada</translation>
    </message>
    <message>
        <source>When there is something ne&amp;w</source>
        <translation>Quando &amp;houver algo novo</translation>
    </message>
    <message>
        <source>Each re&amp;vision goes</source>
        <translation>Cada &amp;revisão vai</translation>
    </message>
    <message>
        <source>Revisions to &amp;keep</source>
        <translation>Revisões a &amp;manter</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Verificar a cada</translation>
    </message>
    <message>
        <source>The link held something secret, which is not kept: give it once more.</source>
        <translation>O link continha algo secreto, que não é guardado: informe-o novamente.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message>
        <source>Looking for a newer revision of %1 …</source>
        <translation>Procurando uma revisão mais nova de %1 …</translation>
    </message>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>Procurando revisões mais novas de %Ln tarefa …</numerusform>
            <numerusform>Procurando revisões mais novas de %Ln tarefas …</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing newer than %1.</source>
        <comment>a task</comment>
        <translation>Não há nada mais novo que %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1.</source>
        <comment>a task</comment>
        <translation>Há algo mais novo que %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1: %2.</source>
        <comment>a task, a revision</comment>
        <translation>Há algo mais novo que %1: %2.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Ver o que mudou</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>%Ln tarefa tem algo mais recente.</numerusform>
            <numerusform>%Ln tarefas têm algo mais recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all could be looked at: %2</source>
        <comment>two sentences</comment>
        <translation>%1 Nem todas puderam ser verificadas: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of followed sources</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of followed sources: &quot;up to date&quot;, &quot;has something new&quot;</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the list of followed sources: which version of the thing</extracomment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Column of the list of followed sources: what the last sync changed</extracomment>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>Column of the list of followed sources: when its server last answered</extracomment>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Column of the list of followed sources: when its server is asked again</extracomment>
        <translation>Próxima verificação</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column of the list of followed sources: &quot;6 hours&quot;</extracomment>
        <translation>A cada</translation>
    </message>
    <message>
        <source>Keeps</source>
        <extracomment>Column of the list of followed sources: how many revisions stay</extracomment>
        <translation>Mantém</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a followed source</comment>
        <translation>pausada</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>in the column that says how many revisions stay</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>%1. It has not answered since %2: what you have may be old.</source>
        <comment>state of a followed source, a date</comment>
        <translation>%1. Ela não responde desde %2: o que você tem pode estar desatualizado.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowWatch</name>
    <message>
        <source>%1 could not be synced: %2</source>
        <extracomment>%1 is a followed source, %2 says why</extracomment>
        <translation>%1 não pôde ser sincronizado: %2</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 tem algo novo.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>&amp;Acompanhar uma fonte…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>Sync a&amp;ll</source>
        <translation>Sincronizar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Take it anyway</source>
        <translation>Aceitar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>St&amp;op following…</source>
        <translation>&amp;Deixar de acompanhar…</translation>
    </message>
    <message>
        <source>What it offers is older than what was there, or you deleted it</source>
        <translation>O que ela oferece é mais antigo do que o que havia, ou você o excluiu</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Fontes acompanhadas</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>Nada é acompanhado ainda</translation>
    </message>
    <message>
        <source>Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly and downloads only what is new in it.</source>
        <translation>Acompanhe um ramo, a última versão publicada ou um manifesto que muda: o Heirloom verifica regularmente e baixa só o que é novo.</translation>
    </message>
    <message>
        <source>Follow a source…</source>
        <translation>Acompanhar uma fonte…</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Fontes acompanhadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>%Ln fonte acompanhada</numerusform>
            <numerusform>%Ln fontes acompanhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1: %2</source>
        <extracomment>%1 is date and time, %2 what changed</extracomment>
        <translation>última sincronização %1: %2</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <comment>a source</comment>
        <translation>Verificando %1 …</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>Verificando %Ln fonte …</numerusform>
            <numerusform>Verificando %Ln fontes …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 has something new. It is on its way.</source>
        <comment>a followed source</comment>
        <translation>%1 tem algo novo. Está a caminho.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a followed source, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Deixar de acompanhar</translation>
    </message>
    <message>
        <source>Stop following %1?</source>
        <comment>a source</comment>
        <translation>Deixar de acompanhar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>Deixar de acompanhar %Ln fonte?</numerusform>
            <numerusform>Deixar de acompanhar %Ln fontes?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brought stays. Nobody looks whether there is something newer, and the reports of its syncs are forgotten.</source>
        <translation>O que ela trouxe permanece. Não se verifica mais se há algo mais novo, e os relatórios das sincronizações são esquecidos.</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Deixar de acompanhar</translation>
    </message>
</context>
<context>
    <name>heirloom::GuideWindow</name>
    <message>
        <source>Guide to Heirloom</source>
        <translation>Guia do Heirloom</translation>
    </message>
    <message>
        <source>The guide is in English so far.</source>
        <translation>Por enquanto, o guia está apenas em inglês.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>O lugar anterior</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>O próximo lugar</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto do guia</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sumário do guia</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
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
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <extracomment>copies versions and the like to the clipboard, for a report of a problem</extracomment>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>S&amp;obre o Heirloom</translation>
    </message>
    <message>
        <source>Copied versions, numbers and error codes: no names, addresses or passwords. Paste them into your report.</source>
        <translation>Versões, números e códigos de erro copiados: sem nomes, endereços ou senhas. Cole-os no seu relatório.</translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation>Sobre o Heirloom</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation>Baixa o que é novo e mantém o que você tem.
Software livre sob a GPL, versão 3 ou posterior.</translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation>O que aconteceu com a tarefa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionada</translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation>Digite o nome do servidor ou remova a linha.</translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation>“%1” não é um servidor. Escreva só o nome, por exemplo: example.org</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Remover este servidor</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation>Adicionar um ser&amp;vidor</translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation>Adicionar um link, uma lista de links ou um manifesto</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>&amp;Colar um link</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>&amp;Incorporar uma pasta…</translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation>Tornar conhecido o que já está no disco, para que não precise ser baixado</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>Arma&amp;zenamento</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation>Pesquisar nomes, revisões, pastas</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Pesquisar tarefas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarefa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation>%1 ativas, %2 esperando</translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation>Nada corresponde ao que você digitou</translation>
    </message>
    <message>
        <source>No task here</source>
        <translation>Nenhuma tarefa aqui</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>A pasta não pôde ser aberta. Há um gerenciador de arquivos instalado?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>%n fonte não pôde ser adicionada: %1</numerusform>
            <numerusform>%n fontes não puderam ser adicionadas. A primeira: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;llowing</source>
        <translation>&amp;Fontes acompanhadas</translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation>Endereços de %1</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation>&amp;Endereços, um por linha:</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Endereços, um por linha</translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation>Onde está o mesmo arquivo; um link novo para um que expirou.</translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation>Onde estão os mesmos arquivos: a pasta que os contém.</translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation>São tentados antes do que a fonte indica. O que já está aqui fica, e o que chega é conferido com as somas de verificação da fonte. Arquivos que estão sendo baixados os usam após uma pausa; uma tarefa que falhou, quando você tentar de novo.</translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation>Adicionar um armazenamento</translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation>Outro disco, por exemplo: o que as tarefas ali têm em comum é guardado uma só vez.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Os arquivos &amp;são:</translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>&amp;Deixado livre:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation>Pasta do armazenamento</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation>Dê um nome ao armazenamento.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Informe o caminho completo de uma pasta ou escolha uma.</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar esta mensagem</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>%n tarefa terminou enquanto esta janela estava fechada.</numerusform>
            <numerusform>%n tarefas terminaram enquanto esta janela estava fechada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>%n arquivo armazenado foi alterado ou removido por outro programa; ele não é mais usado.</numerusform>
            <numerusform>%n arquivos armazenados foram alterados ou removidos por outro programa; eles não são mais usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>As fontes acompanhadas foram sincronizadas %n vez enquanto esta janela estava fechada.</numerusform>
            <numerusform>As fontes acompanhadas foram sincronizadas %n vezes enquanto esta janela estava fechada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation>Abrir o Heirloom</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Download concluído</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>%n tarefa terminou.</numerusform>
            <numerusform>%n tarefas terminaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>O download falhou</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>%n tarefa falhou.</numerusform>
            <numerusform>%n tarefas falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>Espaço em disco insuficiente</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>%n tarefa espera por espaço em disco.</numerusform>
            <numerusform>%n tarefas esperam por espaço em disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation>Conteúdo armazenado está danificado</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Fontes acompanhadas</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>%n fonte acompanhada mudou.</numerusform>
            <numerusform>%n fontes acompanhadas mudaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>A followed source needs you</source>
        <translation>Uma fonte acompanhada precisa da sua atenção</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>%n fonte acompanhada precisa da sua atenção.</numerusform>
            <numerusform>%n fontes acompanhadas precisam da sua atenção.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation>Mantido do que você tem</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ainda por vir</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation>O que aconteceu com a tarefa</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation>Limitada a %1 por segundo</translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation>%1 gravados no disco para ela</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation>Atualiza %1 · de %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Para %1</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>não selecionado</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>mantido do que você tem</translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation>baixar</translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation>%1 a baixar, o resto mantido</translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation>igual a outro arquivo daqui</translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation>já está nesta pasta</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>mantido de %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation>Só estes arquivos: *.bin, docs/**</translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation>Só arquivos que correspondem a estes padrões</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation>Padrões com * e ?, separados por vírgulas. ** também atravessa pastas. Vazio: todos os arquivos.</translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation>Vai esperar até que mais %1 estejam livres.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>%n arquivo da fonte não pode ser usado: %1</numerusform>
            <numerusform>%n arquivos da fonte não podem ser usados. O primeiro: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation>A lista mostra só os primeiros %1; as somas valem para todos.</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Nenhum arquivo está selecionado</translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation>Você já tem tudo: nada precisa ser baixado</translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation>Quanto é aparece durante o download</translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation>%1 serão baixados</translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation>Só %1 precisam ser baixados</translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation>Arquivos deste download</translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation>%1 mantidos, %2</translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation>%1 a baixar, %2</translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation>precisa de %1, e %2 ficam de reserva · %3 livres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation>precisa de %1 · %2 livres</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>Desta página</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation>Isso não pode ser guardado: o arquivo de configurações é somente leitura ou de uma versão mais nova do Heirloom.</translation>
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
        <translation>Como o sistema indica</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Nenhum: conectar diretamente</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>Tipo do proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>Digite o host do proxy.</translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation>Isso não é um host. Escreva só o nome, por exemplo: proxy.example.org</translation>
    </message>
</context>
<context>
    <name>heirloom::QuietHoursField</name>
    <message>
        <source>&amp;Not from</source>
        <translation>E&amp;xceto de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>They begin and end at the same moment.</source>
        <comment>quiet hours</comment>
        <translation>Elas começam e terminam no mesmo momento.</translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation>%1 (ramo)</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation>%1 (prévia)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation>Revisão: um ramo, uma tag ou um commit</translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation>aquela a que o link leva</translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation>%1, a que o link leva</translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation>Um horário começa e termina no mesmo momento. De 00:00 a 00:00 é o dia inteiro.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Remover este horário</translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation>Adicionar um &amp;horário</translation>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation>Erros</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation>%1, adicionado por você</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation>O último erro: %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>posto de lado até %1</translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation>posto de lado até %1: %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>fora de uso agora</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ainda não usado</translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation>não funcionou: %1</translation>
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
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation>Na fila, esperando ou pausadas</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>Com falha ou canceladas</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation>BIBLIOTECA</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <comment>tasks whose sources offer one</comment>
        <translation>Revisão mais nova</translation>
    </message>
    <message>
        <source>Their sources offer something newer</source>
        <translation>As fontes delas oferecem algo mais novo</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>sources</comment>
        <translation>Fontes acompanhadas</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>tasks</comment>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Put away: not in a folder, but in the store</source>
        <translation>Guardadas à parte: não em uma pasta, mas no armazenamento</translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation>Arquivos estão sendo baixados</translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation>Contado desde que o programa foi iniciado</translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation>Servidores da tarefa</translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation>Adicionar um &amp;espelho…</translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation>Adicionar ou substituir o lin&amp;k…</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>há %n segundo</numerusform>
            <numerusform>há %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>Limite: nenhum</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite: %1</translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation>A programação vale agora: %1. Em outros horários:</translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation>A programação limita agora todos os downloads juntos. Ela é definida nas preferências.</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Qual pode ser a velocidade de todos os downloads juntos</translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Limite: %1, pela programação</translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation>Limite: nenhum, pela programação</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>Limite de velocidade</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageFigures</name>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation>armazenado uma vez %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation>arquivado %1</translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation>pode ser liberado %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation>livre %1</translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation>%1 poupados por compartilhamento</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation>Adicionar um &amp;armazenamento…</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Armazenamentos</translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation>Ainda não há nenhum. O primeiro download cria um em %1, ou você adiciona um agora.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Tornar padrão</translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation>Esquecer o armazenamento %1</translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Os arquivos são:</translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>Deixado livre:</translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation>usado quando você não escolhe nenhum</translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation>Tornar %1 o armazenamento padrão</translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation>Liberar &amp;agora</translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation>Devolve o que nenhuma tarefa precisa mais. Tarefas excluídas não podem ser trazidas de volta depois.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation>Compara o que deveria estar lá com o que está</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation>Verifica e conserta o que pode ser consertado</translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation>Histórico do armazenamento</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Nada foi armazenado ainda.</translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation>O primeiro download cria um armazenamento em %1</translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation>Você vê %1 em arquivos. Eles ocupam %2.</translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation>%1 mantidos de reserva</translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation>tudo lido em %1</translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation>Liberando …</translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation>%1 liberados em %2.</translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation>Outro programa está liberando espaço agora.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation>Verificando e reparando …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation>Liberar %1 &amp;agora</translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation>%1 verificados, %2 reparados: nada está errado.</translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation>%1 verificados: nada está errado.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>%1 verificados, %2 reparados. %n coisa precisa de atenção: %3 (%4)</numerusform>
            <numerusform>%1 verificados, %2 reparados. %n coisas precisam de atenção, a primeira: %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>%1 verificados. %n coisa precisa de atenção: %2 (%3)</numerusform>
            <numerusform>%1 verificados. %n coisas precisam de atenção, a primeira: %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>This storage cannot be read now.</source>
        <translation>Este armazenamento não pode ser lido agora.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message>
        <source>Reports of the followed source</source>
        <translation>Relatórios da fonte acompanhada</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the reports on syncs: when, which version, what changed, how much was downloaded</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
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
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next sync mends it.</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2. A próxima sincronização corrige isso.</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
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
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copiar lin&amp;k</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation>Mover para o &amp;início</translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation>Mover para o &amp;fim</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>Pr&amp;ioridade</translation>
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
        <translation>&amp;Baixa</translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation>Limitar &amp;velocidade</translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation>Os downloads das tarefas selecionadas, cada uma, em kB por segundo (0: sem limite):</translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation>O que outra revisão tem e esta não; selecione duas tarefas para compará-las</translation>
    </message>
    <message>
        <source>Look for a &amp;newer revision</source>
        <translation>Procurar uma revisão mais &amp;nova</translation>
    </message>
    <message>
        <source>Follo&amp;w its source…</source>
        <translation>&amp;Acompanhar a fonte…</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>Ar&amp;quivar…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Its files leave their folder; everything stays in the store and can be restored</source>
        <translation>Os arquivos dela deixam a pasta; tudo fica no armazenamento e pode ser restaurado</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>&amp;Unpack archives…</source>
        <translation>E&amp;xtrair arquivos compactados…</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpace</name>
    <message>
        <source>What deleting each task would free</source>
        <translation>O que a exclusão de cada tarefa liberaria</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation>O que a exclusão liberaria</translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation>área = espaço que só esta tarefa usa</translation>
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
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Deleting frees</source>
        <extracomment>head of a column: how much space deleting a task gives back</extracomment>
        <translation>A exclusão libera</translation>
    </message>
    <message>
        <source>All its files</source>
        <extracomment>head of a column: the size of all files of a task</extracomment>
        <translation>Todos os arquivos</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Verde já estava aqui, azul foi baixado, cinza ainda está por vir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation>O que não precisou ser baixado, porque você já tem</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation>Concluída %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln arquivo falhou</numerusform>
            <numerusform>%Ln arquivos falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation>%1: %2 mantidos, %3 baixados, %4 por vir</translation>
    </message>
    <message>
        <source>its source offers something newer</source>
        <comment>than a task</comment>
        <translation>a fonte dela oferece algo mais novo</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <comment>a revision</comment>
        <translation>%1 é mais nova</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the revision of a task, and that there is a newer one</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>state of a task: what it has got is an archive, and its members are made files</extracomment>
        <translation>Extraindo</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 foi excluída.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 está completa.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation>%1 falhou: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation>%1 espera por %2 de espaço em disco.</translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation>%1 espera por espaço em disco.</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation>Adicionar um token</translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation>Substituir um token</translation>
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
        <translation>Esperando o chaveiro …</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation>Adicionar um &amp;token…</translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation>Servidores que têm um token</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>Substituir o token de %1</translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation>Remover o token de %1</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Remover um token</translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation>Remover o token de %1 do chaveiro?</translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation>Para usá-lo de novo, você terá de digitá-lo outra vez.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>Esperando o chaveiro …</translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation>A&amp;brir o Heirloom</translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation>&amp;Adicionar da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar tudo</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Retomar tudo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation>Heirloom: algo precisa da sua atenção</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom: %n download pausado</numerusform>
            <numerusform>Heirloom: %n downloads pausados</numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation>Heirloom: nada a fazer</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom: %n download esperando</numerusform>
            <numerusform>Heirloom: %n downloads esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom: %n download ativo</numerusform>
            <numerusform>Heirloom: %n downloads ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom: %n download ativo, %1</numerusform>
            <numerusform>Heirloom: %n downloads ativos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>&amp;Sync followed sources now</source>
        <translation>Sincronizar agora as &amp;fontes acompanhadas</translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>%Ln tarefa menor</numerusform>
            <numerusform>%Ln tarefas menores</numerusform>
        </translation>
    </message>
    <message>
        <source>No task has space of its own: what each of them shows, others show too.</source>
        <translation>Nenhuma tarefa ocupa espaço só seu: o que cada uma mostra, outras também mostram.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message>
        <source>And &amp;always, in later revisions too</source>
        <translation>E &amp;sempre, também em revisões posteriores</translation>
    </message>
    <message>
        <source>&amp;Unpack</source>
        <translation>E&amp;xtrair</translation>
    </message>
    <message>
        <source>Unpack</source>
        <extracomment>title of the dialog that asks which archives to unpack</extracomment>
        <translation>Extrair</translation>
    </message>
    <message>
        <source>Archives of %1</source>
        <translation>Arquivos compactados de %1</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examinando os arquivos …</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arquivos compactados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo compactado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>is about to be unpacked</source>
        <comment>an archive</comment>
        <translation>prestes a ser extraído</translation>
    </message>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>extraído, exceto %n entrada</numerusform>
            <numerusform>extraído, exceto %n entradas</numerusform>
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
        <translation>não pôde ser extraído</translation>
    </message>
    <message>
        <source>not unpacked</source>
        <comment>an archive</comment>
        <translation>não extraído</translation>
    </message>
    <message>
        <source>This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.</source>
        <translation>Esta tarefa não tem nenhum arquivo compactado que possa ser extraído: zip, 7z ou tar, com ou sem compressão.</translation>
    </message>
    <message>
        <source>Each is unpacked into a folder beside it. Files that you have already take no space again, and the archive stays.</source>
        <translation>Cada um é extraído para uma pasta ao lado dele. Arquivos que você já tem não ocupam espaço outra vez, e o arquivo compactado permanece.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message>
        <source>&amp;Unpack…</source>
        <translation>E&amp;xtrair…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>%1 trouxe %n arquivo compactado.</numerusform>
            <numerusform>%1 trouxe %n arquivos compactados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation>O registro com que trabalhar.</translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation>Links ou arquivos a oferecer no diálogo de adição.</translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation>A lista dos seus downloads está em %1. Seus arquivos não foram tocados.</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation>Baixa o que é novo e mantém o que você tem. Se já estiver em execução, a janela dele vem para a frente e recebe os links.</translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation>Iniciar sem janela, como ícone na bandeja; minimizado onde não houver uma.</translation>
    </message>
    <message>
        <source>Open the add dialog.</source>
        <translation>Abrir a caixa de diálogo de adição.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>Pausar todos os downloads.</translation>
    </message>
</context>
</TS>
