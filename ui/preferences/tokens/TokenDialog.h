// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace heirloom {

class Engine;
class PlainLabel;

/// Asks for the token of a server and gives it to the keychain. What is typed is never shown. Closes when it is kept;
/// says why if it cannot be. GUI thread, owned by the list; the engine outlives it.
class TokenDialog : public QDialog
{
    Q_OBJECT
public:
    /// An empty `server` is asked for as well.
    TokenDialog(Engine &engine, const QString &server, QWidget *parent = nullptr);

    void accept() override;

signals:
    /// The servers that have one now.
    void kept(const QStringList &servers);

private:
    void tell(bool isBad, const QString &text);

    Engine &m_engine;
    QLineEdit *m_server;
    QLineEdit *m_token;
    PlainLabel *m_said;
    QPushButton *m_keep;
};

} // namespace heirloom
