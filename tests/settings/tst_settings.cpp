// SPDX-License-Identifier: GPL-3.0-or-later
// The user's choices in their file.
#include "settings/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNotSetHasItsDefault();
    void choicesOutliveTheProgram();
    void valuesOfAWrongKindCountAsNotSet();
    void aNewerFileIsReadAndNeverWritten();
    void aDamagedFileLosesNoDefault();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("heirloom.ini")); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestSettings::whatIsNotSetHasItsDefault()
{
    QFile::remove(path());
    const Settings settings(path());
    QCOMPARE(settings.number(SettingKey::ParallelTasks), 3);
    QCOMPARE(settings.number(SettingKey::GraceDays), 14);
    QCOMPARE(settings.text(SettingKey::LedgerPath), QString());
    QVERIFY(!settings.flag(SettingKey::EditableCopies));
}

void TestSettings::choicesOutliveTheProgram()
{
    QFile::remove(path());
    {
        Settings settings(path());
        settings.set(SettingKey::ParallelTasks, 7);
        settings.set(SettingKey::WindowGeometry, QByteArray("\0\1\xff", 3));
        settings.set(SettingKey::GraceDays, 2);
        settings.reset(SettingKey::GraceDays);
    }
    const Settings settings(path());
    QCOMPARE(settings.number(SettingKey::ParallelTasks), 7);
    QCOMPARE(settings.bytes(SettingKey::WindowGeometry), QByteArray("\0\1\xff", 3));
    QCOMPARE(settings.number(SettingKey::GraceDays), 14);
    QCOMPARE(settings.version(), Settings::currentVersion);
}

void TestSettings::valuesOfAWrongKindCountAsNotSet()
{
    write("version=1\n[transfers]\nparallelTasks=many\n");
    QCOMPARE(Settings(path()).number(SettingKey::ParallelTasks), 3);
}

void TestSettings::aNewerFileIsReadAndNeverWritten()
{
    const QByteArray newer = "version=99\n\n[transfers]\nparallelTasks=5\n";
    write(newer);
    {
        Settings settings(path());
        QVERIFY(!settings.isWritable());
        QCOMPARE(settings.number(SettingKey::ParallelTasks), 5);
        settings.set(SettingKey::ParallelTasks, 6);
        settings.reset(SettingKey::ParallelTasks);
        QCOMPARE(settings.number(SettingKey::ParallelTasks), 5);
    }
    QCOMPARE(written(), newer);
}

void TestSettings::aDamagedFileLosesNoDefault()
{
    write(QByteArray("\0\xff[[[=\n", 7));
    QCOMPARE(Settings(path()).number(SettingKey::GraceDays), 14);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
