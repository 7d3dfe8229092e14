// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/WriteBuffers.h"

#include <QTest>
#include <deque>

using namespace heirloom;

/// What many large files may keep in memory together.
class TestWriteBuffers : public QObject
{
    Q_OBJECT

private slots:
    void s0_13_manyFilesKeepNoMoreThanAFew();
    void everyFileMayGoOn();
    void buffersAreUsedAgain();
    void onlyWholeOnesAreKept();
};

void TestWriteBuffers::s0_13_manyFilesKeepNoMoreThanAFew()
{
    WriteBuffers buffers;
    std::deque<WriteBuffers::Share> shares;
    const auto all = [&shares] { return qint64(shares.size()) * shares.front().mostBytes(); };
    shares.emplace_back(buffers);
    const qint64 alone = shares.front().mostBytes();
    QVERIFY(alone >= 2 << 20); // the network goes on while the disk writes
    while (shares.size() < 48)
        shares.emplace_back(buffers);
    QVERIFY2(all() <= 24 << 20, qPrintable(QString::number(all())));
    while (shares.size() > 1)
        shares.pop_back();
    QCOMPARE(shares.front().mostBytes(), alone);
}

/// However many there are, one buffer can be filled while another is written.
void TestWriteBuffers::everyFileMayGoOn()
{
    WriteBuffers buffers;
    std::deque<WriteBuffers::Share> shares;
    while (shares.size() < 1000)
        shares.emplace_back(buffers);
    QVERIFY(shares.front().mostBytes() >= 2 * WriteBuffers::bufferBytes);
}

void TestWriteBuffers::buffersAreUsedAgain()
{
    WriteBuffers buffers;
    QByteArray first = buffers.take();
    QVERIFY(first.isEmpty());
    QVERIFY(first.capacity() >= WriteBuffers::bufferBytes);
    first.append("bytes of a file");
    const char *memory = first.constData();
    buffers.giveBack(std::move(first));
    QByteArray second = buffers.take();
    QCOMPARE(second.constData(), memory);
    QVERIFY(second.isEmpty());
    QVERIFY(second.capacity() >= WriteBuffers::bufferBytes);
    QVERIFY(buffers.take().constData() != second.constData());
}

/// What is too short, since it was shared or came from elsewhere, would have to grow in small steps.
void TestWriteBuffers::onlyWholeOnesAreKept()
{
    WriteBuffers buffers;
    buffers.giveBack("short");
    QVERIFY(buffers.take().capacity() >= WriteBuffers::bufferBytes);
}

QTEST_APPLESS_MAIN(TestWriteBuffers)
#include "tst_writebuffers.moc"
