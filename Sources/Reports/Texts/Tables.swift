internal import Campaigns

/// Words for each degree of stress. A missing one does not compile.
struct ByDegree<Value: Sendable>: Sendable {
    let high: Value
    let notHigh: Value
    let cannotBeJudged: Value

    subscript(degree: PersonalResult.Degree) -> Value {
        switch degree {
        case .high: high
        case .notHigh: notHigh
        case .cannotBeJudged: cannotBeJudged
        }
    }
}

/// Words for each decision of the implementer.
struct ByDecision<Value: Sendable>: Sendable {
    let needed: Value
    let notNeeded: Value
    let cannotBeJudged: Value

    subscript(decision: InterviewDecision) -> Value {
        switch decision {
        case .needed: needed
        case .notNeeded: notNeeded
        case .cannotBeJudged: cannotBeJudged
        }
    }
}

/// Words for each of the three areas of the law.
struct ByArea<Value: Sendable>: Sendable {
    let causes: Value
    let reactions: Value
    let supports: Value

    var all: [Value] { [causes, reactions, supports] }
}

/// Words for how heavy an area weighs.
struct ByBand<Value: Sendable>: Sendable {
    let heavy: Value
    let middle: Value
    let light: Value

    subscript(band: Advice.Band) -> Value {
        switch band {
        case .heavy: heavy
        case .middle: middle
        case .light: light
        }
    }
}
