// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CheckReport.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heirloom {

CheckReport::CheckReport(const AuditReport &report, QWidget *parent) : QDialog(parent), m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("checkReport"));
    setWindowTitle(tr("Check of the storage"));
    auto *heading = new PlainLabel(QStringLiteral("checkHeading"));
    heading->setHeading(1);
    heading->setText(report.violations.empty()
                         ? tr("Everything is as it should be.")
                         : tr("%n thing(s) need attention.", nullptr, int(report.violations.size())));
    auto *summary = new PlainLabel(QStringLiteral("checkSummary"));
    summary->setTone(Tone::Quiet);
    summary->setWordWrap(true);
    QStringList said{tr("Checked %1.").arg(Format::files(report.checked))};
    if (report.healed > 0)
        said << tr("Repaired %1; what has to be fetched again is on its way.").arg(Format::number(report.healed));
    if (!report.violations.empty())
        said << tr("Repairing deletes nothing: changed files are kept aside, and the originals come back.");
    summary->setText(said.join(u' '));
    m_list->setObjectName(QStringLiteral("checkList"));
    m_list->setAccessibleName(tr("What the check found"));
    m_list->setColumnCount(2);
    //: column: what was found
    m_list->setHeaderLabels({tr("What"), tr("Where")});
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ToneDelegate(Qt::UserRole, m_list)); // for the room around texts
    RoomyStyle::use(m_list, m_list->header());
    useSoftSelection(m_list);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    addGroup(tr("Needs attention"), report.violations);
    //: heading of what was repaired
    addGroup(tr("Repaired"), report.repaired);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons(!report.violations.empty()));
    resize(760, 420);
}

void CheckReport::addGroup(const QString &title, const std::vector<Violation> &violations)
{
    if (violations.empty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {title});
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const Violation &violation : violations) {
        auto *row = new QTreeWidgetItem(group, {UserText::finding(violation), displaySafe(violation.path)});
        row->setToolTip(0, toolTipOf(displaySafe(violation.detail)));
        row->setToolTip(1, toolTipOf(displaySafe(violation.path)));
    }
    group->setExpanded(true);
}

QWidget *CheckReport::makeButtons(bool canRepair)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    //: button: copies the report to the clipboard
    auto *copyAll = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    copyAll->setObjectName(QStringLiteral("checkCopy"));
    connect(copyAll, &QPushButton::clicked, this, &CheckReport::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &CheckReport::reject);
    if (canRepair) {
        //: button, a verb
        auto *repair = buttons->addButton(tr("Re&pair"), QDialogButtonBox::AcceptRole);
        repair->setObjectName(QStringLiteral("checkRepair"));
        repair->setIcon(symbolicIcon(QStringLiteral("repair")));
        repair->setDefault(true);
        repair->setFocus();
        connect(repair, &QPushButton::clicked, this, [this] {
            emit repairWanted();
            accept();
        });
    }
    return buttons;
}

void CheckReport::copy() const
{
    QStringList lines;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        const QTreeWidgetItem *group = m_list->topLevelItem(g);
        lines << group->text(0);
        for (int i = 0; i < group->childCount(); ++i)
            lines << group->child(i)->text(0) + u'\t' + group->child(i)->text(1);
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace heirloom
