// SPDX-License-Identifier: GPL-3.0-or-later
// What a user gives as a source, and how it is recognised. Input: the text; then the headers of the answer and an empty
// line; then its body. Local files are looked for in a folder that does not exist.
#include "../../Fuzz.h"

#include "io/SafePath.h"
#include "sources/SourceRegistry.h"
#include "sources/SourceUrl.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

class Answer final : public HttpFetcher
{
public:
    Answer(HttpResponse response, QByteArray body) : m_response(std::move(response)), m_body(std::move(body)) {}
    Result<std::unique_ptr<HttpStream>> open(const HttpRequest &, std::stop_token, HttpResponse *) override
    {
        return std::make_unique<Stream>(m_response, m_body);
    }

private:
    class Stream final : public HttpStream
    {
    public:
        Stream(HttpResponse response, const QByteArray &body) : m_response(std::move(response)), m_bytes(body, 1000) {}
        const HttpResponse &response() const override { return m_response; }
        Result<qint64> read(std::span<char> buffer) override { return m_bytes(buffer); }

    private:
        HttpResponse m_response;
        Bytes m_bytes;
    };
    HttpResponse m_response;
    QByteArray m_body;
};

/// Between "scheme://" and the '@' of the authority, as a reader sees it; empty if there is none.
QString userInfoIn(const QString &text)
{
    const qsizetype start = text.indexOf(QLatin1String("://"));
    if (start < 0)
        return {};
    const QString rest = text.mid(start + 3);
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    const QString authority = rest.left(end - rest.begin());
    return authority.left(std::max<qsizetype>(authority.lastIndexOf(u'@'), 0));
}

void checkRequest(const Result<SourceRequest> &request, const QString &text)
{
    if (!request) {
        must(request.error().code == ErrorCode::Invalid, "what is no source is invalid");
        must(!request.error().hint.isEmpty(), "a refusal says what to do");
        const QString secret = userInfoIn(text);
        const bool standsElsewhere = secret.size() < 8 || text.count(secret) > 1;
        must(standsElsewhere || !request.error().context.contains(secret), "a refusal repeats no password");
        return;
    }
    if (!request->scheme.isEmpty()) {
        must(request->url.isEmpty() && text.trimmed().startsWith(request->scheme, Qt::CaseInsensitive),
             "a repository is named by its scheme alone");
        return;
    }
    const QUrl &url = request->url;
    must(url.isValid() && url.userInfo().isEmpty() && !url.hasFragment(), "a source is an address without secrets");
    must(url.isLocalFile() || ((url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty()),
         "a source is on the web or on this computer");
}

void checkResolved(const Status &resolved, const Sink &sink)
{
    if (!resolved) {
        must(!resolved.error().context.isEmpty(), "a failure says what is wrong");
        return;
    }
    must(sink.headers.size() == 1, "a source has one header");
    const ManifestHeader &header = sink.headers.front();
    must(!header.collectionKey.isEmpty(), "a source belongs to a series");
    if (header.kind != u"http")
        return;
    must(sink.all.size() == 1 && sink.all.front().urls.size() == 1, "a file is one entry");
    const auto path = SafePath::parse(sink.all.front().path);
    must(path && path->components().size() == 1, "a server chooses a name, never a folder");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Lines lines(bytesOf(data, size));
    const QString text = QString::fromUtf8(lines.next());
    const auto request = SourceRegistry::parse(text, QStringLiteral("/nonexistent"));
    checkRequest(request, text);
    HttpResponse response;
    response.status = 200;
    response.headers = lines.headers();
    const SourceRequest web{QStringLiteral("https://a.test/x"), QUrl(QStringLiteral("https://a.test/x")), {}};
    const SourceRequest &asked = request && !request->url.isLocalFile() ? *request : web;
    response.finalUrl = asked.url;
    Answer answer(response, lines.rest());
    Sink sink;
    checkResolved(SourceRegistry(answer).resolve(asked, sink, {}), sink);
    return 0;
}
