// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/following/QuietHoursField.h"

#include "ui/support/Labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>

namespace heirloom {

namespace {

const auto written = QStringLiteral("HH:mm");
const QTime usualFrom{22, 0};
const QTime usualTo{7, 0};

} // namespace

QuietHoursField::QuietHoursField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_wanted(new QCheckBox(tr("&Not from"))),
      m_from(timeField(objectName + QStringLiteral("From"), tr("From"), usualFrom)),
      m_to(timeField(objectName + QStringLiteral("To"), tr("To"), usualTo))
{
    setObjectName(objectName);
    m_wanted->setObjectName(objectName + QStringLiteral("Wanted"));
    auto *dash = new PlainLabel({});
    dash->setText(QStringLiteral("–"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_wanted);
    line->addWidget(m_from);
    line->addWidget(dash);
    line->addWidget(m_to);
    line->addStretch(1);
    setFocusProxy(m_wanted);
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool wanted) {
        m_from->setEnabled(wanted);
        m_to->setEnabled(wanted);
        emit edited();
    });
    m_from->setEnabled(false);
    m_to->setEnabled(false);
}

QTimeEdit *QuietHoursField::timeField(const QString &objectName, const QString &name, QTime usual)
{
    auto *field = new QTimeEdit(usual);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setKeyboardTracking(false);
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    connect(field, &QTimeEdit::timeChanged, this, &QuietHoursField::edited);
    return field;
}

void QuietHoursField::setText(const QString &text)
{
    const bool isWanted = !text.isEmpty();
    if (isWanted) {
        m_from->setTime(QTime::fromString(text.section(u'-', 0, 0), written));
        m_to->setTime(QTime::fromString(text.section(u'-', 1, 1), written));
    }
    m_wanted->setChecked(isWanted);
}

QString QuietHoursField::text() const
{
    return m_wanted->isChecked() ? m_from->time().toString(written) + u'-' + m_to->time().toString(written) : QString();
}

QString QuietHoursField::problem() const
{
    return m_wanted->isChecked() && m_from->time() == m_to->time()
               ? tr("They begin and end at the same moment.", "quiet hours")
               : QString();
}

} // namespace heirloom
