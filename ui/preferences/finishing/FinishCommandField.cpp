// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/finishing/FinishCommandField.h"

#include "engine/UserText.h"
#include "engine/finishing/FinishCommand.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace heirloom {

namespace {

/// What came of trying it.
QString outcome(const CommandTrial &trial)
{
    if (trial.tookTooLong)
        return FinishCommandField::tr(
            "It was still running after half a minute and was ended. Downloads would not have "
            "to wait for it, and it would have an hour.");
    if (trial.signal != 0)
        return FinishCommandField::tr("It was ended by signal %1.").arg(trial.signal);
    return trial.exitCode == 0 ? FinishCommandField::tr("It works.")
                               : FinishCommandField::tr("It failed with exit code %1.").arg(trial.exitCode);
}

} // namespace

FinishCommandField::FinishCommandField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_try(new QPushButton(tr("Tr&y it"))),
      m_result(new PlainLabel(objectName + QStringLiteral("Result")))
{
    setObjectName(objectName);
    setFocusProxy(m_line);
    m_line->setObjectName(objectName + QStringLiteral("Line"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setPlaceholderText(QStringLiteral("/home/me/bin/after-download --quiet"));
    m_line->setClearButtonEnabled(true);
    m_try->setObjectName(objectName + QStringLiteral("Try"));
    m_try->setAutoDefault(false);
    m_try->setToolTip(tr("Runs it now, with the values of a download that does not exist"));
    m_result->setWordWrap(true);
    m_result->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_try);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_result);
    m_try->setEnabled(false);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_result->hide();
        m_try->setEnabled(!text().isEmpty() && problem().isEmpty());
        emit edited();
    });
    connect(m_try, &QPushButton::clicked, this, &FinishCommandField::tryIt);
}

FinishCommandField::~FinishCommandField()
{
    m_stop.request_stop();
}

void FinishCommandField::setText(const QString &text)
{
    if (text != this->text())
        m_line->setText(text);
}

QString FinishCommandField::text() const
{
    return m_line->text().trimmed();
}

QString FinishCommandField::problem() const
{
    const Status usable = FinishCommand::fromLine(text(), false).check();
    return usable ? QString() : UserText::sentence(usable.error());
}

void FinishCommandField::tryIt()
{
    m_try->setEnabled(false);
    m_result->setTone(Tone::Quiet);
    m_result->setText(tr("Running …"));
    m_result->show();
    onReply(tryFinishCommand(FinishCommand::fromLine(text(), false), m_stop.get_token()), this,
            [this](const Result<CommandTrial> &trial) {
                const bool isGood = trial && !trial->tookTooLong && trial->exitCode == 0 && trial->signal == 0;
                QString said = trial ? outcome(*trial) : UserText::sentence(trial.error());
                if (trial && !trial->output.isEmpty())
                    said += u'\n' + trial->output;
                m_result->setTone(isGood ? Tone::Good : Tone::Bad);
                m_result->setText(said);
                m_try->setEnabled(true);
            });
}

} // namespace heirloom
