import Testing

@testable import Organisation

@Suite struct `A list of departments` {
    private func faults(_ rows: [(String, String, String)]) -> [DepartmentRowFault] {
        DepartmentRows.faults(
            in: rows.enumerated().map { index, row in
                DepartmentRow(line: index + 2, code: row.0, parentCode: row.1, name: row.2)
            })
    }

    // BI-13: a circle is named from one of its rows back to it, in every row of it.
    @Test func `names a circle in the rows that make it`() {
        let found = faults([("1", "2", "甲"), ("2", "1", "乙"), ("3", "2", "丙")])
        #expect(found.map(\.line) == [2, 3])
        #expect(found.first?.refusal == .cycle(["甲", "乙", "甲"]))
    }

    @Test func `names a unit that is its own parent`() {
        #expect(faults([("1", "1", "甲")]).first?.refusal == .cycle(["甲", "甲"]))
    }

    @Test func `names an orphan once, not everything below it`() {
        let found = faults([("1", "9", "甲"), ("2", "1", "乙")])
        #expect(found == [DepartmentRowFault(line: 2, refusal: .targetMissing)])
    }

    // BI-13: the code is the key, and may hold a slash.
    @Test func `takes the code for the key, not the name`() {
        #expect(faults([("A/1", "", "営業"), ("A/2", "", "本社"), ("A/3", "A/2", "営業")]).isEmpty)
        #expect(faults([("A", "", "甲"), ("A", "", "乙")]).map(\.refusal) == [.codeTwice("甲")])
        #expect(faults([("A", "", "甲"), ("B", "", "甲")]).map(\.refusal) == [.nameTwice("甲")])
    }

    @Test(arguments: [(10, 0), (11, 1), (30, 20)])
    func `goes ten levels deep`(levels: Int, wrong: Int) {
        let rows = (1...levels).map { ("\($0)", $0 == 1 ? "" : "\($0 - 1)", "\($0)段") }
        #expect(faults(rows).count == wrong)
    }

    @Test(arguments: [
        ("", StructureRefusal.nameMissing), ("営業/1課", .nameWithSlash), ("営業／1課", .nameWithSlash),
        (String(repeating: "部", count: 101), .nameTooLong), ("営\u{0}業", .nameTooLong),
    ])
    func `refuses a name that no roster could carry`(name: String, refusal: StructureRefusal) {
        #expect(faults([("1", "", name)]).map(\.refusal) == [refusal])
    }

    @Test func `takes a hundred characters and ten thousand rows`() {
        #expect(faults([("1", "", String(repeating: "部", count: 100))]).isEmpty)
        let rows = (1...10_000).map { ("\($0)", $0 == 1 ? "" : "\(($0 + 2) / 4)", "\($0)") }
        #expect(faults(rows).isEmpty)
    }
}
