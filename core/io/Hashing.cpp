// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/Hashing.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace heirloom {

namespace {

constexpr qint64 bufferSize = 1 << 20;

/// Without a working SHA-256 no name in the store means anything: better no program than wrong names.
void require(int success)
{
    if (success != 1)
        qFatal("OpenSSL cannot compute digests on this system");
}

/// EVP's state of one digest.
struct EvpContext
{
    explicit EvpContext(const EVP_MD *type) : evp(EVP_MD_CTX_new())
    {
        require(evp ? 1 : 0);
        require(EVP_DigestInit_ex(evp, type, nullptr));
    }
    ~EvpContext() { EVP_MD_CTX_free(evp); }
    Q_DISABLE_COPY_MOVE(EvpContext)

    EVP_MD_CTX *evp;
};

const EVP_MD *evpType(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Md5:
        return EVP_md5();
    case DigestAlgorithm::Sha1:
    case DigestAlgorithm::GitBlob:
        return EVP_sha1();
    case DigestAlgorithm::Sha224:
        return EVP_sha224();
    case DigestAlgorithm::Sha384:
        return EVP_sha384();
    case DigestAlgorithm::Sha512:
        break;
    }
    return EVP_sha512();
}

} // namespace

struct Sha256Stream::Context : EvpContext
{
    Context() : EvpContext(EVP_sha256()) {}
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

struct DigestStream::Context : EvpContext
{
    using EvpContext::EvpContext;
};

DigestStream::DigestStream(DigestAlgorithm algorithm, qint64 size)
    : m_algorithm(algorithm), m_context(std::make_unique<Context>(evpType(algorithm)))
{
    if (algorithm == DigestAlgorithm::GitBlob)
        add(QByteArrayView(QByteArray("blob ") + QByteArray::number(size) + '\0'));
}

DigestStream::~DigestStream() = default;
DigestStream::DigestStream(DigestStream &&) noexcept = default;
DigestStream &DigestStream::operator=(DigestStream &&) noexcept = default;

void DigestStream::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context->evp, bytes.data(), size_t(bytes.size())));
}

ContentDigest DigestStream::finish()
{
    ContentDigest digest{m_algorithm, QByteArray(digestSize(m_algorithm), Qt::Uninitialized)};
    require(EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char *>(digest.bytes.data()), nullptr));
    return digest;
}

namespace {

/// `size` -1: to the end of the file, whatever that is.
Result<Sha256> hashFrom(File &file, qint64 begin, qint64 size, qint64 room, const std::stop_token &stop,
                        const std::function<void(qint64)> &pace)
{
    const auto buffer = std::make_unique_for_overwrite<char[]>(size_t(room));
    Sha256Stream stream;
    for (qint64 done = 0; size < 0 || done < size;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("hash a file"));
        const qint64 wanted = size < 0 ? room : std::min(room, size - done);
        const auto got = file.read(begin + done, {buffer.get(), size_t(wanted)});
        if (!got)
            return fail(got.error());
        if (*got == 0) {
            if (size < 0)
                break;
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("hash a file: it ends at byte %1 of %2").arg(begin + done).arg(begin + size));
        }
        stream.add({buffer.get(), qsizetype(*got)});
        done += *got;
        if (pace)
            pace(*got);
    }
    return stream.finish();
}

} // namespace

Result<Sha256> hashFile(File &file, qint64 size, std::stop_token stop, const std::function<void(qint64)> &pace)
{
    if (size >= 0)
        return hashRange(file, 0, size, std::move(stop), pace);
    const auto found = file.stat();
    if (!found)
        return fail(found.error());
    // Small files are the many: they get a small buffer, with one byte more so that their end is seen in one read.
    return hashFrom(file, 0, -1, std::clamp<qint64>(found->size + 1, 4096, bufferSize), stop, pace);
}

Result<Sha256> hashRange(File &file, qint64 offset, qint64 size, std::stop_token stop,
                         const std::function<void(qint64)> &pace)
{
    return hashFrom(file, offset, size, std::clamp<qint64>(size, 4096, bufferSize), stop, pace);
}

Sha256 hashBytes(QByteArrayView bytes)
{
    Sha256Stream stream;
    stream.add(bytes);
    return stream.finish();
}

QString cryptoLibraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace heirloom
