// SPDX-License-Identifier: GPL-3.0-or-later
// The text list: every line is an entry with an http(s) address and a name, or is refused with its number.
#include "../Fuzz.h"

#include "sources/SourceUrl.h"
#include "sources/list/TextListDriver.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

class Stream final : public SourceStream
{
public:
    Stream(const QByteArray &text, qsizetype step) : m_head(text.left(4096)), m_size(text.size()), m_bytes(text, step)
    {
    }
    QByteArrayView head() const override { return m_head; }
    QString contentType() const override { return {}; }
    QUrl finalUrl() const override { return QUrl(QStringLiteral("https://lists.test/all.txt")); }
    const HttpResponse *response() const override { return nullptr; }
    qint64 size() const override { return m_size; }
    Result<qint64> read(std::span<char> buffer) override { return m_bytes(buffer); }

private:
    QByteArray m_head;
    qint64 m_size;
    Bytes m_bytes;
};

Sink resolve(const QByteArray &text, qsizetype step)
{
    SourceRequest request;
    request.url = QUrl(QStringLiteral("https://lists.test/all.txt"));
    Stream stream(text, step);
    Sink sink;
    must(TextListDriver().resolve(request, stream, sink, {}).has_value(), "a list of this size can always be read");
    return sink;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const Sink whole = resolve(text, 1 << 20);
    must(whole == resolve(text, 5), "how the bytes arrive makes no difference");
    must(whole.headers.size() == 1, "a list has one header");
    must(qsizetype(whole.all.size()) + whole.refused.size() <= text.count('\n') + 1, "a line is one entry at most");
    for (const ManifestEntry &entry : whole.all) {
        must(entry.urls.size() == 1 && checkFileUrl(entry.urls.front(), {}).has_value(), "an entry has its address");
        must(!entry.path.isEmpty(), "an entry has a name");
    }
    const int certainty = TextListDriver().recognises({}, Stream(text, 1 << 20));
    must(certainty == 0 || !whole.all.empty() || size > 4096, "what is taken for a list by its whole text has entries");
    return 0;
}
