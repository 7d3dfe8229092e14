// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/bootstrap/UserTokens.h"
#include "ui/dialogs/AddDialog.h"
#include "ui/models/TaskTableModel.h"
#include "ui/window/TaskView.h"

#include <QAbstractButton>
#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>

namespace heirloom::test {

namespace {

constexpr int patienceMs = 30'000;

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

Desk::Desk(NginxServer::Options options) : m_server(m_dir.filePath(QStringLiteral("www")), options)
{
    QDir(m_dir.path()).mkpath(QStringLiteral("www"));
    QDir(m_dir.path()).mkpath(QStringLiteral("files"));
}

Desk::~Desk()
{
    close();
}

bool Desk::open()
{
    m_settings = std::make_unique<Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    EngineOptions options = Bootstrap::engineOptions(*m_settings, m_dir.filePath(QStringLiteral("ledger.db")));
    options.defaultStorageRoot = m_dir.filePath(QStringLiteral("files"));
    if (m_keychain != nullptr)
        options.tokens = std::make_shared<UserTokens>(*m_keychain, options.transfer.credentials);
    auto engine = Engine::open(options);
    if (!engine) {
        qWarning() << engine.error().context;
        return false;
    }
    m_engine = std::move(*engine);
    m_window = std::make_unique<MainWindow>(*m_engine, *m_settings);
    QObject::connect(m_window.get(), &MainWindow::settingsChanged, m_window.get(),
                     [this] { Bootstrap::apply(*m_engine, *m_settings); });
    m_window->show();
    m_window->begin();
    return true;
}

void Desk::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_engine.reset();
    m_settings.reset();
}

QString Desk::publish(const QString &name, const QString &revision, const std::map<QString, QByteArray> &files)
{
    const QString folder = m_dir.filePath(QStringLiteral("www/%1/%2/").arg(name, revision));
    QJsonArray entries;
    for (const auto &[path, bytes] : files) {
        write(folder + path, bytes);
        entries.append(
            QJsonObject{{QStringLiteral("path"), path},
                        {QStringLiteral("size"), bytes.size()},
                        {QStringLiteral("sha256"),
                         QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}});
    }
    const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("heirloom-manifest/1")},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("revision"), revision},
                               {QStringLiteral("files"), entries}};
    write(folder + QStringLiteral("manifest.json"), QJsonDocument(manifest).toJson());
    return m_server.url(QStringLiteral("/%1/%2/manifest.json").arg(name, revision)).toString();
}

void Desk::trigger(const char *action)
{
    auto *found = find<QAction>(action);
    QVERIFY2(found != nullptr, action);
    QVERIFY2(found->isEnabled(), action);
    found->trigger();
}

void Desk::click(const char *button)
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found != nullptr, button);
    QVERIFY2(found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

QString Desk::labelText(const char *name) const
{
    const auto *label = find<QLabel>(name);
    return label == nullptr ? QString() : label->text();
}

bool Desk::isClickable(const char *button) const
{
    const auto *found = find<QAbstractButton>(button);
    return found != nullptr && found->isVisible() && found->isEnabled();
}

std::optional<TaskSnapshot> Desk::snapshot() const
{
    const auto *model = m_window->findChild<TaskTableModel *>();
    if (model == nullptr || model->rowCount() == 0)
        return std::nullopt;
    return model->at(0);
}

std::optional<TaskState> Desk::state() const
{
    const auto first = snapshot();
    return first ? std::optional(first->task.state) : std::nullopt;
}

int Desk::rows() const
{
    return m_window->findChild<TaskTableModel *>()->rowCount();
}

void Desk::selectFirst()
{
    if (const auto first = snapshot())
        m_window->findChild<TaskView *>()->selectTask(first->task.id);
}

bool Desk::add(const QString &link)
{
    const int before = rows();
    m_window->offer({link});
    if (!QTest::qWaitFor([this] { return isClickable("addStart"); }, patienceMs))
        return false;
    click("addStart");
    return QTest::qWaitFor([this, before] { return rows() > before && m_window->findChild<AddDialog *>() == nullptr; },
                           patienceMs);
}

QByteArray Desk::content(const QString &path) const
{
    QFile file(m_dir.filePath(QStringLiteral("files/") + path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace heirloom::test
