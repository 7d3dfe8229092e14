// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "io/FileSystem.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace heirloom {

/// Streaming SHA-256 through OpenSSL's EVP, which uses the processor's instructions where it has them. Not thread-safe.
class Sha256Stream
{
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(Sha256Stream &&) noexcept;
    Sha256Stream &operator=(Sha256Stream &&) noexcept;
    void add(QByteArrayView bytes);
    /// The digest of what was added; the stream starts anew.
    Sha256 finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The same for the other algorithms. Not thread-safe.
class DigestStream
{
public:
    /// `size` is that of the whole content, which git's names begin with; the others do not need it.
    DigestStream(DigestAlgorithm algorithm, qint64 size);
    ~DigestStream();
    DigestStream(DigestStream &&) noexcept;
    DigestStream &operator=(DigestStream &&) noexcept;
    void add(QByteArrayView bytes);
    /// REQUIRES: the last call of this stream.
    ContentDigest finish();

private:
    struct Context;
    DigestAlgorithm m_algorithm;
    std::unique_ptr<Context> m_context;
};

/// Hashes the first `size` bytes of a file (-1: all of it) through a fixed buffer of 1 MiB. `pace` is told of each
/// buffer's bytes and may take its time.
Result<Sha256> hashFile(File &file, qint64 size = -1, std::stop_token stop = {},
                        const std::function<void(qint64 bytes)> &pace = {});
/// The same for `size` bytes from `offset` on. Corrupt if the file ends before.
Result<Sha256> hashRange(File &file, qint64 offset, qint64 size, std::stop_token stop = {},
                         const std::function<void(qint64 bytes)> &pace = {});
/// Hashes bytes in memory.
Sha256 hashBytes(QByteArrayView bytes);
/// Of the library that computes the digests: "3.0.17".
QString cryptoLibraryVersion();

} // namespace heirloom
