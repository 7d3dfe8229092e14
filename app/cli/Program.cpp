// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/bootstrap/UserChoices.h"
#include "app/bootstrap/Versions.h"
#include "app/cli/Command.h"
#include "credentials/Keychain.h"
#include "engine/UserText.h"

#include <QCoreApplication>
#include <algorithm>

namespace heirloom::cli {

namespace {

void declareGlobals(CLI::App &app, GlobalOptions &options)
{
    app.set_version_flag(
        "--version", [] { return Bootstrap::versionText(QStringLiteral("heirloom-cli")).toStdString(); },
        "Say which versions of Heirloom and its libraries these are");
    app.add_option("--ledger", options.ledger, "The ledger: sqlite:PATH or a path")->type_name("URL");
    app.add_option("--storage", options.storage, "The storage to use")->type_name("NAME");
    app.add_option("--tenant", options.tenant, "The tenant")->type_name("NAME");
    app.add_flag("--json", options.json, "JSON on stdout, nothing else");
    auto *quiet = app.add_flag("--quiet", options.quiet, "Less on stderr");
    app.add_flag("--verbose", options.verbose, "More on stderr")->excludes(quiet);
}

/// The option of that name, of the program or of any command.
const CLI::Option *optionCalled(const CLI::App &app, const std::string &name)
{
    if (const auto *option = app.get_option_no_throw(name))
        return option;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
        if (const auto *option = optionCalled(*command, name))
            return option;
    }
    return nullptr;
}

/// `--name=` gives an empty value: the parser would take the next argument for it, such as --dry-run.
std::vector<std::string> withEmptyValues(const CLI::App &app, const std::vector<std::string> &arguments)
{
    std::vector<std::string> all;
    bool mayBeOption = true;
    for (const std::string &argument : arguments) {
        mayBeOption = mayBeOption && argument != "--";
        const std::string name = argument.substr(0, argument.find('='));
        const bool isEmpty = mayBeOption && argument.rfind("--", 0) == 0 && argument.size() == name.size() + 1;
        const auto *option = isEmpty ? optionCalled(app, name) : nullptr;
        if (option && option->get_items_expected_max() > 0) {
            all.insert(all.end(), {name, std::string()});
        } else {
            all.push_back(argument);
        }
    }
    return all;
}

int usageError(const CLI::ParseError &error, const CLI::App &app, Console &console, bool asJson, std::ostream &out)
{
    if (error.get_exit_code() == 0) { // --help and --version are no errors to anybody but the parser
        out << (error.get_name() == "CallForHelp" ? app.help() : std::string(error.what()));
        if (error.get_name() != "CallForHelp")
            out << '\n';
        return Done;
    }
    console.json = asJson;
    const auto unknown = app.remaining();
    const QString what = app.get_subcommands().empty() && !unknown.empty()
                             ? QStringLiteral("there is no command \"%1\"").arg(QString::fromStdString(unknown.front()))
                             : QString::fromStdString(error.what());
    Error wrong{ErrorCode::Invalid, what, 0, 0, QStringLiteral("`heirloom-cli --help` lists what there is")};
    console.failure(wrong);
    return Usage;
}

/// A path may hold colons; what looks like the address of a database server is never meant as one.
Status checkLedger(const QString &urlOrPath)
{
    const qsizetype scheme = urlOrPath.indexOf(QStringLiteral("://"));
    if (scheme <= 0 || urlOrPath.startsWith(QStringLiteral("sqlite:")))
        return {};
    return fail(ErrorCode::Invalid, QStringLiteral("no ledger can be kept at %1:").arg(urlOrPath.left(scheme)),
                QStringLiteral("write sqlite:PATH or a path"));
}

} // namespace

Result<Engine *> Context::engine(bool setDamagedLedgerAside)
{
    if (m_engine)
        return m_engine.get();
    if (auto usable = checkLedger(QString::fromStdString(m_options.ledger)); !usable)
        return fail(usable.error());
    if (auto usable = checkLedger(qEnvironmentVariable("HEIRLOOM_LEDGER")); m_options.ledger.empty() && !usable)
        return fail(usable.error());
    EngineOptions options = Bootstrap::userEngineOptions(QString::fromStdString(m_options.ledger));
    options.tenant = QString::fromStdString(m_options.tenant);
    options.setDamagedLedgerAside = setDamagedLedgerAside;
    auto engine = Engine::open(options);
    if (!engine)
        return fail(engine.error());
    m_engine = std::move(*engine);
    Bootstrap::watchNetwork(*m_engine);
    if (const QString told = UserText::recovery(m_engine->recovered()); !told.isEmpty())
        console.note(told);
    return m_engine.get();
}

Context::Context(Console &output, const GlobalOptions &options) : console(output), m_options(options) {}

Context::~Context() = default;

Keychain &Context::keychain()
{
    if (!m_keychain)
        m_keychain = std::make_unique<Keychain>();
    return *m_keychain;
}

Status Context::use(const ServerAccess &access, const QString &source)
{
    const auto opened = engine();
    if (!opened)
        return fail(opened.error());
    if (!UserChoices::tokenServers().isEmpty()) {
        // Most sources need none of them.
        if (const Status used = UserChoices::useKeychain(keychain(), *(*opened)->options().transfer.credentials); !used)
            console.note(UserText::sentence(used.error()));
    }
    const QString here = Bootstrap::absoluteLinks({QStringLiteral(".")}).constFirst();
    if (!access.tokenFile.empty()) {
        const auto token = Bootstrap::tokenFrom(QString::fromStdString(access.tokenFile));
        if (!token)
            return fail(token.error());
        if (const Status usable = (*opened)->useToken(source, here, *token); !usable)
            return usable;
    }
    QList<QByteArray> lines;
    for (const std::string &header : access.headers)
        lines.append(QByteArray::fromStdString(header));
    return lines.isEmpty() ? Status() : (*opened)->useHeaders(source, here, lines);
}

int runProgram(const std::vector<std::string> &arguments, std::ostream &out, std::ostream &err, bool errIsTerminal)
{
    Console console(out, err, errIsTerminal);
    GlobalOptions options;
    CLI::App app("Download revisions of large things, keep one copy of every content, give the space back.",
                 "heirloom-cli");
    app.require_subcommand(1);
    app.footer("Proxies are those of http_proxy, https_proxy, all_proxy and no_proxy in the environment, or of "
               "network/proxy in "
               "~/.config/heirloom/heirloom.ini.");
    app.fallthrough(); // global options may follow the command
    declareGlobals(app, options);
    const auto commands = allCommands();
    for (const auto &command : commands)
        command->declare(app);
    try {
        std::vector<std::string> given = withEmptyValues(app, arguments);
        std::reverse(given.begin(), given.end()); // as CLI11 wants it
        app.parse(given);
    } catch (const CLI::ParseError &error) {
        const bool asJson = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
        return usageError(error, app, console, asJson, out);
    }
    console.json = options.json;
    console.verbosity = options.quiet ? -1 : options.verbose ? 1 : 0;
    int code = Usage;
    {
        Context context(console, options);
        const auto asked =
            std::find_if(commands.begin(), commands.end(), [](const auto &each) { return each->wasAsked(); });
        if (asked != commands.end())
            code = (*asked)->run(context);
    }
    if (out.flush())
        return code;
    console.problem(Text::tr("The result could not be written; make room where it is written to, then ask again."));
    return code == Done ? int(Failed) : code;
}

} // namespace heirloom::cli
