<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>the server closed the connection early</source>
        <translation>le serveur a fermé la connexion trop tôt</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>la négociation TLS a échoué</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>le proxy est injoignable</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>check the login of the proxy, and whether the link needs one too</source>
        <translation>vérifiez l’identification auprès du proxy, et si le lien en exige une aussi</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>la connexion a échoué (erreur réseau %1)</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>trop de redirections</translation>
    </message>
    <message>
        <source>ended after %1 of %2 bytes</source>
        <translation>s’est arrêté après %1 octets sur %2</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused, because %2</source>
        <translation>le certificat de %1 est refusé, car : %2</translation>
    </message>
    <message>
        <source>check the address and the clock of this computer, or ask the operator of that server</source>
        <translation>vérifiez l’adresse et l’horloge de cet ordinateur, ou demandez à l’exploitant de ce serveur</translation>
    </message>
    <message>
        <source>if you trust that source, add the link of the file yourself</source>
        <translation>si vous faites confiance à cette source, ajoutez vous-même le lien du fichier</translation>
    </message>
    <message>
        <source>the servers do not send parts that fit together</source>
        <translation>les serveurs n’envoient pas de parties qui vont ensemble</translation>
    </message>
    <message>
        <source>expected %1 bytes, got %2</source>
        <translation>%1 octets attendus, %2 reçus</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>%1 attendu, %2 reçu</translation>
    </message>
    <message>
        <source>source &apos;%1&apos;</source>
        <translation>source « %1 »</translation>
    </message>
    <message>
        <source>give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file with one link a line</source>
        <translation>donnez un lien http:// ou https://, un dépôt sous la forme hf:OWNER/NAME, zenodo:NUMBER ou github:OWNER/NAME, ou le chemin d’un fichier local : un seul fichier, un manifeste Heirloom, un Metalink, une liste de sommes de contrôle telle que SHA256SUMS, le bagit.txt d’un bag, un fichier d’entrée d’aria2, ou un fichier texte avec un lien par ligne</translation>
    </message>
    <message>
        <source>the source describes nothing</source>
        <translation>la source ne décrit rien</translation>
    </message>
    <message>
        <source>every entry of the source was refused; the first</source>
        <translation>toutes les entrées de la source ont été refusées ; la première</translation>
    </message>
    <message>
        <source>the server answered without content</source>
        <translation>le serveur a répondu sans contenu</translation>
    </message>
    <message>
        <source>not a file but a folder</source>
        <translation>pas un fichier mais un dossier</translation>
    </message>
    <message>
        <source>the document is not a Heirloom manifest: it states no format</source>
        <translation>le document n’est pas un manifeste Heirloom : il n’indique aucun format</translation>
    </message>
    <message>
        <source>the manifest has no list of files</source>
        <translation>le manifeste n’a pas de liste de fichiers</translation>
    </message>
    <message>
        <source>fetch the manifest again, or ask its publisher</source>
        <translation>récupérez à nouveau le manifeste, ou demandez à son éditeur</translation>
    </message>
    <message>
        <source>the document is no Metalink</source>
        <translation>le document n’est pas un Metalink</translation>
    </message>
    <message>
        <source>the Metalink is not well formed in line %1</source>
        <translation>le Metalink est mal formé à la ligne %1</translation>
    </message>
    <message>
        <source>a URL is neither http nor https</source>
        <translation>une adresse n’est ni http ni https</translation>
    </message>
    <message>
        <source>a URL contains a user name or password</source>
        <translation>une adresse contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>a URL is malformed</source>
        <translation>une adresse est mal formée</translation>
    </message>
    <message>
        <source>none of the %1 sources of %2 answers, the last</source>
        <translation>aucune des %1 sources de %2 ne répond, la dernière</translation>
    </message>
    <message>
        <source>no free folder name for %1</source>
        <translation>aucun nom de dossier libre pour %1</translation>
    </message>
    <message>
        <source>name a folder that is there and can be read</source>
        <translation>indiquez un dossier qui existe et peut être lu</translation>
    </message>
    <message>
        <source>%1 is no mirror</source>
        <translation>%1 n’est pas un miroir</translation>
    </message>
    <message>
        <source>give an http or https address</source>
        <translation>donnez une adresse http ou https</translation>
    </message>
    <message>
        <source>%1 holds a password</source>
        <translation>%1 contient un mot de passe</translation>
    </message>
    <message>
        <source>it would be written down: leave it out</source>
        <translation>il serait enregistré : retirez-le</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>la tâche %1 n’existe pas</translation>
    </message>
    <message>
        <source>there is no deleted task %1</source>
        <translation>la tâche supprimée %1 n’existe pas</translation>
    </message>
    <message>
        <source>task %1 was changed by somebody else meanwhile</source>
        <translation>la tâche %1 a été modifiée ailleurs entre-temps</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>regardez-la à nouveau</translation>
    </message>
    <message>
        <source>cancel it first, then delete it</source>
        <translation>annulez-la d’abord, puis supprimez-la</translation>
    </message>
    <message>
        <source>only failed and cancelled tasks can be tried again</source>
        <translation>seules les tâches échouées ou annulées peuvent être réessayées</translation>
    </message>
    <message>
        <source>compare it when that is done</source>
        <translation>comparez-la quand ce sera terminé</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>un dossier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>move the folder away, then retry</source>
        <translation>déplacez le dossier, puis réessayez</translation>
    </message>
    <message>
        <source>a file of that name has just appeared</source>
        <translation>un fichier de ce nom vient d’apparaître</translation>
    </message>
    <message>
        <source>the file that stood there is gone or changed</source>
        <translation>le fichier qui s’y trouvait a disparu ou a changé</translation>
    </message>
    <message>
        <source>the stored content has another size</source>
        <translation>le contenu stocké a une autre taille</translation>
    </message>
    <message>
        <source>the disk has room for %1 more files, and %2 are to come, with their folders</source>
        <translation>le disque a de la place pour %1 fichiers de plus, et il en vient %2, avec leurs dossiers</translation>
    </message>
    <message>
        <source>remove files from that disk, however small</source>
        <translation>retirez des fichiers de ce disque, même petits</translation>
    </message>
    <message>
        <source>make the disk writable again, then retry the task</source>
        <translation>rendez le disque à nouveau inscriptible, puis réessayez la tâche</translation>
    </message>
    <message>
        <source>%1 is on another volume</source>
        <translation>%1 est sur un autre volume</translation>
    </message>
    <message>
        <source>choose a folder on the volume of the storage, or add a storage on the other volume</source>
        <translation>choisissez un dossier sur le volume du stockage, ou ajoutez un stockage sur l’autre volume</translation>
    </message>
    <message>
        <source>the folder of the storage %1 is not there, or another disk is mounted: %2</source>
        <translation>le dossier du stockage %1 n’est pas là, ou un autre disque est monté : %2</translation>
    </message>
    <message>
        <source>mount it and try again</source>
        <translation>montez-le et réessayez</translation>
    </message>
    <message>
        <source>open the storage &quot;%1&quot; in %2</source>
        <translation>ouverture du stockage « %1 » dans %2</translation>
    </message>
    <message>
        <source>the storage is marked dirty</source>
        <translation>le stockage est marqué comme à réparer</translation>
    </message>
    <message>
        <source>run `heirloom-cli audit --heal`</source>
        <translation>réparez-le sur sa page, ou lancez `heirloom-cli audit --heal`</translation>
    </message>
    <message>
        <source>another process has worked on this storage for too long</source>
        <translation>un autre processus travaille depuis trop longtemps sur ce stockage</translation>
    </message>
    <message>
        <source>another process has written to the ledger for too long</source>
        <translation>un autre processus écrit depuis trop longtemps dans le registre</translation>
    </message>
    <message>
        <source>the ledger could not be written</source>
        <translation>le registre n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>something is kept in this storage or followed into it, or can still be undeleted</source>
        <translation>ce stockage contient quelque chose, ou quelque chose y est suivi, ou peut encore y être restauré</translation>
    </message>
    <message>
        <source>unsubscribe, delete its tasks and reclaim its space first</source>
        <translation>arrêtez d’abord le suivi, supprimez ses tâches et libérez son espace</translation>
    </message>
    <message>
        <source>%1 is the default storage</source>
        <translation>%1 est le stockage par défaut</translation>
    </message>
    <message>
        <source>make another one the default first</source>
        <translation>choisissez d’abord un autre par défaut</translation>
    </message>
    <message>
        <source>the storage %1 is in %2</source>
        <translation>le stockage %1 est dans %2</translation>
    </message>
    <message>
        <source>choose another name and folder, or use it as it is</source>
        <translation>choisissez un autre nom et un autre dossier, ou utilisez-le tel quel</translation>
    </message>
    <message>
        <source>make the storage&apos;s folder %1</source>
        <translation>création du dossier du stockage %1</translation>
    </message>
    <message>
        <source>make the store in %1</source>
        <translation>création du stockage dans %1</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>il n’y a pas de programme %1</translation>
    </message>
    <message>
        <source>write its whole path, or install it</source>
        <translation>écrivez son chemin complet, ou installez-le</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>make it executable: chmod +x</source>
        <translation>rendez-le exécutable : chmod +x</translation>
    </message>
    <message>
        <source>no keychain of the desktop answers</source>
        <translation>aucun trousseau du bureau ne répond</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc</source>
        <translation>démarrez-en un (GNOME Keyring, KWallet), ou utilisez --token-file ou ~/.netrc</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>le trousseau n’a pas été ouvert</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>look whether it asks for its password</source>
        <translation>regardez s’il demande son mot de passe</translation>
    </message>
    <message>
        <source>start at login</source>
        <translation>démarrage à l’ouverture de session</translation>
    </message>
    <message>
        <source>%1 (by way of the proxy %2)</source>
        <translation>%1 (par le proxy %2)</translation>
    </message>
    <message>
        <source>make directory %1</source>
        <translation>création du dossier %1</translation>
    </message>
    <message>
        <source>open directory %1</source>
        <translation>ouverture du dossier %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouverture de %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>création de %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lecture de %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écriture de %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>the ledger has schema version %1, this program knows %2</source>
        <translation>le registre a la version de schéma %1, ce programme connaît la %2</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place</source>
        <translation>utilisez la version plus récente de Heirloom qui l’a écrit&#x202f;; ou mettez à sa place la copie d’avant, %1</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or move it away, and run `heirloom-cli rebuild DIR` with the storage&apos;s folder</source>
        <translation>utilisez la version plus récente de Heirloom qui l’a écrit&#x202f;; ou déplacez-le, puis lancez `heirloom-cli rebuild DIR` avec le dossier du stockage</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>l’archive est endommagée</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>l’archive est chiffrée</translation>
    </message>
    <message>
        <source>unpack it by hand, with a program that asks for its password</source>
        <translation>décompressez-la vous-même, avec un programme qui demande son mot de passe</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked</source>
        <translation>l’archive ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>unpack it by hand, with the program that made it</source>
        <translation>décompressez-la vous-même, avec le programme qui l’a créée</translation>
    </message>
    <message>
        <source>it is no zip, tar or 7z, or its beginning is damaged</source>
        <translation>ce n’est ni un zip, ni un tar, ni un 7z, ou son début est endommagé</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>c’est une partie parmi plusieurs</translation>
    </message>
    <message>
        <source>the archive is too much to unpack</source>
        <translation>l’archive est trop volumineuse pour être décompressée</translation>
    </message>
    <message>
        <source>unpack it by hand, if you trust where it comes from</source>
        <translation>décompressez-la vous-même si vous faites confiance à son origine</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>elle contient plus de %1 fichiers</translation>
    </message>
    <message>
        <source>more than %1 bytes come out of it</source>
        <translation>il en sort plus de %1 octets</translation>
    </message>
    <message>
        <source>it becomes more than %1 times as large</source>
        <translation>elle devient plus de %1 fois plus grande</translation>
    </message>
    <message>
        <source>it takes more memory than it may have</source>
        <translation>cela demande plus de mémoire que permis</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>c’est un lien symbolique</translation>
    </message>
    <message>
        <source>it is a hard link to another file</source>
        <translation>c’est un lien physique vers un autre fichier</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>c’est un périphérique</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its name cannot be read</source>
        <translation>son nom est illisible</translation>
    </message>
    <message>
        <source>a link to Heirloom was refused</source>
        <translation>un lien vers Heirloom a été refusé</translation>
    </message>
    <message>
        <source>this version of Heirloom does not understand it</source>
        <translation>cette version de Heirloom ne le comprend pas</translation>
    </message>
    <message>
        <source>it offers neither something on the web nor a repository</source>
        <translation>il ne propose ni quelque chose sur le web ni un dépôt</translation>
    </message>
    <message>
        <source>the address contains a user name or password</source>
        <translation>l’adresse contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>tell whoever made it</source>
        <translation>dites-le à la personne qui l’a créé</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation>tâche %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation>  réutilisé à partir de ce que vous avez déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation>  à télécharger&#xa0;: %1 · %2 libres</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation>un autre programme a mis fin à la tâche %1 avant qu’elle soit finie, elle est maintenant %2&#xa0;: `heirloom-cli resume %1` ou `retry %1`, puis `run`, la termine</translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation>déplacé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation>laissé à sa place, car modifié entre-temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation>laissé en place, car modifié ou affiché par une autre tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation>supprimé, %1 rendus au disque</translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation>supprimé&#x202f;; %1 peuvent être libérés, `undelete %2` permet de revenir en arrière</translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation>%1 %2 [%3] %4 %  %5/s  %6 sur %7 fichiers</translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>tâche %1&#xa0;: %2&#x202f;; `heirloom-cli run` la poursuivra ensuite</translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation>la tâche %1 attend sa source&#x202f;; `heirloom-cli run` essaie à nouveau</translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>tâche %1&#xa0;: %2&#x202f;; supprimez les tâches dont vous n’avez plus besoin, ou lancez `heirloom-cli gc --now`</translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation>la tâche %1 a échoué&#xa0;: `heirloom-cli show %1 --files` indique où, `retry %1` essaie à nouveau</translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation>réutilisé&#xa0;: %1 · téléchargé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation>%1  %2 %3  %4  %5 sur %6 fichiers, %7  réutilisé&#xa0;: %8</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation>réutilisé</translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation>téléchargé</translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation>limitée à %1/s</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation>aucune limite propre</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation>laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation>stockage %1 dans %2</translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation>%1 est maintenant le stockage par défaut</translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation>un autre processus libère déjà de l’espace</translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>à libérer&#xa0;: %1&#x202f;; encore dans leur délai de grâce&#xa0;: %2</translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation>libéré&#xa0;: %1&#x202f;; encore dans leur délai de grâce&#xa0;: %2</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>lu&#xa0;: %1, incorrects&#xa0;: %2&#x202f;; tout le contenu a été lu</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation>lu&#xa0;: %1, incorrects&#xa0;: %2&#x202f;; le prochain appel continuera à partir d’ici</translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation>`heirloom-cli audit --heal` le répare</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation>réparé</translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation>vérifiés&#xa0;: %1, incorrects&#xa0;: %2, réparés&#xa0;: %3</translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation>`heirloom-cli run` rétablit ce qui manque</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  %n référence  %3</numerusform>
            <numerusform>%1  %2  %n références  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation>vous voyez %1 de fichiers&#x202f;; ils occupent %2 (%3 économisés grâce au partage)</translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation>%1 peuvent être libérés, %2 libres</translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation>  %1  %2 %3  affiche %4, la supprimer libère %5</translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>%n tâche trouvée</numerusform>
            <numerusform>%n tâches trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 ajoutés, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 modifiés, %2</translation>
    </message>
    <message>
        <source>%1 with contents that nothing tells apart, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 au contenu que rien ne distingue, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 déplacés, %2</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 supprimés, %2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 inchangés, %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a number of files</comment>
        <translation>%1 laissés de côté</translation>
    </message>
    <message>
        <source>to download: at least %1</source>
        <comment>a size</comment>
        <translation>à télécharger : au moins %1</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <comment>a size</comment>
        <translation>à télécharger : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>%n entrée de la source est inutilisable ; `add --dry-run` dit pourquoi</numerusform>
            <numerusform>%n entrées de la source sont inutilisables ; `add --dry-run` dit pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written; make room where it is written to, then ask again.</source>
        <translation>Le résultat n’a pas pu être écrit ; faites de la place à cet endroit, puis redemandez.</translation>
    </message>
    <message>
        <source>following %1; `heirloom-cli sync %1` looks now</source>
        <comment>a name</comment>
        <translation>%1 est suivi ; `heirloom-cli sync %1` vérifie maintenant</translation>
    </message>
    <message>
        <source>%1  %2  last %3, next %4  %5</source>
        <comment>name, state, times, source</comment>
        <translation>%1  %2  dernière fois %3, prochaine %4  %5</translation>
    </message>
    <message>
        <source>%1 is not followed any more; what it brought stays</source>
        <comment>a name</comment>
        <translation>%1 n’est plus suivi ; ce qu’il a apporté reste</translation>
    </message>
    <message>
        <source>task %1, %2: nothing newer</source>
        <comment>number, name and revision</comment>
        <translation>tâche %1, %2 : rien de plus récent</translation>
    </message>
    <message>
        <source>task %1, %2: there is something newer; `heirloom-cli diff %1` says what</source>
        <comment>number, name and revision</comment>
        <translation>tâche %1, %2 : il y a plus récent ; `heirloom-cli diff %1` dit quoi</translation>
    </message>
    <message>
        <source>task %1, %2: there is %3; `heirloom-cli diff %1` says what is different</source>
        <comment>number, name and revision, the newer revision</comment>
        <translation>tâche %1, %2 : il y a %3 ; `heirloom-cli diff %1` dit ce qui change</translation>
    </message>
    <message>
        <source>archived, %1 packed; `restore %2` brings it back</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>archivée, empaqueté&#xa0;: %1&#x202f;; `restore %2` la restaure</translation>
    </message>
    <message>
        <source>the task is archived, but its small files stay unpacked: %1</source>
        <comment>why</comment>
        <translation>la tâche est archivée, mais ses petits fichiers restent non empaquetés&#xa0;: %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>rien à fusionner</translation>
    </message>
    <message>
        <source>merged: %1 before, %2 now</source>
        <translation>fusionnés&#xa0;: %1 avant, %2 maintenant</translation>
    </message>
    <message>
        <source>exported to %1, %2</source>
        <comment>a file and its size</comment>
        <translation>exporté dans %1, %2</translation>
    </message>
    <message>
        <source>unpacked: %1</source>
        <comment>an archive</comment>
        <translation>extraite&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1&#xa0;: %n entrée n’a pas pu devenir un fichier&#x202f;; `heirloom-cli log --kind entry.refused` dit laquelle</numerusform>
            <numerusform>%1&#xa0;: %n entrées n’ont pas pu devenir des fichiers&#x202f;; `heirloom-cli log --kind entry.refused` dit lesquelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>taille pas encore connue</translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation>tailles pas encore connues</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
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
            <numerusform>%Ln seconde restante</numerusform>
            <numerusform>%Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min restante</numerusform>
            <numerusform>%Ln min restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h restante</numerusform>
            <numerusform>%Ln h restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent, as the language writes it</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>At certain &amp;times:</source>
        <translation>À certaines &amp;heures&#xa0;:</translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation>Si plusieurs lignes valent pour un même moment, la première compte. À tout autre moment, la limite ci-dessus s’applique.</translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation>Serveurs &amp;particuliers&#xa0;:</translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation>*.example.org désigne tous les serveurs sous ce nom.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation>Indiquez une adresse qui commence par https:// ou http://</translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation>N’indiquez pas le mot de passe&#xa0;: il serait enregistré ici en clair.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation>Sans fenêtre, pour que les téléchargements reprennent où ils en étaient.</translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation>À la fermeture de la &amp;fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation>demander quoi faire</translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation>continuer à télécharger</translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Stockages</translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation>Les téléchargements vont dans le stockage par défaut, sauf si vous en choisissez un autre. Le contenu est partagé au sein d’un stockage. Ce que vous changez ici vaut pour la suite&#x202f;; les fichiers présents restent tels quels.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation>Transferts</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation>Tâches &amp;simultanées&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation>F&amp;ichiers simultanés&#xa0;:</translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation>Pour toutes les tâches ensemble. De nombreux petits fichiers venus de loin arrivent ainsi plus vite.</translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation>Connexions par &amp;fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation>Les gros fichiers en utilisent plusieurs, vers tous leurs serveurs à la fois.</translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation>Dont vers un même se&amp;rveur&#xa0;:</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation>Tous les &amp;téléchargements ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation>&amp;Garder l’ordinateur éveillé pendant les téléchargements</translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation>L’écran peut tout de même s’éteindre.</translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation>Serveurs lents</translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation>&amp;Abandonner ceux plus lents que&#xa0;:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation>pen&amp;dant plus de&#xa0;:</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> secondes</translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation>Ce qui manque alors vient d’un autre serveur du même fichier.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation>&amp;Mettre les téléchargements en pause sur les connexions facturées à l’usage</translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation>Ils reprennent d’eux-mêmes dès que vous êtes de nouveau sur une autre connexion.</translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation>&amp;Autoriser les sources d’Internet à indiquer des adresses de votre réseau</translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation>Ne l’autorisez que si vous leur faites confiance&#xa0;: un tel lien peut atteindre votre routeur et d’autres appareils.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>&amp;Hugging Face:</source>
        <translation>&amp;Hugging Face&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Zenodo:</source>
        <translation>&amp;Zenodo&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;GitHub&apos;s API:</source>
        <translation>API de &amp;GitHub&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation>Pour ce que les serveurs ne montrent qu’aux titulaires d’un compte. Les jetons sont conservés dans le trousseau de clés de votre bureau, chacun n’est présenté qu’à son propre serveur, et «&#xa0;Restaurer les valeurs par défaut&#xa0;» n’y touche pas.</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Vos propres noms</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>&amp;Règles&#xa0;:</translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation>Une règle par ligne&#xa0;: un nom, puis les sources correspondantes dans l’ordre où les essayer. Ce qui se termine par / contient les fichiers, mais pas leur liste.</translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation>Suppression et vérification</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation>Suppression a&amp;nnulable pendant&#xa0;:</translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation>Jusque-là, ce dont aucune tâche n’a plus besoin reste sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation>&amp;Demander avant de supprimer</translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation>Sans cette question, les fichiers d’une tâche sont supprimés avec elle. Cela aussi peut être annulé.</translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation>Tout lire et &amp;comparer, tous les&#xa0;:</translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation>Lentement, tant que la fenêtre est ouverte, afin de remarquer à temps un disque défaillant.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation>Quand une tâche est &amp;terminée</translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation>Quand une tâche a é&amp;choué</translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation>Quand une tâche doit &amp;attendre</translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation>De l’espace disque, par exemple.</translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation>Quand un contenu stocké se révèle end&amp;ommagé</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation>Proposer d’abord des copies &amp;modifiables</translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation>Les fichiers sont alors des copies à part, qui occupent à nouveau leur espace. Sinon, ils partagent ce qui est stocké et sont en lecture seule là où le disque ne permet pas à la fois de partager et de modifier.</translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation>le numéro de la tâche</translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation>completed ou failed, tels quels</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation>sa révision, si elle en a une</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>d’où elle vient</translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation>le dossier qui contient ses fichiers</translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation>combien de fichiers s’y trouvent</translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation>combien a été téléchargé</translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation>combien a été réutilisé à partir de ce que vous aviez déjà</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>pourquoi elle a échoué</translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation>le registre, pour heirloom-cli</translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation>Il trouve ces valeurs dans son environnement&#xa0;:</translation>
    </message>
    <message>
        <source>When finished</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation>Quand une tâche se termine, &amp;exécuter&#xa0;:</translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation>Un programme avec son chemin complet, et ce qu’il faut lui transmettre&#x202f;; des guillemets autour des mots qui contiennent des espaces. Aucun shell ne l’interprète. Les programmes s’exécutent l’un après l’autre, chacun pendant une heure au plus.</translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation>Aussi &amp;quand une tâche a échoué</translation>
    </message>
    <message>
        <source>minimizes it</source>
        <comment>what closing the window does</comment>
        <translation>la réduire</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>page of the preferences: following sources</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>&amp;Look at sources:</source>
        <translation>Vérifier les &amp;sources&#xa0;:</translation>
    </message>
    <message>
        <source>What falls into these hours is made up for when they are over. “Sync now” looks at any time. How often is chosen for each source.</source>
        <translation>Ce qui tombe dans ces heures est rattrapé ensuite. «&#xa0;Synchroniser maintenant&#xa0;» vérifie à tout moment. La fréquence se choisit pour chaque source.</translation>
    </message>
    <message>
        <source>Look for newer revisions of what you &amp;downloaded</source>
        <translation>Chercher des révisions plus récentes de ce que vous avez &amp;téléchargé</translation>
    </message>
    <message>
        <source>Of sources that are not followed: each once a week, and nothing is downloaded.</source>
        <translation>Pour les sources qui ne sont pas suivies&#xa0;: chacune une fois par semaine, et rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>When a followed &amp;source changed</source>
        <translation>Quand une &amp;source suivie a changé</translation>
    </message>
    <message>
        <source>One sentence for each sync; also when it needs you.</source>
        <translation>Une phrase par synchronisation&#x202f;; aussi quand la source demande votre attention.</translation>
    </message>
    <message>
        <source>Archives that a download brings</source>
        <translation>Archives qu’apporte un téléchargement</translation>
    </message>
    <message>
        <source>offer to unpack them</source>
        <comment>archives</comment>
        <translation>proposer de les extraire</translation>
    </message>
    <message>
        <source>unpack them always</source>
        <comment>archives</comment>
        <translation>toujours les extraire</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <comment>archives</comment>
        <translation>les laisser telles quelles</translation>
    </message>
    <message>
        <source>&amp;Zip:</source>
        <translation>&amp;Zip&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tar, plain or compressed:</source>
        <translation>&amp;Tar, compressé ou non&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;7z:</source>
        <translation>&amp;7z&#xa0;:</translation>
    </message>
    <message>
        <source>Each goes into a folder beside it, and what you have already takes no space again. A single download can say otherwise.</source>
        <translation>Chacune va dans un dossier à côté d’elle, et ce que vous avez déjà n’occupe pas d’espace à nouveau. Un autre choix est possible pour chaque téléchargement.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>&amp;Pack files of up to:</source>
        <translation>&amp;Empaqueter les fichiers jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source> KiB</source>
        <comment>after a number</comment>
        <translation> Kio</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files that are packed</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>When a task is archived, its small files go together into one. Larger ones stay as they are.</source>
        <translation>Quand une tâche est archivée, ses petits fichiers sont réunis en un seul. Les plus grands restent tels quels.</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
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
        <translation>Création des fichiers</translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation>Espace que les téléchargements laissent libre</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is left free</comment>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>The connection failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Le serveur a refusé la demande</translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation>Le contenu n’est pas celui attendu</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation>Le disque ou le système a signalé une erreur</translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation>C’est déjà utilisé par autre chose</translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation>Cela a été écrit par une version plus récente de Heirloom</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation>La source est inutilisable</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Ce n’est pas possible maintenant</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>Cela n’a pas été compris</translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation>vérifiez si le lien exige de s’identifier&#xa0;: un jeton se donne avec --token-file ou dans ~/.netrc</translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation>le fichier n’existe plus&#xa0;: vérifiez le lien</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayez plus tard</translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation>vérifiez la connexion et réessayez</translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation>essayez une autre source, ou demandez à son éditeur</translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation>supprimez les tâches dont vous n’avez plus besoin, ou libérez de l’espace</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>réessayez dans un instant</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>installez la version plus récente</translation>
    </message>
    <message>
        <source>check the link</source>
        <translation>vérifiez le lien</translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>en téléchargement</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation>archivée</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>en cours de suppression</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>à télécharger</translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation>à réutiliser</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation>en attente de %1 d’espace disque</translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation>en attente d’espace disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation>en attente d’espace disque</translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation>en attente d’une connexion qui n’est pas facturée à l’usage</translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation>en file d’attente, priorité haute</translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation>en file d’attente, priorité basse</translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation>blocs partagés, modifiables</translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation>lien physique, lecture seule</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>lien symbolique</translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation>copie à part, modifiable</translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation>selon ce que permet le disque</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>%n fichier remis en file d’attente</numerusform>
            <numerusform>%n fichiers remis en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>%n modification inachevée annulée</numerusform>
            <numerusform>%n modifications inachevées annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>%n modification menée à terme</numerusform>
            <numerusform>%n modifications menées à terme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>%n plan inachevé retiré</numerusform>
            <numerusform>%n plans inachevés retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>%n modification à réparer</numerusform>
            <numerusform>%n modifications à réparer</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation>Rétabli après une interruption&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation>Un contenu stocké a disparu</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>Un contenu stocké a été modifié</translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation>Un fichier du stockage qu’aucune tâche ne connaît</translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation>Un fichier d’une tâche est manquant ou endommagé</translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation>Un fichier d’une tâche a été modifié ou remplacé</translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation>Le nombre d’utilisations d’un contenu était faux</translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation>Une modification a été interrompue et n’a pas pu être annulée</translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation>Un reste d’un téléchargement interrompu</translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation>Le contenu stocké de %1 a été modifié par un autre programme et n’est plus utilisé.</translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation>Le contenu stocké de %1 a disparu.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation>%1 ne peut pas être réutilisé depuis le stockage et sera téléchargé</translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation>un fichier différent a été conservé sous le nom %1</translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation>entrée refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed, and where or why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what failed, and what to do about it</comment>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln fichier en échec</numerusform>
            <numerusform>%Ln fichiers en échec</numerusform>
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
            <numerusform>La tâche %1 est terminée&#x202f;; réutilisé&#xa0;: %Ln fichier, téléchargé&#xa0;: %2.</numerusform>
            <numerusform>La tâche %1 est terminée&#x202f;; réutilisé&#xa0;: %Ln fichiers, téléchargé&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation>%1 a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>libéré&#xa0;: %1 dans %Ln fichier stocké</numerusform>
            <numerusform>libéré&#xa0;: %1 dans %Ln fichiers stockés</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation>supprimé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation>rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation>réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation>Votre commande d’après téléchargement n’a pas pu être lancée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation>Votre commande d’après téléchargement s’exécutait encore quand Heirloom s’est arrêté.</translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation>Votre commande d’après téléchargement a duré trop longtemps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation>Votre commande d’après téléchargement a été arrêtée par le signal %1.</translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation>Votre commande d’après téléchargement est terminée.</translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation>Votre commande d’après téléchargement a échoué avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a followed source</comment>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>up to date</source>
        <comment>a followed source</comment>
        <translation>à jour</translation>
    </message>
    <message>
        <source>a newer revision is on its way</source>
        <comment>of a followed source</comment>
        <translation>une révision plus récente est en route</translation>
    </message>
    <message>
        <source>has something new</source>
        <comment>a followed source</comment>
        <translation>a du nouveau</translation>
    </message>
    <message>
        <source>skipped: you deleted its newest revision</source>
        <comment>a followed source</comment>
        <translation>ignorée : vous avez supprimé sa révision la plus récente</translation>
    </message>
    <message>
        <source>offers an older revision, which is refused</source>
        <comment>a followed source</comment>
        <translation>propose une révision plus ancienne, qui est refusée</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the last look at a followed source</comment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 removed</source>
        <comment>numbers of files that a sync changed</comment>
        <translation>%1 ajoutés, %2 mis à jour, %3 supprimés</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 a du nouveau.</translation>
    </message>
    <message>
        <source>%1 offers an older revision than before. It is refused.</source>
        <comment>a followed source</comment>
        <translation>%1 propose une révision plus ancienne qu’avant. Elle est refusée.</translation>
    </message>
    <message>
        <source>%1 was synced: %2.</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 a été synchronisé : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>%1 a été synchronisé : %2, et %Ln fichier a échoué.</numerusform>
            <numerusform>%1 a été synchronisé : %2, et %Ln fichiers ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <comment>a source</comment>
        <translation>suivi de %1 commencé</translation>
    </message>
    <message>
        <source>stopped following %1</source>
        <comment>a source</comment>
        <translation>suivi de %1 arrêté</translation>
    </message>
    <message>
        <source>synced %1: %2</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 synchronisé : %2</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>a part of a followed source</comment>
        <translation>tables</translation>
    </message>
    <message>
        <source>packages</source>
        <comment>a part of a followed source: tables that belong together</comment>
        <translation>paquets</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>a part of a followed source: texts by domain</comment>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a part of a followed source</comment>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a sync of a followed source</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, and what changed in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>changed %1 to a newer revision in its folder</source>
        <comment>a task</comment>
        <translation>passé à une révision plus récente dans son dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Ajouter en &amp;pause</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>Ajouter un téléchargement</translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation>https://…, ou une liste de liens ou un manifeste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation>Lien ou fichier à télécharger</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examen de %1&#xa0;…</translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation>Vous verrez ce que vous avez déjà et ce qui est nouveau avant que quoi que ce soit ne soit téléchargé.</translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation>Collez ou déposez un lien ci-dessus. %1</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Ajout en cours…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation>trouvé en %1 s</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation>manifeste Heirloom</translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation>liste de liens</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>&amp;Tout ajouter</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Un par un</translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>Ajouter un téléchargement (encore %n ensuite)</numerusform>
            <numerusform>Ajouter un téléchargement (encore %n ensuite)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>Ajoute celui-ci et le suivant (%n), dans le même stockage et placés de la même façon, sans redemander</numerusform>
            <numerusform>Ajoute celui-ci et les %n suivants, dans le même stockage et placés de la même façon, sans redemander</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation>Fait de chaque lien un téléchargement à part, au lieu d’un seul pour tous</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>Examen de %n lien…</numerusform>
            <numerusform>Examen de %n liens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face repository</source>
        <comment>kind of source</comment>
        <translation>dépôt Hugging Face</translation>
    </message>
    <message>
        <source>GitHub release</source>
        <comment>kind of source</comment>
        <translation>version publiée sur GitHub</translation>
    </message>
    <message>
        <source>Zenodo record</source>
        <comment>kind of source</comment>
        <translation>fiche Zenodo</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Regarder mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Another program or a web page gave this link. Its server is not asked before you want to look.</source>
        <translation>Un autre programme ou une page web a donné ce lien. Son serveur n’est pas interrogé tant que vous ne voulez pas regarder.</translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparé à</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>Enre&amp;gistrer dans</translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation>Les &amp;fichiers sont</translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation>rien de particulier&#x202f;; les fichiers que vous avez sont réutilisés de toute façon</translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation>%1, que vous avez</translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation>pas de dossier à part&#xa0;: le fichier se trouve ici même</translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation>la révision la plus récente que vous avez</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation>Dossier dans le stockage</translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation>partagés avec ce que vous avez, en lecture seule</translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation>des copies modifiables</translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation>Les fichiers partagés ne prennent pas d’espace supplémentaire. Les copies modifiables occupent à nouveau toute leur taille.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Où vont les fichiers</translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation>Choisissez un dossier dans %1, afin que les fichiers puissent être partagés.</translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation>un nouveau dossier, portant le nom du téléchargement</translation>
    </message>
    <message>
        <source>&amp;Archives are</source>
        <translation>Archi&amp;ves</translation>
    </message>
    <message>
        <source>as the revision before, or the preferences, say</source>
        <extracomment>what becomes of archives that a download brings</extracomment>
        <translation>selon la révision précédente ou les préférences</translation>
    </message>
    <message>
        <source>unpacked once they are here</source>
        <translation>extraites dès leur arrivée</translation>
    </message>
    <message>
        <source>offered to be unpacked</source>
        <translation>proposées à l’extraction</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>laissées telles quelles</translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation>Intégrer un dossier au stockage</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <extracomment>title of the dialog that asks whether to archive tasks</extracomment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>“Restore” brings every file back as it was, without a download. Files that you changed stay.</source>
        <translation>«&#xa0;Restaurer&#xa0;» remet chaque fichier tel qu’il était, sans téléchargement. Les fichiers que vous avez modifiés restent en place.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>Archiver %n tâche&#x202f;?</numerusform>
            <numerusform>Archiver %n tâches&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>Archiver %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>%n fichier, %1, quitte son dossier. Son contenu reste dans le stockage.</numerusform>
            <numerusform>%n fichiers, %1, quittent leur dossier. Leur contenu reste dans le stockage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libère %1.</translation>
    </message>
    <message>
        <source>Frees the folder, but next to no space: the store keeps what it held.</source>
        <translation>Libère le dossier, mais presque aucun espace&#xa0;: son contenu reste dans le stockage.</translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%n petit fichier, %1, va dans un seul fichier d’archive.</numerusform>
            <numerusform>%n petits fichiers, %1, vont dans un seul fichier d’archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>Archivé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n fichier que vous aviez modifié a été laissé en place.</numerusform>
            <numerusform>%n fichiers que vous aviez modifiés ont été laissés en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small files stay unpacked: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Les petits fichiers restent non empaquetés&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message>
        <source>Check of the storage</source>
        <translation>Vérification du stockage</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est comme il se doit.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>%n point demande votre attention.</numerusform>
            <numerusform>%n points demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation>Réparé&#xa0;: %1&#x202f;; ce qui doit être téléchargé à nouveau est en route.</translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation>Réparer ne supprime rien&#xa0;: les fichiers modifiés sont mis de côté, et les originaux reviennent.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <extracomment>button, a verb</extracomment>
        <translation>Ré&amp;parer</translation>
    </message>
</context>
<context>
    <name>heirloom::ClipboardOffer</name>
    <message>
        <source>&amp;Use</source>
        <translation>Uti&amp;liser</translation>
    </message>
    <message>
        <source>Use the link from the clipboard</source>
        <translation>Utiliser le lien du presse-papiers</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Depuis le presse-papiers&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>Depuis le presse-papiers&#xa0;: %n lien&#xa0;: %1</numerusform>
            <numerusform>Depuis le presse-papiers&#xa0;: %n liens, le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation>Fermer Heirloom</translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation>Continuer à télécharger quand la fenêtre est fermée&#x202f;?</translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation>Fermer la fenêtre arrête Heirloom</translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation>Heirloom peut continuer en arrière-plan&#x202f;; son icône dans la zone de notification fait réapparaître la fenêtre. Vous pouvez changer votre réponse dans les préférences.</translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation>&amp;Continuer à télécharger en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead. You can change your answer in the preferences.</source>
        <translation>Ce bureau n’a pas de zone de notification où Heirloom pourrait continuer sans fenêtre. Ce qui est en cours de téléchargement continuera au prochain démarrage. Pour continuer à télécharger dès maintenant, réduisez plutôt la fenêtre. Vous pouvez changer votre réponse dans les préférences.</translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation>Mettre à &amp;niveau vers celle-ci…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation>ce que sa source propose maintenant</translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation>une autre révision de sa source&#xa0;:</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation>une étiquette, une branche ou une version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;avec</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation>Seulement les fichiers dont le nom contient…</translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation>Seulement les fichiers dont le nom contient ceci</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers qui diffèrent</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examen de %1&#xa0;…</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>rien n’a été comparé</translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation>%1 a les mêmes fichiers.</translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 diffère&#x202f;; %2 de son contenu ne se trouvent dans aucun fichier de l’autre.</translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation>%1 diffère, et tout son contenu est déjà ici.</translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 diffère&#x202f;; à télécharger&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation>nouveaux&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation>modifiés&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation>peut-être modifiés&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation>déplacés&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation>disparus&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation>inchangés&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation>laissés de côté par vous&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation>«&#xa0;Peut-être modifié&#xa0;» signifie&#xa0;: d’après ce qu’indique la source, la taille est la même, mais on ne sait pas si le contenu l’est.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>%n fichier de la source est inutilisable et n’est pas affiché.</numerusform>
            <numerusform>%n fichiers de la source sont inutilisables et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation>Chaque groupe ne montre que ses %1 premiers&#x202f;; le filtre trouve les autres.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation>Arrêter et &amp;supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Supprimer les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>&amp;Conserver les fichiers, oublier la tâche</numerusform>
            <numerusform>&amp;Conserver les fichiers, oublier les tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation>Calcul de l’espace que cela libère…</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>Vous pouvez annuler cela pendant %n jour.</numerusform>
            <numerusform>Vous pouvez annuler cela pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Libère %1.</translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation>Ne libère rien&#xa0;: d’autres tâches utilisent la totalité (%1).</translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation>Libère %1&#x202f;; %2 restent, d’autres tâches les utilisent.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>Supprimer %n tâche&#x202f;?</numerusform>
            <numerusform>Supprimer %n tâches&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>&amp;Garder la tâche</numerusform>
            <numerusform>&amp;Garder les tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation>Les fichiers restent où ils sont et sont désormais à vous.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation>Oublié&#xa0;: %1. Les fichiers restent et sont à vous.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation>Supprimé&#xa0;: %1. Cela libère %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation>Supprimé&#xa0;: %1. Cela libère %2&#x202f;; %3 restent, d’autres tâches les utilisent.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n fichier que vous aviez modifié a été laissé en place.</numerusform>
            <numerusform>%n fichiers que vous aviez modifiés ont été laissés en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation>l’espace sera libéré le %1, ou maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation>&amp;Libérer maintenant</translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation>Détails de la tâche sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation>Hist&amp;orique</translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation>Sélectionnez une tâche pour voir ses détails</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>F&amp;ichiers</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation>F&amp;ichiers %1</translation>
    </message>
</context>
<context>
    <name>heirloom::DiffModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many files of a list match a filter</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a group of files; %1 is &quot;12 files, 1.2 GB&quot;</extracomment>
        <translation>Nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation>Peut-être modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>Déplacés ou renommés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a file that moved: former and present path</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation>Taille avant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Déposez ici un lien, une liste de liens ou un manifeste</translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Déposez ici un lien, une liste de liens ou un manifeste</translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation>Avant tout téléchargement, vous voyez ce que vous avez déjà et ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation>Ajouter un téléchargement…</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Coller un lien</translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>réutilisé à partir de ce que vous avez</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>téléchargé</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation>Fichiers de la tâche</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation>&amp;Copier la somme de contrôle</translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation>Rechercher dans les fichiers de la tâche</translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation>Rechercher des chemins&#xa0;: nom, dossier/ ou *.bin</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quels fichiers sont affichés</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation>Aucun fichier de cette tâche n’a de problème.</translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation>Aucun fichier ne correspond à votre saisie.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Ouvrir ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation>«&#xa0;%1&#xa0;» est peut-être un programme. L’ouvrir pourrait l’exécuter.</translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation>Il vient de %1. Ne l’ouvrez que si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Ouvrir &amp;quand même</translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation>Le fichier n’a pas pu être ouvert. Existe-t-il un programme pour cela&#x202f;?</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>Le dossier n’a pas pu être ouvert. Un gestionnaire de fichiers est-il installé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation>Il s’exécutait encore au bout d’une demi-minute et a été arrêté. Les téléchargements n’auraient pas à l’attendre, et il disposerait d’une heure.</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>Il a été arrêté par le signal %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>Il a échoué avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>E&amp;ssayer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation>L’exécute maintenant, avec les valeurs d’un téléchargement qui n’existe pas</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Exécution en cours…</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowDialog</name>
    <message>
        <source>Follow a source</source>
        <translation>Suivre une source</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>How %1 is followed</source>
        <extracomment>%1 is the name of a followed source</extracomment>
        <translation>Suivi de %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A branch, the latest release, or a manifest that changes; what “Add” takes, too</source>
        <translation>Une branche, la dernière version publiée ou un manifeste qui change&#x202f;; aussi tout ce qu’accepte «&#xa0;Ajouter&#xa0;»</translation>
    </message>
    <message>
        <source>after the source</source>
        <translation>nommé d’après la source</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>S&amp;tockage</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>of the time between two looks at a source</extracomment>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>le télécharger</translation>
    </message>
    <message>
        <source>tell me, and wait until I sync</source>
        <translation>me prévenir et attendre que je synchronise</translation>
    </message>
    <message>
        <source>as is usual for its kind</source>
        <translation>selon l’usage pour ce type de source</translation>
    </message>
    <message>
        <source>into a folder of its own</source>
        <translation>dans un dossier à part</translation>
    </message>
    <message>
        <source>into one folder, which always shows the newest</source>
        <translation>dans un seul dossier, qui montre toujours la plus récente</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Older ones are deleted when a newer one is complete</source>
        <translation>Les plus anciennes sont supprimées quand une plus récente est complète</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>&amp;Vérifier à intervalles de</translation>
    </message>
    <message>
        <source>When there is something ne&amp;w</source>
        <translation>&amp;Quand il y a du nouveau</translation>
    </message>
    <message>
        <source>Each re&amp;vision goes</source>
        <translation>Chaque &amp;révision va</translation>
    </message>
    <message>
        <source>Revisions to &amp;keep</source>
        <translation>Révisions à &amp;conserver</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Vérifier à intervalles de</translation>
    </message>
    <message>
        <source>The link held something secret, which is not kept: give it once more.</source>
        <translation>Le lien contenait un secret, qui n’est pas conservé : indiquez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message>
        <source>Looking for a newer revision of %1 …</source>
        <translation>Recherche d’une révision plus récente de %1&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>Recherche de révisions plus récentes de %Ln tâche…</numerusform>
            <numerusform>Recherche de révisions plus récentes de %Ln tâches…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing newer than %1.</source>
        <comment>a task</comment>
        <translation>Il n’y a rien de plus récent que %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1.</source>
        <comment>a task</comment>
        <translation>Il y a plus récent que %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1: %2.</source>
        <comment>a task, a revision</comment>
        <translation>Il y a plus récent que %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>%Ln tâche a une révision plus récente.</numerusform>
            <numerusform>%Ln tâches ont une révision plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all could be looked at: %2</source>
        <comment>two sentences</comment>
        <translation>%1 Toutes n’ont pas pu être vérifiées : %2</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of followed sources</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of followed sources: &quot;up to date&quot;, &quot;has something new&quot;</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the list of followed sources: which version of the thing</extracomment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Column of the list of followed sources: what the last sync changed</extracomment>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>Column of the list of followed sources: when its server last answered</extracomment>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Column of the list of followed sources: when its server is asked again</extracomment>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column of the list of followed sources: &quot;6 hours&quot;</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Keeps</source>
        <extracomment>Column of the list of followed sources: how many revisions stay</extracomment>
        <translation>Conserve</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a followed source</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>in the column that says how many revisions stay</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1. It has not answered since %2: what you have may be old.</source>
        <comment>state of a followed source, a date</comment>
        <translation>%1. Elle n’a pas répondu depuis le %2&#xa0;: ce que vous avez est peut-être ancien.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowWatch</name>
    <message>
        <source>%1 could not be synced: %2</source>
        <extracomment>%1 is a followed source, %2 says why</extracomment>
        <translation>%1 n’a pas pu être synchronisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 a du nouveau.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>S&amp;uivre une source…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Sync a&amp;ll</source>
        <translation>&amp;Tout synchroniser</translation>
    </message>
    <message>
        <source>&amp;Take it anyway</source>
        <translation>Prendre &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>St&amp;op following…</source>
        <translation>&amp;Ne plus suivre…</translation>
    </message>
    <message>
        <source>What it offers is older than what was there, or you deleted it</source>
        <translation>Ce qu’elle propose est plus ancien que ce qui était là, ou vous l’avez supprimé</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Sources suivies</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>Rien n’est encore suivi</translation>
    </message>
    <message>
        <source>Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly and downloads only what is new in it.</source>
        <translation>Suivez une branche, la dernière version publiée ou un manifeste qui change&#xa0;: Heirloom vérifie régulièrement et ne télécharge que ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Follow a source…</source>
        <translation>Suivre une source…</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Sources suivies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>%Ln source suivie</numerusform>
            <numerusform>%Ln sources suivies</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1: %2</source>
        <extracomment>%1 is date and time, %2 what changed</extracomment>
        <translation>dernière synchronisation %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <comment>a source</comment>
        <translation>Vérification de %1&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>Vérification de %Ln source…</numerusform>
            <numerusform>Vérification de %Ln sources…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 has something new. It is on its way.</source>
        <comment>a followed source</comment>
        <translation>%1 a du nouveau. C’est en route.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a followed source, how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Stop following %1?</source>
        <comment>a source</comment>
        <translation>Ne plus suivre %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>Ne plus suivre %Ln source&#x202f;?</numerusform>
            <numerusform>Ne plus suivre %Ln sources&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brought stays. Nobody looks whether there is something newer, and the reports of its syncs are forgotten.</source>
        <translation>Ce qui a été apporté reste. Plus personne ne vérifie s’il y a plus récent, et les rapports des synchronisations sont oubliés.</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Ne plus suivre</translation>
    </message>
</context>
<context>
    <name>heirloom::GuideWindow</name>
    <message>
        <source>Guide to Heirloom</source>
        <translation>Guide de Heirloom</translation>
    </message>
    <message>
        <source>The guide is in English so far.</source>
        <translation>Le guide n’existe pour l’instant qu’en anglais.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>L’endroit précédent</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>L’endroit suivant</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places where words were found is shown</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>heirloom::HelpMenu</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <extracomment>copies versions and the like to the clipboard, for a report of a problem</extracomment>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>À pr&amp;opos de Heirloom</translation>
    </message>
    <message>
        <source>Copied versions, numbers and error codes: no names, addresses or passwords. Paste them into your report.</source>
        <translation>Versions, nombres et codes d’erreur copiés&#xa0;: ni noms, ni adresses, ni mots de passe. Collez-les dans votre rapport.</translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation>À propos de Heirloom</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation>Télécharge ce qui est nouveau et garde ce que vous avez.
Logiciel libre sous licence GPL, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation>Ce qui est arrivé à la tâche</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation>Saisissez le nom du serveur, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur. Écrivez seulement son nom, par exemple&#xa0;: example.org</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Retirer ce serveur</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation>Ajouter un ser&amp;veur</translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation>Ajouter un lien, une liste de liens ou un manifeste</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>&amp;Coller un lien</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>&amp;Intégrer un dossier…</translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation>Faire connaître ce qui est déjà sur le disque, pour ne pas avoir à le télécharger</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Stockage</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation>Rechercher noms, révisions, dossiers</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Rechercher des tâches</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation>Rien ne correspond à votre saisie</translation>
    </message>
    <message>
        <source>No task here</source>
        <translation>Aucune tâche ici</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>Le dossier n’a pas pu être ouvert. Un gestionnaire de fichiers est-il installé&#x202f;?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>%n source n’a pas pu être ajoutée&#xa0;: %1</numerusform>
            <numerusform>%n sources n’ont pas pu être ajoutées. La première&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;llowing</source>
        <translation>Sources s&amp;uivies</translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation>Adresses pour %1</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation>&amp;Adresses, une par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adresses, une par ligne</translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation>Où se trouve le même fichier&#x202f;; un nouveau lien pour un lien expiré.</translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation>Où se trouvent les mêmes fichiers&#xa0;: le dossier qui les contient.</translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation>Elles sont essayées avant ce qu’indique la source. Ce qui est déjà là reste, et ce qui arrive est comparé aux sommes de contrôle de la source. Les fichiers en cours de téléchargement en tiennent compte après une pause&#x202f;; une tâche en échec, quand vous la relancez.</translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation>Ajouter un stockage</translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation>Un autre disque, par exemple&#xa0;: ce que les tâches y ont en commun n’est conservé qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Création des &amp;fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>Espace &amp;laissé libre&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation>Dossier du stockage</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation>Donnez un nom au stockage.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Indiquez le chemin complet d’un dossier, ou choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>%n tâche s’est achevée pendant que cette fenêtre était fermée.</numerusform>
            <numerusform>%n tâches se sont achevées pendant que cette fenêtre était fermée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>%n fichier stocké a été modifié ou retiré par un autre programme&#x202f;; il n’est plus utilisé.</numerusform>
            <numerusform>%n fichiers stockés ont été modifiés ou retirés par un autre programme&#x202f;; ils ne sont plus utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>Les sources suivies ont été synchronisées %n fois pendant que cette fenêtre était fermée.</numerusform>
            <numerusform>Les sources suivies ont été synchronisées %n fois pendant que cette fenêtre était fermée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation>Ouvrir Heirloom</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>%n tâche terminée.</numerusform>
            <numerusform>%n tâches terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>%n tâche a échoué.</numerusform>
            <numerusform>%n tâches ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>Espace disque insuffisant</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>%n tâche attend de l’espace disque.</numerusform>
            <numerusform>%n tâches attendent de l’espace disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation>Un contenu stocké est endommagé</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Sources suivies</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>%n source suivie a changé.</numerusform>
            <numerusform>%n sources suivies ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A followed source needs you</source>
        <translation>Une source suivie demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>%n source suivie demande votre attention.</numerusform>
            <numerusform>%n sources suivies demandent votre attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation>Réutilisé à partir de ce que vous avez</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation>Ce qui est arrivé à la tâche</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation>Limitée à %1 par seconde</translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation>%1 écrits sur le disque pour elle</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation>Met à niveau %1 · depuis %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Vers %1</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>réutilisé à partir de ce que vous avez</translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation>à télécharger</translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation>%1 à télécharger, le reste réutilisé</translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation>identique à un autre fichier ici</translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation>déjà dans ce dossier</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>réutilisé à partir de %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation>Seulement ces fichiers&#xa0;: *.bin, docs/**</translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation>Seulement les fichiers qui correspondent à ces motifs</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation>Motifs avec * et ?, séparés par des virgules. ** traverse aussi les dossiers. Vide&#xa0;: tous les fichiers.</translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation>La tâche attendra que %1 de plus soient libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>%n fichier de la source est inutilisable&#xa0;: %1</numerusform>
            <numerusform>%n fichiers de la source sont inutilisables. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation>La liste ne montre que les %1 premiers&#x202f;; les totaux valent pour tous.</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Aucun fichier n’est sélectionné</translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation>Vous avez déjà tout&#xa0;: rien n’est à télécharger</translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation>La quantité apparaîtra pendant le téléchargement</translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation>%1 seront téléchargés</translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation>Il suffit de télécharger %1</translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation>Fichiers de ce téléchargement</translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation>%1 à réutiliser, %2</translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation>%1 à télécharger, %2</translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation>nécessite %1, et %2 restent en réserve · %3 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation>nécessite %1 · %2 libres</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>De cette page</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation>Impossible de l’enregistrer&#xa0;: le fichier des préférences est en lecture seule, ou provient d’une version plus récente de Heirloom.</translation>
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
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Aucun&#xa0;: connexion directe</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>Saisissez l’hôte du proxy.</translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation>Ce n’est pas un hôte. Écrivez seulement son nom, par exemple&#xa0;: proxy.example.org</translation>
    </message>
</context>
<context>
    <name>heirloom::QuietHoursField</name>
    <message>
        <source>&amp;Not from</source>
        <translation>Sau&amp;f de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>They begin and end at the same moment.</source>
        <comment>quiet hours</comment>
        <translation>Elles commencent et finissent au même moment.</translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation>%1 (branche)</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation>%1 (préversion)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation>Révision&#xa0;: une branche, une étiquette ou un commit</translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation>celle à laquelle mène le lien</translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation>%1, à laquelle mène le lien</translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation>Une période commence et finit au même moment. De 00:00 à 00:00, c’est la journée entière.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Retirer cette période</translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation>Ajouter une péri&amp;ode</translation>
    </message>
</context>
<context>
    <name>heirloom::ServerListModel</name>
    <message>
        <source>Server</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of servers: in use, put aside, …</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation>%1, ajouté par vous</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation>La dernière erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>mis de côté jusqu’à %1</translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation>mis de côté jusqu’à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>non utilisé actuellement</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation>n’a pas fonctionné&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::Sidebar</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tasks</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation>En file d’attente, en attente ou en pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>En échec ou annulées</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation>BIBLIOTHÈQUE</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <comment>tasks whose sources offer one</comment>
        <translation>Révision plus récente</translation>
    </message>
    <message>
        <source>Their sources offer something newer</source>
        <translation>Leurs sources proposent quelque chose de plus récent</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>sources</comment>
        <translation>Sources suivies</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>tasks</comment>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Put away: not in a folder, but in the store</source>
        <translation>Rangées&#xa0;: non pas dans un dossier, mais dans le stockage</translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation>Des fichiers sont en cours de téléchargement</translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation>Compté depuis le démarrage du programme</translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation>Serveurs de la tâche</translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation>Ajouter un &amp;miroir…</translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation>Ajouter ou remplacer le &amp;lien…</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>Limite&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation>L’horaire s’applique en ce moment&#xa0;: %1. Le reste du temps&#xa0;:</translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation>L’horaire limite en ce moment tous les téléchargements ensemble. Il se règle dans les préférences.</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>La vitesse permise à tous les téléchargements ensemble</translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Limite&#xa0;: %1, selon l’horaire</translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation>Limite&#xa0;: aucune, selon l’horaire</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>Limite de vitesse</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageFigures</name>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation>stocké une fois %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation>archivé %1</translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation>peut être libéré %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation>libre %1</translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation>%1 économisés grâce au partage</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation>Ajouter un &amp;stockage…</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Stockages</translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation>Il n’y en a pas encore. Le premier téléchargement en crée un dans %1, ou vous en ajoutez un maintenant.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation>Oublier le stockage %1</translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Création des fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>Espace laissé libre&#xa0;:</translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation>utilisé quand vous n’en choisissez aucun</translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation>Faire de %1 le stockage par défaut</translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation>Libérer &amp;maintenant</translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation>Rend l’espace de ce dont aucune tâche n’a plus besoin. Les tâches supprimées ne peuvent plus être rétablies ensuite.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Vérifi&amp;er</translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation>Compare ce qui devrait être là avec ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Ré&amp;parer</translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation>Vérifie, et répare ce qui peut l’être</translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation>Historique du stockage</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore stocké.</translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation>Le premier téléchargement crée un stockage dans %1</translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation>Vous voyez %1 de fichiers. Ils occupent %2.</translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation>%1 gardés en réserve</translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation>tout lu le %1</translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation>Libération de l’espace…</translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation>Libéré&#xa0;: %1 dans %2.</translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation>Un autre programme libère de l’espace en ce moment.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation>Vérification et réparation…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation>Libérer %1 &amp;maintenant</translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation>Vérifié&#xa0;: %1, réparé&#xa0;: %2. Tout est en ordre.</translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation>Vérifié&#xa0;: %1. Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>Vérifié&#xa0;: %1, réparé&#xa0;: %2. %n point demande votre attention&#xa0;: %3 (%4)</numerusform>
            <numerusform>Vérifié&#xa0;: %1, réparé&#xa0;: %2. %n points demandent votre attention, le premier&#xa0;: %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>Vérifié&#xa0;: %1. %n point demande votre attention&#xa0;: %2 (%3)</numerusform>
            <numerusform>Vérifié&#xa0;: %1. %n points demandent votre attention, le premier&#xa0;: %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>This storage cannot be read now.</source>
        <translation>Ce stockage ne peut pas être lu pour le moment.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message>
        <source>Reports of the followed source</source>
        <translation>Rapports de la source suivie</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the reports on syncs: when, which version, what changed, how much was downloaded</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, what changed in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and why it could not be had</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next sync mends it.</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1 : %2. La prochaine synchronisation le répare.</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation>Placer en &amp;tête de file</translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation>Placer en &amp;fin de file</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>Pr&amp;iorité</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Haute</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Basse</translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation>Limiter la &amp;vitesse</translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation>Les téléchargements des tâches sélectionnées, chacune, en kB par seconde (0&#xa0;: aucune limite)&#xa0;:</translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation>Ce qu’une autre révision a et que celle-ci n’a pas&#x202f;; sélectionnez deux tâches pour les comparer</translation>
    </message>
    <message>
        <source>Look for a &amp;newer revision</source>
        <translation>C&amp;hercher une révision plus récente</translation>
    </message>
    <message>
        <source>Follo&amp;w its source…</source>
        <translation>Suivre sa s&amp;ource…</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>Ar&amp;chiver…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Its files leave their folder; everything stays in the store and can be restored</source>
        <translation>Ses fichiers quittent leur dossier&#x202f;; tout reste dans le stockage et peut être restauré</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Resta&amp;urer</translation>
    </message>
    <message>
        <source>&amp;Unpack archives…</source>
        <translation>E&amp;xtraire les archives…</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpace</name>
    <message>
        <source>What deleting each task would free</source>
        <translation>Ce que libérerait la suppression de chaque tâche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation>Ce que libérerait une suppression</translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation>surface = espace que seule cette tâche utilise</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>En &amp;liste</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpaceModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Deleting frees</source>
        <extracomment>head of a column: how much space deleting a task gives back</extracomment>
        <translation>Espace libéré</translation>
    </message>
    <message>
        <source>All its files</source>
        <extracomment>head of a column: the size of all files of a task</extracomment>
        <translation>Tous ses fichiers</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Le vert était déjà là, le bleu est téléchargé, le gris est encore à venir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation>Ce qui n’a pas dû être téléchargé, car vous l’avez déjà</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Réutilisé</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation>Terminée (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln fichier en échec</numerusform>
            <numerusform>%Ln fichiers en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation>%1 : %2 réutilisés, %3 téléchargés, %4 à venir</translation>
    </message>
    <message>
        <source>its source offers something newer</source>
        <comment>than a task</comment>
        <translation>sa source propose quelque chose de plus récent</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <comment>a revision</comment>
        <translation>%1 est plus récente</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the revision of a task, and that there is a newer one</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>state of a task: what it has got is an archive, and its members are made files</extracomment>
        <translation>Extraction en cours</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>La tâche %1 a été supprimée.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>La tâche %1 est terminée.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation>La tâche %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation>La tâche %1 attend %2 d’espace disque.</translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation>La tâche %1 attend de l’espace disque.</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation>Ajouter un jeton</translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation>Remplacer un jeton</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation>Ajouter un &amp;jeton…</translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation>Serveurs qui ont un jeton</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>Remplacer le jeton de %1</translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation>Retirer le jeton de %1</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Retirer un jeton</translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation>Retirer le jeton de %1 du trousseau de clés&#x202f;?</translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation>Pour l’utiliser à nouveau, vous devrez le saisir à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation>&amp;Ouvrir Heirloom</translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation>&amp;Ajouter depuis le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation>Heirloom&#xa0;: quelque chose demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom&#xa0;: %n téléchargement en pause</numerusform>
            <numerusform>Heirloom&#xa0;: %n téléchargements en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation>Heirloom&#xa0;: rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom&#xa0;: %n téléchargement en attente</numerusform>
            <numerusform>Heirloom&#xa0;: %n téléchargements en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom&#xa0;: %n téléchargement en cours</numerusform>
            <numerusform>Heirloom&#xa0;: %n téléchargements en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom&#xa0;: %n téléchargement en cours, %1</numerusform>
            <numerusform>Heirloom&#xa0;: %n téléchargements en cours, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>&amp;Sync followed sources now</source>
        <translation>&amp;Synchroniser les sources suivies maintenant</translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>%Ln tâche plus petite</numerusform>
            <numerusform>%Ln tâches plus petites</numerusform>
        </translation>
    </message>
    <message>
        <source>No task has space of its own: what each of them shows, others show too.</source>
        <translation>Aucune tâche n’occupe d’espace à elle seule : ce que chacune montre, d’autres le montrent aussi.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message>
        <source>And &amp;always, in later revisions too</source>
        <translation>Et &amp;toujours, aussi dans les révisions ultérieures</translation>
    </message>
    <message>
        <source>&amp;Unpack</source>
        <translation>E&amp;xtraire</translation>
    </message>
    <message>
        <source>Unpack</source>
        <extracomment>title of the dialog that asks which archives to unpack</extracomment>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Archives of %1</source>
        <translation>Archives de %1</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>is about to be unpacked</source>
        <comment>an archive</comment>
        <translation>va être extraite</translation>
    </message>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>extraite, sauf %n entrée</numerusform>
            <numerusform>extraite, sauf %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>unpacked</source>
        <comment>an archive</comment>
        <translation>extraite</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <comment>an archive</comment>
        <translation>n’a pas pu être extraite</translation>
    </message>
    <message>
        <source>not unpacked</source>
        <comment>an archive</comment>
        <translation>non extraite</translation>
    </message>
    <message>
        <source>This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.</source>
        <translation>Cette tâche n’a aucune archive qui puisse être extraite&#xa0;: zip, 7z ou tar, compressé ou non.</translation>
    </message>
    <message>
        <source>Each is unpacked into a folder beside it. Files that you have already take no space again, and the archive stays.</source>
        <translation>Chacune est extraite dans un dossier à côté d’elle. Les fichiers que vous avez déjà n’occupent pas d’espace à nouveau, et l’archive reste.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message>
        <source>&amp;Unpack…</source>
        <translation>E&amp;xtraire…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>%1 a apporté %n archive.</numerusform>
            <numerusform>%1 a apporté %n archives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation>Le registre avec lequel travailler.</translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation>Liens ou fichiers à proposer dans la fenêtre d’ajout.</translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation>La liste de vos téléchargements se trouve dans %1. Vos fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation>Télécharge ce qui est nouveau et garde ce que vous avez. S’il est déjà lancé, sa fenêtre passe au premier plan et reçoit les liens.</translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation>Démarrer sans fenêtre, sous forme d’icône dans la zone de notification&#x202f;; réduit là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>Open the add dialog.</source>
        <translation>Ouvrir la boîte de dialogue d’ajout.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>Mettre en pause tous les téléchargements.</translation>
    </message>
</context>
</TS>
