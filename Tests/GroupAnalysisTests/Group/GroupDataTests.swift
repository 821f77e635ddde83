import StressCheck
import Testing

@testable import GroupAnalysis

@Suite struct `Group data` {
    private let tree = try? UnitTree(ids: [7, 8], parents: [-1, 0])

    private func data(
        respondents: [Int] = [1, 2], units: [Int32] = [0, 1], values: [UInt8] = [3, 4],
        kind: Measure.Kind = .score,
        categories: [UInt8] = [0, 1]
    ) throws -> GroupData {
        try GroupData(
            tree: #require(tree), invited: [1, 1], respondents: respondents, units: units,
            measures: [Measure(id: Company.vigor, kind: kind, values: values)],
            dimensions: [Dimension(name: "sex", categories: ["a", "b"], values: categories)])
    }

    // Each person counts once, whatever posts they hold.
    @Test func `refuses a person who stands in it twice`() {
        #expect(throws: GroupDataError.duplicateRespondent(2)) { try data(respondents: [2, 2]) }
        #expect(throws: GroupDataError.duplicateRespondent(5)) {
            try data(respondents: [5, 1, 5], units: [0, 1, 1], values: [3, 3, 3], categories: [0, 0, 0])
        }
    }

    @Test func `refuses columns that do not fit`() {
        #expect(throws: GroupDataError.length(column: "vigor")) { try data(values: [3]) }
        #expect(throws: GroupDataError.length(column: "units")) { try data(units: [0]) }
        #expect(throws: GroupDataError.noSuchUnit(row: 1)) { try data(units: [0, 2]) }
        #expect(throws: GroupDataError.outOfRange(column: "vigor", row: 0)) {
            try data(values: [3, 1], kind: .flag)
        }
        #expect(throws: GroupDataError.outOfRange(column: "sex", row: 1)) { try data(categories: [0, 2]) }
    }

    @Test func `refuses a tree whose children stand before their parents`() {
        #expect(throws: GroupDataError.notATree(at: 1)) {
            try UnitTree(ids: [1, 2, 3], parents: [-1, 2, 0])
        }
        #expect(throws: GroupDataError.notATree(at: 0)) { try UnitTree(ids: [], parents: []) }
        #expect(throws: GroupDataError.duplicateUnit(4)) { try UnitTree(ids: [4, 4], parents: [-1, 0]) }
    }

    @Test func `adds up whole numbers by unit and everything below it`() throws {
        var random = SplitMix64(seed: 6)
        let company = Company.random(units: 20...30, largest: 20, &random)
        let data = try company.data()
        let sums = Sums(rollingUp: data)
        for unit in data.tree.parents.indices {
            let members = Attack.members(of: .unit(company.ids[unit]), company, [])
            #expect(sums.n[unit] == members.count)
            #expect(sums.totals[0][unit] == members.reduce(0) { $0 + Int($1.values[0]) })
            let women = members.filter { $0.sex == .female }
            #expect(sums.diagram.columns[5][unit] == women.count)
            #expect(sums.diagram.columns[6][unit] == women.reduce(0) { $0 + Int($1.values[1]) })
        }
    }
}
