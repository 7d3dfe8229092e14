// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/PieceCheck.h"

#include <QTest>

using namespace heirloom;

using Verdicts = std::vector<PieceCheck::Verdict>;

namespace {

/// "0123456789" in pieces of four.
Pieces pieces()
{
    return {4, std::nullopt, hashBytes("0123").toBytes() + hashBytes("4567").toBytes() + hashBytes("89").toBytes()};
}

} // namespace

/// Pieces as several streams bring them.
class TestPieceCheck : public QObject
{
    Q_OBJECT

private slots:
    void s0_13_piecesAreJudgedWhenTheyAreComplete();
    void s0_13_streamsDoNotMix();
    void aStreamThatGoesOnElsewhereForgetsItsPiece();
    void piecesMustFitTheSize();
};

void TestPieceCheck::s0_13_piecesAreJudgedWhenTheyAreComplete()
{
    PieceCheck check(pieces(), 10);
    QCOMPARE(check.add(1, 0, "012"), Verdicts());
    QCOMPARE(check.add(1, 3, "3456"), (Verdicts{{0, 4, true}}));
    QCOMPARE(check.add(1, 7, "x89"), (Verdicts{{4, 8, false}, {8, 10, true}}));
}

void TestPieceCheck::s0_13_streamsDoNotMix()
{
    PieceCheck check(pieces(), 10);
    QCOMPARE(check.add(1, 0, "01"), Verdicts());
    QCOMPARE(check.add(2, 4, "45"), Verdicts());
    QCOMPARE(check.add(1, 2, "23"), (Verdicts{{0, 4, true}}));
    QCOMPARE(check.add(2, 6, "67"), (Verdicts{{4, 8, true}}));
}

void TestPieceCheck::aStreamThatGoesOnElsewhereForgetsItsPiece()
{
    PieceCheck check(pieces(), 10);
    QCOMPARE(check.add(1, 0, "xx"), Verdicts());
    QCOMPARE(check.add(1, 8, "89"), (Verdicts{{8, 10, true}}));
    QCOMPARE(check.add(1, 0, "0123"), (Verdicts{{0, 4, true}}));
}

void TestPieceCheck::piecesMustFitTheSize()
{
    QVERIFY(pieces().fit(9) && pieces().fit(12));
    QVERIFY(!pieces().fit(8) && !pieces().fit(13) && !pieces().fit(0) && !pieces().fit(-1));
    Pieces none = pieces();
    none.length = 0;
    QVERIFY(!none.fit(10));
}

QTEST_APPLESS_MAIN(TestPieceCheck)
#include "tst_piececheck.moc"
