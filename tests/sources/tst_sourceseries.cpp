// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/shared/SourceSeries.h"

#include <QTest>

using namespace heirloom;

class TestSourceSeries : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
};

void TestSourceSeries::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *address, const char *key, const char *revision, const char *name) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(key)
                               << QString::fromLatin1(revision) << QString::fromLatin1(name);
    };
    row("https://h/debian-cd/12.5.0/amd64/iso-cd/SUMS", "https://h/debian-cd/amd64/iso-cd/SUMS", "12.5.0", "iso-cd");
    row("https://h/debian-cd/current/amd64/SUMS?x=1", "https://h/debian-cd/amd64/SUMS", "", "amd64");
    row("https://h/24.04/SUMS", "https://h/SUMS", "24.04", "h");
    row("https://h/24.04/x-24.04-SUMS", "https://h/x-SUMS", "24.04", "h");
    row("https://h/o/r/releases/download/v1.2/SUMS", "https://h/o/r/releases/download/SUMS", "v1.2", "r");
    row("https://h/o/jq/releases/download/jq-1.7.1/SUMS", "https://h/o/jq/releases/download/jq/SUMS", "1.7.1", "jq");
    row("https://h/x/1.2.0-rc.1/SUMS", "https://h/x/SUMS", "1.2.0-rc.1", "x");
    row("https://h/x/20240501/SUMS", "https://h/x/SUMS", "20240501", "x");
    row("https://h/x/2024-05-01/SUMS", "https://h/x/SUMS", "2024-05-01", "x");
    row("https://h/x/20249901/SUMS", "https://h/x/20249901/SUMS", "", "20249901");
    row("https://h/x/r3/SUMS", "https://h/x/SUMS", "r3", "x");
    row("https://h/v1/2.0/SUMS", "https://h/v1/SUMS", "2.0", "v1");
    row("https://h/records/1234567/SUMS", "https://h/records/1234567/SUMS", "", "1234567");
    row("https://h/x/tool-1.2_checksums.txt", "https://h/x/tool_checksums.txt", "1.2", "x");
    row("https://h/x/a.tar.gz.sha256", "https://h/x/a.tar.gz.sha256", "", "x");
    row("https://h/x/linux-6.1.tar.xz.sha256", "https://h/x/linux.tar.xz.sha256", "6.1", "x");
    row("https://h/a%2F1.0/SUMS", "https://h/a%2F1.0/SUMS", "", "a/1.0");
    row("https://h/", "https://h/", "", "h");
    row("https://h", "https://h", "", "h");
    row("file:///srv/iso/24.04/SUMS", "file:///srv/iso/SUMS", "24.04", "srv");
}

void TestSourceSeries::addresses()
{
    QFETCH(QString, address);
    const SourceSeries series = seriesOf(QUrl(address));
    QTEST(series.key, "key");
    QTEST(series.revision, "revision");
    QTEST(series.name, "name");
}

QTEST_GUILESS_MAIN(TestSourceSeries)
#include "tst_sourceseries.moc"
