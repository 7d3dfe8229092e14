// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace heirloom {

class Engine;
class PlainLabel;

/// The servers that have a token in the keychain; one can be added, replaced or removed. The tokens themselves are
/// never shown. GUI thread, owned by its page; the engine outlives it.
class TokenList : public QWidget
{
    Q_OBJECT
public:
    TokenList(Engine &engine, const QString &objectName, QWidget *parent = nullptr);

    void reload();

private:
    void take(const Result<QStringList> &servers);
    void show(const QStringList &servers);
    QWidget *makeLine(const QString &server);
    void askForToken(const QString &server);
    void askToRemove(const QString &server);
    void remove(const QString &server);
    void tell(bool isBad, const QString &text);

    Engine &m_engine;
    QVBoxLayout *m_lines;
    PlainLabel *m_said;
    QPushButton *m_add;
    QStringList m_servers;
};

} // namespace heirloom
