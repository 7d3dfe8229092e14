// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Keychain.h"
#include "engine/Engine.h"
#include "settings/Settings.h"
#include "support/gui/WatchedApplication.h"
#include "support/http/NginxServer.h"
#include "ui/window/MainWindow.h"

#include <QTemporaryDir>
#include <map>

namespace heirloom::test {

/// A user's desk: a folder, a ledger, a real web server with manifests, and the real window on the real engine.
class Desk
{
public:
    explicit Desk(NginxServer::Options options = {});
    ~Desk();

    /// Tokens are kept there from the next open() on, as the program keeps them. It outlives the desk.
    void keepTokensIn(Keychain &keychain) { m_keychain = &keychain; }
    /// Opens engine and window, as a start of the program does.
    bool open();
    /// Ends them as quitting does.
    void close();

    /// Publishes a revision; its link.
    QString publish(const QString &name, const QString &revision, const std::map<QString, QByteArray> &files);
    NginxServer &server() { return m_server; }
    /// Holds `www`, what the server serves, and `files`, the storage.
    QString root() const { return m_dir.path(); }
    MainWindow &window() { return *m_window; }
    Engine &engine() { return *m_engine; }
    Settings &settings() { return *m_settings; }

    /// A widget or action of the window or an open dialog by its object name; null if there is none.
    template <class T> T *find(const char *name) const { return m_window->findChild<T *>(QString::fromLatin1(name)); }
    void trigger(const char *action);
    void click(const char *button);
    QString labelText(const char *name) const;
    bool isClickable(const char *button) const;

    /// Of the first row of the task table.
    std::optional<TaskState> state() const;
    std::optional<TaskSnapshot> snapshot() const;
    int rows() const;
    void selectFirst();
    /// Through the add dialog, as far as pressing Start; true when the task is listed.
    bool add(const QString &link);
    QByteArray content(const QString &path) const; ///< of a visible file, relative to the storage

private:
    QTemporaryDir m_dir;
    Keychain *m_keychain = nullptr;
    NginxServer m_server;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace heirloom::test
