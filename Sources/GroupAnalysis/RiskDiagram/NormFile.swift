import Foundation
import StressCheck
import StressCheckData

/// The JSON of norm sets, as written.
struct NormFile: Decodable {
    /// By the set's name. Everything else in the file is for people and other programs.
    let normSets: [String: Entry]
    static let name = DataFile.judgementDiagram.path

    /// One set; a set without sexes has the single key "any".
    struct Entry: Decodable {
        let label: String
        let `default`: Bool?
        let bySex: [String: Figures]
    }

    /// By scale name.
    struct Figures: Decodable {
        let mean: [String: Double]
        let coef: [String: Double]
    }

    /// Throws `malformed` for anything that is no file of norm sets.
    static func read(_ bytes: [UInt8]) throws(InstrumentError) -> NormFile {
        do {
            return try JSONDecoder().decode(NormFile.self, from: Data(bytes))
        } catch {
            throw .malformed(file: name, reason: "not a file of norm sets")
        }
    }

    /// The sets in the order of their names.
    func sets() throws(InstrumentError) -> [NormSet] {
        var sets: [NormSet] = []
        for (id, entry) in normSets.sorted(by: { $0.key < $1.key }) {
            // A set without sexes is read for both.
            let any = entry.bySex["any"]
            sets.append(
                NormSet(
                    id: id, label: entry.label, men: try norms(any ?? entry.bySex["male"], id),
                    women: try norms(any ?? entry.bySex["female"], id)))
        }
        return sets
    }

    /// Nil for a sex the set has no figures for; a gap in given figures is an error, never a zero.
    private func norms(_ figures: Figures?, _ id: String) throws(InstrumentError) -> NormSet.Norms? {
        guard let figures else { return nil }
        let axes = ["demand", "control", "supervisor", "coworker"]
        let mean = axes.compactMap { figures.mean[$0] }
        let coefficient = axes.compactMap { figures.coef[$0] }
        guard mean.count == axes.count, coefficient.count == axes.count else {
            throw .malformed(file: Self.name, reason: "a figure is missing in \(id)")
        }
        return NormSet.Norms(mean: mean, coefficient: coefficient)
    }
}
