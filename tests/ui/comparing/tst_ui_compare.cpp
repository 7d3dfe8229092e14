// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing revisions in the window: with what the source offers now, with another task, and on to an upgrade.
#include "../Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/dialogs/AddDialog.h"
#include "ui/dialogs/comparing/CompareDialog.h"
#include "ui/models/comparing/DiffModel.h"
#include "ui/window/TaskView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 60'000;

std::map<QString, QByteArray> before()
{
    return {{QStringLiteral("a.bin"), "same"},
            {QStringLiteral("b.bin"), "old"},
            {QStringLiteral("c.bin"), "moves"},
            {QStringLiteral("d.bin"), "gone"}};
}

std::map<QString, QByteArray> after()
{
    return {{QStringLiteral("a.bin"), "same"},
            {QStringLiteral("b.bin"), "newer"},
            {QStringLiteral("dir/c.bin"), "moves"},
            {QStringLiteral("e.bin"), "come!!"}};
}

std::shared_ptr<const RevisionDiff> addedOnly(int files)
{
    RevisionFiles some;
    for (int n = 0; n < files; ++n)
        (void)some.add({QStringLiteral("folder/file-%1.bin").arg(n), n, {}, {}, false});
    return RevisionDiff::between({}, std::move(some));
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiCompare : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theModelGroupsAndFilters();
    void aHundredThousandRows();
    void withWhatTheSourceOffersAndOnToAnUpgrade();
    void twoTasksWithEachOther();
    void anotherTaskIsChosenInTheDialog();
    void errorsAreSaidAndTriedAgain();
    void lookingCanBeStopped();
    void moreThanTwoTasksAreNotCompared();

private:
    static bool openWith(Desk &desk, const std::map<QString, QByteArray> &files)
    {
        return desk.open() && desk.add(desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), files)) &&
               QTest::qWaitFor([&] { return desk.state() == TaskState::Completed; }, patienceMs);
    }
    static QAbstractItemModel &rows(Desk &desk) { return *desk.find<QTreeView>("compareTree")->model(); }
    static bool isShown(Desk &desk)
    {
        const auto *tree = desk.find<QTreeView>("compareTree");
        return tree != nullptr && tree->isVisible();
    }
    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                found << model.index(row, 0, parent).data().toString();
        }
        return found;
    }
};

void TestUiCompare::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiCompare::theModelGroupsAndFilters()
{
    RevisionFiles one, other;
    const auto file = [](const char *path, const QByteArray &content) {
        const auto digest = Sha256::fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256));
        return RevisionFiles::File{QString::fromUtf8(path), content.size(), digest, {}, false};
    };
    QVERIFY(one.add(file("old/x\u202E", "moves")) && one.add(file("b", "old")) && one.add(file("gone", "g")));
    QVERIFY(other.add(file("new/x", "moves")) && other.add(file("b", "newer")) && other.add(file("come", "cc")));
    const auto diff = RevisionDiff::between(std::move(one), std::move(other));
    DiffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDiff(diff);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("New: 1 file, 2 B"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Changed: 1 file, 5 B"));
    QCOMPARE(model.index(0, DiffModel::Before, model.index(1, 0)).data().toString(), QStringLiteral("3 B"));
    QCOMPARE(model.index(0, DiffModel::Size, model.index(1, 0)).data().toString(), QStringLiteral("5 B"));
    QCOMPARE(model.index(0, DiffModel::Before, model.index(3, 0)).data().toString(), QStringLiteral("1 B"));
    const QString moved = model.index(0, 0, model.index(2, 0)).data().toString();
    QVERIFY(moved.endsWith(QStringLiteral("→ new/x")));
    QVERIFY(!moved.contains(QChar(0x202E)));
    DiffModel::Rows found;
    for (int kind = 0; kind < diffKinds; ++kind)
        found[size_t(kind)] = diff->matching(DiffKind(kind), QStringLiteral("O"));
    model.setFiltered(found);
    QCOMPARE(texts(model).size(), 3); // come, old/x, gone
    model.showAll();
    QCOMPARE(model.rowCount(), 4);
    model.setDiff({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(CompareDialog::words(diff->totals()),
             QStringLiteral("1 new, 2 B · 1 changed, 5 B · 1 moved, 5 B · 1 gone, 1 B"));
}

void TestUiCompare::aHundredThousandRows()
{
    DiffModel model;
    model.setDiff(addedOnly(DiffModel::mostRows + 5));
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(model.rowCount(group), DiffModel::mostRows);
    QVERIFY(model.isCut());
    QVERIFY(!model.hasChildren(model.index(99'999, 0, group)));
    QVERIFY(model.index(99'999, 0, group).data().toString().startsWith(QStringLiteral("folder/file-")));
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(600, 400);
    view.show();
    view.expand(group);
    view.scrollToBottom();
    QVERIFY(view.indexAt(QPoint(20, view.viewport()->height() - 5)).isValid());
}

void TestUiCompare::withWhatTheSourceOffersAndOnToAnUpgrade()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QVERIFY(openWith(desk, before()));
    desk.selectFirst();
    const TaskId base = desk.snapshot()->task.id;
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), after());
    desk.trigger("actionCompare");
    TRY(isShown(desk));
    QCOMPARE(desk.labelText("compareTotals"),
             QStringLiteral("1 new, 6 B · 1 changed, 5 B · 1 moved, 5 B · 1 gone, 4 B · 1 unchanged, 4 B"));
    QCOMPARE(desk.labelText("compareHeadline"), QStringLiteral("atlas r1 differs; to download: 11 B."));
    QCOMPARE(texts(rows(desk)), (QStringList{QStringLiteral("e.bin"), QStringLiteral("b.bin"),
                                             QStringLiteral("c.bin → dir/c.bin"), QStringLiteral("d.bin")}));
    auto *dialog = desk.find<CompareDialog>("compareDialog");
    QVERIFY(!dialog->isModal());
    desk.find<QLineEdit>("compareFilter")->setText(QStringLiteral("C.BIN"));
    TRY(texts(rows(desk)) == QStringList{QStringLiteral("c.bin → dir/c.bin")});
    desk.find<QLineEdit>("compareFilter")->clear();
    TRY(texts(rows(desk)).size() == 4);
    desk.click("compareUpgrade");
    TRY(desk.isClickable("addStart"));
    QCOMPARE(desk.find<QLineEdit>("addSource")->text(), link);
    QCOMPARE(TaskId(desk.find<QComboBox>("addCompareWith")->currentData().toLongLong()), base);
    desk.click("addStart");
    TRY(desk.rows() == 2);
    const auto upgraded = [&] {
        const auto tasks = desk.engine().tasks().result();
        return std::any_of(tasks->begin(), tasks->end(), [&](const TaskSnapshot &each) {
            return each.task.upgradeFrom == base && each.task.state == TaskState::Completed;
        });
    };
    TRY(upgraded());
}

void TestUiCompare::twoTasksWithEachOther()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QVERIFY(openWith(desk, before()));
    QVERIFY(desk.add(desk.publish(QStringLiteral("atlas"), QStringLiteral("r2"), after())));
    desk.server().stop(); // it is not asked
    desk.find<TaskView>("taskTable")->selectAll();
    desk.trigger("actionCompare");
    TRY(isShown(desk));
    QCOMPARE(desk.labelText("compareFrom"), QStringLiteral("atlas r1"));
    QCOMPARE(desk.find<QComboBox>("compareWith")->currentText(), QStringLiteral("atlas r2"));
    QVERIFY(desk.labelText("compareHeadline").startsWith(QStringLiteral("atlas r2 differs; 11 B")));
    QVERIFY(!desk.find<QPushButton>("compareUpgrade")->isVisible());
}

void TestUiCompare::anotherTaskIsChosenInTheDialog()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QVERIFY(openWith(desk, before()));
    QVERIFY(desk.add(desk.publish(QStringLiteral("atlas"), QStringLiteral("r2"), before())));
    desk.selectFirst();
    desk.trigger("actionCompare");
    TRY(isShown(desk));
    QVERIFY(desk.labelText("compareHeadline").endsWith(QStringLiteral("has the same files.")));
    QVERIFY(!desk.find<QPushButton>("compareUpgrade")->isEnabled());
    auto *with = desk.find<QComboBox>("compareWith");
    QCOMPARE(with->count(), 3);
    const QString other = with->itemText(2);
    with->setFocus();
    QTest::keyClick(with, Qt::Key_End);
    emit with->activated(with->currentIndex());
    TRY(desk.labelText("compareHeadline") == other + QStringLiteral(" has the same files."));
    // A revision is typed; this source has only its own.
    with->setCurrentIndex(1);
    emit with->activated(1);
    auto *revision = desk.find<QLineEdit>("compareRevision");
    QVERIFY(revision->isVisible());
    QTest::keyClicks(revision, QStringLiteral("r9"));
    TRY(desk.labelText("compareError").contains(QStringLiteral("r9")));
}

void TestUiCompare::errorsAreSaidAndTriedAgain()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QVERIFY(openWith(desk, before()));
    desk.selectFirst();
    const QString manifest = desk.root() + QStringLiteral("/www/atlas/r1/manifest.json");
    QVERIFY(QFile::rename(manifest, manifest + QStringLiteral(".away")));
    desk.trigger("actionCompare");
    TRY(desk.isClickable("compareTryAgain"));
    QVERIFY(!desk.labelText("compareError").isEmpty());
    QVERIFY(QFile::rename(manifest + QStringLiteral(".away"), manifest));
    desk.click("compareTryAgain");
    TRY(isShown(desk));
}

void TestUiCompare::lookingCanBeStopped()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QVERIFY(openWith(desk, before()));
    desk.selectFirst();
    desk.trigger("actionCompare");
    QVERIFY(desk.isClickable("compareStop")); // nothing was answered yet: no event loop turned
    desk.click("compareStop");
    TRY(desk.isClickable("compareTryAgain"));
    QVERIFY(!isShown(desk));
    desk.click("compareTryAgain");
    TRY(isShown(desk));
}

void TestUiCompare::moreThanTwoTasksAreNotCompared()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QVERIFY(openWith(desk, before()));
    for (const char *revision : {"r2", "r3"})
        QVERIFY(desk.add(desk.publish(QStringLiteral("atlas"), QString::fromLatin1(revision), before())));
    desk.find<TaskView>("taskTable")->selectAll();
    TRY(!desk.find<QAction>("actionCompare")->isEnabled());
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiCompare)
#include "tst_ui_compare.moc"
