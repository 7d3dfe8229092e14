// SPDX-License-Identifier: GPL-3.0-or-later
// How the archiver looks at the layout of an archive from outside before libarchive sees it. Input: the archive.
#include "../../Fuzz.h"

#include "app/archiver/unpack/Container.h"
#include "app/archiver/unpack/Trouble.h"

using namespace archiver;
using heirloom::fuzz::must;

namespace {

constexpr uint64_t mostEntries = 1000;

void checkAsZip(const ReadAt &read, uint64_t size)
{
    try {
        ZipLayout zip(read, size, mostEntries);
        must(zip.entries() <= mostEntries, "the number of entries has its cap");
        must(zip.end() <= size && zip.end() >= 22, "a zip ends in its file");
        must(endsAsZip(read, size), "a zip is known by its end");
        for (uint64_t i = 0; i < zip.entries(); ++i)
            zip.checkMember(i);
        must(zip.entries() == 0 || zip.end() >= 22 + zip.entries() * (46 + 30), "each member has its own header");
    } catch (const Trouble &trouble) {
        must(*trouble.what() != '\0', "a refusal says why");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const ReadAt read = [&](uint64_t offset, void *to, size_t count) {
        if (offset > size || count > size - offset)
            return false;
        if (count > 0)
            std::memcpy(to, data + offset, count);
        return true;
    };
    checkAsZip(read, size);
    try {
        if (containerOf(read, size) == Container::SevenZip)
            checkSevenZip(read, size);
    } catch (const Trouble &trouble) {
        must(*trouble.what() != '\0', "a refusal says why");
    }
    return 0;
}
