// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;

namespace {

const auto id = QStringLiteral("org.example.Program");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestGuiAutostart : public QObject
{
    Q_OBJECT
private slots:
    void entryStartsTheProgramInTheBackground();
    void entryIsValid_data();
    void entryIsValid();
    void disablingRemovesTheEntry();
    void entryThatTheUserChangedStays();
    void wordsOfExecAreEscaped_data();
    void wordsOfExecAreEscaped();
    void desktopReadsTheWordAsItWas();

private:
    QString folder() const { return m_dir.filePath(QStringLiteral("config/autostart")); }
    QString file() const { return folder() + u'/' + id + QStringLiteral(".desktop"); }
    QTemporaryDir m_dir;
};

void TestGuiAutostart::entryStartsTheProgramInTheBackground()
{
    const Autostart autostart(folder(), id, QStringLiteral("/opt/heir loom/heirloom"));
    QVERIFY(autostart.enable());
    QCOMPARE(contentOf(file()), QByteArray("[Desktop Entry]\n"
                                           "Type=Application\n"
                                           "Name=Heirloom\n"
                                           "Icon=org.example.Program\n"
                                           "Exec=\"/opt/heir loom/heirloom\" --background\n"
                                           "Terminal=false\n"
                                           "X-GNOME-Autostart-enabled=true\n"));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(autostart.enable());
    QVERIFY(!Autostart(folder(), id, QStringLiteral("/a\nExec=evil")).enable());
}

void TestGuiAutostart::entryIsValid_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << QStringLiteral("/usr/bin/heirloom");
    QTest::newRow("odd") << QStringLiteral(R"(/opt/a $b "c" `d` e\f/100%)");
}

void TestGuiAutostart::entryIsValid()
{
    QFETCH(QString, program);
    QVERIFY(Autostart(folder(), id, program).enable());
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(QStringLiteral("desktop-file-validate"), {file()});
    QVERIFY(validator.waitForFinished());
    const QByteArray said = validator.readAll();
    QVERIFY2(validator.exitCode() == 0 && said.isEmpty(), said.constData());
}

void TestGuiAutostart::disablingRemovesTheEntry()
{
    const Autostart autostart(folder(), id, QStringLiteral("/usr/bin/heirloom"));
    QVERIFY(autostart.enable());
    QVERIFY(autostart.disable());
    QVERIFY(!QFile::exists(file()));
    QVERIFY(autostart.disable());
    QVERIFY(Autostart(m_dir.filePath(QStringLiteral("nowhere")), id, QStringLiteral("/x")).disable());
}

void TestGuiAutostart::entryThatTheUserChangedStays()
{
    const Autostart autostart(folder(), id, QStringLiteral("/usr/bin/heirloom"));
    QVERIFY(autostart.ensure());
    QCOMPARE(contentOf(file()), autostart.entry());
    const QByteArray changed = autostart.entry() + "Hidden=true\n";
    QFile entry(file());
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write(changed);
    entry.close();
    QVERIFY(autostart.ensure());
    QCOMPARE(contentOf(file()), changed);
    QVERIFY(autostart.enable()); // the user wants it again
    QCOMPARE(contentOf(file()), autostart.entry());
}

void TestGuiAutostart::wordsOfExecAreEscaped_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("written");
    QTest::newRow("blank") << R"(/a b)"
                           << R"("/a b")";
    QTest::newRow("field code") << R"(/100%u)"
                                << R"("/100%%u")";
    QTest::newRow("dollar") << R"(/$HOME)"
                            << R"("/\\$HOME")";
    QTest::newRow("quote") << R"(/a"b)"
                           << R"("/a\\"b")";
    QTest::newRow("backquote") << R"(/a`b)"
                               << R"("/a\\`b")";
    QTest::newRow("backslash") << R"(/a\b)"
                               << R"("/a\\\\b")";
}

void TestGuiAutostart::wordsOfExecAreEscaped()
{
    QFETCH(QString, word);
    QTEST(Autostart::execWord(word), "written");
}

void TestGuiAutostart::desktopReadsTheWordAsItWas()
{
    // What GLib, as a desktop uses it, makes of the line.
    const QString program = m_dir.filePath(QStringLiteral(R"(a $b "c" `d` e\f)"));
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" > \"$PROOF\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(Autostart(folder(), id, program).enable());
    const QString proof = m_dir.filePath(QStringLiteral("proof"));
    QProcess launcher;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PROOF"), proof);
    launcher.setProcessEnvironment(environment);
    launcher.start(QStringLiteral("gio"), {QStringLiteral("launch"), file()});
    QVERIFY(launcher.waitForFinished());
    QVERIFY2(launcher.exitCode() == 0, launcher.readAllStandardError().constData());
    QTRY_COMPARE(contentOf(proof), QByteArray("--background\n"));
}

QTEST_GUILESS_MAIN(TestGuiAutostart)
#include "tst_gui_autostart.moc"
