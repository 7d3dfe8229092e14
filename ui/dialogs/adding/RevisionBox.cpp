// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/RevisionBox.h"

#include "base/DisplayText.h"
#include "ui/support/Labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype shownOfCommit = 12;

} // namespace

RevisionBox::RevisionBox(QWidget *parent)
    : QWidget(parent), m_box(new QComboBox), m_line(new PlainLabel(QStringLiteral("addRevisionLine")))
{
    m_box->setObjectName(QStringLiteral("addRevision"));
    m_box->setAccessibleName(tr("Revision"));
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_line, 1);
    connect(m_box, &QComboBox::activated, this, &RevisionBox::chosen);
    clear();
}

void RevisionBox::clear()
{
    m_planned.clear();
    setRevisions({});
}

void RevisionBox::setRevisions(const RevisionList &revisions)
{
    m_revisions = revisions;
    m_box->clear();
    m_box->addItem(QString());
    for (const Revision &revision : m_revisions.revisions) {
        const QString name = displaySafe(revision.name);
        QString text = name;
        if (revision.kind == Revision::Kind::Branch)
            text = tr("%1 (branch)", "revision").arg(name);
        else if (revision.kind == Revision::Kind::Preview)
            text = tr("%1 (preview)", "revision: a release that is not final").arg(name);
        else if (revision.kind == Revision::Kind::Version)
            //: a published version of a record, and the address of the record
            text = tr("%1 (%2)", "revision").arg(name, displaySafe(revision.source));
        m_box->addItem(text);
    }
    const bool canBeTyped = !m_revisions.source.isEmpty();
    m_box->setEditable(canBeTyped);
    if (QLineEdit *line = m_box->lineEdit()) {
        m_box->setCompleter(nullptr);
        line->setObjectName(QStringLiteral("addRevisionText"));
        line->setAccessibleName(tr("Revision: a branch, tag or commit"));
        connect(line, &QLineEdit::textEdited, this, &RevisionBox::typed, Qt::UniqueConnection);
    }
    showState();
}

void RevisionBox::showPlanned(const QString &revision)
{
    if (m_box->currentIndex() != 0 || !entered().isEmpty())
        return; // it is the one that was chosen
    m_planned = revision;
    showState();
}

QString RevisionBox::shortened(const QString &revision)
{
    const bool isCommit = revision.size() == 40 && std::all_of(revision.begin(), revision.end(), [](QChar c) {
                              return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                          });
    return displaySafe(isCommit ? revision.left(shownOfCommit) : revision);
}

bool RevisionBox::isUseful() const
{
    return !m_planned.isEmpty() || m_box->count() > 1 || !m_revisions.source.isEmpty();
}

void RevisionBox::fill(AddRequest &request) const
{
    const QString text = entered();
    if (!text.isEmpty()) {
        request.source = m_revisions.source;
        request.revision = text;
        return;
    }
    const int at = m_box->currentIndex() - 1;
    if (at < 0 || size_t(at) >= m_revisions.revisions.size())
        return;
    const Revision &revision = m_revisions.revisions[size_t(at)];
    request.source = revision.source.isEmpty() ? m_revisions.source : revision.source;
    request.revision = revision.wanted;
}

/// What was typed and is none of the entries.
QString RevisionBox::entered() const
{
    if (!m_box->isEditable() || m_box->currentText() == m_box->itemText(m_box->currentIndex()))
        return {};
    const QString text = m_box->currentText().trimmed();
    const auto known = std::find_if(m_revisions.revisions.begin(), m_revisions.revisions.end(),
                                    [&](const Revision &revision) { return revision.name == text; });
    return known == m_revisions.revisions.end() ? text : known->wanted;
}

void RevisionBox::showState()
{
    const QString planned = shortened(m_planned);
    const bool isChoice = m_box->count() > 1 || !m_revisions.source.isEmpty();
    m_box->setVisible(isChoice);
    setFocusProxy(isChoice ? m_box : nullptr); // a hidden one would hold the keyboard
    m_line->setVisible(!isChoice);
    m_line->setText(planned);
    const bool isFirst = m_box->currentIndex() == 0 && entered().isEmpty();
    const QString first = planned.isEmpty() ? tr("the one the link leads to", "revision")
                                            : tr("%1, which the link leads to", "revision").arg(planned);
    m_box->setItemText(0, first);
    if (isFirst && m_box->isEditable())
        m_box->setEditText(first);
}

} // namespace heirloom
