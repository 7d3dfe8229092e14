// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/editors/ScheduleEditor.h"

#include "ui/preferences/editors/RowParts.h"
#include "ui/support/Labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <algorithm>

namespace heirloom {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr RateSchedule::Entry officeHours{0, 4, 8 * 60, 18 * 60, 500'000};

QPoint daysOf(const RateSchedule::Entry &entry)
{
    return {entry.firstDay, entry.lastDay};
}

QString nameOf(QPoint days)
{
    if (days == QPoint(0, 6))
        return ScheduleEditor::tr("Every day");
    const auto name = [](int day) { return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat); };
    if (days.x() == days.y())
        return QLocale().standaloneDayName(days.x() + 1, QLocale::LongFormat);
    //: Days of the week, from … to
    return ScheduleEditor::tr("%1–%2").arg(name(days.x()), name(days.y()));
}

QComboBox *daysField(QPoint chosen)
{
    auto *field = new QComboBox;
    QList<QPoint> offered{{0, 6}, {0, 4}, {5, 6}};
    for (int day = 0; day < 7; ++day)
        offered.append({day, day});
    if (!offered.contains(chosen))
        offered.append(chosen);
    for (const QPoint days : offered)
        field->addItem(nameOf(days), days);
    field->setCurrentIndex(int(offered.indexOf(chosen)));
    return field;
}

int minuteOf(const QTimeEdit *field)
{
    return field->time().hour() * 60 + field->time().minute();
}

} // namespace

ScheduleEditor::ScheduleEditor(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_add(new QPushButton(tr("Add a ti&me")))
{
    setObjectName(objectName);
    m_add->setObjectName(objectName + QStringLiteral("Add"));
    m_add->setAutoDefault(false); // Enter in a field ends its editing, no more
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(officeHours);
        m_rows.back().days->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
}

void ScheduleEditor::setSchedule(const RateSchedule &schedule)
{
    if (problem().isEmpty() && schedule.entries() == this->schedule().entries())
        return;
    while (!m_rows.empty())
        removeRow(m_rows.back().line);
    for (const RateSchedule::Entry &entry : schedule.entries())
        addRow(entry);
}

RateSchedule ScheduleEditor::schedule() const
{
    std::vector<RateSchedule::Entry> entries;
    for (const Row &row : m_rows) {
        const QPoint days = row.days->currentData().toPoint();
        const int begin = minuteOf(row.from);
        const int end = minuteOf(row.to);
        const bool isNextDay = end < begin || end == 0;
        entries.push_back({days.x(), days.y(), begin, isNextDay ? end + dayMinutes : end, row.rate->value() * 1000LL});
    }
    return RateSchedule(std::move(entries));
}

QString ScheduleEditor::problem() const
{
    const bool isAnyEmpty = std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return minuteOf(row.from) == minuteOf(row.to) && minuteOf(row.to) != 0;
    });
    return isAnyEmpty ? tr("A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.")
                      : QString();
}

QTimeEdit *ScheduleEditor::timeField(const QString &objectName, const QString &name, int minute)
{
    auto *field = new QTimeEdit(QTime(minute / 60 % 24, minute % 60));
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setKeyboardTracking(false);
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    connect(field, &QTimeEdit::timeChanged, this, &ScheduleEditor::edited);
    return field;
}

void ScheduleEditor::addRow(const RateSchedule::Entry &entry)
{
    Row row;
    row.line = new QWidget;
    row.days = daysField(daysOf(entry));
    row.days->setObjectName(QStringLiteral("days"));
    row.days->setAccessibleName(tr("Days"));
    row.from = timeField(QStringLiteral("from"), tr("From"), entry.beginMinute);
    row.to = timeField(QStringLiteral("to"), tr("To"), entry.endMinute);
    row.rate = RowParts::rateField(int(entry.bytesPerSecond / 1000), tr("no limit"));
    auto *remove = RowParts::removeButton(tr("Remove this time"));
    auto *dash = new PlainLabel({});
    dash->setText(QStringLiteral("–"));
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.days);
    line->addWidget(row.from);
    line->addWidget(dash);
    line->addWidget(row.to);
    line->addWidget(row.rate);
    line->addWidget(remove);
    line->addStretch(1);
    m_lines->addWidget(row.line);
    connect(row.days, &QComboBox::currentIndexChanged, this, &ScheduleEditor::edited);
    connect(row.rate, &QSpinBox::valueChanged, this, &ScheduleEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.line] {
        removeRow(widget);
        m_add->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    m_rows.push_back(row);
    RowParts::tabBefore(m_add, row.line);
    RowParts::nameInOrder(QObject::objectName(), *m_lines);
}

void ScheduleEditor::removeRow(QWidget *line)
{
    std::erase_if(m_rows, [line](const Row &row) { return row.line == line; });
    m_lines->removeWidget(line);
    line->setObjectName({});
    line->hide();
    line->deleteLater(); // its button may be on the call stack
    RowParts::nameInOrder(QObject::objectName(), *m_lines);
}

} // namespace heirloom
