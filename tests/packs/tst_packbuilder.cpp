// SPDX-License-Identifier: GPL-3.0-or-later
// A pack is made of many contents, which are read ahead by several threads: what comes out, and what is left of a
// failure.
#include "UnpackCase.h"
#include "packs/PackBuilder.h"
#include "support/io/StoreFixture.h"

#include <QTest>
#include <algorithm>
#include <cerrno>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr int contents = 1100; // more than are ever read ahead

const QString stagedName = QStringLiteral("w1-pack-1");

struct Store : StoreFixture
{
    Store()
    {
        for (int i = 0; i < contents; ++i) {
            const QByteArray bytes = QByteArray::number(i).repeated(i % 50 == 0 ? 20'000 : 1 + i % 40);
            const ObjectKey key = publish(bytes);
            packable.push_back({ObjectId(i + 1), key.sha256, bytes.size(), key.generation, {}});
        }
        std::sort(packable.begin(), packable.end(),
                  [](const Packable &a, const Packable &b) { return a.sha256 < b.sha256; });
    }
    Result<PackDraft> build(std::stop_token stop = {})
    {
        return PackBuilder(*store, archiverProgram(), std::move(stop)).build(packable, stagedName);
    }

    std::vector<Packable> packable;
};

} // namespace

class TestPackBuilder : public QObject
{
    Q_OBJECT
private slots:
    void s4_4_membersAreInOrderAndWhole()
    {
        Store store;
        const auto draft = store.build();
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().context));
        QVERIFY(draft->unsound.empty());
        QCOMPARE(draft->members.size(), size_t(contents));
        QFile pack(store.inStore(QStringLiteral("staging/") + stagedName));
        QVERIFY(pack.open(QIODevice::ReadOnly));
        for (size_t i = 0; i < store.packable.size(); ++i) {
            const PackDraft::Member &member = draft->members[i];
            QCOMPARE(member.content.object, store.packable[i].object);
            QVERIFY(pack.seek(member.offset));
            QCOMPARE(hashBytes(pack.read(member.content.size)), store.packable[i].sha256);
        }
        QVERIFY(pack.seek(0));
        QCOMPARE(hashBytes(pack.readAll()), draft->sha256);
    }

    void s4_1_contentsThatChangedAreLeftOut()
    {
        Store store;
        std::vector<ObjectId> changed;
        for (size_t i = 3; i < store.packable.size(); i += 400) {
            const Packable &content = store.packable[i];
            QFile file(store.store->objectPath({content.sha256, content.generation}));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.write("?"), 1);
            changed.push_back(content.object);
        }
        const auto draft = store.build();
        QVERIFY(draft);
        QCOMPARE(draft->members.size(), size_t(contents) - changed.size());
        std::vector<ObjectId> unsound;
        for (const Packable &content : draft->unsound)
            unsound.push_back(content.object);
        QCOMPARE(unsound, changed);
    }

    void f_01_contentThatCannotBeReadEndsIt_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("nth");
        for (const int nth : {1, 257, contents}) {
            QTest::addRow("open %d", nth) << int(FileOp::Open) << nth;
            QTest::addRow("read %d", nth) << int(FileOp::FileRead) << nth;
        }
    }
    void f_01_contentThatCannotBeReadEndsIt()
    {
        QFETCH(const int, call);
        QFETCH(const int, nth);
        Store store;
        store.fs.failAt(FileOp(call), EIO, nth);
        const auto draft = store.build();
        QVERIFY(!draft);
        QCOMPARE(draft.error().sysErrno, EIO);
        QCOMPARE(store.staged(), QStringList());
        store.fs.clear();
        QVERIFY(store.build());
    }

    void stoppedBeforehandItLeavesNothing()
    {
        Store store;
        std::stop_source stop;
        stop.request_stop();
        const auto draft = store.build(stop.get_token());
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, ErrorCode::Cancelled);
        QCOMPARE(store.staged(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPackBuilder)
#include "tst_packbuilder.moc"
