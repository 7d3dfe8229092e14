// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checker.h"

#include "mutation/upkeep/Audit.h"

namespace heirloom::test {

namespace {

QByteArray fileName(const Statement &row)
{
    return ObjectStore::objectName({row.digest(0).value_or(Sha256()), row.number(1)});
}

} // namespace

QStringList Checker::afterStep()
{
    QStringList wrong;
    readStore();
    auto reading = must(m_bed.ledger->read());
    objects(reading, wrong);
    files(reading, wrong);
    items(reading, wrong);
    epochs(reading, wrong);
    return wrong;
}

void Checker::readStore()
{
    m_stored.clear();
    m_trashed.clear();
    must(m_bed.store->forEachObject([&](const ObjectStore::Found &found) -> Status {
        m_stored.insert(found.name.section(u'/', -1).toUtf8(), found.stat.size);
        return {};
    }));
    must(m_bed.store->forEachTrashed([&](const ObjectStore::Found &found) -> Status {
        m_trashed.insert(found.name.toUtf8());
        return {};
    }));
}

/// I1, I2, I3 and what a reference is worth: what is referenced is there and stays there.
void Checker::objects(Session &session, QStringList &wrong)
{
    m_rows.clear();
    auto select = session.statement(
        "SELECT objects.sha256, generation, objects.state, refcount, size, zero_since IS NULL, (SELECT count(*) FROM "
        "object_refs r "
        "WHERE r.object = objects.id), p.sha256, pack_offset, p.state FROM objects LEFT JOIN packs p ON p.id = pack");
    must(select.run());
    while (must(select.next())) {
        const Key key{fileName(select), select.text(2), select.number(6), !select.isNull(7)};
        const QString what = QStringLiteral("object %1 (%2)").arg(QString::fromLatin1(key.name.left(8)), key.state);
        if (select.number(3) != key.references)
            wrong += what + QStringLiteral(": counts other references than it has");
        if (select.flag(5) != (key.references > 0))
            wrong += what + QStringLiteral(": the time without references is wrong");
        const bool isUsable = key.state == u"live" || key.state == u"condemned";
        if (key.references > 0 && key.state != u"live")
            wrong += what + QStringLiteral(": is referenced, and not to be had");
        if (const QString problem = key.isPacked ? packProblem(select) : QString(); !problem.isEmpty())
            wrong += what + problem;
        if (isUsable && !key.isPacked && m_stored.value(key.name, -1) != select.number(4))
            wrong += what + QStringLiteral(": its file is gone");
        if (isUsable && !key.isPacked && m_trashed.contains(key.name))
            wrong += what + QStringLiteral(": is in the trash");
        m_rows.push_back(key);
    }
}

/// What a row says of a content in a pack: its bytes are there.
QString Checker::packProblem(const Statement &row) const
{
    const auto pack = m_bed.store->packs().open(row.digest(7).value_or(Sha256()));
    if (row.text(9) != u"live" || !pack)
        return QStringLiteral(": its pack is gone");
    const auto hash = hashRange(**pack, row.number(8), row.number(4));
    return hash == row.digest(0).value_or(Sha256()) ? QString() : QStringLiteral(": its bytes are not in the pack");
}

/// I4 and I6: every file is somebody's, and what goes was announced.
void Checker::files(Session &session, QStringList &wrong)
{
    QSet<QByteArray> intended;
    auto intents = session.statement("SELECT sha256, generation FROM intents");
    must(intents.run());
    while (must(intents.next()))
        intended.insert(fileName(intents));
    const bool isPublishing = must(session.statement("SELECT 1 FROM mutations WHERE kind = 'place'").first());
    QSet<QByteArray> known;
    for (const Key &row : m_rows) {
        known.insert(row.name);
        const bool isGoing = intended.contains(row.name);
        // The file of a content that lies in a pack by now goes, and the content stays.
        if (!row.isPacked && (row.state == u"deleting") != isGoing)
            wrong += QStringLiteral("object %1 is %2 and %3")
                         .arg(QString::fromLatin1(row.name.left(8)), row.state,
                              isGoing ? QStringLiteral("has an intent") : QStringLiteral("has no intent"));
    }
    for (const auto &[name, size] : m_stored.asKeyValueRange()) {
        if (!known.contains(name) && !intended.contains(name) && !isPublishing)
            wrong += QStringLiteral("nobody knows the stored file ") + QString::fromLatin1(name.left(8));
    }
    for (const QByteArray &name : std::as_const(m_trashed)) {
        if (!intended.contains(name))
            wrong += QStringLiteral("nobody wanted in the trash ") + QString::fromLatin1(name.left(8));
    }
}

/// I10, and the promise itself: what is called done can be read.
void Checker::items(Session &session, QStringList &wrong)
{
    struct Done
    {
        QString path;
        Sha256 sha256;
        QString object;
    };
    const auto all =
        must(session
                 .statement("SELECT i.sha256, t.destination || '/' || i.path, COALESCE(o.state, 'none') FROM items i "
                            "JOIN tasks t ON t.id = i.task LEFT JOIN object_refs r ON r.item = i.id LEFT JOIN objects "
                            "o ON o.id = r.object WHERE i.state = 'done' AND t.state <> 'deleting'")
                 .all([](const Statement &row) {
                     return Done{row.text(1), row.digest(0).value_or(Sha256()), row.text(2)};
                 }));
    for (const Done &done : all) {
        if (done.object != u"live")
            wrong += done.path + QStringLiteral(": done, and its object is ") + done.object;
        if (hashBytes(m_bed.content(done.path)) != done.sha256)
            wrong += done.path + QStringLiteral(": done, and its bytes are not there");
    }
}

/// I9.
void Checker::epochs(Session &session, QStringList &wrong)
{
    auto select = session.statement("SELECT 'item ' || id, claim_epoch FROM items UNION ALL "
                                    "SELECT 'task ' || id, epoch FROM tasks UNION ALL "
                                    "SELECT 'lease ' || name, epoch FROM leases");
    must(select.run());
    while (must(select.next())) {
        qint64 &highest = m_epochs[select.text(0)];
        if (select.number(1) < highest)
            wrong += select.text(0) + QStringLiteral(": its epoch fell");
        highest = qMax(highest, select.number(1));
    }
}

QStringList Checker::atRest()
{
    QStringList wrong = afterStep();
    if (const auto open = m_bed.rows("SELECT kind FROM mutations"); !open.isEmpty())
        wrong += QStringLiteral("the journal still has: ") + open.join(u' ');
    if (const auto assigned = m_bed.rows("SELECT path FROM items WHERE state = 'assigned'"); !assigned.isEmpty())
        wrong += QStringLiteral("still claimed: ") + assigned.join(u' ');
    const auto report = must(Audit(*m_bed.coordinator, {true, false, QStringLiteral("test")}).run());
    for (const AuditFinding &finding : report.findings)
        wrong += QStringLiteral("audit: %1 %2 (%3)").arg(finding.kind, finding.path, finding.detail);
    return wrong;
}

QStringList Checker::recoversOnce()
{
    m_bed.recover();
    const QStringList before = m_bed.state();
    const RecoveryReport second = m_bed.recover();
    const QStringList after = m_bed.state();
    QStringList wrong;
    if (second.anything())
        wrong += QStringLiteral("a second recovery had something to do");
    for (const QString &line : after) {
        if (!before.contains(line))
            wrong += QStringLiteral("a second recovery made: ") + line;
    }
    for (const QString &line : before) {
        if (!after.contains(line))
            wrong += QStringLiteral("a second recovery took: ") + line;
    }
    return wrong;
}

} // namespace heirloom::test
