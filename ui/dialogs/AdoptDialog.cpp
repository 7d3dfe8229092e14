// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AdoptDialog.h"

#include "engine/Engine.h"
#include "ui/support/Reply.h"

namespace heirloom {

AdoptDialog::AdoptDialog(Engine &engine, QWidget *parent)
    : QFileDialog(parent, tr("Take a folder into the store")), m_engine(engine)
{
    setObjectName(QStringLiteral("adoptDialog"));
    setFileMode(QFileDialog::Directory);
    setOption(QFileDialog::ShowDirsOnly);
    setLabelText(QFileDialog::Accept, tr("Take in"));
    connect(this, &QFileDialog::fileSelected, this, &AdoptDialog::add);
    connect(this, &QDialog::rejected, this, &QObject::deleteLater);
}

void AdoptDialog::add(const QString &folder)
{
    AddRequest request;
    request.source = folder;
    request.adopts = true;
    onReply(m_engine.add(request), this, [this](const Result<PlanReport> &plan) {
        if (plan)
            emit added(plan->task);
        else
            emit failed(plan.error());
        deleteLater();
    });
}

} // namespace heirloom
