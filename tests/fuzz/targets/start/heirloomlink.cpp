// SPDX-License-Identifier: GPL-3.0-or-later
// A link that a web page gives: whatever comes, what is taken of it leads to the web or to a repository, reads as it
// is, and says the same when it is offered again.
#include "../../Fuzz.h"

#include "app/gui/instance/HeirloomLink.h"
#include "model/source/SourceScheme.h"

#include <QUrl>

using namespace heirloom;
using namespace heirloom::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto offered = HeirloomLink::offered(QString::fromUtf8(bytesOf(data, size)));
    if (!offered)
        return 0;
    const QString scheme = offered->left(offered->indexOf(u':')).toLower();
    must(isWebScheme(scheme) || isRepositoryScheme(scheme), "it leads to the web or to a repository");
    must(std::all_of(offered->begin(), offered->end(), [](QChar c) { return c.isPrint() && !c.isSpace(); }),
         "all of it is seen");
    if (isWebScheme(scheme)) {
        const QUrl url(*offered);
        must(url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty(), "an address without a login");
    }
    const QString link = QStringLiteral("heirloom:?url=") + QString::fromLatin1(QUrl::toPercentEncoding(*offered));
    const auto again = HeirloomLink::offered(link);
    must(link.size() > HeirloomLink::longest || (again && *again == *offered), "it says the same again");
    return 0;
}
