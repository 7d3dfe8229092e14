// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/PreferencesDialog.h"

#include "settings/Settings.h"
#include "ui/models/ToneDelegate.h"
#include "ui/preferences/Pages.h"
#include "ui/preferences/PreferencesPage.h"
#include "ui/support/PartColours.h"
#include "ui/support/RoomyStyle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace heirloom {

PreferencesDialog::PreferencesDialog(Settings &settings, Engine &engine, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    m_list->setObjectName(QStringLiteral("preferencesPages"));
    //: what the list of pages is called by a screen reader
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ToneDelegate(Qt::UserRole, m_list));
    RoomyStyle::use(m_list, nullptr);
    useSoftSelection(m_list);
    addPage(Pages::general(settings));
    addPage(Pages::storages(settings, engine));
    addPage(Pages::transfers(settings));
    addPage(Pages::network(settings));
    addPage(Pages::adding(settings));
    addPage(Pages::finishing(settings));
    addPage(Pages::following(settings));
    addPage(Pages::sources(settings, engine));
    addPage(Pages::keeping(settings));
    addPage(Pages::notifications(settings));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    buttons->setContentsMargins(12, 8, 12, 10);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setObjectName(QStringLiteral("preferencesDefaults"));
    defaults->setToolTip(tr("Of this page"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter in a field ends its editing, no more
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        m_settings.set(SettingKey::PreferencesPage, row);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this,
            [this] { m_pages[size_t(m_stack->currentIndex())]->restoreDefaults(); });
    resize(780, 680);
    m_list->setFocus(Qt::OtherFocusReason);
    reload();
    showPage(Page(qBound(0, settings.number(SettingKey::PreferencesPage), m_list->count() - 1)));
}

void PreferencesDialog::addPage(PreferencesPage *page)
{
    m_list->addItem(page->accessibleName());
    m_stack->addWidget(page);
    m_pages.push_back(page);
    connect(page, &PreferencesPage::changed, this, &PreferencesDialog::changed);
}

void PreferencesDialog::showPage(Page page)
{
    m_list->setCurrentRow(page);
}

void PreferencesDialog::reload()
{
    for (PreferencesPage *page : m_pages)
        page->reload();
}

} // namespace heirloom
