// SPDX-License-Identifier: GPL-3.0-or-later
// `queue` and `limit`, by the real program.
#include "tests/cli/CliBed.h"

#include <QTest>

using namespace heirloom::test;

class TestCliQueue : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void queueOrdersARun();
    void limitIsSetShownAndTakenBack();
    void wrongUse_data();
    void wrongUse();

private:
    Answer run(const char *line) const { return m_bed->run(words(line)); }
    QJsonObject task(const char *number) const
    {
        return m_bed->run({QStringLiteral("show"), QString::fromLatin1(number)}).json();
    }

    std::unique_ptr<CliBed> m_bed;
};

/// Three tasks in the queue.
void TestCliQueue::init()
{
    m_bed = std::make_unique<CliBed>(
        [this](const QStringList &arguments) { return runBinary(arguments, m_bed->path(QStringLiteral("home"))); });
    QVERIFY(m_bed->addStorage());
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        const QString manifest = m_bed->publish(name, name, CliBed::smallFiles(3, name.toLatin1()));
        QCOMPARE(m_bed->run({QStringLiteral("add"), m_bed->path(QStringLiteral("web/") + manifest)}).code, 0);
    }
}

void TestCliQueue::queueOrdersARun()
{
    const QJsonObject first = task("1");
    QCOMPARE(first[QStringLiteral("priority")], QStringLiteral("normal"));
    QVERIFY(areIntegers(first, {QStringLiteral("queue_position"), QStringLiteral("rate_limit")}));

    const Answer high = run("queue 3 --priority high");
    QCOMPARE(high.code, 0);
    QCOMPARE(high.json()[QStringLiteral("task")].toInt(), 3);
    QCOMPARE(high.json()[QStringLiteral("priority")], QStringLiteral("high"));
    QVERIFY(m_bed->say(words("list")).out.contains("in the queue, high priority"));

    const qint64 position = first[QStringLiteral("queue_position")].toInteger();
    QVERIFY(run("queue 2 --first").json()[QStringLiteral("queue_position")].toInteger() < position);
    QVERIFY(run("queue 2 --last").json()[QStringLiteral("queue_position")].toInteger() > position);
    QCOMPARE(run("queue 2 --before 1").code, 0);
    QCOMPARE(run("queue 2").json(), task("2")); // shows it

    QJsonArray order;
    for (const QJsonObject &event : run("run --jobs 1").objects()) {
        if (event[QStringLiteral("event")] == QStringLiteral("summary"))
            order = event[QStringLiteral("completed")].toArray();
    }
    QCOMPARE(order, (QJsonArray{3, 2, 1}));
    QCOMPARE(run("queue 1 --first").code, 4); // it has had its turn
    QCOMPARE(run("queue 9 --first").code, 3);
}

void TestCliQueue::limitIsSetShownAndTakenBack()
{
    QCOMPARE(run("limit 2 250000").json()[QStringLiteral("rate_limit")].toInt(), 250'000);
    QCOMPARE(task("2")[QStringLiteral("rate_limit")].toInt(), 250'000);
    QCOMPARE(task("1")[QStringLiteral("rate_limit")].toInt(-1), 0);
    QVERIFY(m_bed->say(words("limit 2")).out.contains("limited to 250 kB/s"));
    QCOMPARE(run("limit 2 2M").json()[QStringLiteral("rate_limit")].toInt(), 2'000'000);
    QCOMPARE(run("limit 2 none").json()[QStringLiteral("rate_limit")].toInt(-1), 0);
    QVERIFY(m_bed->say(words("limit 2")).out.contains("no limit of its own"));
    QCOMPARE(run("limit 9 1000").code, 3);
}

void TestCliQueue::wrongUse_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"queue", "queue 1 --priority urgent", "queue 1 --first --last",
                             "queue 1 --before 2 --first", "queue 1 --before 2 --priority low", "queue 1 --before 0",
                             "queue 1 --before 1", "queue x", "limit", "limit 1 fast", "limit 1 -5", "limit 1 1 1"})
        QTest::newRow(line) << QByteArray(line);
}

void TestCliQueue::wrongUse()
{
    QFETCH(QByteArray, line);
    const Answer answer = run(line.constData());
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.error()[QStringLiteral("message")].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliQueue)
#include "tst_cli_queue.moc"
