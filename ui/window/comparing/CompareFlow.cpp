// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparing/CompareFlow.h"

#include "ui/dialogs/comparing/CompareDialog.h"

namespace heirloom {

CompareFlow::CompareFlow(Engine &engine, QWidget *window) : QObject(window), m_engine(engine), m_window(window) {}

void CompareFlow::compare(const std::vector<Task> &tasks)
{
    if (tasks.empty() || tasks.size() > 2)
        return;
    const auto [from, to] = std::minmax_element(tasks.begin(), tasks.end(),
                                                [](const Task &one, const Task &other) { return one.id < other.id; });
    auto *dialog = new CompareDialog(m_engine, *from, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::upgradeWanted, this, &CompareFlow::upgradeWanted);
    dialog->begin(tasks.size() == 2 ? to->id : TaskId());
    dialog->show();
}

} // namespace heirloom
