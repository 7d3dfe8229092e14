// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QWidget>

class QComboBox;

namespace heirloom {

class PlainLabel;

/// Which revision of a source is meant: what its link leads to, one of those that the source says it has, or one that
/// is typed. Where the source knows of none it is a plain line. Part of the add dialog; GUI thread.
class RevisionBox : public QWidget
{
    Q_OBJECT
public:
    explicit RevisionBox(QWidget *parent = nullptr);

    /// Another source: nothing is known of it yet.
    void clear();
    void setRevisions(const RevisionList &revisions);
    /// What the plan was made of.
    void showPlanned(const QString &revision);
    /// Whether there is anything to show.
    bool isUseful() const;
    /// What the user chose goes into the request; else it stays as it is.
    void fill(AddRequest &request) const;

    /// A commit by its beginning, as everybody writes it; any other revision as it may be shown.
    static QString shortened(const QString &revision);

signals:
    /// Another revision is wanted.
    void chosen();
    /// One is being typed.
    void typed();

private:
    QString entered() const;
    void showState();

    QComboBox *m_box;
    PlainLabel *m_line;
    RevisionList m_revisions;
    QString m_planned;
};

} // namespace heirloom
