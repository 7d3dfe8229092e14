// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/rules/Credentials.h"

namespace heirloom {

/// Where users keep what they show to servers. Errors name the file and never what is in it.
namespace CredentialFiles {

/// The first line of a file that holds a token and nothing else; links to it are followed. Invalid if it holds none.
Result<QByteArray> token(const QString &path);

/// The token of the Hugging Face Hub at `endpoint`: HF_TOKEN, else the file `token` in HF_HOME (by default
/// `~/.cache/huggingface`), as the Hub's own programs leave it there.
void addHubToken(Credentials &credentials, const QUrl &endpoint);

/// The entries of `~/.netrc`, whoever else may read it.
void addNetrc(Credentials &credentials);

} // namespace CredentialFiles
} // namespace heirloom
