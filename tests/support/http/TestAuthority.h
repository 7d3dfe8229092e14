// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace heirloom::test {

/// A certificate and its key, as PEM files.
struct Certificate
{
    QString file;
    QString key;
};

/// A certificate authority of the test's own, made by the `openssl` command in a temporary folder. One thread.
class TestAuthority
{
public:
    enum class Kind {
        Good, ///< for 127.0.0.1 and localhost, valid today
        Expired,
        NotYetValid,
        OtherHost,
        SelfSigned, ///< not by this authority
    };

    TestAuthority();
    /// The program trusts it from now on, besides the system's, and until forget().
    void trust() const;
    static void forget();
    Certificate issue(Kind kind = Kind::Good) const;

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_dir;
};

} // namespace heirloom::test
