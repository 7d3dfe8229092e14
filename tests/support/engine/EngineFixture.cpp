// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/engine/EngineFixture.h"

#include "ledger/sqlite/Statement.h"

#include <QCryptographicHash>

namespace heirloom::test {

EngineFixture::EngineFixture(const StorageSpec &storage, const QString &root)
    : m_root(root.isEmpty() ? m_home.filePath(QStringLiteral("disk")) : root)
{
    options.ledgerPath = m_home.filePath(QStringLiteral("ledger/ledger.db"));
    options.defaultStorageRoot = m_root;
    options.spaceRetryMs = 50;
    options.transfer.backoffMs = 5;
    options.transfer.attempts = 2;
    reopen();
    StorageSpec spec = storage;
    spec.name = QStringLiteral("disk");
    spec.root = m_root;
    expect(await(m_engine->addStorage(spec)));
}

EngineFixture::~EngineFixture() = default;

void EngineFixture::reopen()
{
    m_engine.reset();
    m_engine = expect(Engine::open(options));
}

PlanReport EngineFixture::add(const QString &source, AddRequest request)
{
    request.source = source;
    return expect(await(m_engine->add(request)));
}

RunSummary EngineFixture::run(TaskId only)
{
    std::optional<RunSummary> summary;
    QObject context;
    QObject::connect(m_engine.get(), &Engine::runFinished, &context,
                     [&](const RunSummary &finished) { summary = finished; });
    RunOptions wanted;
    wanted.only = only;
    wanted.untilIdle = true;
    m_engine->start(wanted);
    if (!QTest::qWaitFor([&] { return summary.has_value(); }, patienceMs))
        qFatal("the run does not end");
    return *summary;
}

PlanReport EngineFixture::get(const QString &source, const AddRequest &request)
{
    const PlanReport plan = add(source, request);
    const RunSummary summary = run(plan.task);
    if (summary.completed != std::vector{plan.task})
        qFatal("%s was not completed: %s", qPrintable(source),
               summary.firstError ? qPrintable(summary.firstError->context) : "no error");
    return plan;
}

std::vector<Item> EngineFixture::items(TaskId id)
{
    ItemQuery query;
    query.task = id;
    query.limit = 100'000;
    return expect(await(m_engine->items(query)));
}

Item EngineFixture::item(TaskId id, const QString &path)
{
    for (const Item &item : items(id)) {
        if (item.path == path)
            return item;
    }
    qFatal("no item %s", qPrintable(path));
}

QStringList EngineFixture::violations()
{
    QStringList lines;
    for (const Violation &violation : expect(await(m_engine->audit({}, {true, false}))).violations)
        lines.append(violation.kind + QStringLiteral(" ") + violation.path);
    return lines;
}

Ledger &EngineFixture::ledger()
{
    if (!m_ledger) {
        LedgerOptions door;
        door.path = options.ledgerPath;
        m_ledger = expect(Ledger::open(door, m_clock));
    }
    return *m_ledger;
}

qint64 EngineFixture::number(const char *question)
{
    auto session = expect(ledger().read());
    auto select = session.session().statement(question);
    if (!expect(select.first()))
        qFatal("no answer to %s", question);
    return select.number(0);
}

bool EngineFixture::change(const char *statement)
{
    return ledger()
        .transact([&](Session &session) -> Status { return session.statement(statement).run(); })
        .has_value();
}

QString EngineFixture::shown(TaskId id, const QString &path)
{
    return m_root + u'/' + task(id).destination + (path.isEmpty() ? QString() : u'/' + path);
}

QStringList EngineFixture::inStore(const QString &folder) const
{
    return QDir(m_root + QStringLiteral("/.heirloom/") + folder)
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString EngineFixture::objectPath(const QByteArray &content) const
{
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QDir shard(m_root + QStringLiteral("/.heirloom/objects/") + digest.left(2));
    const QStringList names = shard.entryList({digest + QStringLiteral(".*")}, QDir::Files);
    return names.isEmpty() ? QString() : shard.filePath(names.last());
}

} // namespace heirloom::test
