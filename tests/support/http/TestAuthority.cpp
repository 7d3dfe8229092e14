// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http/TestAuthority.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QUuid>

namespace heirloom::test {

namespace {

constexpr int patienceMs = 20'000;

const QByteArray configuration = R"([ca]
default_ca = here
[here]
dir = .
database = issued.txt
new_certs_dir = .
default_md = sha256
policy = any
rand_serial = yes
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = none
prompt = no
[none]
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[server]
basicConstraints = CA:false
)";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList newKey(const QString &file)
{
    return {QStringLiteral("-newkey"),
            QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"),
            QStringLiteral("-nodes"),
            QStringLiteral("-keyout"),
            file};
}

} // namespace

TestAuthority::TestAuthority()
{
    write(path(QStringLiteral("openssl.cnf")), configuration);
    write(path(QStringLiteral("issued.txt")), {});
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
                        QStringLiteral("openssl.cnf"), QStringLiteral("-extensions"), QStringLiteral("authority"),
                        QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"), QStringLiteral("-days"),
                        QStringLiteral("2"), QStringLiteral("-out"), QStringLiteral("ca.pem")} +
            newKey(QStringLiteral("ca.key")));
}

void TestAuthority::trust() const
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    if (!trusting.addCaCertificates(path(QStringLiteral("ca.pem"))))
        qFatal("no certificate was made");
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestAuthority::forget()
{
    QSslConfiguration systems = QSslConfiguration::defaultConfiguration();
    systems.setCaCertificates(QSslConfiguration::systemCaCertificates());
    QSslConfiguration::setDefaultConfiguration(systems);
}

Certificate TestAuthority::issue(Kind kind) const
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Certificate made{path(name + QStringLiteral(".pem")), path(name + QStringLiteral(".key"))};
    const QString names = kind == Kind::OtherHost ? QStringLiteral("subjectAltName=DNS:elsewhere.test")
                                                  : QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:localhost");
    QStringList request{QStringLiteral("req"),
                        QStringLiteral("-config"),
                        QStringLiteral("openssl.cnf"),
                        QStringLiteral("-subj"),
                        QStringLiteral("/CN=Test server"),
                        QStringLiteral("-addext"),
                        names};
    request += newKey(made.key);
    if (kind == Kind::SelfSigned) {
        openssl(request + QStringList{QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("2"),
                                      QStringLiteral("-out"), made.file});
        return made;
    }
    openssl(request + QStringList{QStringLiteral("-out"), name + QStringLiteral(".csr")});
    const bool early = kind == Kind::NotYetValid;
    const QString from = early ? QStringLiteral("20400101000000Z") : QStringLiteral("20200101000000Z");
    const QString until = kind == Kind::Expired ? QStringLiteral("20200102000000Z") : QStringLiteral("20490101000000Z");
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"),
             QStringLiteral("openssl.cnf"), QStringLiteral("-cert"), QStringLiteral("ca.pem"),
             QStringLiteral("-keyfile"), QStringLiteral("ca.key"), QStringLiteral("-extensions"),
             QStringLiteral("server"), QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), until,
             QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-out"), made.file});
    return made;
}

void TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.first()), process.readAll().constData());
}

} // namespace heirloom::test
