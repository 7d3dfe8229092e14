// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status/SpeedLimitMenu.h"

#include "ui/support/Format.h"

#include <QActionGroup>
#include <QInputDialog>

namespace heirloom {

namespace {

constexpr int offered[] = {0, 250, 1000, 5000, 10'000, 50'000};
constexpr int largest = 10'000'000; ///< kB per second; more than any line there is

} // namespace

SpeedLimitMenu::SpeedLimitMenu(const QString &name, const QString &question, QWidget *parent)
    : QMenu(parent), m_question(question), m_choices(new QActionGroup(this))
{
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const int limit : offered) {
        QAction *action = m_choices->addAction(nameOf(limit));
        action->setObjectName(name + QString::number(limit));
        action->setData(limit);
        action->setCheckable(true);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, limit] {
            mark(limit);
            emit chosen(limit);
        });
    }
    addSeparator();
    //: another speed limit
    QAction *other = addAction(tr("Other…"));
    other->setObjectName(name + QStringLiteral("Other"));
    connect(other, &QAction::triggered, this, &SpeedLimitMenu::askForOther);
}

QString SpeedLimitMenu::nameOf(int kilobytesPerSecond)
{
    return kilobytesPerSecond == 0 ? tr("No limit") : Format::speed(kilobytesPerSecond * 1000LL);
}

void SpeedLimitMenu::mark(int kilobytesPerSecond)
{
    m_limit = kilobytesPerSecond;
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == kilobytesPerSecond);
}

void SpeedLimitMenu::askForOther()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("otherLimit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speed Limit"));
    dialog->setLabelText(m_question);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, largest);
    dialog->setIntValue(qMax(0, m_limit));
    connect(dialog, &QInputDialog::intValueSelected, this, &SpeedLimitMenu::chosen);
    dialog->open();
}

} // namespace heirloom
