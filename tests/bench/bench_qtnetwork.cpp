// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt Network alone takes for a list of requests: nothing is checked, hashed or written, and everything is set as
// in core/net. So it is the floor under what is built on it, and its distance from other clients is Qt's own.
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QThread>
#include <atomic>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

constexpr int threads = 2;
constexpr qint64 encryptedAheadBytes = 64 << 10;
constexpr qint64 plainAheadBytes = 2 << 20;

/// Lines of `URL` (a small file) or `URL FIRST-LAST` (a part of a large one).
struct Work
{
    QList<QByteArray> lines;
    std::atomic<qsizetype> next = 0;
    std::atomic<int> failed = 0;
};

/// Makes Qt buffer sockets.
class PerhapsAProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {QNetworkProxy()}; }
};

class Client final : public QObject
{
public:
    Client(Work &work, bool areSmall) : m_work(work), m_areSmall(areSmall)
    {
        if (areSmall)
            m_manager.setProxyFactory(new PerhapsAProxy);
        else
            m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    /// False: there is nothing left to do.
    bool fetch()
    {
        const qsizetype number = m_work.next++;
        if (number >= m_work.lines.size())
            return false;
        const QList<QByteArray> line = m_work.lines.at(number).split(' ');
        const QUrl url(QString::fromLatin1(line.first()));
        QNetworkReply *reply = m_manager.get(request(url, line.value(1)));
        if (!m_areSmall)
            reply->setReadBufferSize(url.scheme() == QLatin1String("https") ? encryptedAheadBytes : plainAheadBytes);
        ++m_running;
        connect(reply, &QNetworkReply::readyRead, this, [this, reply] { discard(*reply); });
        connect(reply, &QNetworkReply::finished, this, [this, reply] { onFinished(*reply); });
        return true;
    }

    QEventLoop loop;

private:
    QNetworkRequest request(const QUrl &url, const QByteArray &range) const
    {
        QNetworkRequest qt(url);
        for (const auto attribute :
             {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
              QNetworkRequest::AuthenticationReuseAttribute})
            qt.setAttribute(attribute, QNetworkRequest::Manual);
        qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_areSmall);
        qt.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, m_areSmall);
        qt.setRawHeader("Accept-Encoding", "identity");
        if (!range.isEmpty())
            qt.setRawHeader("Range", "bytes=" + range);
        return qt;
    }

    void discard(QNetworkReply &reply)
    {
        while (reply.read(m_scratch.data(), qint64(m_scratch.size())) > 0) {
        }
    }

    void onFinished(QNetworkReply &reply)
    {
        discard(reply);
        m_work.failed += reply.error() == QNetworkReply::NoError ? 0 : 1;
        reply.deleteLater();
        --m_running;
        if (!fetch() && m_running == 0)
            loop.quit();
    }

    Work &m_work;
    const bool m_areSmall;
    int m_running = 0;
    std::vector<char> m_scratch = std::vector<char>(256 << 10);
    QNetworkAccessManager m_manager;
};

void run(Work &work, int parallel, bool areSmall)
{
    Client client(work, areSmall);
    int begun = 0;
    while (begun < parallel && client.fetch())
        ++begun;
    if (begun > 0)
        client.loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile list(application.arguments().value(1));
    const int parallel = application.arguments().value(2).toInt() / threads;
    if (parallel < 1 || !list.open(QIODevice::ReadOnly)) {
        std::fputs("usage: heirloom_bench_qtnetwork LIST CONNECTIONS\n", stderr);
        return 2;
    }
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    Work work;
    work.lines = list.readAll().trimmed().split('\n');
    const bool areSmall = !work.lines.first().contains(' ');
    std::vector<std::unique_ptr<QThread>> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back(QThread::create([&work, parallel, areSmall] { run(work, parallel, areSmall); }));
        running.back()->start();
    }
    for (const auto &thread : running)
        thread->wait();
    return work.failed == 0 ? 0 : 1;
}
