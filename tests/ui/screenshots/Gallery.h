// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace heirloom {

/// A folder of pictures: one for each scene, theme, scale in percent and direction, named so that those of one scene
/// stand together; and one sheet for each theme with all of them small.
class Gallery
{
public:
    struct Look
    {
        QString theme;
        int percent = 100;
        bool rightToLeft = false;
    };

    explicit Gallery(QString folder) : m_folder(std::move(folder)) {}

    /// False if there is nothing on the picture, or it cannot be written.
    bool add(int place, const QString &scene, const Look &look, const QImage &picture) const;
    /// Of the pictures at 100 % that are there, left-to-right beside right-to-left.
    bool makeSheet(const QString &theme) const;

private:
    QString m_folder;
};

} // namespace heirloom
