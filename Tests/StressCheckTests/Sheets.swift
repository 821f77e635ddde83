import StressCheck

/// Answer sheets made to measure.
enum Sheets {
    /// Every item answered, as little burdened as the questionnaire can say.
    static func calmest(_ instrument: Instrument) throws -> Answers {
        var answers = Answers()
        for item in instrument.items {
            try answers.set(item.id, to: item.isReversedInSimpleSum ? 4 : 1)
        }
        return answers
    }

    static func random(_ instrument: Instrument, using random: inout SplitMix64) throws -> Answers {
        var answers = Answers()
        for item in instrument.items {
            try answers.set(item.id, to: Int.random(in: 1...4, using: &random))
        }
        return answers
    }

    /// Answers the items of one scale so that its raw value comes out as asked.
    static func set(_ scale: Scale, raw: Int, in answers: inout Answers) throws {
        var missing = raw - scale.formula.constant + scale.formula.minus.count * 4 - scale.formula.plus.count
        for item in scale.formula.plus {
            let step = min(3, missing)
            try answers.set(item, to: 1 + step)
            missing -= step
        }
        for item in scale.formula.minus {
            let step = min(3, missing)
            try answers.set(item, to: 4 - step)
            missing -= step
        }
    }

    /// A sheet whose その2 sums are as asked: every scale starts at its best point and is worsened as needed.
    static func withPointSums(a: Int, b: Int, c: Int, sex: Sex, _ instrument: Instrument) throws -> Answers? {
        var answers = try calmest(instrument)
        for (area, sum) in [(Area.jobStressors, a), (.stressReactions, b), (.socialSupport, c)] {
            let scales = instrument.scales.filter { $0.area == area }
            guard let points = choose(sum, scales.map { possible($0, sex) }) else { return nil }
            for (scale, point) in zip(scales, points) {
                guard let raw = scale.rawRange.first(where: { Sheets.point(scale, raw: $0, sex) == point })
                else { return nil }
                try set(scale, raw: raw, in: &answers)
            }
        }
        return answers
    }

    /// A sheet whose その1 sums are as asked.
    static func withSimpleSums(a: Int, b: Int, c: Int, _ instrument: Instrument) throws -> Answers {
        var answers = try calmest(instrument)
        for (area, sum) in [(Area.jobStressors, a), (.stressReactions, b), (.socialSupport, c)] {
            let items = instrument.items.filter { instrument.simpleSumAreas[area]?.contains($0.id) == true }
            var missing = sum - items.count
            for item in items {
                let step = min(3, missing)
                try answers.set(item.id, to: item.isReversedInSimpleSum ? 4 - step : 1 + step)
                missing -= step
            }
        }
        return answers
    }

    static func point(_ scale: Scale, raw: Int, _ sex: Sex) -> Int? {
        scale.conversion?[sex]?.stage(ofRaw: raw).map(scale.point)
    }

    private static func possible(_ scale: Scale, _ sex: Sex) -> [Int] {
        Set(scale.rawRange.compactMap { point(scale, raw: $0, sex) }).sorted()
    }

    /// One of the possible points for each scale, adding up to the sum.
    private static func choose(_ sum: Int, _ options: [[Int]]) -> [Int]? {
        guard let first = options.first else { return sum == 0 ? [] : nil }
        for point in first where point <= sum {
            if let rest = choose(sum - point, Array(options.dropFirst())) { return [point] + rest }
        }
        return nil
    }
}

/// Steele, Lea and Flood's generator: the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
