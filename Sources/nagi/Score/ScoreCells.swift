import StressCheck

/// What the cells of a row hold. An empty cell is one where nothing can be said.
extension ScoreLine.Cursor {
    mutating func cell(_ number: Int?) {
        if let number { cell(number) } else { emptyCell() }
    }

    /// Answers, stages and points: 0 stands for nothing.
    mutating func cells(_ numbers: [some BinaryInteger]) {
        for number in numbers {
            if number == 0 { emptyCell() } else { cell(Int(number)) }
        }
    }

    mutating func profile(_ tally: Tally) {
        for raw in tally.raw { cell(raw) }
        cells(tally.stage)
        cells(tally.point)
    }

    mutating func verdict(_ sums: Tally.Sums, _ verdict: Verdict?) {
        cell(sums.a)
        cell(sums.b)
        cell(sums.c)
        cell(sums.ac)
        emptyCell()
        guard let verdict else { return emptyCell() }
        for (index, rule) in verdict.rulesMet.enumerated() {
            if index > 0 { put(UInt8(ascii: "+")) }
            for byte in rule.utf8 { put(byte) }
        }
        cell(verdict.isHigh ? 1 : 0)
    }

    /// Six decimals, half up. The fraction is exact and never lies half way: its denominators divide 1, 2, 3, 8 or
    /// 9 times such numbers, so that it either ends before the seventh decimal or never.
    mutating func cell(_ score: MeanScore?) {
        guard let score else { return emptyCell() }
        let millionths = (score.numerator * 2_000_000 / score.denominator + 1) / 2
        cell(millionths / 1_000_000)
        put(UInt8(ascii: "."))
        var unit = 100_000
        while unit > 0 {
            put(UInt8(ascii: "0") + UInt8(millionths / unit % 10))
            unit /= 10
        }
    }
}
