// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instance/StartMessage.h"

#include <QTest>

using namespace heirloom;

class TestGuiStartMessage : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void tooMuchIsNotHandedOver();
    void hostileWordsAreRefused_data();
    void hostileWordsAreRefused();
    void newerWordsAreUnderstood();
};

void TestGuiStartMessage::comesBackAsItWas()
{
    const StartMessage message{
        {QStringLiteral("https://example.org/a?b=c&d=\"e\""), QStringLiteral("/tmp/größe\nzwei")},
        true,
        "token_TIME123"};
    const auto line = message.encode();
    QVERIFY(line);
    QVERIFY(!line->contains('\n'));
    QVERIFY(StartMessage::decode(*line) == message);
    using enum StartMessage::Action;
    for (const auto action : {None, NewTask, PauseAll}) {
        const StartMessage wish{{}, false, {}, action};
        QVERIFY(StartMessage::decode(*wish.encode()) == wish);
    }
}

void TestGuiStartMessage::tooMuchIsNotHandedOver()
{
    StartMessage message;
    message.links.fill(QStringLiteral("/a"), StartMessage::mostLinks);
    QVERIFY(message.encode());
    message.links << QStringLiteral("/a");
    QVERIFY(!message.encode());
    message.links = {QString(StartMessage::longestLink, u'a')};
    QVERIFY(message.encode());
    message.links = {QString(StartMessage::longestLink + 1, u'a')};
    QVERIFY(!message.encode());
    message.links.fill(QString(StartMessage::longestLink, u'a'), 100);
    QVERIFY(!message.encode());
}

void TestGuiStartMessage::hostileWordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x7f\0\1\2", 4);
    QTest::newRow("no object") << QByteArray(R"(["/a"])");
    QTest::newRow("no links") << QByteArray(R"({"background":true})");
    QTest::newRow("links of another kind") << QByteArray(R"({"links":"/a"})");
    QTest::newRow("a link of another kind") << QByteArray(R"({"links":[7]})");
    QTest::newRow("an empty link") << QByteArray(R"({"links":[""]})");
    QTest::newRow("a zero") << QByteArray(R"({"links":["/a\u0000b"]})");
    QTest::newRow("half a surrogate") << QByteArray(R"({"links":["/a\ud800"]})");
    QTest::newRow("no UTF-8") << QByteArray("{\"links\":[\"/\xff\xfe\"]}");
    QTest::newRow("a token too long") << QByteArray(R"({"links":[],"token":")") + QByteArray(300, 'a') + "\"}";
    QTest::newRow("deep") << QByteArray(R"({"links":)") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
    QTest::newRow("long") << QByteArray(R"({"links":["/)") + QByteArray(StartMessage::mostBytes, 'a') + "\"]}";
    QTest::newRow("many") << QByteArray(R"({"links":["/a")") + QByteArray(",\"/a\"").repeated(1'000) + "]}";
}

void TestGuiStartMessage::hostileWordsAreRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!StartMessage::decode(line));
}

void TestGuiStartMessage::newerWordsAreUnderstood()
{
    const auto message = StartMessage::decode(R"({"links":["/a"],"action":"dance","colour":{"red":1}})");
    QVERIFY(message);
    QCOMPARE(message->links, QStringList{QStringLiteral("/a")});
    QVERIFY(message->action == StartMessage::Action::None);
}

QTEST_GUILESS_MAIN(TestGuiStartMessage)
#include "tst_gui_startmessage.moc"
