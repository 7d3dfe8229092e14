// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/KillPoint.h"

#ifdef HEIRLOOM_KILLPOINTS
#include <QByteArrayList>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace heirloom {

namespace {

/// What one of the variables asks for, and how often its point was passed.
struct Wish
{
    QByteArrayList words;
    int passage = 1; ///< 0: each
    std::atomic<int> passages{0};

    Wish(const char *variable, qsizetype countAt) : words(qgetenv(variable).split(':'))
    {
        if (words.size() > countAt)
            passage = words.at(countAt) == "*" ? 0 : words.at(countAt).toInt();
    }
    bool isNow(const char *ids)
    {
        const bool isAny = words.first() == "*";
        if (words.first().isEmpty() || !(isAny || QByteArray(ids).split(' ').contains(words.first())))
            return false;
        return ++passages == passage || passage == 0;
    }
};

int errnoOf(const QByteArray &name)
{
    static constexpr std::pair<const char *, int> known[]{
        {"EIO", EIO},       {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS},   {"EMFILE", EMFILE},
        {"EACCES", EACCES}, {"EEXIST", EEXIST}, {"ENOENT", ENOENT}, {"EXDEV", EXDEV},   {"EMLINK", EMLINK},
        {"EPERM", EPERM},   {"EINTR", EINTR},   {"ENOMEM", ENOMEM}, {"ESTALE", ESTALE}, {"EBUSY", EBUSY},
    };
    for (const auto &[text, number] : known) {
        if (name == text)
            return number;
    }
    qFatal("HL_ERR: the errno %s is not known", name.constData());
}

} // namespace

void killPoint(const char *ids)
{
    static Wish kill("HL_KILL", 1);
    static Wish stop("HL_STOP", 1);
    if (kill.isNow(ids))
        raise(SIGKILL);
    if (stop.isNow(ids))
        ::kill(getpid(), SIGSTOP);
}

Status failPoint(const char *id)
{
    static Wish wish("HL_ERR", 2);
    if (!wish.isNow(id))
        return {};
    return fail(systemError(errnoOf(wish.words.value(1)), QStringLiteral("step %1").arg(QLatin1String(id))));
}

qint64 testValue(const char *variable, qint64 usual)
{
    bool isNumber = false;
    const qint64 value = qgetenv(variable).toLongLong(&isNumber);
    return isNumber ? value : usual;
}

} // namespace heirloom
#endif
