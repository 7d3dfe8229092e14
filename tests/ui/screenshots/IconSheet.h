// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace heirloom {

/// Every icon there is, in the sizes in which it is used and in every state it can be in; the program's own in the
/// sizes in which desktops show it.
class IconSheet : public QWidget
{
public:
    IconSheet();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
};

} // namespace heirloom
