// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/Hashing.h"

#include <algorithm>
#include <openssl/evp.h>

namespace heirloom {

namespace {

constexpr qint64 bufferSize = 1 << 20;

/// Without a working SHA-256 no name in the store means anything: better no program than wrong names.
void require(int success)
{
    if (success != 1)
        qFatal("OpenSSL cannot compute SHA-256 on this system");
}

} // namespace

struct Sha256Stream::Context
{
    Context() : evp(EVP_MD_CTX_new())
    {
        require(evp ? 1 : 0);
        require(EVP_DigestInit_ex(evp, EVP_sha256(), nullptr));
    }
    ~Context() { EVP_MD_CTX_free(evp); }
    Q_DISABLE_COPY_MOVE(Context)

    EVP_MD_CTX *evp;
};

Sha256Stream::Sha256Stream() : m_context(std::make_unique<Context>()) {}
Sha256Stream::~Sha256Stream() = default;
Sha256Stream::Sha256Stream(Sha256Stream &&) noexcept = default;
Sha256Stream &Sha256Stream::operator=(Sha256Stream &&) noexcept = default;

void Sha256Stream::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context->evp, bytes.data(), size_t(bytes.size())));
}

Sha256 Sha256Stream::finish()
{
    std::array<unsigned char, Sha256::size> digest;
    require(EVP_DigestFinal_ex(m_context->evp, digest.data(), nullptr));
    // No type: the algorithm stays, which spares looking it up again.
    require(EVP_DigestInit_ex(m_context->evp, nullptr, nullptr));
    return Sha256(digest);
}

Result<Sha256> hashFile(File &file, qint64 size, std::stop_token stop, const std::function<void(qint64)> &pace)
{
    const auto found = file.stat();
    if (!found)
        return fail(found.error());
    // Small files are the many: they get a small buffer, with one byte more so that their end is seen in one read.
    const qint64 room = std::clamp<qint64>((size < 0 ? found->size : size) + 1, 4096, bufferSize);
    const auto buffer = std::make_unique_for_overwrite<char[]>(size_t(room));
    Sha256Stream stream;
    for (qint64 offset = 0; size < 0 || offset < size;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("hash a file"));
        const qint64 wanted = size < 0 ? room : std::min(room, size - offset);
        const auto got = file.read(offset, {buffer.get(), size_t(wanted)});
        if (!got)
            return fail(got.error());
        if (*got == 0) {
            if (size < 0)
                break;
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("hash a file: it ends at byte %1 of %2").arg(offset).arg(size));
        }
        stream.add({buffer.get(), qsizetype(*got)});
        offset += *got;
        if (pace)
            pace(*got);
    }
    return stream.finish();
}

Sha256 hashBytes(QByteArrayView bytes)
{
    Sha256Stream stream;
    stream.add(bytes);
    return stream.finish();
}

} // namespace heirloom
