// SPDX-License-Identifier: GPL-3.0-or-later
// The path validator, with the kernel as the judge: what it accepts is really made beneath a scratch folder, and has to
// be found there by openat2, which follows neither links nor "..". An input that begins with FF FE is UTF-16, so that
// text which no UTF-8 can spell gets here too.
#include "../Fuzz.h"

#include "io/DiskFileSystem.h"

#include <QTemporaryDir>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

class Scratch
{
public:
    Scratch() : m_root(::open(m_folder.path().toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        must(m_root >= 0, "the scratch folder can be opened");
        auto opened = m_fs.openDirectory(m_folder.path());
        must(opened.has_value(), "the scratch folder can be opened");
        m_directory = *opened;
    }
    ~Scratch() { ::close(m_root); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    void check(const SafePath &path)
    {
        const auto parent = m_fs.openBeneath(m_directory, path.parent(), true);
        must(parent.has_value(), "the folders of an accepted path can be made");
        const auto file = m_fs.create(*parent, path.leaf());
        must(file.has_value(), "the file of an accepted path can be made");
        const auto made = (*file)->stat();
        must(made && made->links == 1, "the file of an accepted path is a new one");
        findAgain(path, *made);
        must(countOf(m_root) == 1, "a path makes one thing at the top");
        removeAll(path);
        must(countOf(m_root) == 0, "a path makes nothing but its components");
    }

private:
    /// -1 if the kernel does not find it beneath `dir` without links.
    static int openBeneath(int dir, const QByteArray &path, quint64 flags)
    {
        open_how how{};
        how.flags = flags | O_CLOEXEC;
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
        return int(::syscall(SYS_openat2, dir, path.constData(), &how, sizeof how));
    }

    /// Component by component, each of them the only thing in its folder.
    void findAgain(const SafePath &path, const FileStat &made) const
    {
        const QList<QByteArray> components = path.components();
        int folder = ::dup(m_root);
        for (qsizetype i = 0; i + 1 < components.size(); ++i) {
            const int next = openBeneath(folder, components[i], O_RDONLY | O_DIRECTORY);
            must(next >= 0, "a component is a folder of its own");
            must(countOf(next) == 1, "a folder holds what the path says");
            ::close(folder);
            folder = next;
        }
        const int file = openBeneath(folder, components.back(), O_RDONLY);
        must(file >= 0, "the kernel finds the file where the path says");
        struct ::stat seen;
        must(::fstat(file, &seen) == 0 && seen.st_ino == made.inode && S_ISREG(seen.st_mode),
             "the kernel finds the same file");
        ::close(file);
        ::close(folder);
    }

    static int countOf(int folder)
    {
        const int copy = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        std::array<char, 4096> buffer;
        int count = -2; // "." and ".."
        for (long got = 0; (got = ::syscall(SYS_getdents64, copy, buffer.data(), buffer.size())) > 0;) {
            for (long at = 0; at < got; ++count) {
                quint16 length = 0;
                std::memcpy(&length, buffer.data() + at + 16, sizeof length); // d_reclen of linux_dirent64
                at += length;
            }
        }
        ::close(copy);
        return count;
    }

    void removeAll(const SafePath &path) const
    {
        SafePath folder = path.parent();
        auto opened = m_fs.openBeneath(m_directory, folder);
        must(opened && m_fs.unlink(*opened, path.leaf()).has_value(), "the file can be removed");
        for (; !folder.isEmpty(); folder = folder.parent()) {
            opened = m_fs.openBeneath(m_directory, folder.parent());
            must(opened && m_fs.removeDirectory(*opened, folder.leaf()).has_value(), "the folders can be removed");
        }
    }

    QTemporaryDir m_folder;
    mutable DiskFileSystem m_fs;
    DirectoryPtr m_directory;
    int m_root;
};

void checkLimits(const SafePath &path, const QString &text)
{
    must(path.text() == text, "a path is accepted as it is or not at all");
    const QList<QByteArray> components = path.components();
    must(components.size() <= SafePath::maxDepth, "a path has at most 64 levels");
    must(text.toUtf8().size() <= SafePath::maxBytes, "a path has at most 4096 bytes");
    must(QString::fromUtf8(text.toUtf8()) == text, "a path is valid Unicode");
    for (const QByteArray &component : components) {
        must(!component.isEmpty() && component.size() <= SafePath::maxComponentBytes, "a component has 1 to 255 bytes");
        must(component != "." && component != ".." && !component.contains('\0'), "a component is a name");
        must(!component.toLower().startsWith(".heirloom"), "our own names are not for others");
    }
}

void checkKey(const SafePath &path)
{
    const QString key = path.collisionKey();
    must(SafePath::fromTrusted(key).collisionKey() == key, "the key of a key is itself");
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D, QString::NormalizationForm_KC,
                            QString::NormalizationForm_KD}) {
        const QString other = path.text().normalized(form);
        must(SafePath::fromTrusted(other).collisionKey() == key, "normalized names collide with their origin");
    }
    // Of composed text: marks in another order are other letters in capitals, which Unicode does not undo either.
    const QString composed = path.text().normalized(QString::NormalizationForm_C);
    for (const QString &other : {composed.toUpper(), composed.toLower()})
        must(SafePath::fromTrusted(other).collisionKey() == key, "names in another case collide with their origin");
    if (!path.parent().isEmpty())
        must(key == path.parent().collisionKey() + u'/' +
                        SafePath::fromTrusted(QString::fromUtf8(path.leaf())).collisionKey(),
             "the key of a path is made of its components' keys");
}

void checkName(const QString &proposed)
{
    const QString name = safeName(proposed);
    const auto path = SafePath::parse(name);
    must(path && path->components().size() == 1, "a safe name is one component");
    must(name.toUtf8().size() <= 200, "a safe name has at most 200 bytes");
    must(safeName(name) == name, "a safe name is safe already");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static Scratch scratch;
    const QByteArray bytes = bytesOf(data, size);
    QString text;
    if (bytes.startsWith("\xFF\xFE")) {
        text.resize(bytes.size() / 2 - 1);
        std::memcpy(text.data(), bytes.constData() + 2, size_t(text.size()) * 2);
    } else {
        text = QString::fromUtf8(bytes);
    }
    checkName(text);
    const auto path = SafePath::parse(text);
    if (!path) {
        must(path.error().code == ErrorCode::Invalid && !path.error().context.isEmpty(), "a refusal says why");
        return 0;
    }
    checkLimits(*path, text);
    checkKey(*path);
    scratch.check(*path);
    return 0;
}
