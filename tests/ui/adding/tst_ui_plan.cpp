// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "planner/Globs.h"
#include "ui/models/PlanModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace heirloom;

namespace {

PlannedItem planned(const QString &path, qint64 size, PlanAction action)
{
    PlannedItem item;
    item.path = path;
    item.size = size;
    item.action = action;
    return item;
}

QModelIndex find(const QAbstractItemModel &model, const QString &beginning)
{
    const QModelIndexList found =
        model.match(model.index(0, 0), Qt::DisplayRole, beginning, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

constexpr auto tester = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestUiPlan : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Bootstrap::installTranslations();
    }
    void planIsATreeOfFolders();
    void uncheckedFilesBecomeExcludes();
    void checkMarksSurviveANewPlan();
    void whatIsUncheckedIsLeftOutOfALargePlan();
};

void TestUiPlan::planIsATreeOfFolders()
{
    PlanModel model;
    const QAbstractItemModelTester guard(&model, tester);
    auto items = std::make_shared<std::vector<PlannedItem>>();
    items->push_back(planned(QStringLiteral("a/b/one.bin"), 10, PlanAction::Download));
    items->push_back(planned(QStringLiteral("a/two.bin"), 20, PlanAction::Inherit));
    items->push_back(planned(QStringLiteral("top.txt"), 5, PlanAction::Inherit));
    model.setPlan(items, {});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex a = find(model, QStringLiteral("a/"));
    QCOMPARE(model.rowCount(a), 2);
    QCOMPARE(a.siblingAtColumn(PlanModel::Size).data().toString(), QStringLiteral("30 B"));
    const QModelIndex one = find(model, QStringLiteral("one.bin"));
    QCOMPARE(one.siblingAtColumn(PlanModel::From).data().toString(), QStringLiteral("download"));
    QVERIFY(one.parent().parent() == a);
}

void TestUiPlan::uncheckedFilesBecomeExcludes()
{
    PlanModel model;
    const QAbstractItemModelTester guard(&model, tester);
    auto items = std::make_shared<std::vector<PlannedItem>>();
    for (const char *path :
         {"a/b/one.bin", "a/b/two.bin", "a/three.bin", "c/four.bin", "d/five[1].bin", "d/six.bin", "six.bin"})
        items->push_back(planned(QString::fromLatin1(path), 1, PlanAction::Download));
    model.setPlan(items, {});
    QVERIFY(model.excludes().isEmpty());
    QSignalSpy edited(&model, &PlanModel::selectionEdited);
    QVERIFY(model.setData(find(model, QStringLiteral("two.bin")), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.excludes(), QStringList{QStringLiteral("a/b/two.bin")});
    QCOMPARE(find(model, QStringLiteral("a/")).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QVERIFY(model.setData(find(model, QStringLiteral("b/")), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.excludes(), QStringList{QStringLiteral("a/b/**")});
    QVERIFY(model.setData(find(model, QStringLiteral("a/")), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(find(model, QStringLiteral("c/")), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(find(model, QStringLiteral("five")), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.excludes(), (QStringList{QStringLiteral("a/**"), QStringLiteral("c/**"),
                                            QStringLiteral("d/five[[]1].bin"), QStringLiteral("/six.bin")}));
    QCOMPARE(edited.size(), 6);
}

void TestUiPlan::checkMarksSurviveANewPlan()
{
    PlanModel model;
    const QAbstractItemModelTester guard(&model, tester);
    const auto items = [](PlanAction second) {
        return std::make_shared<std::vector<PlannedItem>>(std::vector<PlannedItem>{
            planned(QStringLiteral("one"), 1, PlanAction::Download), planned(QStringLiteral("two"), 1, second)});
    };
    model.setPlan(items(PlanAction::Download), {});
    model.setData(find(model, QStringLiteral("two")), Qt::Unchecked, Qt::CheckStateRole);
    model.setPlan(items(PlanAction::Skip), {});
    QCOMPARE(model.excludes(), QStringList{QStringLiteral("/two")});
    const QModelIndex two = find(model, QStringLiteral("two"));
    QVERIFY(model.flags(two) & Qt::ItemIsUserCheckable);
    model.setData(two, Qt::Checked, Qt::CheckStateRole);
    QVERIFY(model.excludes().isEmpty());
    QCOMPARE(two.siblingAtColumn(PlanModel::From).data().toString(), QStringLiteral("download"));
}

/// A hundred thousand files, of which only few are wanted: what is unchecked and what the planner leaves out agree.
void TestUiPlan::whatIsUncheckedIsLeftOutOfALargePlan()
{
    PlanModel model;
    auto items = std::make_shared<std::vector<PlannedItem>>();
    for (int i = 0; i < 50'000; ++i) {
        items->push_back(
            planned(QStringLiteral("d%1/e%2/%3.bin").arg(i % 10).arg(i % 100).arg(i), 1, PlanAction::Download));
        items->push_back(planned(QStringLiteral("top-%1*.bin").arg(i), 1, PlanAction::Download));
    }
    model.setPlan(items, {});
    QCOMPARE(model.rowCount(), 10 + 50'000);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (!top.data().toString().startsWith(QStringLiteral("d3/")))
            continue;
        QVERIFY(model.setData(top, Qt::Unchecked, Qt::CheckStateRole)); // the whole folder, then one file of it again
        const QModelIndex file = model.index(0, 0, model.index(0, 0, top));
        QVERIFY(model.setData(file, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(top.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    }
    for (int row = model.rowCount() - 1; row > model.rowCount() - 100; --row)
        QVERIFY(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    const Globs globs({}, model.excludes());
    int wanted = 0;
    for (const PlannedItem &item : *items)
        wanted += globs.wants(item.path);
    QCOMPARE(wanted, 100'000 - 5'000 + 1 - 99);
    QVERIFY(globs.wants(QStringLiteral("d3/e3/3.bin")));
    QVERIFY(!globs.wants(QStringLiteral("d3/e3/103.bin")));
    QVERIFY(!globs.wants(QStringLiteral("top-49999*.bin")));
    QVERIFY(globs.wants(QStringLiteral("below/top-49999*.bin")));
}

QTEST_MAIN(TestUiPlan)
#include "tst_ui_plan.moc"
