// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "engine/EngineTypes.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace heirloom {

class AddDialog;
class Engine;
class Settings;

/// Adding from the first link to the last: one dialog after the other, or the rest without a question.
///
///     offer --> dialog --Start--> next dialog --> …
///                 |---Skip-----> next dialog
///                 |---Add all--> the others are added in turn, without a dialog
///                 '---Cancel---> the others are forgotten
/// Links to single files of one server that come together are offered as one list. GUI thread, owned by the window.
class AddFlow : public QObject
{
    Q_OBJECT
public:
    AddFlow(Engine &engine, Settings &settings, QWidget *window);

    void offer(const QStringList &links);
    /// One that another program gave. It has a dialog of its own in any case, behind the others, which asks nobody
    /// about it before the user says so. A few may wait; what comes then is dropped.
    void offerOfOthers(const QString &link);
    /// An empty dialog, which offers what the clipboard holds; the one that is there, if any.
    void open();
    /// Another revision of a task's source, compared with that task.
    void upgrade(const QString &source, const QString &revision, const heirloom::Task &base);

signals:
    void added(heirloom::TaskId task);
    /// Of those that are added without a dialog: how many failed, and the first reason.
    void failed(int sources, const heirloom::Error &first);

private:
    void offerNext();
    AddDialog *makeDialog();
    void addNext();

    Engine &m_engine;
    Settings &m_settings;
    QWidget *m_window;
    QStringList m_waiting;  ///< sources whose dialog comes
    QStringList m_ofOthers; ///< those whose dialog comes then
    QStringList m_unasked;  ///< those that are added without one
    AddRequest m_choices;   ///< for these
    bool m_keepsWaiting = false;
    int m_failed = 0;
    Error m_firstFailure;
};

/// Whether these are better one list than several downloads: files of one server, and none that describes others.
bool areFilesOfOneServer(const QStringList &links);

} // namespace heirloom
