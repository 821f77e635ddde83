import StressCheck
import Testing

@Suite struct `The golden vectors` {
    // S2-32, S2-33, S2-34, S4-15
    @Test func `of the 57 items come out in every column of all 200 rows`() throws {
        let file = try VectorFile("vectors-bjsq57.csv")
        let scorer = Scorer(try .standard(.bjsq57))
        #expect(file.rows.count == 200)
        for row in file.rows {
            let cells = file.cells(row)
            let sex = try #require(Sex(rawValue: cells["sex"] ?? ""))
            let answers = try Answers(cells, scorer.ruleSet.instrument)
            var expected = try columns(scorer.score(answers, sex: sex))
            for (name, value) in cells where name == "id" || name == "sex" || name.hasPrefix("q") {
                expected[name] = value
            }
            #expect(expected == cells, "\(cells["id"] ?? "")")
        }
    }

    @Test func `of the 23 items come out in every column of all 60 rows`() throws {
        let file = try VectorFile("vectors-bjsq23.csv")
        let scorer = Scorer(try .standard(.bjsq23))
        #expect(file.rows.count == 60)
        for row in file.rows {
            let cells = file.cells(row)
            let score = try scorer.score(Answers(cells, scorer.ruleSet.instrument), sex: nil)
            var expected = verdict("s1", score.sono1)
            for (name, value) in cells where name == "id" || name.hasPrefix("q") { expected[name] = value }
            #expect(expected == cells, "\(cells["id"] ?? "")")
        }
    }

    @Test func `of the 80 items come out in every column of all 40 rows`() throws {
        let file = try VectorFile("vectors-bjsq80.csv")
        let scorer = Scorer(try .standard(.bjsq80))
        #expect(file.rows.count == 40)
        #expect(file.header.count == 1 + 80 + 42 + 5)
        for row in file.rows {
            let cells = file.cells(row)
            let means = try scorer.meanScores(Answers(cells, scorer.ruleSet.instrument))
            for name in file.header.dropFirst(81) {
                let mean = try #require(means.compactMap(\.self).first { $0.scale.rawValue == name })
                let printed = try #require(Double(cells[name] ?? ""))
                #expect(abs(mean.value - printed) <= 0.000_000_5, "\(cells["id"] ?? "") \(name)")
            }
        }
    }

    private func columns(_ score: Score) -> [String: String] {
        var cells = verdict("s1", score.sono1).merging(verdict("s2", score.sono2)) { first, _ in first }
        for point in score.profile ?? [] {
            cells["raw_\(point.scale.rawValue)"] = "\(point.raw)"
            cells["stage_\(point.scale.rawValue)"] = "\(point.stage)"
            cells["pt_\(point.scale.rawValue)"] = "\(point.point)"
        }
        return cells
    }

    private func verdict(_ prefix: String, _ verdict: Verdict?) -> [String: String] {
        guard let verdict else { return [:] }
        return [
            "\(prefix)_A": "\(verdict.sums.a)", "\(prefix)_B": "\(verdict.sums.b)",
            "\(prefix)_C": "\(verdict.sums.c)", "\(prefix)_AC": "\(verdict.sums.ac)",
            "\(prefix)_rules": verdict.rulesMet.joined(separator: "+"),
            "\(prefix)_high": verdict.isHigh ? "1" : "0",
        ]
    }
}
