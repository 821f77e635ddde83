package import Campaigns
package import StressCheck

/// ④ セルフケアのためのアドバイス.
package struct Advice: Hashable, Sendable {
    package let heading: String
    package let opening: String
    /// One paragraph per area that has points; general ones where none has.
    package let areas: [String]
    package let tipsHeading: String
    /// One per weakest scale, the scale's name first.
    package let tips: [String]
    package let closing: String

    package var sentences: [String] { [opening] + areas + [tipsHeading] + tips + [closing] }
}

extension Advice {
    /// How heavy an area weighs, by thirds of its possible points.
    ///
    /// Not an official line: a band chooses the wording of advice and nothing else.
    package enum Band: String, CaseIterable, Sendable {
        case heavy, middle, light

        /// `points` within `range`; `isHighGood` says which end is the good one.
        package init(points: Int, in range: ClosedRange<Int>, isHighGood: Bool) {
            let fromBad = isHighGood ? points - range.lowerBound : range.upperBound - points
            let third = range.upperBound - range.lowerBound
            self = fromBad * 3 < third ? .heavy : fromBad * 3 < third * 2 ? .middle : .light
        }
    }

    /// Everything that advice depends on.
    package struct Basis: Hashable, Sendable {
        package var degree: PersonalResult.Degree
        package var decision: InterviewDecision
        /// "a" ㋐, "b" ㋑; speaks only where the degree is high.
        package var rulesMet: Set<String>
        /// Causes, reactions, supports; nil where blank answers leave no points.
        package var bands: [Band?]
        /// The three scales with the lowest points.
        package var weakest: [ScaleID]
        /// Whether one of them is on the stressful side (1 or 2 of 5).
        package var isAnyLow: Bool

        package init(
            degree: PersonalResult.Degree, decision: InterviewDecision, rulesMet: Set<String>, bands: [Band?],
            weakest: [ScaleID], isAnyLow: Bool
        ) {
            self.degree = degree
            self.decision = decision
            self.rulesMet = rulesMet
            self.bands = bands
            self.weakest = weakest
            self.isAnyLow = isAnyLow
        }
    }

    init(_ basis: Basis, _ texts: AdviceTexts) {
        heading = texts.heading
        opening = texts.opening[basis.degree][basis.decision] + texts.rules(basis)
        let known = zip(basis.toldBands, texts.areas.all).compactMap { band, words in band.map { words[$0] } }
        areas = known.isEmpty ? texts.general : known
        tipsHeading = basis.isAnyLow || basis.degree == .high ? texts.tipsWhereLow : texts.tipsToKeep
        tips = basis.weakest.compactMap { texts.tips[$0.rawValue] }
        closing = texts.closing
    }
}

extension Advice.Basis {
    /// Criteria are editable, so a high degree can meet light bands. What the verdict rests on is then told
    /// as middling: nobody reads that all is well beside a high degree.
    fileprivate var toldBands: [Advice.Band?] {
        guard degree == .high, bands.count == 3 else { return bands }
        let areBothLight = bands[0] == .light && bands[2] == .light
        let others = areBothLight && rulesMet.contains("b") ? [.middle, .middle] : [bands[0], bands[2]]
        return [others[0], bands[1] == .light ? .middle : bands[1], others[1]]
    }
}

extension AdviceTexts {
    fileprivate func rules(_ basis: Advice.Basis) -> String {
        guard basis.degree == .high else { return "" }
        switch (basis.rulesMet.contains("a"), basis.rulesMet.contains("b")) {
        case (true, true): return reactionsAndWork
        case (true, false): return reactionsFirst
        case (false, true): return workAndSupport
        case (false, false): return ""
        }
    }
}
