// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Keychain.h"

#include <chrono>
#include <future>
#include <memory>
#include <qt6keychain/keychain.h>

namespace heirloom {

namespace {

constexpr auto patience = std::chrono::minutes(2);
constexpr auto step = std::chrono::milliseconds(50); ///< how soon the end of the program is noticed

QString service()
{
    return QStringLiteral("io.github.heirloom.Heirloom");
}

/// Never what QtKeychain says of it, which may quote.
Result<QByteArray> outcome(const QKeychain::Job &job, const QString &server)
{
    switch (job.error()) {
    case QKeychain::NoError: {
        const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
        return read ? read->binaryData() : QByteArray();
    }
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound, QStringLiteral("the keychain has no token for %1").arg(server));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorCode::Denied, QStringLiteral("the keychain was not opened"),
                    QStringLiteral("unlock it and try again"));
    default:
        return fail(ErrorCode::Denied, QStringLiteral("no keychain of the desktop answers"),
                    QStringLiteral("start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc"));
    }
}

} // namespace

Keychain::Keychain()
{
    m_thread.setObjectName(QStringLiteral("heirloom-keychain"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

Keychain::~Keychain()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl Keychain::originOf(const QUrl &url)
{
    if ((url.scheme() != u"https" && url.scheme() != u"http") || url.host().isEmpty() || !url.isValid())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

Result<QByteArray> Keychain::finished(const QUrl &origin, const Made &make)
{
    const QString server = origin.toString();
    const auto answer = std::make_shared<std::promise<Result<QByteArray>>>();
    std::future<Result<QByteArray>> coming = answer->get_future();
    QMetaObject::invokeMethod(&m_there, [this, make, answer, server] {
        QKeychain::Job *job = make(); // deletes itself
        job->setParent(&m_there);
        job->setKey(server);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_there,
                         [answer, server](QKeychain::Job *done) { answer->set_value(outcome(*done, server)); });
        job->start();
    });
    const auto until = std::chrono::steady_clock::now() + patience;
    while (coming.wait_for(step) != std::future_status::ready && std::chrono::steady_clock::now() < until) {
        if (m_ending.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("the program is closing"));
    }
    if (coming.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return fail(ErrorCode::Timeout, QStringLiteral("the keychain does not answer"),
                    QStringLiteral("look whether it asks for its password"));
    return coming.get();
}

Result<QByteArray> Keychain::token(const QUrl &origin)
{
    return finished(origin, [] { return new QKeychain::ReadPasswordJob(service()); });
}

Status Keychain::keep(const QUrl &origin, const QByteArray &token)
{
    const auto kept = finished(origin, [token] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(token);
        return job;
    });
    return kept ? Status() : fail(kept.error());
}

Status Keychain::forget(const QUrl &origin)
{
    const auto forgotten = finished(origin, [] { return new QKeychain::DeletePasswordJob(service()); });
    return forgotten ? Status() : fail(forgotten.error());
}

} // namespace heirloom
