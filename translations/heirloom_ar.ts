<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1,000 files, 48 GB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent, as the language writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>At certain &amp;times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hugging Face:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zenodo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GitHub&apos;s API:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageParts</name>
    <message>
        <source>How files are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is left free</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>The connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed, and where or why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what failed, and what to do about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: %Ln file(s) kept, %2 downloaded.</source>
        <extracomment>%1 is a task, %2 a number of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message>
        <source>Check of the storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <extracomment>button, a verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ClipboardOffer</name>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the link from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::DiffModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many files of a list match a filter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a group of files; %1 is &quot;12 files, 1.2 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a file that moved: former and present path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::PlanModel</name>
    <message>
        <source>%1/ (%2)</source>
        <comment>folder name, number of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::ServerListModel</name>
    <message>
        <source>Server</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of servers: in use, put aside, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::Sidebar</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deleting each task would free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 would be freed of the %2 that a task shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High</source>
        <extracomment>priority of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>priority of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <extracomment>priority of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
