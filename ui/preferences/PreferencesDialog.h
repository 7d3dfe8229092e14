// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace heirloom {

class Engine;
class PreferencesPage;
class Settings;

/// The preferences: a list of pages at the left, the page at the right. What is changed is stored at once and holds at
/// once; nothing has to be confirmed. Stays open beside the window. GUI thread; settings and engine outlive it.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    enum Page { General, Storages, Transfers, Network, Adding, Finishing, Following, Sources, Keeping, Notifications };

    PreferencesDialog(Settings &settings, Engine &engine, QWidget *parent = nullptr);

    void showPage(Page page);
    /// Shows what is stored; somebody else may have changed it.
    void reload();

signals:
    /// Something was stored.
    void changed();

private:
    void addPage(PreferencesPage *page);

    Settings &m_settings;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<PreferencesPage *> m_pages;
};

} // namespace heirloom
