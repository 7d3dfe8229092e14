<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the server closed the connection early</source>
        <translation>der Server hat die Verbindung zu früh geschlossen</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>der Rechnername wurde nicht gefunden</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>der TLS-Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>der Proxy ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>check the login of the proxy, and whether the link needs one too</source>
        <translation>prüfen Sie die Anmeldung am Proxy, und ob auch der Link eine braucht</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>die Verbindung ist fehlgeschlagen (Netzwerkfehler %1)</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>ended after %1 of %2 bytes</source>
        <translation>endete nach %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused, because %2</source>
        <translation>das Zertifikat von %1 wird abgelehnt, weil: %2</translation>
    </message>
    <message>
        <source>check the address and the clock of this computer, or ask the operator of that server</source>
        <translation>prüfen Sie die Adresse und die Uhr dieses Rechners, oder fragen Sie den Betreiber dieses Servers</translation>
    </message>
    <message>
        <source>if you trust that source, add the link of the file yourself</source>
        <translation>wenn Sie dieser Quelle trauen, fügen Sie den Link der Datei selbst hinzu</translation>
    </message>
    <message>
        <source>the servers do not send parts that fit together</source>
        <translation>die Server senden keine Teile, die zusammenpassen</translation>
    </message>
    <message>
        <source>expected %1 bytes, got %2</source>
        <translation>erwartet waren %1 Bytes, gekommen sind %2</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>erwartet war %1, gekommen ist %2</translation>
    </message>
    <message>
        <source>source &apos;%1&apos;</source>
        <translation>Quelle „%1“</translation>
    </message>
    <message>
        <source>give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file with one link a line</source>
        <translation>geben Sie einen Link mit http:// oder https:// an, ein Repository als hf:OWNER/NAME, zenodo:NUMBER oder github:OWNER/NAME, oder den Pfad einer lokalen Datei: eine einzelne Datei, ein Heirloom-Manifest, einen Metalink, eine Prüfsummenliste wie SHA256SUMS, die bagit.txt eines Bags, eine Eingabedatei von aria2, oder eine Textdatei mit einem Link je Zeile</translation>
    </message>
    <message>
        <source>the source describes nothing</source>
        <translation>die Quelle beschreibt nichts</translation>
    </message>
    <message>
        <source>every entry of the source was refused; the first</source>
        <translation>jeder Eintrag der Quelle wurde abgelehnt; der erste</translation>
    </message>
    <message>
        <source>the server answered without content</source>
        <translation>der Server hat ohne Inhalt geantwortet</translation>
    </message>
    <message>
        <source>not a file but a folder</source>
        <translation>keine Datei, sondern ein Ordner</translation>
    </message>
    <message>
        <source>the document is not a Heirloom manifest: it states no format</source>
        <translation>das Dokument ist kein Heirloom-Manifest: Es nennt kein Format</translation>
    </message>
    <message>
        <source>the manifest has no list of files</source>
        <translation>das Manifest hat keine Liste von Dateien</translation>
    </message>
    <message>
        <source>fetch the manifest again, or ask its publisher</source>
        <translation>holen Sie das Manifest noch einmal, oder fragen Sie seinen Herausgeber</translation>
    </message>
    <message>
        <source>the document is no Metalink</source>
        <translation>das Dokument ist kein Metalink</translation>
    </message>
    <message>
        <source>the Metalink is not well formed in line %1</source>
        <translation>der Metalink ist in Zeile %1 nicht wohlgeformt</translation>
    </message>
    <message>
        <source>a URL is neither http nor https</source>
        <translation>eine Adresse ist weder http noch https</translation>
    </message>
    <message>
        <source>a URL contains a user name or password</source>
        <translation>eine Adresse enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>a URL is malformed</source>
        <translation>eine Adresse ist falsch geschrieben</translation>
    </message>
    <message>
        <source>none of the %1 sources of %2 answers, the last</source>
        <translation>keine der %1 Quellen von %2 antwortet, die letzte</translation>
    </message>
    <message>
        <source>no free folder name for %1</source>
        <translation>kein freier Ordnername für %1</translation>
    </message>
    <message>
        <source>name a folder that is there and can be read</source>
        <translation>nennen Sie einen Ordner, den es gibt und der gelesen werden kann</translation>
    </message>
    <message>
        <source>%1 is no mirror</source>
        <translation>%1 ist kein Spiegelserver</translation>
    </message>
    <message>
        <source>give an http or https address</source>
        <translation>geben Sie eine Adresse mit http oder https an</translation>
    </message>
    <message>
        <source>%1 holds a password</source>
        <translation>%1 enthält ein Passwort</translation>
    </message>
    <message>
        <source>it would be written down: leave it out</source>
        <translation>es würde aufgeschrieben: Lassen Sie es weg</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>es gibt keine Aufgabe %1</translation>
    </message>
    <message>
        <source>there is no deleted task %1</source>
        <translation>es gibt keine gelöschte Aufgabe %1</translation>
    </message>
    <message>
        <source>task %1 was changed by somebody else meanwhile</source>
        <translation>Aufgabe %1 wurde inzwischen von anderer Seite geändert</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>sehen Sie sie sich noch einmal an</translation>
    </message>
    <message>
        <source>cancel it first, then delete it</source>
        <translation>brechen Sie sie erst ab, dann löschen Sie sie</translation>
    </message>
    <message>
        <source>only failed and cancelled tasks can be tried again</source>
        <translation>nur fehlgeschlagene und abgebrochene Aufgaben können noch einmal versucht werden</translation>
    </message>
    <message>
        <source>compare it when that is done</source>
        <translation>vergleichen Sie sie, wenn das fertig ist</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>dort ist ein Ordner dieses Namens</translation>
    </message>
    <message>
        <source>move the folder away, then retry</source>
        <translation>verschieben Sie den Ordner, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a file of that name has just appeared</source>
        <translation>eine Datei dieses Namens ist gerade aufgetaucht</translation>
    </message>
    <message>
        <source>the file that stood there is gone or changed</source>
        <translation>die Datei, die dort stand, ist weg oder geändert</translation>
    </message>
    <message>
        <source>the stored content has another size</source>
        <translation>der gespeicherte Inhalt hat eine andere Größe</translation>
    </message>
    <message>
        <source>the disk has room for %1 more files, and %2 are to come, with their folders</source>
        <translation>der Datenträger hat Platz für %1 weitere Dateien, und es kommen %2, mit ihren Ordnern</translation>
    </message>
    <message>
        <source>remove files from that disk, however small</source>
        <translation>entfernen Sie Dateien von diesem Datenträger, auch wenn sie klein sind</translation>
    </message>
    <message>
        <source>make the disk writable again, then retry the task</source>
        <translation>machen Sie den Datenträger wieder beschreibbar, dann versuchen Sie die Aufgabe noch einmal</translation>
    </message>
    <message>
        <source>%1 is on another volume</source>
        <translation>%1 liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>choose a folder on the volume of the storage, or add a storage on the other volume</source>
        <translation>wählen Sie einen Ordner auf dem Datenträger des Speichers, oder fügen Sie auf dem anderen Datenträger einen Speicher hinzu</translation>
    </message>
    <message>
        <source>the folder of the storage %1 is not there, or another disk is mounted: %2</source>
        <translation>der Ordner des Speichers %1 ist nicht da, oder ein anderer Datenträger ist eingehängt: %2</translation>
    </message>
    <message>
        <source>mount it and try again</source>
        <translation>hängen Sie ihn ein und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>open the storage &quot;%1&quot; in %2</source>
        <translation>Öffnen des Speichers „%1“ in %2</translation>
    </message>
    <message>
        <source>the storage is marked dirty</source>
        <translation>der Speicher ist als reparaturbedürftig markiert</translation>
    </message>
    <message>
        <source>run `heirloom-cli audit --heal`</source>
        <translation>reparieren Sie ihn auf seiner Seite, oder rufen Sie `heirloom-cli audit --heal` auf</translation>
    </message>
    <message>
        <source>another process has worked on this storage for too long</source>
        <translation>ein anderer Prozess arbeitet schon zu lange an diesem Speicher</translation>
    </message>
    <message>
        <source>another process has written to the ledger for too long</source>
        <translation>ein anderer Prozess schreibt schon zu lange in das Verzeichnis der Aufgaben</translation>
    </message>
    <message>
        <source>the ledger could not be written</source>
        <translation>das Verzeichnis der Aufgaben konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>something is kept in this storage or followed into it, or can still be undeleted</source>
        <translation>in diesem Speicher liegt noch etwas, es wird etwas dorthin verfolgt, oder es kann noch etwas wiederhergestellt werden</translation>
    </message>
    <message>
        <source>unsubscribe, delete its tasks and reclaim its space first</source>
        <translation>beenden Sie erst das Verfolgen, löschen Sie seine Aufgaben und geben Sie seinen Platz frei</translation>
    </message>
    <message>
        <source>%1 is the default storage</source>
        <translation>%1 ist der Standardspeicher</translation>
    </message>
    <message>
        <source>make another one the default first</source>
        <translation>machen Sie erst einen anderen zum Standard</translation>
    </message>
    <message>
        <source>the storage %1 is in %2</source>
        <translation>der Speicher %1 liegt in %2</translation>
    </message>
    <message>
        <source>choose another name and folder, or use it as it is</source>
        <translation>wählen Sie einen anderen Namen und Ordner, oder benutzen Sie ihn, wie er ist</translation>
    </message>
    <message>
        <source>make the storage&apos;s folder %1</source>
        <translation>Anlegen des Speicherordners %1</translation>
    </message>
    <message>
        <source>make the store in %1</source>
        <translation>Anlegen des Speichers in %1</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>es gibt kein Programm %1</translation>
    </message>
    <message>
        <source>write its whole path, or install it</source>
        <translation>schreiben Sie seinen ganzen Pfad, oder installieren Sie es</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>make it executable: chmod +x</source>
        <translation>machen Sie es ausführbar: chmod +x</translation>
    </message>
    <message>
        <source>no keychain of the desktop answers</source>
        <translation>kein Schlüsselbund der Arbeitsumgebung antwortet</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc</source>
        <translation>starten Sie einen (GNOME Keyring, KWallet), oder benutzen Sie --token-file oder ~/.netrc</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>der Schlüsselbund wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>entsperren Sie ihn und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>look whether it asks for its password</source>
        <translation>sehen Sie nach, ob er nach seinem Passwort fragt</translation>
    </message>
    <message>
        <source>start at login</source>
        <translation>Starten bei der Anmeldung</translation>
    </message>
    <message>
        <source>%1 (by way of the proxy %2)</source>
        <translation>%1 (über den Proxy %2)</translation>
    </message>
    <message>
        <source>make directory %1</source>
        <translation>Anlegen des Ordners %1</translation>
    </message>
    <message>
        <source>open directory %1</source>
        <translation>Öffnen des Ordners %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>Anlegen von %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>Lesen von %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>Schreiben von %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Kontingent auf dem Datenträger ist ausgeschöpft</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>the ledger has schema version %1, this program knows %2</source>
        <translation>das Verzeichnis der Aufgaben hat die Schema-Version %1, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place</source>
        <translation>verwenden Sie die neuere Version von Heirloom, die es geschrieben hat; oder setzen Sie die Kopie von vorher, %1, an seine Stelle</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or move it away, and run `heirloom-cli rebuild DIR` with the storage&apos;s folder</source>
        <translation>verwenden Sie die neuere Version von Heirloom, die es geschrieben hat; oder verschieben Sie es, und führen Sie `heirloom-cli rebuild DIR` mit dem Ordner des Speichers aus</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>das Archiv ist verschlüsselt</translation>
    </message>
    <message>
        <source>unpack it by hand, with a program that asks for its password</source>
        <translation>entpacken Sie es von Hand, mit einem Programm, das nach seinem Passwort fragt</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked</source>
        <translation>das Archiv lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>unpack it by hand, with the program that made it</source>
        <translation>entpacken Sie es von Hand, mit dem Programm, das es gepackt hat</translation>
    </message>
    <message>
        <source>it is no zip, tar or 7z, or its beginning is damaged</source>
        <translation>es ist weder zip noch tar noch 7z, oder sein Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>es ist einer von mehreren Teilen</translation>
    </message>
    <message>
        <source>the archive is too much to unpack</source>
        <translation>das Archiv ist zu groß zum Entpacken</translation>
    </message>
    <message>
        <source>unpack it by hand, if you trust where it comes from</source>
        <translation>entpacken Sie es von Hand, wenn Sie seiner Herkunft trauen</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>es enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>more than %1 bytes come out of it</source>
        <translation>es ergibt mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>it becomes more than %1 times as large</source>
        <translation>es wird mehr als %1-mal so groß</translation>
    </message>
    <message>
        <source>it takes more memory than it may have</source>
        <translation>es braucht mehr Speicher, als es haben darf</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>it is a hard link to another file</source>
        <translation>es ist ein harter Link auf eine andere Datei</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es ist ein Gerät</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>its name cannot be read</source>
        <translation>sein Name ist nicht lesbar</translation>
    </message>
    <message>
        <source>a link to Heirloom was refused</source>
        <translation>ein Link an Heirloom wurde abgelehnt</translation>
    </message>
    <message>
        <source>this version of Heirloom does not understand it</source>
        <translation>diese Version von Heirloom versteht ihn nicht</translation>
    </message>
    <message>
        <source>it offers neither something on the web nor a repository</source>
        <translation>er bietet weder etwas im Web noch ein Repository an</translation>
    </message>
    <message>
        <source>the address contains a user name or password</source>
        <translation>die Adresse enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>tell whoever made it</source>
        <translation>sagen Sie es dem, der ihn gemacht hat</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation>Aufgabe %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation>  behalten von dem, was Sie schon haben: %1</translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation>  herunterzuladen: %1 · %2 frei</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation>ein anderes Programm hat Aufgabe %1 beendet, bevor sie fertig war, sie ist jetzt %2: `heirloom-cli resume %1` oder `retry %1`, danach `run`, bringt sie zu Ende</translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation>verschoben: %1</translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation>stehen gelassen, weil es inzwischen geändert wurde: %1</translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation>stehen gelassen, es wurde geändert oder eine andere Aufgabe zeigt es: %1</translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation>gelöscht, %1 zurückgegeben</translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation>gelöscht; %1 können freigegeben werden, `undelete %2` holt sie zurück</translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation>%1 %2 [%3] %4 %  %5/s  %6 von %7 Dateien</translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>Aufgabe %1: %2; `heirloom-cli run` macht danach mit ihr weiter</translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation>Aufgabe %1 wartet auf ihre Quelle; `heirloom-cli run` versucht es noch einmal</translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>Aufgabe %1: %2; löschen Sie Aufgaben, die Sie nicht mehr brauchen, oder `heirloom-cli gc --now`</translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation>Aufgabe %1 ist fehlgeschlagen: `heirloom-cli show %1 --files` sagt wo, `retry %1` versucht es noch einmal</translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation>behalten: %1 · heruntergeladen: %2</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation>%1  %2 %3  %4  %5 von %6 Dateien, %7  behalten: %8</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation>heruntergeladen</translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation>begrenzt auf %1/s</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation>keine eigene Grenze</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation>Speicher %1 in %2</translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation>%1 ist jetzt der Standardspeicher</translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation>ein anderer Prozess gibt schon Platz frei</translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>gäbe frei: %1; %2 noch in der Schonfrist</translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation>freigegeben: %1; %2 noch in der Schonfrist</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>gelesen: %1, %2 fehlerhaft; alle Inhalte sind gelesen</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation>gelesen: %1, %2 fehlerhaft; der nächste Aufruf macht hier weiter</translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation>`heirloom-cli audit --heal` repariert es</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation>repariert</translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation>%1 geprüft, %2 fehlerhaft, %3 repariert</translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation>`heirloom-cli run` holt zurück, was fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  %n Verweis  %3</numerusform>
            <numerusform>%1  %2  %n Verweise  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation>Sie sehen %1 an Dateien; sie belegen %2 (%3 durch Teilen gespart)</translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation>%1 können freigegeben werden, %2 frei</translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation>  %1  %2 %3  zeigt %4, Löschen gibt %5 frei</translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe gefunden</numerusform>
            <numerusform>%n Aufgaben gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 neu, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 geändert, %2</translation>
    </message>
    <message>
        <source>%1 with contents that nothing tells apart, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 mit Inhalten, die nichts unterscheidet, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 verschoben, %2</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 entfernt, %2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>%1 unverändert, %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a number of files</comment>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>to download: at least %1</source>
        <comment>a size</comment>
        <translation>herunterzuladen: mindestens %1</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <comment>a size</comment>
        <translation>herunterzuladen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>%n Eintrag der Quelle ist nicht zu gebrauchen; `add --dry-run` sagt warum</numerusform>
            <numerusform>%n Einträge der Quelle sind nicht zu gebrauchen; `add --dry-run` sagt warum</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written; make room where it is written to, then ask again.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden; schaffen Sie dort Platz und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>following %1; `heirloom-cli sync %1` looks now</source>
        <comment>a name</comment>
        <translation>%1 wird verfolgt; `heirloom-cli sync %1` sieht jetzt nach</translation>
    </message>
    <message>
        <source>%1  %2  last %3, next %4  %5</source>
        <comment>name, state, times, source</comment>
        <translation>%1  %2  zuletzt %3, nächstes Mal %4  %5</translation>
    </message>
    <message>
        <source>%1 is not followed any more; what it brought stays</source>
        <comment>a name</comment>
        <translation>%1 wird nicht mehr verfolgt; was es gebracht hat, bleibt</translation>
    </message>
    <message>
        <source>task %1, %2: nothing newer</source>
        <comment>number, name and revision</comment>
        <translation>Aufgabe %1, %2: nichts Neueres</translation>
    </message>
    <message>
        <source>task %1, %2: there is something newer; `heirloom-cli diff %1` says what</source>
        <comment>number, name and revision</comment>
        <translation>Aufgabe %1, %2: es gibt etwas Neueres; `heirloom-cli diff %1` sagt, was</translation>
    </message>
    <message>
        <source>task %1, %2: there is %3; `heirloom-cli diff %1` says what is different</source>
        <comment>number, name and revision, the newer revision</comment>
        <translation>Aufgabe %1, %2: es gibt %3; `heirloom-cli diff %1` sagt, was anders ist</translation>
    </message>
    <message>
        <source>archived, %1 packed; `restore %2` brings it back</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>archiviert, %1 gepackt; `restore %2` holt sie zurück</translation>
    </message>
    <message>
        <source>the task is archived, but its small files stay unpacked: %1</source>
        <comment>why</comment>
        <translation>die Aufgabe ist archiviert, aber ihre kleinen Dateien bleiben ungepackt: %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>nichts zusammenzuführen</translation>
    </message>
    <message>
        <source>merged: %1 before, %2 now</source>
        <translation>zusammengeführt: vorher %1, jetzt %2</translation>
    </message>
    <message>
        <source>exported to %1, %2</source>
        <comment>a file and its size</comment>
        <translation>exportiert nach %1, %2</translation>
    </message>
    <message>
        <source>unpacked: %1</source>
        <comment>an archive</comment>
        <translation>entpackt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1: %n Eintrag konnte nicht zur Datei werden; `heirloom-cli log --kind entry.refused` nennt ihn</numerusform>
            <numerusform>%1: %n Einträge konnten nicht zu Dateien werden; `heirloom-cli log --kind entry.refused` nennt sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>Größe noch nicht bekannt</translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation>Größen noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
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
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>noch %Ln min</numerusform>
            <numerusform>noch %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>noch %Ln h</numerusform>
            <numerusform>noch %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent, as the language writes it</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>heute, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>At certain &amp;times:</source>
        <translation>Zu bestimmten &amp;Zeiten:</translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation>Gelten mehrere Zeilen für denselben Augenblick, zählt die erste. Zu allen anderen Zeiten gilt die Grenze oben.</translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation>Einzelne S&amp;erver:</translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation>*.example.org steht für alle Server unterhalb dieses Namens.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation>Geben Sie eine Adresse an, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation>Lassen Sie das Passwort weg: Es würde hier aufgeschrieben.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation>Ohne Fenster, damit Downloads dort weitergehen, wo sie waren.</translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation>Das Schließen des &amp;Fensters:</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation>fragt, was geschehen soll</translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation>lädt weiter herunter</translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation>beendet das Programm</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation>Downloads gehen in den Standardspeicher, wenn Sie keinen anderen wählen. Inhalte werden innerhalb eines Speichers geteilt. Was hier geändert wird, gilt für das, was kommt; vorhandene Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation>&amp;Aufgaben gleichzeitig:</translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation>&amp;Dateien gleichzeitig:</translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation>Von allen Aufgaben zusammen. Viele kleine Dateien von weit her kommen so schneller.</translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation>Verbindungen für eine D&amp;atei:</translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation>Große Dateien kommen über mehrere, von all ihren Servern zusammen.</translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation>Davon zu einem &amp;Server:</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation>Alle &amp;Downloads zusammen:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation>&amp;Computer während Downloads wach halten</translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation>Der Bildschirm darf trotzdem dunkel werden.</translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation>Langsame Server</translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation>Server &amp;verlassen, die langsamer sind als:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation>&amp;länger als:</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation>Was dann fehlt, kommt von einem anderen Server derselben Datei.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation>Downloads bei &amp;getakteten Verbindungen anhalten</translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation>Sie gehen von selbst weiter, sobald Sie wieder eine andere haben.</translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation>Quellen im Internet dürfen &amp;Adressen in Ihrem Netz nennen</translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation>Erlauben Sie das nur, wenn Sie ihnen trauen: Ein solcher Link kann Ihren Router und andere Geräte erreichen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
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
        <translation>API von &amp;GitHub:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation>Für das, was Server nur denen zeigen, die ein Konto haben. Token liegen im Schlüsselbund Ihrer Arbeitsumgebung; jedes wird nur seinem eigenen Server gezeigt, und „Standardwerte“ lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Eigene Namen</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>&amp;Regeln:</translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation>Eine Regel je Zeile: ein Name und die Quellen dahinter in der Reihenfolge, in der sie versucht werden. Was mit / endet, hat die Dateien, aber keine Liste davon.</translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation>Löschen und Prüfen</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation>Löschen rückgängig zu machen &amp;innerhalb von:</translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation>Bis dahin bleibt auf dem Datenträger, was keine Aufgabe mehr braucht.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation>Vor dem &amp;Löschen fragen</translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation>Ohne Frage werden die Dateien einer Aufgabe mit ihr gelöscht. Auch das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation>Alles lesen und &amp;vergleichen, alle:</translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation>Langsam, solange das Fenster offen ist, damit ein versagender Datenträger rechtzeitig auffällt.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation>Wenn eine Aufgabe &amp;fertig ist</translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation>Wenn eine Aufgabe fe&amp;hlgeschlagen ist</translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation>Wenn eine Aufgabe &amp;warten muss</translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation>Auf freien Speicherplatz zum Beispiel.</translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation>Wenn &amp;beschädigte Inhalte gefunden werden</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation>Zuerst &amp;bearbeitbare Kopien anbieten</translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation>Dateien sind dann eigene Kopien, die ihren Platz noch einmal brauchen. Sonst teilen sie, was gespeichert ist, und sind schreibgeschützt, wo der Datenträger nicht beides kann.</translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation>die Nummer der Aufgabe</translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation>completed oder failed, in diesen Worten</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihr Name</translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation>ihre Revision, falls sie eine hat</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>woher sie kam</translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation>der Ordner mit ihren Dateien</translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation>wie viele Dateien dort sind</translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation>wie viel heruntergeladen wurde</translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation>wie viel von dem behalten wurde, was Sie schon hatten</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>warum sie fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation>das Verzeichnis der Aufgaben, für heirloom-cli</translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation>Es findet diese Werte in seiner Umgebung:</translation>
    </message>
    <message>
        <source>When finished</source>
        <translation>Nach dem Ende</translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation>Wenn eine Aufgabe fertig ist, &amp;ausführen:</translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation>Ein Programm mit seinem ganzen Pfad und dem, was ihm übergeben wird; Anführungszeichen um Wörter mit Leerzeichen. Keine Shell liest es. Programme laufen nacheinander, jedes höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation>Auch wenn eine Aufgabe &amp;fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>minimizes it</source>
        <comment>what closing the window does</comment>
        <translation>minimiert es</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>page of the preferences: following sources</extracomment>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>&amp;Look at sources:</source>
        <translation>Bei Quellen &amp;nachsehen:</translation>
    </message>
    <message>
        <source>What falls into these hours is made up for when they are over. “Sync now” looks at any time. How often is chosen for each source.</source>
        <translation>Was in diese Stunden fällt, wird danach nachgeholt. „Jetzt abgleichen“ sieht jederzeit nach. Wie oft nachgesehen wird, wählen Sie für jede Quelle.</translation>
    </message>
    <message>
        <source>Look for newer revisions of what you &amp;downloaded</source>
        <translation>Nach neueren Revisionen des &amp;Heruntergeladenen suchen</translation>
    </message>
    <message>
        <source>Of sources that are not followed: each once a week, and nothing is downloaded.</source>
        <translation>Bei Quellen, die nicht verfolgt werden: bei jeder einmal pro Woche, und nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>When a followed &amp;source changed</source>
        <translation>Wenn sich eine verfolgte &amp;Quelle geändert hat</translation>
    </message>
    <message>
        <source>One sentence for each sync; also when it needs you.</source>
        <translation>Ein Satz für jeden Abgleich; auch wenn die Quelle Ihre Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>Archives that a download brings</source>
        <translation>Archive, die ein Download mitbringt</translation>
    </message>
    <message>
        <source>offer to unpack them</source>
        <comment>archives</comment>
        <translation>zum Entpacken anbieten</translation>
    </message>
    <message>
        <source>unpack them always</source>
        <comment>archives</comment>
        <translation>immer entpacken</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <comment>archives</comment>
        <translation>lassen, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Zip:</source>
        <translation>&amp;Zip:</translation>
    </message>
    <message>
        <source>&amp;Tar, plain or compressed:</source>
        <translation>&amp;Tar, auch komprimiert:</translation>
    </message>
    <message>
        <source>&amp;7z:</source>
        <translation>&amp;7z:</translation>
    </message>
    <message>
        <source>Each goes into a folder beside it, and what you have already takes no space again. A single download can say otherwise.</source>
        <translation>Jedes kommt in einen Ordner daneben, und was Sie schon haben, braucht nicht noch einmal Platz. Für einen einzelnen Download lässt sich etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>&amp;Pack files of up to:</source>
        <translation>Dateien &amp;packen bis:</translation>
    </message>
    <message>
        <source> KiB</source>
        <comment>after a number</comment>
        <translation> KiB</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files that are packed</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>When a task is archived, its small files go together into one. Larger ones stay as they are.</source>
        <translation>Wird eine Aufgabe archiviert, kommen ihre kleinen Dateien zusammen in eine. Größere bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
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
        <translation>Wie Dateien entstehen</translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation>Platz, den Downloads frei lassen</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is left free</comment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>The connection failed</source>
        <translation>Die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation>Der Inhalt ist nicht, was er sein soll</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation>Der Datenträger oder das System hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation>Etwas anderes benutzt es gerade</translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation>Es wurde von einer neueren Version von Heirloom geschrieben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation>Die Quelle ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>Das ist jetzt nicht möglich</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>Das ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation>prüfen Sie, ob der Link eine Anmeldung braucht: Ein Token geben Sie mit --token-file oder in ~/.netrc an</translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation>die Datei ist nicht mehr da: Prüfen Sie den Link</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation>prüfen Sie die Verbindung und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation>versuchen Sie eine andere Quelle oder fragen Sie den Herausgeber</translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation>löschen Sie Aufgaben, die Sie nicht mehr brauchen, oder geben Sie Platz frei</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>installieren Sie die neuere Version</translation>
    </message>
    <message>
        <source>check the link</source>
        <translation>prüfen Sie den Link</translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation>wird geplant</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>wird heruntergeladen</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>herunterzuladen</translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation>zu behalten</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation>wartet auf %1 Speicherplatz</translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation>wartet auf Speicherplatz: %1</translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation>wartet auf Speicherplatz</translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation>wartet auf eine Verbindung, die nicht getaktet ist</translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation>in der Warteschlange, hohe Priorität</translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation>in der Warteschlange, niedrige Priorität</translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation>geteilte Blöcke, bearbeitbar</translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation>harter Link, schreibgeschützt</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>symbolischer Link</translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation>eigene Kopie, bearbeitbar</translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation>wie der Datenträger es erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>%n Datei wieder in die Warteschlange gestellt</numerusform>
            <numerusform>%n Dateien wieder in die Warteschlange gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>%n halbe Änderung zurückgenommen</numerusform>
            <numerusform>%n halbe Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>%n Änderung abgeschlossen</numerusform>
            <numerusform>%n Änderungen abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>%n unfertiger Plan entfernt</numerusform>
            <numerusform>%n unfertige Pläne entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>%n Änderung braucht eine Reparatur</numerusform>
            <numerusform>%n Änderungen brauchen eine Reparatur</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation>Nach einer Unterbrechung wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation>Ein gespeicherter Inhalt ist weg</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>Ein gespeicherter Inhalt wurde geändert</translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation>Eine Datei im Speicher, die keine Aufgabe kennt</translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation>Eine Datei einer Aufgabe fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation>Eine Datei einer Aufgabe wurde geändert oder ersetzt</translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation>Die Zahl der Verwendungen eines Inhalts war falsch</translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation>Eine Änderung wurde unterbrochen und konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation>Ein Rest eines unterbrochenen Downloads</translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation>Der gespeicherte Inhalt von %1 wurde von einem anderen Programm geändert und wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation>Der gespeicherte Inhalt von %1 ist weg.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation>%1 kann nicht aus dem Speicher behalten werden und wird heruntergeladen</translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation>eine andere Datei als %1 aufgehoben</translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation>einen Eintrag abgelehnt: %1</translation>
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
            <numerusform>%Ln Datei ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Dateien sind fehlgeschlagen</numerusform>
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
            <numerusform>%1 ist vollständig: %Ln Datei behalten, %2 heruntergeladen.</numerusform>
            <numerusform>%1 ist vollständig: %Ln Dateien behalten, %2 heruntergeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>%1 in %Ln gespeicherten Datei freigegeben</numerusform>
            <numerusform>%1 in %Ln gespeicherten Dateien freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation>%1 %2 gelöscht</translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation>%1 repariert</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation>Ihr Befehl nach dem Download konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation>Ihr Befehl nach dem Download lief noch, als Heirloom beendet wurde.</translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation>Ihr Befehl nach dem Download dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation>Ihr Befehl nach dem Download wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation>Ihr Befehl nach dem Download ist fertig.</translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation>Ihr Befehl nach dem Download ist mit dem Rückgabewert %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a followed source</comment>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>up to date</source>
        <comment>a followed source</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>a newer revision is on its way</source>
        <comment>of a followed source</comment>
        <translation>eine neuere Revision ist unterwegs</translation>
    </message>
    <message>
        <source>has something new</source>
        <comment>a followed source</comment>
        <translation>hat etwas Neues</translation>
    </message>
    <message>
        <source>skipped: you deleted its newest revision</source>
        <comment>a followed source</comment>
        <translation>übersprungen: Sie haben die neueste Revision gelöscht</translation>
    </message>
    <message>
        <source>offers an older revision, which is refused</source>
        <comment>a followed source</comment>
        <translation>bietet eine ältere Revision an, die abgelehnt wird</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the last look at a followed source</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 removed</source>
        <comment>numbers of files that a sync changed</comment>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 entfernt</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 hat etwas Neues.</translation>
    </message>
    <message>
        <source>%1 offers an older revision than before. It is refused.</source>
        <comment>a followed source</comment>
        <translation>%1 bietet eine ältere Revision an als zuvor. Sie wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was synced: %2.</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 wurde abgeglichen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>%1 wurde abgeglichen: %2, und %Ln Datei ist fehlgeschlagen.</numerusform>
            <numerusform>%1 wurde abgeglichen: %2, und %Ln Dateien sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <comment>a source</comment>
        <translation>%1 wird nun verfolgt</translation>
    </message>
    <message>
        <source>stopped following %1</source>
        <comment>a source</comment>
        <translation>%1 wird nicht mehr verfolgt</translation>
    </message>
    <message>
        <source>synced %1: %2</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 abgeglichen: %2</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>a part of a followed source</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>packages</source>
        <comment>a part of a followed source: tables that belong together</comment>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>a part of a followed source: texts by domain</comment>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a part of a followed source</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a sync of a followed source</comment>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, and what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed %1 to a newer revision in its folder</source>
        <comment>a task</comment>
        <translation>%1 im selben Ordner auf eine neuere Revision gebracht</translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>&amp;Angehalten hinzufügen</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>Download hinzufügen</translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation>https://…, oder eine Liste von Links oder ein Manifest auf diesem Computer</translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation>Link oder Datei zum Herunterladen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation>Sie sehen, was Sie schon haben und was neu ist, bevor etwas heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation>Fügen Sie oben einen Link ein oder ziehen Sie ihn dorthin. %1</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation>gefunden in %1 s</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation>Heirloom-Manifest</translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation>Liste von Links</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>A&amp;lle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>Download hinzufügen (danach noch %n)</numerusform>
            <numerusform>Download hinzufügen (danach noch %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>Fügt diesen und den folgenden hinzu, im selben Speicher und gleich abgelegt, ohne noch einmal zu fragen</numerusform>
            <numerusform>Fügt diesen und die %n folgenden hinzu, im selben Speicher und gleich abgelegt, ohne noch einmal zu fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation>Macht aus jedem Link einen eigenen Download statt aus allen zusammen einen</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>%n Link wird angesehen …</numerusform>
            <numerusform>%n Links werden angesehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face repository</source>
        <comment>kind of source</comment>
        <translation>Repository bei Hugging Face</translation>
    </message>
    <message>
        <source>GitHub release</source>
        <comment>kind of source</comment>
        <translation>Release auf GitHub</translation>
    </message>
    <message>
        <source>Zenodo record</source>
        <comment>kind of source</comment>
        <translation>Datensatz von Zenodo</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>Another program or a web page gave this link. Its server is not asked before you want to look.</source>
        <translation>Ein anderes Programm oder eine Webseite hat diesen Link übergeben. Sein Server wird erst gefragt, wenn Sie nachsehen möchten.</translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revision</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Verglichen mit</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>Sp&amp;eichern in</translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation>&amp;Dateien sind</translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation>nichts Bestimmtem; vorhandene Dateien werden ohnehin behalten</translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation>%1, das Sie haben</translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation>kein eigener Ordner: Die Datei liegt genau hier</translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation>der neuesten Revision, die Sie haben</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation>Ordner im Speicher</translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation>geteilt mit dem, was Sie haben, schreibgeschützt</translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation>bearbeitbare Kopien</translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation>Geteilte Dateien brauchen keinen weiteren Platz. Bearbeitbare Kopien brauchen ihre volle Größe noch einmal.</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation>Wählen Sie einen Ordner in %1, damit Dateien geteilt werden können.</translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation>ein neuer Ordner, benannt nach dem Download</translation>
    </message>
    <message>
        <source>&amp;Archives are</source>
        <translation>Arc&amp;hive</translation>
    </message>
    <message>
        <source>as the revision before, or the preferences, say</source>
        <extracomment>what becomes of archives that a download brings</extracomment>
        <translation>wie vorige Revision oder Einstellungen vorgeben</translation>
    </message>
    <message>
        <source>unpacked once they are here</source>
        <translation>entpacken, sobald sie da sind</translation>
    </message>
    <message>
        <source>offered to be unpacked</source>
        <translation>zum Entpacken anbieten</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>lassen, wie sie sind</translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation>Einen Ordner in den Speicher aufnehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <extracomment>title of the dialog that asks whether to archive tasks</extracomment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Die Dateien werden durchgesehen …</translation>
    </message>
    <message>
        <source>“Restore” brings every file back as it was, without a download. Files that you changed stay.</source>
        <translation>„Wiederherstellen“ bringt jede Datei so zurück, wie sie war, ohne Download. Dateien, die Sie geändert haben, bleiben liegen.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>%n Aufgabe archivieren?</numerusform>
            <numerusform>%n Aufgaben archivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>%1 archivieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>%n Datei, %1, verlässt ihren Ordner. Ihr Inhalt bleibt im Speicher.</numerusform>
            <numerusform>%n Dateien, %1, verlassen ihren Ordner. Ihr Inhalt bleibt im Speicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Gibt %1 frei.</translation>
    </message>
    <message>
        <source>Frees the folder, but next to no space: the store keeps what it held.</source>
        <translation>Leert den Ordner, gibt aber so gut wie keinen Platz frei: Sein Inhalt bleibt im Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%n kleine Datei, %1, kommt in eine Archivdatei.</numerusform>
            <numerusform>%n kleine Dateien, %1, kommen in eine einzige Archivdatei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>%1 archiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n Datei, die Sie geändert hatten, blieb liegen.</numerusform>
            <numerusform>%n Dateien, die Sie geändert hatten, blieben liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small files stay unpacked: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Kleine Dateien bleiben ungepackt: %1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message>
        <source>Check of the storage</source>
        <translation>Prüfung des Speichers</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>%n Sache braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Sachen brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>%1 geprüft.</translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation>%1 repariert; was noch einmal geholt werden muss, ist unterwegs.</translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation>Reparieren löscht nichts: Geänderte Dateien werden aufgehoben, und die ursprünglichen kommen zurück.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <extracomment>button, a verb</extracomment>
        <translation>Re&amp;parieren</translation>
    </message>
</context>
<context>
    <name>heirloom::ClipboardOffer</name>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Use the link from the clipboard</source>
        <translation>Den Link aus der Zwischenablage verwenden</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Aus der Zwischenablage: %1</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>Aus der Zwischenablage: %n Link: %1</numerusform>
            <numerusform>Aus der Zwischenablage: %n Links, der erste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation>Heirloom schließen</translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation>Weiter herunterladen, wenn das Fenster geschlossen wird?</translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation>Das Schließen des Fensters beendet Heirloom</translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation>Heirloom kann im Hintergrund weiterarbeiten; sein Symbol im Infobereich bringt das Fenster zurück. Ihre Antwort können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation>Im &amp;Hintergrund weiter herunterladen</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead. You can change your answer in the preferences.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, in dem Heirloom ohne Fenster weiterarbeiten könnte. Was gerade heruntergeladen wird, geht beim nächsten Start weiter. Um jetzt weiter herunterzuladen, minimieren Sie das Fenster. Ihre Antwort können Sie in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation>&amp;Auf diese aktualisieren…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation>dem, was die Quelle jetzt anbietet</translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation>einer anderen Revision der Quelle:</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation>ein Tag, ein Zweig oder eine Version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation>Nur Dateien, deren Name dies enthält …</translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation>Nur Dateien, deren Name dies enthält</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Dateien, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>nichts wurde verglichen</translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation>%1 hat dieselben Dateien.</translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 ist anders; %2 des Inhalts sind in keiner Datei des anderen.</translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation>%1 ist anders, und aller Inhalt ist schon hier.</translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 ist anders; herunterzuladen: %2.</translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation>%1 neu, %2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation>%1 geändert, %2</translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation>%1 vielleicht geändert, %2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation>%1 verschoben, %2</translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation>%1 weg, %2</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation>%1 unverändert, %2</translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation>%1 von Ihnen ausgelassen, %2</translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation>„Vielleicht geändert“ heißt: Soweit die Quelle es sagt, ist die Größe dieselbe, aber nicht, ob es auch der Inhalt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>%n Datei der Quelle ist nicht zu gebrauchen und steht nicht in der Liste.</numerusform>
            <numerusform>%n Dateien der Quelle sind nicht zu gebrauchen und stehen nicht in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation>Jede Gruppe zeigt nur ihre ersten %1; der Filter findet die anderen.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation>Anhalten und &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>Dateien &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>Dateien &amp;behalten, Aufgabe vergessen</numerusform>
            <numerusform>Dateien &amp;behalten, Aufgaben vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation>Es wird ausgerechnet, was das freigibt …</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>Sie können das %n Tag lang rückgängig machen.</numerusform>
            <numerusform>Sie können das %n Tage lang rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>Gibt %1 frei.</translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation>Gibt nichts frei: Andere Aufgaben verwenden alle %1.</translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation>Gibt %1 frei; %2 bleiben, andere Aufgaben verwenden sie.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>%n Aufgabe löschen?</numerusform>
            <numerusform>%n Aufgaben löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>&amp;Behalten</numerusform>
            <numerusform>&amp;Behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation>Die Dateien bleiben, wo sie sind, und gehören von nun an Ihnen.</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation>%1 vergessen. Die Dateien bleiben und gehören Ihnen.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation>%1 gelöscht. Das gibt %2 frei.</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation>%1 gelöscht. Das gibt %2 frei; %3 bleiben, andere Aufgaben verwenden sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n Datei, die Sie geändert hatten, blieb liegen.</numerusform>
            <numerusform>%n Dateien, die Sie geändert hatten, blieben liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation>der Platz kommt am %1 zurück, oder jetzt:</translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation>Jetzt &amp;freigeben</translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation>Einzelheiten der gewählten Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation>Wählen Sie eine Aufgabe, um ihre Einzelheiten zu sehen</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>Date&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation>Date&amp;ien %1</translation>
    </message>
</context>
<context>
    <name>heirloom::DiffModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many files of a list match a filter</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a group of files; %1 is &quot;12 files, 1.2 GB&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation>Vielleicht geändert: %1</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>Verschoben oder umbenannt: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a file that moved: former and present path</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation>Größe vorher</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Ziehen Sie einen Link, eine Liste von Links oder ein Manifest hierher</translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>Ziehen Sie einen Link, eine Liste von Links oder ein Manifest hierher</translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation>Bevor etwas heruntergeladen wird, sehen Sie, was Sie schon haben und was neu ist.</translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation>Download hinzufügen…</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Link einfügen</translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation>Woher sie kam</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation>Wie sie abgelegt ist</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>behalten von dem, was Sie haben</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>heruntergeladen</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation>Dateien der Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation>&amp;Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation>Die Dateien der Aufgabe durchsuchen</translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation>Pfade durchsuchen: Name, Ordner/ oder *.bin</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Welche Dateien gezeigt werden</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>P&amp;fad kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation>Keine Datei dieser Aufgabe hat ein Problem.</translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation>Keine Datei passt zu dem, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Diese Datei öffnen?</translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation>„%1“ könnte ein Programm sein. Es zu öffnen kann es ausführen.</translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation>Sie kam von %1. Öffnen Sie sie nur, wenn Sie ihrer Herkunft trauen.</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation>Die Datei konnte nicht geöffnet werden. Gibt es ein Programm dafür?</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>Der Ordner konnte nicht geöffnet werden. Ist eine Dateiverwaltung installiert?</translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation>Es lief nach einer halben Minute noch und wurde beendet. Downloads müssten nicht darauf warten, und es hätte eine Stunde.</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>Es wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es geht.</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>Es ist mit dem Rückgabewert %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation>Führt es jetzt aus, mit den Werten eines Downloads, den es nicht gibt</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Läuft …</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowDialog</name>
    <message>
        <source>Follow a source</source>
        <translation>Quelle verfolgen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>How %1 is followed</source>
        <extracomment>%1 is the name of a followed source</extracomment>
        <translation>Wie %1 verfolgt wird</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A branch, the latest release, or a manifest that changes; what “Add” takes, too</source>
        <translation>Ein Zweig, das neueste Release oder ein Manifest, das sich ändert; auch alles, was „Hinzufügen“ annimmt</translation>
    </message>
    <message>
        <source>after the source</source>
        <translation>nach der Quelle benannt</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>of the time between two looks at a source</extracomment>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>tell me, and wait until I sync</source>
        <translation>mir Bescheid geben und warten, bis ich abgleiche</translation>
    </message>
    <message>
        <source>as is usual for its kind</source>
        <translation>wie für diese Art üblich</translation>
    </message>
    <message>
        <source>into a folder of its own</source>
        <translation>in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>into one folder, which always shows the newest</source>
        <translation>in einen einzigen Ordner, der immer die neueste zeigt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Older ones are deleted when a newer one is complete</source>
        <translation>Ältere werden gelöscht, wenn eine neuere vollständig ist</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>N&amp;achsehen alle</translation>
    </message>
    <message>
        <source>When there is something ne&amp;w</source>
        <translation>Wenn es etwas Neues &amp;gibt</translation>
    </message>
    <message>
        <source>Each re&amp;vision goes</source>
        <translation>Jede &amp;Revision kommt</translation>
    </message>
    <message>
        <source>Revisions to &amp;keep</source>
        <translation>Revisionen &amp;behalten</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Nachsehen alle</translation>
    </message>
    <message>
        <source>The link held something secret, which is not kept: give it once more.</source>
        <translation>Der Link enthielt etwas Geheimes, das nicht aufbewahrt wird: Geben Sie ihn noch einmal an.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message>
        <source>Looking for a newer revision of %1 …</source>
        <translation>Neuere Revision von %1 wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>Neuere Revision von %Ln Aufgabe wird gesucht …</numerusform>
            <numerusform>Neuere Revisionen von %Ln Aufgaben werden gesucht …</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing newer than %1.</source>
        <comment>a task</comment>
        <translation>Es gibt nichts Neueres als %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1.</source>
        <comment>a task</comment>
        <translation>Es gibt etwas Neueres als %1.</translation>
    </message>
    <message>
        <source>There is something newer than %1: %2.</source>
        <comment>a task, a revision</comment>
        <translation>Es gibt etwas Neueres als %1: %2.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>Für %Ln Aufgabe gibt es Neueres.</numerusform>
            <numerusform>Für %Ln Aufgaben gibt es Neueres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all could be looked at: %2</source>
        <comment>two sentences</comment>
        <translation>%1 Nicht bei allen ließ sich nachsehen: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of followed sources</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of followed sources: &quot;up to date&quot;, &quot;has something new&quot;</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the list of followed sources: which version of the thing</extracomment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Column of the list of followed sources: what the last sync changed</extracomment>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>Column of the list of followed sources: when its server last answered</extracomment>
        <translation>Zuletzt nachgesehen</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Column of the list of followed sources: when its server is asked again</extracomment>
        <translation>Nächstes Nachsehen</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column of the list of followed sources: &quot;6 hours&quot;</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Keeps</source>
        <extracomment>Column of the list of followed sources: how many revisions stay</extracomment>
        <translation>Behält</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a followed source</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>in the column that says how many revisions stay</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1. It has not answered since %2: what you have may be old.</source>
        <comment>state of a followed source, a date</comment>
        <translation>%1. Sie hat seit dem %2 nicht geantwortet: Was Sie haben, ist vielleicht veraltet.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowWatch</name>
    <message>
        <source>%1 could not be synced: %2</source>
        <extracomment>%1 is a followed source, %2 says why</extracomment>
        <translation>%1 konnte nicht abgeglichen werden: %2</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 hat etwas Neues.</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>Quelle &amp;verfolgen…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync a&amp;ll</source>
        <translation>A&amp;lle abgleichen</translation>
    </message>
    <message>
        <source>&amp;Take it anyway</source>
        <translation>&amp;Trotzdem übernehmen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>St&amp;op following…</source>
        <translation>Nicht &amp;mehr verfolgen…</translation>
    </message>
    <message>
        <source>What it offers is older than what was there, or you deleted it</source>
        <translation>Was sie anbietet, ist älter als das Bisherige, oder Sie haben es gelöscht</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Verfolgte Quellen</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>Noch wird nichts verfolgt</translation>
    </message>
    <message>
        <source>Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly and downloads only what is new in it.</source>
        <translation>Verfolgen Sie einen Zweig, das neueste Release oder ein Manifest, das sich ändert: Heirloom sieht regelmäßig nach und lädt nur herunter, was darin neu ist.</translation>
    </message>
    <message>
        <source>Follow a source…</source>
        <translation>Quelle verfolgen…</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Verfolgte Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>%Ln verfolgte Quelle</numerusform>
            <numerusform>%Ln verfolgte Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1: %2</source>
        <extracomment>%1 is date and time, %2 what changed</extracomment>
        <translation>letzter Abgleich %1: %2</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <comment>a source</comment>
        <translation>Bei %1 wird nachgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>Bei %Ln Quelle wird nachgesehen …</numerusform>
            <numerusform>Bei %Ln Quellen wird nachgesehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 has something new. It is on its way.</source>
        <comment>a followed source</comment>
        <translation>%1 hat etwas Neues. Es ist unterwegs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a followed source, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Stop following %1?</source>
        <comment>a source</comment>
        <translation>%1 nicht mehr verfolgen?</translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>%Ln Quelle nicht mehr verfolgen?</numerusform>
            <numerusform>%Ln Quellen nicht mehr verfolgen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brought stays. Nobody looks whether there is something newer, and the reports of its syncs are forgotten.</source>
        <translation>Was bisher gekommen ist, bleibt. Niemand sieht mehr nach, ob es etwas Neueres gibt, und die Berichte über die Abgleiche werden vergessen.</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>Nicht &amp;mehr verfolgen</translation>
    </message>
</context>
<context>
    <name>heirloom::GuideWindow</name>
    <message>
        <source>Guide to Heirloom</source>
        <translation>Anleitung zu Heirloom</translation>
    </message>
    <message>
        <source>The guide is in English so far.</source>
        <translation>Die Anleitung gibt es bisher nur auf Englisch.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Die Stelle davor</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Die nächste Stelle</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Text der Anleitung</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places where words were found is shown</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>heirloom::HelpMenu</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <extracomment>copies versions and the like to the clipboard, for a report of a problem</extracomment>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>Ü&amp;ber Heirloom</translation>
    </message>
    <message>
        <source>Copied versions, numbers and error codes: no names, addresses or passwords. Paste them into your report.</source>
        <translation>Kopiert sind Versionen, Zahlen und Fehlercodes: keine Namen, Adressen oder Passwörter. Fügen Sie sie in Ihren Bericht ein.</translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation>Über Heirloom</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation>Lädt herunter, was neu ist, und behält, was Sie haben.
Freie Software unter der GPL, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation>Was mit der Aufgabe geschah</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation>Geben Sie den Namen des Servers ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation>„%1“ ist kein Server. Schreiben Sie nur seinen Namen, zum Beispiel: example.org</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Diesen Server entfernen</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation>Ser&amp;ver hinzufügen</translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation>Einen Link, eine Liste von Links oder ein Manifest hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>&amp;Link einfügen</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>Ordner auf&amp;nehmen…</translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation>Bekannt machen, was schon auf dem Datenträger liegt, damit es nicht heruntergeladen werden muss</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation>Namen, Revisionen, Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Aufgaben durchsuchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation>%1 aktiv, %2 warten</translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation>Nichts passt zu dem, was Sie eingegeben haben</translation>
    </message>
    <message>
        <source>No task here</source>
        <translation>Hier ist keine Aufgabe</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>Der Ordner konnte nicht geöffnet werden. Ist eine Dateiverwaltung installiert?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>%n Quelle konnte nicht hinzugefügt werden: %1</numerusform>
            <numerusform>%n Quellen konnten nicht hinzugefügt werden. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;llowing</source>
        <translation>&amp;Verfolgte Quellen</translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation>Adressen für %1</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation>&amp;Adressen, eine je Zeile:</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation>Wo dieselbe Datei liegt; ein neuer Link für einen abgelaufenen.</translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation>Wo dieselben Dateien liegen: der Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation>Sie werden vor dem versucht, was die Quelle nennt. Was schon da ist, bleibt, und was kommt, wird mit den Prüfsummen der Quelle verglichen. Dateien, die gerade heruntergeladen werden, nehmen sie nach einer Pause an; eine fehlgeschlagene Aufgabe, wenn Sie sie noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation>Speicher hinzufügen</translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation>Ein anderer Datenträger zum Beispiel: Was Aufgaben dort gemeinsam haben, wird nur einmal aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Dateien &amp;sind:</translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>&amp;Frei gelassen:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation>Ordner des Speichers</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation>Geben Sie dem Speicher einen Namen.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Geben Sie den ganzen Pfad eines Ordners an oder wählen Sie einen.</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>%n Aufgabe endete, während dieses Fenster geschlossen war.</numerusform>
            <numerusform>%n Aufgaben endeten, während dieses Fenster geschlossen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>%n gespeicherte Datei wurde von einem anderen Programm geändert oder entfernt; sie wird nicht mehr verwendet.</numerusform>
            <numerusform>%n gespeicherte Dateien wurden von einem anderen Programm geändert oder entfernt; sie werden nicht mehr verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>Verfolgte Quellen wurden %n-mal abgeglichen, während dieses Fenster geschlossen war.</numerusform>
            <numerusform>Verfolgte Quellen wurden %n-mal abgeglichen, während dieses Fenster geschlossen war.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation>Heirloom öffnen</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Download fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>%n Aufgabe ist fertig.</numerusform>
            <numerusform>%n Aufgaben sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>%n Aufgabe ist fehlgeschlagen.</numerusform>
            <numerusform>%n Aufgaben sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>Nicht genug Speicherplatz</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>%n Aufgabe wartet auf Speicherplatz.</numerusform>
            <numerusform>%n Aufgaben warten auf Speicherplatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation>Gespeicherter Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>Verfolgte Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>%n verfolgte Quelle hat sich geändert.</numerusform>
            <numerusform>%n verfolgte Quellen haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A followed source needs you</source>
        <translation>Eine verfolgte Quelle braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>%n verfolgte Quelle braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n verfolgte Quellen brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation>Behalten von dem, was Sie haben</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation>Was mit der Aufgabe geschah</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation>Begrenzt auf %1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation>%1 dafür auf den Datenträger geschrieben</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation>Aktualisiert %1 · von %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nach %1</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>behalten von dem, was Sie haben</translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation>%1 herunterzuladen, der Rest behalten</translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation>gleich wie eine andere Datei hier</translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation>schon in diesem Ordner</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>behalten von %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation>Nur diese Dateien: *.bin, docs/**</translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation>Nur Dateien, die auf diese Muster passen</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation>Muster mit * und ?, durch Kommas getrennt. ** geht auch über Ordner hinweg. Leer: alle Dateien.</translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation>Es wird warten, bis noch %1 frei sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>%n Datei der Quelle ist nicht zu gebrauchen: %1</numerusform>
            <numerusform>%n Dateien der Quelle sind nicht zu gebrauchen. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation>Die Liste zeigt nur die ersten %1; die Summen gelten für alle.</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Keine Datei ist ausgewählt</translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation>Sie haben schon alles: Nichts muss heruntergeladen werden</translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation>Wie viel es ist, zeigt sich beim Herunterladen</translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation>%1 werden heruntergeladen</translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation>Nur %1 müssen heruntergeladen werden</translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation>Dateien dieses Downloads</translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation>%1 behalten, %2</translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation>%1 herunterzuladen, %2</translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation>braucht %1, und %2 bleiben in Reserve · %3 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation>braucht %1 · %2 frei</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>Von dieser Seite</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation>Das lässt sich nicht speichern: Die Datei mit den Einstellungen ist schreibgeschützt oder von einer neueren Version von Heirloom.</translation>
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
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Rechner des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>Geben Sie den Rechner des Proxys ein.</translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation>Das ist kein Rechner. Schreiben Sie nur seinen Namen, zum Beispiel: proxy.example.org</translation>
    </message>
</context>
<context>
    <name>heirloom::QuietHoursField</name>
    <message>
        <source>&amp;Not from</source>
        <translation>Nicht &amp;von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>They begin and end at the same moment.</source>
        <comment>quiet hours</comment>
        <translation>Sie beginnen und enden im selben Augenblick.</translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation>%1 (Zweig)</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation>%1 (Vorschau)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation>Revision: ein Zweig, Tag oder Commit</translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation>die, zu der der Link führt</translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation>%1, wohin der Link führt</translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation>Eine Zeit beginnt und endet im selben Augenblick. Von 00:00 bis 00:00 ist der ganze Tag.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation>&amp;Zeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>heirloom::ServerListModel</name>
    <message>
        <source>Server</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of servers: in use, put aside, …</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation>%1, von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation>Der letzte Fehler: %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation>zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>jetzt nicht in Gebrauch</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht gebraucht</translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation>ging nicht: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::Sidebar</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tasks</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation>In der Warteschlange, wartend oder angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>Fehlgeschlagen oder abgebrochen</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation>SAMMLUNG</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <comment>tasks whose sources offer one</comment>
        <translation>Neuere Revision</translation>
    </message>
    <message>
        <source>Their sources offer something newer</source>
        <translation>Ihre Quellen bieten etwas Neueres an</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>sources</comment>
        <translation>Verfolgte Quellen</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>tasks</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Put away: not in a folder, but in the store</source>
        <translation>Weggelegt: nicht in einem Ordner, sondern im Speicher</translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation>Dateien werden heruntergeladen</translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation>Gezählt, seit das Programm läuft</translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation>Server der Aufgabe</translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation>&amp;Spiegelserver hinzufügen…</translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation>Lin&amp;k hinzufügen oder ersetzen…</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Geschwindigkeit im Lauf der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>Grenze: keine</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation>Der Zeitplan gilt jetzt: %1. Zu anderen Zeiten:</translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation>Der Zeitplan begrenzt jetzt alle Downloads zusammen. Er wird in den Einstellungen gesetzt.</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Wie schnell alle Downloads zusammen sein dürfen</translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>Grenze: %1, nach dem Zeitplan</translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation>Grenze: keine, nach dem Zeitplan</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageFigures</name>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation>einmal gespeichert %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation>archiviert %1</translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation>kann freigegeben werden %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation>frei %1</translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation>%1 durch Teilen gespart</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation>&amp;Speicher hinzufügen…</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation>Es gibt noch keinen. Der erste Download legt einen in %1 an, oder Sie fügen jetzt einen hinzu.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation>Den Speicher %1 vergessen</translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>Dateien sind:</translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>Frei gelassen:</translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation>gilt, wenn Sie keinen wählen</translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation>%1 zum Standardspeicher machen</translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation>Jetzt &amp;freigeben</translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation>Gibt zurück, was keine Aufgabe mehr braucht. Gelöschte Aufgaben lassen sich danach nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation>Vergleicht, was da sein soll, mit dem, was da ist</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation>Prüft und bringt in Ordnung, was sich in Ordnung bringen lässt</translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation>Verlauf des Speichers</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Es ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation>Der erste Download legt einen Speicher in %1 an</translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation>Sie sehen %1 an Dateien. Sie belegen %2.</translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation>%1 in Reserve gehalten</translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation>am %1 ganz gelesen</translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation>Platz wird freigegeben …</translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation>%1 in %2 freigegeben.</translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation>Ein anderes Programm gibt gerade Platz frei.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation>Wird geprüft und repariert …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation>%1 jetzt &amp;freigeben</translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation>%1 geprüft, %2 repariert: Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation>%1 geprüft: Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>%1 geprüft, %2 repariert. %n Sache braucht Aufmerksamkeit: %3 (%4)</numerusform>
            <numerusform>%1 geprüft, %2 repariert. %n Sachen brauchen Aufmerksamkeit, die erste: %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>%1 geprüft. %n Sache braucht Aufmerksamkeit: %2 (%3)</numerusform>
            <numerusform>%1 geprüft. %n Sachen brauchen Aufmerksamkeit, die erste: %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>This storage cannot be read now.</source>
        <translation>Dieser Speicher kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message>
        <source>Reports of the followed source</source>
        <translation>Berichte über die verfolgte Quelle</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the reports on syncs: when, which version, what changed, how much was downloaded</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
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
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next sync mends it.</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2. Der nächste Abgleich behebt es.</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation>Nach &amp;vorn stellen</translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation>Nach &amp;hinten stellen</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>Pr&amp;iorität</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>priority of a task</extracomment>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <extracomment>priority of a task</extracomment>
        <translation>Nie&amp;drig</translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation>&amp;Geschwindigkeit begrenzen</translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation>Die Downloads der gewählten Aufgaben, jede für sich, in kB je Sekunde (0: keine Grenze):</translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation>Was eine andere Revision hat und diese nicht; wählen Sie zwei Aufgaben, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Look for a &amp;newer revision</source>
        <translation>Nach neuerer Revision &amp;suchen</translation>
    </message>
    <message>
        <source>Follo&amp;w its source…</source>
        <translation>&amp;Quelle verfolgen…</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>A&amp;rchivieren…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Its files leave their folder; everything stays in the store and can be restored</source>
        <translation>Ihre Dateien verlassen ihren Ordner; alles bleibt im Speicher und lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Unpack archives…</source>
        <translation>Archive &amp;entpacken…</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpace</name>
    <message>
        <source>What deleting each task would free</source>
        <translation>Was das Löschen jeder Aufgabe freigäbe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation>Was Löschen freigäbe</translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation>Fläche = Platz, den nur diese Aufgabe braucht</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>Als &amp;Liste</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpaceModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Deleting frees</source>
        <extracomment>head of a column: how much space deleting a task gives back</extracomment>
        <translation>Löschen gibt frei</translation>
    </message>
    <message>
        <source>All its files</source>
        <extracomment>head of a column: the size of all files of a task</extracomment>
        <translation>Alle ihre Dateien</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Grün war schon hier, Blau ist heruntergeladen, Grau steht noch aus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation>Was nicht heruntergeladen werden musste, weil Sie es schon haben</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation>Fertig %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln Datei fehlgeschlagen</numerusform>
            <numerusform>%Ln Dateien fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation>%1: %2 behalten, %3 heruntergeladen, %4 stehen noch aus</translation>
    </message>
    <message>
        <source>its source offers something newer</source>
        <comment>than a task</comment>
        <translation>ihre Quelle bietet etwas Neueres an</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <comment>a revision</comment>
        <translation>%1 ist neuer</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the revision of a task, and that there is a newer one</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>state of a task: what it has got is an archive, and its members are made files</extracomment>
        <translation>Wird entpackt</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 ist vollständig.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation>%1 wartet auf %2 Speicherplatz.</translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation>%1 wartet auf Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation>Token hinzufügen</translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation>&amp;Token hinzufügen…</translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation>Server, für die es ein Token gibt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>Das Token von %1 ersetzen</translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation>Das Token von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation>Das Token von %1 aus dem Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation>Um es wieder zu verwenden, müssen Sie es neu eingeben.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation>Heirloom ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation>Aus der &amp;Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation>Heirloom: Etwas braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom: %n Download angehalten</numerusform>
            <numerusform>Heirloom: %n Downloads angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation>Heirloom: nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom: %n Download wartet</numerusform>
            <numerusform>Heirloom: %n Downloads warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom: %n Download aktiv</numerusform>
            <numerusform>Heirloom: %n Downloads aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom: %n Download aktiv, %1</numerusform>
            <numerusform>Heirloom: %n Downloads aktiv, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>&amp;Sync followed sources now</source>
        <translation>Verfolgte Quellen &amp;jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>%Ln kleinere Aufgabe</numerusform>
            <numerusform>%Ln kleinere Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>No task has space of its own: what each of them shows, others show too.</source>
        <translation>Keine Aufgabe belegt Platz für sich allein: Was jede zeigt, zeigen auch andere.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message>
        <source>And &amp;always, in later revisions too</source>
        <translation>Und &amp;immer, auch in späteren Revisionen</translation>
    </message>
    <message>
        <source>&amp;Unpack</source>
        <translation>&amp;Entpacken</translation>
    </message>
    <message>
        <source>Unpack</source>
        <extracomment>title of the dialog that asks which archives to unpack</extracomment>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Archives of %1</source>
        <translation>Archive von %1</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Die Dateien werden durchgesehen …</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>is about to be unpacked</source>
        <comment>an archive</comment>
        <translation>wird gleich entpackt</translation>
    </message>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>entpackt, bis auf %n Eintrag</numerusform>
            <numerusform>entpackt, bis auf %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>unpacked</source>
        <comment>an archive</comment>
        <translation>entpackt</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <comment>an archive</comment>
        <translation>konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>not unpacked</source>
        <comment>an archive</comment>
        <translation>nicht entpackt</translation>
    </message>
    <message>
        <source>This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.</source>
        <translation>Diese Aufgabe hat kein Archiv, das sich entpacken lässt: zip, 7z oder tar, auch komprimiert.</translation>
    </message>
    <message>
        <source>Each is unpacked into a folder beside it. Files that you have already take no space again, and the archive stays.</source>
        <translation>Jedes wird in einen Ordner daneben entpackt. Dateien, die Sie schon haben, brauchen nicht noch einmal Platz, und das Archiv bleibt.</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message>
        <source>&amp;Unpack…</source>
        <translation>&amp;Entpacken…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>%1 hat %n Archiv mitgebracht.</numerusform>
            <numerusform>%1 hat %n Archive mitgebracht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation>Das Verzeichnis, mit dem gearbeitet wird.</translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation>Links oder Dateien, die zum Hinzufügen angeboten werden.</translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation>Die Liste Ihrer Downloads ist in %1. Ihre Dateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation>Lädt herunter, was neu ist, und behält, was Sie haben. Läuft es schon, kommt sein Fenster nach vorn und nimmt die Links.</translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation>Ohne Fenster starten, als Symbol im Infobereich; minimiert, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Open the add dialog.</source>
        <translation>Den Dialog zum Hinzufügen öffnen.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>Alle Downloads anhalten.</translation>
    </message>
</context>
</TS>
