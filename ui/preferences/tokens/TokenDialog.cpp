// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/tokens/TokenDialog.h"

#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heirloom {

TokenDialog::TokenDialog(Engine &engine, const QString &server, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_server(new QLineEdit(server)), m_token(new QLineEdit),
      m_said(new PlainLabel(QStringLiteral("tokenSaid")))
{
    setObjectName(QStringLiteral("tokenDialog"));
    setWindowTitle(server.isEmpty() ? tr("Add a token") : tr("Replace a token"));
    m_server->setObjectName(QStringLiteral("tokenServer"));
    m_server->setPlaceholderText(QStringLiteral("https://huggingface.co"));
    m_server->setReadOnly(!server.isEmpty());
    m_token->setObjectName(QStringLiteral("tokenText"));
    m_token->setEchoMode(QLineEdit::Password);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Server:"), m_server);
    form->addRow(tr("&Token:"), m_token);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Save);
    m_keep->setObjectName(QStringLiteral("tokenKeep"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TokenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_said);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(480, sizeHint().height());
    (server.isEmpty() ? m_server : m_token)->setFocus(Qt::OtherFocusReason);
}

void TokenDialog::accept()
{
    QString server = m_server->text().trimmed();
    if (!server.isEmpty() && !server.contains(QStringLiteral("://")))
        server.prepend(QStringLiteral("https://"));
    m_keep->setEnabled(false);
    tell(false, tr("Waiting for the keychain …"));
    onReply(m_engine.keepToken(server, m_token->text().trimmed().toUtf8()), this,
            [this](const Result<QStringList> &servers) {
                m_keep->setEnabled(true);
                if (!servers)
                    return tell(true, UserText::sentence(servers.error()));
                emit kept(*servers);
                QDialog::accept();
            });
}

void TokenDialog::tell(bool isBad, const QString &text)
{
    m_said->setTone(isBad ? Tone::Bad : Tone::Quiet);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace heirloom
