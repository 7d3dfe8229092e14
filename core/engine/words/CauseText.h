// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heirloom {

/// What an error says of its cause or of a remedy, in the language of the user, as far as its words are known; what is
/// not known stays English, and so do paths, addresses and numbers.
///
/// The rooms below say it in English, and it is kept so in the ledger, where other processes and later versions of the
/// program read it. So the English text is the key, as it is of every other text: what varies stands where `%1` is. The
/// lint `causes` keeps what is known here in step with the rooms that say it. Pure, any thread.
QString causeText(const QString &english);

} // namespace heirloom
