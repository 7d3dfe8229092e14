// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sources/MirrorsDialog.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heirloom {

MirrorsDialog::MirrorsDialog(Engine &engine, const Task &task, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_task(task.id), m_text(new QPlainTextEdit),
      m_problem(new PlainLabel(QStringLiteral("mirrorsProblem")))
{
    setObjectName(QStringLiteral("mirrorsDialog"));
    setWindowTitle(tr("Addresses for %1").arg(displaySafe((task.name + u' ' + task.revision).trimmed())));
    auto *label = new PlainLabel({});
    label->setText(tr("&Addresses, one a line:"));
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("mirrorsText"));
    m_text->setAccessibleName(tr("Addresses, one a line"));
    m_text->setPlainText(task.mirrors.join(u'\n'));
    m_text->setPlaceholderText(QStringLiteral("https://mirror.example.org/atlas/r2/"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *why = new PlainLabel(QStringLiteral("mirrorsWhy"));
    why->setText(explanation(task));
    why->setTone(Tone::Quiet);
    why->setWordWrap(true);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("mirrorsSave"));
    connect(buttons, &QDialogButtonBox::accepted, this, &MirrorsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(why);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(620, 320);
}

QString MirrorsDialog::explanation(const Task &task) const
{
    const QString where = task.counts.files == 1 ? tr("Where the same file is; a new link for one that has expired.")
                                                 : tr("Where the same files are: the folder that holds them.");
    return where + u' ' +
           tr("They are tried before what the source names. What is there already stays, and what comes is checked "
              "against the source's checksums. Files that are being downloaded take them up after a pause; a task that "
              "has failed, when you retry it.");
}

void MirrorsDialog::accept()
{
    QStringList lines;
    for (const QString &line : m_text->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    m_save->setEnabled(false);
    onReply(m_engine.setMirrors(m_task, lines), this, [this](const Result<Task> &changed) {
        m_save->setEnabled(true);
        if (changed)
            return QDialog::accept();
        m_problem->setText(UserText::sentence(changed.error()));
        m_problem->show();
        m_text->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace heirloom
