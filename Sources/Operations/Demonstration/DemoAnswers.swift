import Foundation
import StressCheck

/// Believable answers: each person has a load and a mood, each item scatters around them.
struct DemoAnswers {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// Codes by item. About one in ten ends in the high-stress range of the manual's example.
    mutating func sheet(of instrument: Instrument) -> [ItemID: Int] {
        let burden = 0.15 + 0.55 * pow(Double(draw(1000)) / 1000, 2.2)
        var answers: [ItemID: Int] = [:]
        for item in instrument.items {
            let scale = instrument.scales.first { $0.items.contains(item.id) }
            let raises = scale?.formula.plus.contains(item.id) ?? true
            let isGoodHigh = (scale?.highRawIsGood ?? true) == raises
            let stress = min(0.99, max(0, burden + (Double(draw(1000)) / 1000 - 0.5) * 0.95))
            let step = Int(stress * 4)
            answers[item.id] = isGoodHigh ? 4 - step : 1 + step
        }
        return answers
    }

    /// 0 ..< bound, SplitMix64.
    mutating func draw(_ bound: Int) -> Int {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed % UInt64(bound))
    }
}
