// The manual's worked example (text page 267), a man who answers 1, 1 and 2 to items 1 to 3:
//   素点       15 − (1 + 1 + 2) = 11        formula of 心理的な仕事の負担（量）
//   換算表     11 lies in 10–11: stage 4     men's row, やや高い／多い
//   評価点     6 − 4 = 2                    a high load is the stressful end
// His sums are A 21, B 7 and C 4: B is at most 12 (㋐), and A+C 25 is at most 26 with B at most 17 (㋑).

extension Scorer {
    /// Fills a tally that may be used again and again; `codes` holds one code per item by number, 0 unanswered.
    package func fill(_ tally: inout Tally, _ codes: [UInt8], sex: Sex?) throws(ScoringError) {
        for (index, sum) in tables.raw.enumerated() {
            tally.raw[index] = sum.total(codes)
            tally.stage[index] = 0
            tally.point[index] = 0
        }
        // その1 stands area by area: an unanswered item of B leaves the sums of A and C.
        let sums = tables.simple.map { $0.total(codes) }
        tally.simple = Tally.Sums(a: sums[0], b: sums[1], c: sums[2])
        tally.points = Tally.Sums()
        if let sex {
            try convert(&tally, sex)
        }
    }

    /// その2: 素点換算表 and the sums of 評価点 (manual, text pages 111 and 267).
    private func convert(_ tally: inout Tally, _ sex: Sex) throws(ScoringError) {
        var sums: (Int?, Int?, Int?) = (0, 0, 0)
        for index in tables.scaleIDs.indices {
            var point: Int?
            if let raw = tally.raw[index], tables.hasConversion[index] {
                let cell = (sex.index * tables.scaleIDs.count + index) * tables.width + raw
                guard tables.stages[cell] != 0 else {
                    throw .blankCell(tables.scaleIDs[index], raw: raw, sex)
                }
                tally.stage[index] = Int(tables.stages[cell])
                tally.point[index] = Int(tables.points[cell])
                point = tally.point[index]
            }
            switch tables.pointArea[index] {
            case 0: sums.0 = add(sums.0, point)
            case 1: sums.1 = add(sums.1, point)
            case 2: sums.2 = add(sums.2, point)
            default: break
            }
        }
        tally.points = Tally.Sums(a: sums.0, b: sums.1, c: sums.2)
    }

    /// A sum with a missing part is no sum: nothing is imputed (`missingAnswers` of the file).
    private func add(_ sum: Int?, _ part: Int?) -> Int? {
        guard let sum, let part else { return nil }
        return sum + part
    }
}
