import Foundation
import StressCheck
import StressCheckData
import Testing

@testable import GroupAnalysis

@Suite struct `The judgement diagram` {
    @Test func `gives the risks of all 50 golden rows`() throws {
        let rows = try VectorFile("vectors-judgement.csv").rows()
        let sets = try NormSet.read(VectorFile("judgement-diagram.json").bytes)
        #expect(rows.count == 50)
        for row in rows {
            let name = row["case"] ?? ""
            let norm = try #require(sets.first { $0.id == row["norm_set"] }, "\(name)")
            let men = try part(row, "m")
            let women = try part(row, "f")
            if men.n > 0 { try expect(norm.risk(of: men.means, sex: .male), row, "m") }
            if women.n > 0 { try expect(norm.risk(of: women.means, sex: .female), row, "f") }
            let all = norm.risk(men: men, women: women)
            try expect(all, row, "all")
            #expect(
                all?.shown == ["A_shown", "B_shown", "T_shown"].compactMap { row[$0].flatMap(Int.init) },
                "\(name)")
        }
    }

    private func part(_ row: [String: String], _ sex: String) throws -> (n: Int, means: DiagramMeans) {
        let n = Int(row["n_\(sex)"] ?? "") ?? 0
        let means = ["q", "c", "s", "w"].map { Double(row["\($0)_\(sex)"] ?? "") ?? 0 }
        return (
            n, DiagramMeans(demand: means[0], control: means[1], supervisor: means[2], coworker: means[3])
        )
    }

    private func expect(_ risk: Risk?, _ row: [String: String], _ part: String) throws {
        let risk = try #require(risk)
        for (letter, value) in [("A", risk.a), ("B", risk.b), ("T", risk.total)] {
            let printed = try #require(Double(row["\(letter)_\(part)"] ?? ""))
            #expect(abs(value - printed) <= 0.000_000_001, "\(row["case"] ?? "") \(letter)_\(part)")
        }
    }

    @Test func `carries two norm sets with the figures of their source`() throws {
        let shipped = try NormSet.shipped()
        let source = try NormSet.read(VectorFile("judgement-diagram.json").bytes)
        #expect(shipped.map(\.id) == ["supervisor76", "tmu"])
        for set in shipped { #expect(source.contains(set), "\(set.id)") }
        #expect(try NormSet.standard().id == "tmu")
    }

    @Test func `has no risk for women in a set that has figures for men only`() throws {
        let sets = try NormSet.read(VectorFile("judgement-diagram.json").bytes)
        let norm = try #require(sets.first { $0.id == "technote-men" })
        let means = DiagramMeans(demand: 8, control: 8, supervisor: 8, coworker: 8)
        #expect(norm.risk(of: means, sex: .female) == nil)
        #expect(norm.risk(men: (3, means), women: (2, means)) == nil)
        #expect(norm.risk(men: (3, means), women: (0, means)) != nil)
        #expect(norm.risk(men: (0, means), women: (0, means)) == nil)
    }

    @Test(arguments: [
        "{}", #"{"normSets":{"a":{"label":"x","bySex":{"male":{"mean":{"demand":8},"coef":{}}}}}}"#,
    ])
    func `refuses a file of norm sets with a gap`(_ text: String) {
        #expect(throws: InstrumentError.self) { try NormSet.read(Array(text.utf8)) }
    }
}
