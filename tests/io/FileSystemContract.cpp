// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileSystemContract.h"

#include <QSet>
#include <QTest>
#include <array>

#define VERIFY_OK(result) QVERIFY2((result).has_value(), "unexpected failure")
#define VERIFY_FAILS(result, expectedCode)                                                                             \
    do {                                                                                                               \
        const auto outcome = (result);                                                                                 \
        QVERIFY(!outcome);                                                                                             \
        QCOMPARE(outcome.error().code, expectedCode);                                                                  \
    } while (false)

namespace heirloom::test {

namespace {

void put(FileSystem &fs, const DirectoryPtr &dir, QByteArrayView name, const QByteArray &bytes)
{
    auto file = fs.create(dir, name);
    VERIFY_OK(file);
    VERIFY_OK((*file)->write(0, bytes));
}

QByteArray get(FileSystem &fs, const DirectoryPtr &dir, QByteArrayView name)
{
    auto file = fs.open(dir, name);
    if (!file)
        return "(no file)";
    std::array<char, 256> buffer;
    const auto got = (*file)->read(0, buffer);
    return got ? QByteArray(buffer.data(), qsizetype(*got)) : QByteArray("(no bytes)");
}

SafePath path(const char *text)
{
    return *SafePath::parse(QString::fromUtf8(text));
}

QSet<QByteArray> namesIn(FileSystem &fs, const DirectoryPtr &dir)
{
    QSet<QByteArray> names;
    const auto listed = fs.list(dir, [&](const QByteArray &name, FileStat::Type) -> Status {
        names.insert(name);
        return {};
    });
    return listed ? names : QSet<QByteArray>{"(no listing)"};
}

void createIsExclusive(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "a", "first");
    const auto again = fs.create(dir, "a");
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().sysErrno, EEXIST);
    QCOMPARE(get(fs, dir, "a"), QByteArray("first"));
    VERIFY_OK(fs.symlink("nowhere", dir, "dangling"));
    VERIFY_FAILS(fs.create(dir, "dangling"), ErrorCode::Conflict);
}

void readsAndWritesAtOffsets(FileSystem &fs, const DirectoryPtr &dir)
{
    auto file = fs.create(dir, "a");
    VERIFY_OK(file);
    VERIFY_OK((*file)->write(4, "tail"));
    VERIFY_OK((*file)->write(0, "he"));
    VERIFY_OK((*file)->write(100, ""));
    QCOMPARE(get(fs, dir, "a"), QByteArray("he\0\0tail", 8));
    std::array<char, 4> buffer;
    QCOMPARE(*(*file)->read(6, buffer), 2);
    QCOMPARE(*(*file)->read(8, buffer), 0);
    QCOMPARE(*(*file)->read(1000, buffer), 0);
    VERIFY_OK((*file)->truncate(1));
    QCOMPARE((*file)->stat()->size, 1);
    VERIFY_OK((*file)->truncate(3));
    QCOMPARE(get(fs, dir, "a"), QByteArray("h\0\0", 3));
    VERIFY_OK((*file)->sync());
}

void readOnlyHandleDoesNotWrite(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "a", "kept");
    auto file = fs.open(dir, "a", OpenMode::Read);
    VERIFY_OK(file);
    QVERIFY(!(*file)->write(0, "lost"));
    QVERIFY(!(*file)->truncate(0));
    QCOMPARE(get(fs, dir, "a"), QByteArray("kept"));
    auto writable = fs.open(dir, "a", OpenMode::ReadWrite);
    VERIFY_OK(writable);
    VERIFY_OK((*writable)->write(0, "new!"));
    QCOMPARE(get(fs, dir, "a"), QByteArray("new!"));
}

void statTellsTypesModesAndLinks(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "file", "12345");
    VERIFY_OK(fs.symlink("file", dir, "link"));
    VERIFY_OK(fs.makeDirectory(dir, "folder", 0700));
    const auto file = fs.stat(dir, "file");
    VERIFY_OK(file);
    QCOMPARE(file->type, FileStat::Type::File);
    QCOMPARE(file->size, 5);
    QCOMPARE(file->mode, 0600u);
    QCOMPARE(file->links, 1u);
    QVERIFY(file->inode != 0 && file->device != 0);
    QCOMPARE(fs.stat(dir, "link")->type, FileStat::Type::Symlink);
    QCOMPARE(fs.stat(dir, "folder")->type, FileStat::Type::Directory);
    QCOMPARE(fs.stat(dir, "folder")->mode, 0700u);
    QCOMPARE(*(*fs.open(dir, "file"))->stat(), *file);
    VERIFY_FAILS(fs.stat(dir, "none"), ErrorCode::NotFound);
    VERIFY_OK((*fs.open(dir, "file"))->setMode(0444));
    QCOMPARE(fs.stat(dir, "file")->mode, 0444u);
}

void openWantsRegularFiles(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "file", "x");
    VERIFY_OK(fs.symlink("file", dir, "link"));
    VERIFY_OK(fs.makeDirectory(dir, "folder"));
    VERIFY_FAILS(fs.open(dir, "link"), ErrorCode::Conflict);
    VERIFY_FAILS(fs.open(dir, "folder"), ErrorCode::Conflict);
    VERIFY_FAILS(fs.open(dir, "folder", OpenMode::ReadWrite), ErrorCode::Conflict);
    VERIFY_FAILS(fs.open(dir, "none"), ErrorCode::NotFound);
}

void namesAreSingleComponents(FileSystem &fs, const DirectoryPtr &dir)
{
    VERIFY_OK(fs.makeDirectory(dir, "folder"));
    put(fs, dir, "file", "x");
    const QByteArray tooLong(256, 'n');
    for (const QByteArray &name : {QByteArray(), QByteArray("."), QByteArray(".."), QByteArray("folder/x"),
                                   QByteArray("/etc"), QByteArray("nul\0byte", 8), tooLong}) {
        VERIFY_FAILS(fs.stat(dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.create(dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.open(dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.link(dir, "file", dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.symlink("file", dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.renameNoReplace(dir, "file", dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.renameReplace(dir, "file", dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.unlink(dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.makeDirectory(dir, name), ErrorCode::Invalid);
        VERIFY_FAILS(fs.removeDirectory(dir, name), ErrorCode::Invalid);
    }
    // A view into a longer text ends where the view ends.
    put(fs, dir, QByteArrayView("shortened").first(5), "y");
    QCOMPARE(get(fs, dir, "short"), QByteArray("y"));
    put(fs, dir, QByteArray(255, 'n'), "z");
}

void linkSharesTheFileAndNeverReplaces(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "a", "bytes");
    const auto before = fs.stat(dir, "a");
    VERIFY_OK(fs.link(dir, "a", dir, "b"));
    const auto after = fs.stat(dir, "b");
    QCOMPARE(after->inode, before->inode);
    QCOMPARE(after->links, 2u);
    QCOMPARE(after->mtimeNs, before->mtimeNs);
    QVERIFY(after->ctimeNs >= before->ctimeNs);
    put(fs, dir, "c", "other");
    VERIFY_FAILS(fs.link(dir, "a", dir, "c"), ErrorCode::Conflict);
    QCOMPARE(get(fs, dir, "c"), QByteArray("other"));
    VERIFY_FAILS(fs.link(dir, "none", dir, "d"), ErrorCode::NotFound);
    VERIFY_OK(fs.unlink(dir, "a"));
    QCOMPARE(get(fs, dir, "b"), QByteArray("bytes"));
    QCOMPARE(fs.stat(dir, "b")->links, 1u);
}

void symlinksAreReadNotFollowed(FileSystem &fs, const DirectoryPtr &dir)
{
    VERIFY_OK(fs.symlink("../some/where", dir, "link"));
    QCOMPARE(*fs.readLink(dir, "link"), QByteArray("../some/where"));
    VERIFY_FAILS(fs.symlink("other", dir, "link"), ErrorCode::Conflict);
    put(fs, dir, "file", "x");
    VERIFY_FAILS(fs.readLink(dir, "file"), ErrorCode::Invalid);
    VERIFY_FAILS(fs.readLink(dir, "none"), ErrorCode::NotFound);
    VERIFY_OK(fs.unlink(dir, "link"));
    VERIFY_FAILS(fs.stat(dir, "link"), ErrorCode::NotFound);
}

void renameNoReplaceKeepsWhatIsThere(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "a", "a");
    put(fs, dir, "b", "b");
    const auto refused = fs.renameNoReplace(dir, "a", dir, "b");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().sysErrno, EEXIST);
    QCOMPARE(get(fs, dir, "b"), QByteArray("b"));
    const auto sub = fs.openBeneath(dir, path("sub"), true);
    VERIFY_OK(sub);
    VERIFY_OK(fs.renameNoReplace(dir, "a", *sub, "b"));
    QCOMPARE(get(fs, *sub, "b"), QByteArray("a"));
    VERIFY_FAILS(fs.stat(dir, "a"), ErrorCode::NotFound);
    VERIFY_FAILS(fs.renameNoReplace(dir, "a", dir, "c"), ErrorCode::NotFound);
    VERIFY_OK(fs.renameNoReplace(dir, "sub", dir, "moved"));
    QCOMPARE(get(fs, *sub, "b"), QByteArray("a"));
}

void renameReplaceReplaces(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "a", "new");
    put(fs, dir, "b", "old");
    VERIFY_OK(fs.renameReplace(dir, "a", dir, "b"));
    QCOMPARE(get(fs, dir, "b"), QByteArray("new"));
    QCOMPARE(namesIn(fs, dir), QSet<QByteArray>{"b"});
    VERIFY_OK(fs.makeDirectory(dir, "folder"));
    VERIFY_FAILS(fs.renameReplace(dir, "b", dir, "folder"), ErrorCode::Conflict);
}

void directoriesAreRemovedWhenEmpty(FileSystem &fs, const DirectoryPtr &dir)
{
    VERIFY_OK(fs.makeDirectory(dir, "folder"));
    VERIFY_FAILS(fs.makeDirectory(dir, "folder"), ErrorCode::Conflict);
    const auto folder = fs.openBeneath(dir, path("folder"));
    VERIFY_OK(folder);
    put(fs, *folder, "x", "x");
    const auto refused = fs.removeDirectory(dir, "folder");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().sysErrno, ENOTEMPTY);
    VERIFY_FAILS(fs.unlink(dir, "folder"), ErrorCode::Conflict);
    VERIFY_OK(fs.unlink(*folder, "x"));
    VERIFY_OK(fs.removeDirectory(dir, "folder"));
    VERIFY_FAILS(fs.removeDirectory(dir, "folder"), ErrorCode::NotFound);
    VERIFY_FAILS(fs.unlink(dir, "x"), ErrorCode::NotFound);
    put(fs, dir, "file", "x");
    VERIFY_FAILS(fs.removeDirectory(dir, "file"), ErrorCode::Conflict);
}

void openBeneathMakesWhatIsMissing(FileSystem &fs, const DirectoryPtr &dir)
{
    VERIFY_FAILS(fs.openBeneath(dir, path("a/b/c")), ErrorCode::NotFound);
    const auto deep = fs.openBeneath(dir, path("a/b/c"), true);
    VERIFY_OK(deep);
    put(fs, *deep, "x", "deep");
    const auto half = fs.openBeneath(dir, path("a/b"));
    VERIFY_OK(half);
    QCOMPARE(namesIn(fs, *half), QSet<QByteArray>{"c"});
    QCOMPARE(get(fs, *fs.openBeneath(*half, path("c"), true), "x"), QByteArray("deep"));
    const auto same = fs.openBeneath(dir, SafePath());
    VERIFY_OK(same);
    QCOMPARE(namesIn(fs, *same), QSet<QByteArray>{"a"});
}

void openBeneathFollowsNoLink(FileSystem &fs, const DirectoryPtr &dir)
{
    VERIFY_OK(fs.openBeneath(dir, path("real/inner"), true));
    VERIFY_OK(fs.symlink("real", dir, "link"));
    VERIFY_OK(fs.symlink("/", dir, "root"));
    VERIFY_OK(fs.symlink("nowhere", dir, "dangling"));
    for (const char *name : {"link", "link/inner", "root", "root/tmp", "dangling", "dangling/new"}) {
        VERIFY_FAILS(fs.openBeneath(dir, path(name)), ErrorCode::Conflict);
        VERIFY_FAILS(fs.openBeneath(dir, path(name), true), ErrorCode::Conflict);
    }
    put(fs, dir, "file", "x");
    VERIFY_FAILS(fs.openBeneath(dir, path("file")), ErrorCode::Conflict);
    VERIFY_FAILS(fs.openBeneath(dir, path("file/below"), true), ErrorCode::Conflict);
    QCOMPARE(namesIn(fs, dir), (QSet<QByteArray>{"real", "link", "root", "dangling", "file"}));
}

void openBeneathTakesTheLongestPath(FileSystem &fs, const DirectoryPtr &dir)
{
    // 64 levels and 4096 bytes: the limits of SafePath, one byte more than a system call takes.
    QStringList names(63, QString(63, u'd'));
    names << QString(64, u'd');
    const auto longest = SafePath::parse(names.join(u'/'));
    VERIFY_OK(longest);
    QCOMPARE(longest->text().size(), SafePath::maxBytes);
    const auto made = fs.openBeneath(dir, *longest, true);
    VERIFY_OK(made);
    put(fs, *made, "x", "bottom");
    QCOMPARE(get(fs, *fs.openBeneath(dir, *longest), "x"), QByteArray("bottom"));
    // Level by level: what clears up after the test cannot reach so deep.
    VERIFY_OK(fs.unlink(*made, "x"));
    for (SafePath deepest = *longest; !deepest.isEmpty(); deepest = deepest.parent())
        VERIFY_OK(fs.removeDirectory(*fs.openBeneath(dir, deepest.parent()), deepest.leaf()));
}

void openDirectorySurvivesRenaming(FileSystem &fs, const DirectoryPtr &dir)
{
    const auto folder = fs.openBeneath(dir, path("folder"), true);
    VERIFY_OK(folder);
    VERIFY_OK(fs.renameNoReplace(dir, "folder", dir, "elsewhere"));
    VERIFY_OK(fs.symlink("/", dir, "folder"));
    put(fs, *folder, "x", "here");
    QCOMPARE(get(fs, *fs.openBeneath(dir, path("elsewhere")), "x"), QByteArray("here"));
}

void listNamesEverythingOnce(FileSystem &fs, const DirectoryPtr &dir)
{
    QSet<QByteArray> expected;
    for (int i = 0; i < 300; ++i) {
        const QByteArray name = "file" + QByteArray::number(i);
        put(fs, dir, name, "x");
        expected.insert(name);
    }
    VERIFY_OK(fs.makeDirectory(dir, ".hidden"));
    expected.insert(".hidden");
    QCOMPARE(namesIn(fs, dir), expected);
    QCOMPARE(namesIn(fs, dir), expected);

    int seen = 0;
    const auto stopped = fs.list(dir, [&](const QByteArray &, FileStat::Type) -> Status {
        return ++seen == 3 ? Status(fail(ErrorCode::Cancelled, QStringLiteral("enough"))) : Status{};
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 3);
}

void listTellsTypes(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "file", "x");
    VERIFY_OK(fs.makeDirectory(dir, "folder"));
    VERIFY_OK(fs.symlink("file", dir, "link"));
    QMap<QByteArray, FileStat::Type> types;
    VERIFY_OK(fs.list(dir, [&](const QByteArray &name, FileStat::Type type) -> Status {
        types.insert(name, type);
        return {};
    }));
    QCOMPARE(types.value("file", FileStat::Type::Other), FileStat::Type::File);
    QCOMPARE(types.value("folder", FileStat::Type::Other), FileStat::Type::Directory);
    QCOMPARE(types.value("link", FileStat::Type::Other), FileStat::Type::Symlink);
}

void locksExcludeEachOther(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "lock", "");
    auto first = fs.open(dir, "lock", OpenMode::ReadWrite);
    auto second = fs.open(dir, "lock", OpenMode::ReadWrite);
    VERIFY_OK((*first)->tryLock());
    VERIFY_OK((*first)->tryLock());
    VERIFY_FAILS((*second)->tryLock(), ErrorCode::Busy);
    first->reset();
    VERIFY_OK((*second)->tryLock());
}

void cloneSharesOrSaysWhyNot(FileSystem &fs, const DirectoryPtr &dir)
{
    put(fs, dir, "a", "bytes");
    auto source = fs.open(dir, "a");
    auto target = fs.create(dir, "b");
    const auto cloned = (*target)->cloneFrom(**source);
    if (!cloned) {
        QVERIFY(cloned.error().sysErrno != 0);
        QCOMPARE((*target)->stat()->size, 0);
        return;
    }
    QCOMPARE(get(fs, dir, "b"), QByteArray("bytes"));
    VERIFY_OK((*target)->write(0, "B"));
    QCOMPARE(get(fs, dir, "a"), QByteArray("bytes"));
    QCOMPARE(get(fs, dir, "b"), QByteArray("Bytes"));
}

void volumeAnswers(FileSystem &fs, const DirectoryPtr &dir)
{
    VERIFY_OK(fs.sync(dir));
    VERIFY_OK(fs.syncVolume(dir));
    const auto space = fs.space(dir);
    VERIFY_OK(space);
    QVERIFY(space->freeBytes > 0);
    QVERIFY(space->totalBytes >= space->freeBytes);
    const auto type = fs.typeName(dir);
    VERIFY_OK(type);
    QVERIFY(!type->isEmpty());
    QVERIFY2(*type != u"unknown", "the volumes of this test are known ones");
}

constexpr ContractCheck checks[] = {
    {"create is exclusive", createIsExclusive},
    {"reads and writes at offsets", readsAndWritesAtOffsets},
    {"a read-only handle does not write", readOnlyHandleDoesNotWrite},
    {"stat tells types, modes and links", statTellsTypesModesAndLinks},
    {"open wants regular files", openWantsRegularFiles},
    {"names are single components", namesAreSingleComponents},
    {"link shares the file and never replaces", linkSharesTheFileAndNeverReplaces},
    {"symlinks are read, not followed", symlinksAreReadNotFollowed},
    {"renameNoReplace keeps what is there", renameNoReplaceKeepsWhatIsThere},
    {"renameReplace replaces", renameReplaceReplaces},
    {"directories are removed when empty", directoriesAreRemovedWhenEmpty},
    {"openBeneath makes what is missing", openBeneathMakesWhatIsMissing},
    {"openBeneath follows no link (T5)", openBeneathFollowsNoLink},
    {"openBeneath takes the longest path", openBeneathTakesTheLongestPath},
    {"an open directory survives renaming", openDirectorySurvivesRenaming},
    {"list names everything once", listNamesEverythingOnce},
    {"list tells types", listTellsTypes},
    {"locks exclude each other", locksExcludeEachOther},
    {"clone shares or says why not", cloneSharesOrSaysWhyNot},
    {"the volume answers", volumeAnswers},
};

} // namespace

std::span<const ContractCheck> fileSystemContract()
{
    return checks;
}

} // namespace heirloom::test
