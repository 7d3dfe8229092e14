<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  %n reference  %3</numerusform>
            <numerusform>%1  %2  %n references  %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>found %n task</numerusform>
            <numerusform>found %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>%n entry of the source cannot be used; `add --dry-run` says why</numerusform>
            <numerusform>%n entries of the source cannot be used; `add --dry-run` says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1: %n entry could not become a file; `heirloom-cli log --kind entry.refused` names it</numerusform>
            <numerusform>%1: %n entries could not become files; `heirloom-cli log --kind entry.refused` names them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h left</numerusform>
            <numerusform>%Ln h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
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
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>%n file put back in the queue</numerusform>
            <numerusform>%n files put back in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>%n half-done change undone</numerusform>
            <numerusform>%n half-done changes undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>%n change completed</numerusform>
            <numerusform>%n changes completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>%n unfinished plan removed</numerusform>
            <numerusform>%n unfinished plans removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>%n change needs a repair</numerusform>
            <numerusform>%n changes need a repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln file failed</numerusform>
            <numerusform>%Ln files failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: %Ln file(s) kept, %2 downloaded.</source>
        <extracomment>%1 is a task, %2 a number of files</extracomment>
        <translation>
            <numerusform>%1 is complete: %Ln file kept, %2 downloaded.</numerusform>
            <numerusform>%1 is complete: %Ln files kept, %2 downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>reclaimed %1 in %Ln stored file</numerusform>
            <numerusform>reclaimed %1 in %Ln stored files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>%1 was synced: %2, and %Ln file failed.</numerusform>
            <numerusform>%1 was synced: %2, and %Ln files failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>Add a download (%n more after this)</numerusform>
            <numerusform>Add a download (%n more after this)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>Adds this one and the one after it, in the same storage and placed alike, without asking again</numerusform>
            <numerusform>Adds this one and the %n after it, in the same storage and placed alike, without asking again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>Looking at %n link …</numerusform>
            <numerusform>Looking at %n links …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveDialog</name>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>Archive %n task?</numerusform>
            <numerusform>Archive %n tasks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>%n file, %1, leaves its folder. Its content stays in the store.</numerusform>
            <numerusform>%n files, %1, leave their folder. Their content stays in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%n small file, %1, goes into one archive file.</numerusform>
            <numerusform>%n small files, %1, go into one archive file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n file that you had changed was left in place.</numerusform>
            <numerusform>%n files that you had changed were left in place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>%n thing needs attention.</numerusform>
            <numerusform>%n things need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ClipboardOffer</name>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>From the clipboard: %n link, the first: %1</numerusform>
            <numerusform>From the clipboard: %n links, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>%n file of the source cannot be used and is not listed.</numerusform>
            <numerusform>%n files of the source cannot be used and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>You can undo this for %n day.</numerusform>
            <numerusform>You can undo this for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>Delete %n task?</numerusform>
            <numerusform>Delete %n tasks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>&amp;Keep files, forget the task</numerusform>
            <numerusform>&amp;Keep files, forget the tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>&amp;Keep it</numerusform>
            <numerusform>&amp;Keep them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>%n file that you had changed was left in place.</numerusform>
            <numerusform>%n files that you had changed were left in place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>Looking for a newer revision of %Ln task …</numerusform>
            <numerusform>Looking for newer revisions of %Ln tasks …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>%Ln task has something newer.</numerusform>
            <numerusform>%Ln tasks have something newer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>%Ln source followed</numerusform>
            <numerusform>%Ln sources followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>Looking at %Ln source …</numerusform>
            <numerusform>Looking at %Ln sources …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>Stop following %Ln source?</numerusform>
            <numerusform>Stop following %Ln sources?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>%n source could not be added. The first: %1</numerusform>
            <numerusform>%n sources could not be added. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>%n task ended while this window was closed.</numerusform>
            <numerusform>%n tasks ended while this window was closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>%n stored file was changed or removed by another program; it is not used any more.</numerusform>
            <numerusform>%n stored files were changed or removed by another program; they are not used any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>Followed sources were synced %n time while this window was closed.</numerusform>
            <numerusform>Followed sources were synced %n times while this window was closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>%n task finished.</numerusform>
            <numerusform>%n tasks finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>%n task failed.</numerusform>
            <numerusform>%n tasks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>%n task waits for disk space.</numerusform>
            <numerusform>%n tasks wait for disk space.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>%n followed source changed.</numerusform>
            <numerusform>%n followed sources changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>%n followed source needs you.</numerusform>
            <numerusform>%n followed sources need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>%n file of the source cannot be used. The first: %1</numerusform>
            <numerusform>%n files of the source cannot be used. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>Checked %1, repaired %2. %n thing needs attention, the first: %3 (%4)</numerusform>
            <numerusform>Checked %1, repaired %2. %n things need attention, the first: %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>Checked %1. %n thing needs attention, the first: %2 (%3)</numerusform>
            <numerusform>Checked %1. %n things need attention, the first: %2 (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln file failed</numerusform>
            <numerusform>%Ln files failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom: %n download paused</numerusform>
            <numerusform>Heirloom: %n downloads paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom: %n download waiting</numerusform>
            <numerusform>Heirloom: %n downloads waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom: %n download active</numerusform>
            <numerusform>Heirloom: %n downloads active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom: %n download active, %1</numerusform>
            <numerusform>Heirloom: %n downloads active, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>%Ln smaller task</numerusform>
            <numerusform>%Ln smaller tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>unpacked, but for %n entry</numerusform>
            <numerusform>unpacked, but for %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>%1 has brought %n archive.</numerusform>
            <numerusform>%1 has brought %n archives.</numerusform>
        </translation>
    </message>
</context>
</TS>
