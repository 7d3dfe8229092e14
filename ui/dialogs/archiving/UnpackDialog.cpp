// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/archiving/UnpackDialog.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heirloom {

namespace {
constexpr int pathRole = Qt::UserRole;
constexpr int stateWidth = 220;
} // namespace

UnpackDialog::UnpackDialog(Engine &engine, const Task &task, QWidget *parent)
    : QDialog(parent), m_task(task.id), m_says(new PlainLabel(QStringLiteral("unpackSays"))), m_list(new QTreeWidget),
      m_always(new QCheckBox(tr("And &always, in later revisions too"))),
      m_unpack(new QPushButton(symbolicIcon(QStringLiteral("unpack")), tr("&Unpack")))
{
    setObjectName(QStringLiteral("unpackDialog"));
    //: title of the dialog that asks which archives to unpack
    setWindowTitle(tr("Unpack"));
    auto *heading = new PlainLabel(QStringLiteral("unpackTitle"));
    heading->setText(
        tr("Archives of %1").arg(displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision)));
    heading->setHeading(1);
    heading->setWordWrap(true);
    m_says->setText(tr("Looking at the files …"));
    m_says->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("unpackList"));
    m_list->setAccessibleName(tr("Archives"));
    m_list->setHeaderLabels({tr("Archive"), tr("Size"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(2, stateWidth); // a long reason is read whole in its tooltip
    m_always->setObjectName(QStringLiteral("unpackAlways"));
    m_always->setChecked(task.unpack == UnpackWish::Always);
    m_unpack->setObjectName(QStringLiteral("unpackNow"));
    m_unpack->setDefault(true);
    m_unpack->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_unpack, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnpackDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnpackDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &UnpackDialog::mark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    for (QWidget *line : std::initializer_list<QWidget *>{heading, m_says, m_list, m_always, buttons})
        layout->addWidget(line);
    setMinimumSize(640, 380);
    onReply(engine.archives(task.id), this, [this](const Result<std::vector<ArchiveLine>> &archives) {
        archives ? showArchives(*archives) : fail(archives.error());
    });
}

void UnpackDialog::fail(const Error &error)
{
    m_says->setText(UserText::sentence(error));
    m_says->setTone(Tone::Bad);
}

QString UnpackDialog::stateText(const ArchiveLine &archive)
{
    switch (archive.state) {
    case ArchiveLine::State::Wanted:
        return tr("is about to be unpacked", "an archive");
    case ArchiveLine::State::Unpacked:
        return archive.refused > 0 ? tr("unpacked, but for %n", "entries of an archive", int(archive.refused))
                                   : tr("unpacked", "an archive");
    case ArchiveLine::State::Failed:
        return archive.error ? UserText::sentence(*archive.error) : tr("could not be unpacked", "an archive");
    case ArchiveLine::State::Whole:
        break;
    }
    return tr("not unpacked", "an archive");
}

void UnpackDialog::showArchives(const std::vector<ArchiveLine> &archives)
{
    m_list->clear();
    for (const ArchiveLine &archive : archives) {
        auto *row =
            new QTreeWidgetItem(m_list, {displaySafe(archive.path), Format::size(archive.size), stateText(archive)});
        row->setData(0, pathRole, archive.path);
        row->setToolTip(2, row->text(2));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        const bool isNew = archive.state == ArchiveLine::State::Whole || archive.state == ArchiveLine::State::Failed;
        row->setCheckState(0, isNew ? Qt::Checked : Qt::Unchecked);
    }
    m_says->setTone(Tone::Normal);
    m_says->setText(archives.empty()
                        ? tr("This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.")
                        : tr("Each is unpacked into a folder beside it. Files that you have already take no space "
                             "again, and the archive stays."));
    if (!archives.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    mark();
}

void UnpackDialog::mark()
{
    m_unpack->setEnabled(!request().paths.isEmpty());
}

UnpackRequest UnpackDialog::request() const
{
    UnpackRequest request{m_task, {}, m_always->isChecked()};
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_list->topLevelItem(i);
        if (row->checkState(0) == Qt::Checked)
            request.paths.append(row->data(0, pathRole).toString());
    }
    return request;
}

} // namespace heirloom
