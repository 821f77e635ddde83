package import StressCheck

/// Answers made to measure, by item.
package enum SampleAnswers {
    package static func items() throws -> [Item] { try Instrument.load(.bjsq57).items }

    /// Codes in printed order; 0 leaves the item out.
    package static func codes(_ codes: [Int]) throws -> [ItemID: Int] {
        Dictionary(uniqueKeysWithValues: zip(try items(), codes).filter { $0.1 != 0 }.map { ($0.0.id, $0.1) })
    }

    /// A sheet like no other.
    package static func random(seed: UInt64) throws -> [Int] {
        var chance = SplitMix64(seed: seed)
        return try items().map { _ in Int.random(in: 1...4, using: &chance) }
    }

    /// Between no strain (0) and all of it (1), scattered.
    package static func strained(
        _ strain: Double, using chance: inout SplitMix64
    ) throws -> [ItemID: Int] {
        let (calm, worst) = (try SampleCompany.answers(high: false), try SampleCompany.answers(high: true))
        var answers: [ItemID: Int] = [:]
        for item in try items() {
            let isWorst = Double.random(in: 0..<1, using: &chance) < strain
            answers[item.id] = isWorst ? worst[item.id] : calm[item.id]
        }
        return answers
    }
}
