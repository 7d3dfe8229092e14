// SPDX-License-Identifier: GPL-3.0-or-later
// A netrc file: whatever it holds, each entry has a host and a password, nothing comes out of a `default`, and what is
// written out again from the entries reads the same.
#include "../Fuzz.h"

#include "credentials/Netrc.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray written(const std::vector<NetrcEntry> &entries)
{
    QByteArray text;
    for (const NetrcEntry &entry : entries)
        text += "machine " + quoted(entry.machine.toUtf8()) + "\n login " + quoted(entry.login) + " password " +
                quoted(entry.password) + "\r\n# a comment\n";
    return text + "default login nobody password none\n";
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const std::vector<NetrcEntry> entries = parseNetrc(text);
    must(qsizetype(entries.size()) <= text.count("machine"), "an entry begins with its word");
    for (const NetrcEntry &entry : entries) {
        must(!entry.machine.isEmpty() && entry.machine == entry.machine.toLower(), "an entry has a host in lower case");
        must(!entry.password.isEmpty(), "an entry has a password");
    }
    const std::vector<NetrcEntry> again = parseNetrc(written(entries));
    must(again.size() == entries.size(), "as many entries come back");
    for (size_t i = 0; i < entries.size(); ++i)
        must(again[i].machine == entries[i].machine && again[i].login == entries[i].login &&
                 again[i].password == entries[i].password,
             "an entry comes back as it was");
    return 0;
}
