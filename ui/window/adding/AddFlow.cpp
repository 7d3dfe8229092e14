// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/adding/AddFlow.h"

#include "engine/Engine.h"
#include "settings/Settings.h"
#include "ui/dialogs/AddDialog.h"
#include "ui/support/DroppedLinks.h"
#include "ui/support/Reply.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype mostOfOthers = 8; // a page that gives more than that plays with the user

/// Whether the name is that of a file with content of its own, as far as a name can tell.
bool isPlainFile(const QUrl &url)
{
    static const QRegularExpression suffix(QStringLiteral("\\.([A-Za-z][A-Za-z0-9]{1,7})$"));
    static const QStringList describing{QStringLiteral("json"),     QStringLiteral("meta4"), QStringLiteral("metalink"),
                                        QStringLiteral("txt"),      QStringLiteral("list"),  QStringLiteral("sha256"),
                                        QStringLiteral("sha512"),   QStringLiteral("sha1"),  QStringLiteral("md5"),
                                        QStringLiteral("aria2"),    QStringLiteral("html"),  QStringLiteral("htm"),
                                        QStringLiteral("sha256sum")};
    const QRegularExpressionMatch match = suffix.match(url.fileName());
    return match.hasMatch() && !describing.contains(match.captured(1).toLower());
}

} // namespace

bool areFilesOfOneServer(const QStringList &links)
{
    if (links.size() < 2)
        return false;
    const QUrl first(links.constFirst());
    return std::all_of(links.begin(), links.end(), [&first](const QString &link) {
        const QUrl url(link);
        return linksOnly(link).size() == 1 && url.host() == first.host() && url.port() == first.port() &&
               isPlainFile(url);
    });
}

AddFlow::AddFlow(Engine &engine, Settings &settings, QWidget *window)
    : QObject(window), m_engine(engine), m_settings(settings), m_window(window)
{
}

void AddFlow::offer(const QStringList &links)
{
    if (areFilesOfOneServer(links))
        m_waiting.append(links.join(u' '));
    else
        m_waiting += links;
    if (auto *open = m_window->findChild<AddDialog *>())
        open->setWaiting(int(m_waiting.size()));
    else
        offerNext();
}

void AddFlow::offerOfOthers(const QString &link)
{
    if (m_ofOthers.size() < mostOfOthers && !m_ofOthers.contains(link))
        m_ofOthers += link;
    offerNext();
}

void AddFlow::open()
{
    if (auto *open = m_window->findChild<AddDialog *>(); open && open->isVisible()) {
        open->raise();
        open->activateWindow();
        return;
    }
    AddDialog *dialog = makeDialog();
    dialog->offerClipboard();
    dialog->open();
}

void AddFlow::upgrade(const QString &source, const QString &revision, const Task &base)
{
    AddDialog *dialog = makeDialog();
    dialog->setUpgrade(source, revision, base);
    dialog->open();
}

void AddFlow::offerNext()
{
    const bool isOfOthers = m_waiting.isEmpty();
    QStringList &waiting = isOfOthers ? m_ofOthers : m_waiting;
    if (waiting.isEmpty() || m_window->findChild<AddDialog *>() != nullptr)
        return;
    AddDialog *dialog = makeDialog();
    const QString source = waiting.takeFirst();
    dialog->setWaiting(int(m_waiting.size()));
    isOfOthers ? dialog->holdSource(source) : dialog->setSource(source);
    dialog->open();
}

AddDialog *AddFlow::makeDialog()
{
    auto *dialog = new AddDialog(m_engine, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEditableCopies(m_settings.flag(SettingKey::EditableCopies));
    m_keepsWaiting = false;
    connect(dialog, &AddDialog::added, this, [this, dialog](const PlanReport &report) {
        m_settings.set(SettingKey::EditableCopies, dialog->editableCopies());
        m_keepsWaiting = true;
        emit added(report.task);
    });
    connect(dialog, &AddDialog::skipped, this, [this] { m_keepsWaiting = true; });
    connect(dialog, &AddDialog::separated, this, [this](const QStringList &links) {
        m_keepsWaiting = true;
        m_waiting = links + m_waiting;
    });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (!m_keepsWaiting)
            m_waiting.clear();
        if (dialog->takesAll()) {
            m_choices = dialog->commonChoices();
            m_unasked += std::exchange(m_waiting, {});
            addNext();
        }
    });
    // Not before the dialog is gone; this comes last in its life.
    connect(dialog, &QObject::destroyed, this, &AddFlow::offerNext, Qt::QueuedConnection);
    return dialog;
}

void AddFlow::addNext()
{
    if (m_unasked.isEmpty()) {
        if (m_failed > 0)
            emit failed(std::exchange(m_failed, 0), m_firstFailure);
        return;
    }
    AddRequest request = m_choices;
    request.source = m_unasked.takeFirst();
    if (const QStringList links = linksOnly(request.source); links.size() > 1) {
        request.links = links;
        request.source = links.constFirst();
    }
    onReply(m_engine.add(request), this, [this](const Result<PlanReport> &report) {
        if (report)
            emit added(report->task);
        else if (m_failed++ == 0)
            m_firstFailure = report.error();
        addNext();
    });
}

} // namespace heirloom
