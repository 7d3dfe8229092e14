// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/Pages.h"

#include "engine/UserText.h"
#include "model/NameMapping.h"
#include "settings/Languages.h"
#include "ui/preferences/PreferencesPage.h"
#include "ui/preferences/editors/HostLimitsEditor.h"
#include "ui/preferences/editors/ProxyField.h"
#include "ui/preferences/editors/ScheduleEditor.h"
#include "ui/preferences/storages/StorageList.h"
#include "ui/preferences/tokens/TokenList.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QUrl>

namespace heirloom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

constexpr int mostKilobytes = 10'000'000; // more than any line there is
constexpr int mostConnections = 16;       // servers take more for an attack
constexpr int mostPacked = 65'536;        // KiB; each is read into memory as a whole

void addSchedule(PreferencesPage *page)
{
    auto *editor = new ScheduleEditor(QStringLiteral("limitSchedule"));
    page->addField(
        SettingKey::LimitSchedule, Text::tr("At certain &times:"), editor,
        Text::tr("Of several rows for one moment the first counts. At all other times the limit above holds."),
        [editor](const QVariant &value) {
            editor->setSchedule(RateSchedule::parse(value.toString()).value_or(RateSchedule()));
        });
    QObject::connect(editor, &ScheduleEditor::edited, page, [page, editor] {
        page->take(SettingKey::LimitSchedule, editor->schedule().text(), editor->problem());
    });
}

void addHostLimits(PreferencesPage *page)
{
    auto *editor = new HostLimitsEditor(QStringLiteral("hostLimits"));
    page->addField(SettingKey::HostLimits, Text::tr("Single s&ervers:"), editor,
                   Text::tr("*.example.org stands for all servers below that name."),
                   [editor](const QVariant &value) { editor->setText(value.toString()); });
    QObject::connect(editor, &HostLimitsEditor::edited, page,
                     [page, editor] { page->take(SettingKey::HostLimits, editor->text(), editor->problem()); });
}

QString endpointProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return Text::tr("Give an address that begins with https:// or http://");
    return url.userInfo().isEmpty() ? QString() : Text::tr("Leave the password out: it would be written down here.");
}

QString mappingProblem(const QString &text)
{
    const auto names = NameMapping::parse(text);
    return names ? QString() : UserText::sentence(names.error());
}

} // namespace

PreferencesPage *Pages::general(Settings &settings)
{
    auto *page = new PreferencesPage(settings, QStringLiteral("pageGeneral"), Text::tr("General"));
    std::vector<PreferencesPage::Choice> languages{{Text::tr("As the system", "choice of the language"), QString()}};
    for (const Languages::Language &language : Languages::all())
        languages.push_back({language.name, language.code});
    page->addChoice(SettingKey::Language, QStringLiteral("language"), Text::tr("&Language:"), languages);
    page->addChoice(SettingKey::Theme, QStringLiteral("theme"), Text::tr("&Colours:"),
                    {{Text::tr("As the system", "choice of light or dark colours"), QStringLiteral("system")},
                     {Text::tr("Light", "colours"), QStringLiteral("light")},
                     {Text::tr("Dark", "colours"), QStringLiteral("dark")}});
    page->addSection(Text::tr("Starting and closing"));
    page->addFlag(SettingKey::StartAtLogin, QStringLiteral("startAtLogin"), Text::tr("&Start when you log in"),
                  Text::tr("Without a window, so that downloads go on where they were."));
    page->addChoice(SettingKey::CloseToTray, QStringLiteral("closeToTray"), Text::tr("Closing the &window:"),
                    {{Text::tr("asks what to do", "what closing the window does"), QStringLiteral("ask")},
                     {Text::tr("keeps downloading", "what closing the window does"), QStringLiteral("keep")},
                     {Text::tr("minimizes it", "what closing the window does"), QStringLiteral("minimize")},
                     {Text::tr("quits", "what closing the window does"), QStringLiteral("quit")}});
    return page;
}

PreferencesPage *Pages::storages(Settings &settings, Engine &engine)
{
    auto *page = new PreferencesPage(settings, QStringLiteral("pageStorages"), Text::tr("Storages"));
    auto *list = new StorageList(engine, QStringLiteral("storages"));
    page->addWide(list,
                  Text::tr("Downloads go to the default storage unless you choose another. Content is shared within "
                           "a storage. What is changed here counts for what comes; files that are there stay "
                           "as they are."));
    QObject::connect(page, &PreferencesPage::reloaded, list, &StorageList::reload);
    QObject::connect(page, &PreferencesPage::defaultsRestored, list, &StorageList::restoreDefaults);
    return page;
}

PreferencesPage *Pages::transfers(Settings &settings)
{
    //: page of the preferences: how things are downloaded
    auto *page = new PreferencesPage(settings, QStringLiteral("pageTransfers"), Text::tr("Transfers"));
    const QString rate = Text::tr(" kB/s", "after a number");
    page->addNumber({SettingKey::ParallelTasks, QStringLiteral("parallelTasks"), Text::tr("Tasks at &once:"), 1, 64});
    page->addNumber({SettingKey::ParallelFiles,
                     QStringLiteral("parallelFiles"),
                     Text::tr("F&iles at once:"),
                     1,
                     200,
                     {},
                     {},
                     Text::tr("Of all tasks together. Many small files from far away come faster.")});
    page->addNumber({SettingKey::ConnectionsPerFile,
                     QStringLiteral("connectionsPerFile"),
                     Text::tr("Connections for a &file:"),
                     1,
                     mostConnections,
                     {},
                     {},
                     Text::tr("Large files come over several, from all their servers together.")});
    page->addNumber({SettingKey::ConnectionsPerServer, QStringLiteral("connectionsPerServer"),
                     Text::tr("Of these to one &server:"), 1, mostConnections});
    page->addFlag(SettingKey::InhibitSleep, QStringLiteral("inhibitSleep"),
                  Text::tr("&Keep the computer awake while downloading"), Text::tr("The screen may still turn dark."));
    page->addSection(Text::tr("Speed limit"));
    page->addNumber({SettingKey::LimitRate, QStringLiteral("limitRate"), Text::tr("All &downloads together:"), 0,
                     mostKilobytes, rate, Text::tr("no limit")})
        ->setSingleStep(100);
    addSchedule(page);
    addHostLimits(page);
    page->addSection(Text::tr("Slow servers"));
    page->addNumber({SettingKey::LowSpeedRate,
                     QStringLiteral("lowSpeedRate"),
                     Text::tr("&Leave those slower than:"),
                     0,
                     mostKilobytes / 1000,
                     rate,
                     //: in place of a number: never leave slow servers, never read and compare
                     Text::tr("never"),
                     {},
                     1000});
    page->addNumber({SettingKey::LowSpeedSeconds,
                     QStringLiteral("lowSpeedSeconds"),
                     Text::tr("fo&r longer than:"),
                     5,
                     3600,
                     Text::tr(" seconds", "after a number"),
                     {},
                     Text::tr("What is missing then comes from another server of the same file.")});
    return page;
}

PreferencesPage *Pages::network(Settings &settings)
{
    auto *page = new PreferencesPage(settings, QStringLiteral("pageNetwork"), Text::tr("Network"));
    auto *proxy = new ProxyField(QStringLiteral("proxy"));
    page->addField(SettingKey::Proxy, Text::tr("Pro&xy:"), proxy, {},
                   [proxy](const QVariant &value) { proxy->setText(value.toString()); });
    QObject::connect(proxy, &ProxyField::edited, page,
                     [page, proxy] { page->take(SettingKey::Proxy, proxy->text(), proxy->problem()); });
    page->addFlag(SettingKey::PauseOnMetered, QStringLiteral("pauseOnMetered"),
                  Text::tr("&Pause downloads on metered connections"),
                  Text::tr("They go on by themselves when you are back on another one."));
    page->addFlag(SettingKey::PrivateTargets, QStringLiteral("allowPrivate"),
                  Text::tr("Let sources on the internet name &addresses in your network"),
                  Text::tr("Allow this only if you trust them: such a link can reach your router and other devices."));
    return page;
}

PreferencesPage *Pages::sources(Settings &settings, Engine &engine)
{
    auto *page = new PreferencesPage(settings, QStringLiteral("pageSources"), Text::tr("Sources"));
    page->addLine(SettingKey::HuggingFaceEndpoint, QStringLiteral("endpointHuggingFace"), Text::tr("&Hugging Face:"),
                  endpointProblem);
    page->addLine(SettingKey::ZenodoEndpoint, QStringLiteral("endpointZenodo"), Text::tr("&Zenodo:"), endpointProblem);
    page->addLine(SettingKey::GitHubEndpoint, QStringLiteral("endpointGitHub"), Text::tr("&GitHub's API:"),
                  endpointProblem);
    page->addSection(Text::tr("Tokens"));
    auto *tokens = new TokenList(engine, QStringLiteral("tokens"));
    page->addWide(tokens, Text::tr("For what servers show only to those who have an account. Tokens are kept in the "
                                   "keychain of your desktop, each is shown to its own server alone, and “Restore "
                                   "Defaults” leaves them alone."));
    QObject::connect(page, &PreferencesPage::reloaded, tokens, &TokenList::reload);
    page->addSection(Text::tr("Names of your own"));
    auto *rules = new QPlainTextEdit;
    rules->setObjectName(QStringLiteral("nameMapping"));
    rules->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    rules->setTabChangesFocus(true);
    rules->setLineWrapMode(QPlainTextEdit::NoWrap);
    rules->setPlaceholderText(
        QStringLiteral("atlas = hf:datasets/example/atlas | https://example.org/atlas/{revision}/"));
    page->addField(
        SettingKey::NameMapping, Text::tr("&Rules:"), rules,
        Text::tr("One rule a line: a name, and the sources behind it in the order to try. What ends in / has the "
                 "files but no list of them."),
        [rules](const QVariant &value) {
            if (rules->toPlainText() != value.toString())
                rules->setPlainText(value.toString());
        });
    QObject::connect(rules, &QPlainTextEdit::textChanged, page, [page, rules] {
        page->take(SettingKey::NameMapping, rules->toPlainText(), mappingProblem(rules->toPlainText()));
    });
    return page;
}

PreferencesPage *Pages::keeping(Settings &settings)
{
    auto *page = new PreferencesPage(settings, QStringLiteral("pageKeeping"), Text::tr("Deleting and checking"));
    const QString days = Text::tr(" days", "after a number");
    page->addNumber({SettingKey::GraceDays,
                     QStringLiteral("graceDays"),
                     Text::tr("&Undo a delete within:"),
                     1,
                     3650,
                     days,
                     {},
                     Text::tr("Until then, what no task needs any more stays on the disk.")});
    page->addFlag(SettingKey::ConfirmDelete, QStringLiteral("confirmDelete"), Text::tr("&Ask before deleting"),
                  Text::tr("Without asking, the files of a task are deleted with it. You can undo that, too."));
    page->addNumber({SettingKey::ScrubDays, QStringLiteral("scrubDays"), Text::tr("Read and &compare all every:"), 0,
                     3650, days, Text::tr("never"),
                     Text::tr("Slowly, while the window is open, so that a failing disk is noticed in time.")});
    page->addSection(Text::tr("Archiving"));
    page->addNumber({SettingKey::PackUpTo, QStringLiteral("packUpTo"), Text::tr("&Pack files of up to:"), 0, mostPacked,
                     Text::tr(" KiB", "after a number"), Text::tr("none", "files that are packed"),
                     Text::tr("When a task is archived, its small files go together into one. Larger ones stay as "
                              "they are.")})
        ->setSingleStep(64);
    return page;
}

PreferencesPage *Pages::notifications(Settings &settings)
{
    auto *page = new PreferencesPage(settings, QStringLiteral("pageNotifications"), Text::tr("Notifications"));
    page->addFlag(SettingKey::NotifyFinished, QStringLiteral("notifyFinished"), Text::tr("When a task is &finished"));
    page->addFlag(SettingKey::NotifyFailed, QStringLiteral("notifyFailed"), Text::tr("When a task has fa&iled"));
    page->addFlag(SettingKey::NotifyWaiting, QStringLiteral("notifyWaiting"), Text::tr("When a task has to &wait"),
                  Text::tr("For disk space, for example."));
    page->addFlag(SettingKey::NotifyDamage, QStringLiteral("notifyDamage"),
                  Text::tr("When stored content is found &damaged"));
    page->addFlag(SettingKey::NotifySynced, QStringLiteral("notifySynced"), Text::tr("When a followed &source changed"),
                  Text::tr("One sentence for each sync; also when it needs you."));
    return page;
}

PreferencesPage *Pages::adding(Settings &settings)
{
    //: page of the preferences: adding downloads
    auto *page = new PreferencesPage(settings, QStringLiteral("pageAdding"), Text::tr("Adding"));
    page->addFlag(SettingKey::EditableCopies, QStringLiteral("editableCopies"),
                  Text::tr("Offer &editable copies first"),
                  Text::tr("Files are then copies of their own, which take their space again. Otherwise they share "
                           "what is stored, and are read-only where the disk cannot share and edit."));
    page->addSection(Text::tr("Archives that a download brings"));
    const std::vector<PreferencesPage::Choice> choices{
        {Text::tr("offer to unpack them", "archives"), toString(UnpackWish::Ask)},
        {Text::tr("unpack them always", "archives"), toString(UnpackWish::Always)},
        {Text::tr("leave them as they are", "archives"), toString(UnpackWish::Never)}};
    page->addChoice(SettingKey::UnpackZip, QStringLiteral("unpackZip"), Text::tr("&Zip:"), choices);
    page->addChoice(SettingKey::UnpackTar, QStringLiteral("unpackTar"), Text::tr("&Tar, plain or compressed:"),
                    choices);
    page->addChoice(SettingKey::Unpack7z, QStringLiteral("unpack7z"), Text::tr("&7z:"), choices,
                    Text::tr("Each goes into a folder beside it, and what you have already takes no space again. A "
                             "single download can say otherwise."));
    return page;
}

} // namespace heirloom
