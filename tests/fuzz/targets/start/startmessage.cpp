// SPDX-License-Identifier: GPL-3.0-or-later
// What another start hands over: whatever comes, what is taken is within the limits and goes on as it came.
#include "../../Fuzz.h"

#include "app/gui/instance/StartMessage.h"

using namespace heirloom;
using namespace heirloom::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto message = StartMessage::decode(bytesOf(data, size));
    if (!message)
        return 0;
    must(message->links.size() <= StartMessage::mostLinks, "not too many links");
    for (const QString &link : message->links)
        must(!link.isEmpty() && link.size() <= StartMessage::longestLink && !link.contains(QChar(0)), "a usable link");
    const auto line = message->encode();
    if (!line)
        return 0; // escapes may make it longer than it came
    const auto again = StartMessage::decode(*line);
    must(!line->contains('\n') && again && *again == *message, "it comes back as it was");
    return 0;
}
