public import StressCheck

/// A unit or table that is not shown, with the reason and with what to look at instead.
///
/// It says nothing about how many people the hidden unit has; an empty unit and one of nine read alike.
public struct Suppressed: Sendable, Hashable, Codable {
    /// Why.
    public enum Reason: String, Sendable, Hashable, Codable {
        /// Fewer respondents than the limit, or none (L-20).
        case fewerThanLimit
        /// Enough respondents, but a smaller unit beside it could be computed by subtraction (SD-R3).
        case protectsOthers
        /// The table and the tree together would show a few people (SD-R4).
        case tableProtects
    }

    /// The unit's number.
    public let unit: Int
    /// The attribute, when it is a table that is not shown.
    public let dimension: String?
    /// Why.
    public let reason: Reason
    /// The limit that held, for the sentence.
    let limit: Int
    /// The proposed roll-up: the shown group that contains these people; nil when not even the whole company
    /// is shown.
    public let instead: GroupName?

    /// One sentence for the people who read the report.
    public var explanation: LocalizedText {
        switch reason {
        case .fewerThanLimit:
            LocalizedText(
                ja: "回答した人が\(limit)人に満たないため、個人が特定されないよう表示していません。",
                en:
                    "Fewer than \(limit) people answered, so nothing is shown that could point to one of them."
            )
        case .protectsOthers:
            LocalizedText(
                ja: "この部署を単独で表示すると、引き算によってほかの小さな部署の結果が分かってしまうため、合算して表示しています。",
                en:
                    "Shown by itself, this unit would let a small unit beside it be worked out by subtraction, so they are shown together."
            )
        case .tableProtects:
            LocalizedText(
                ja: "この内訳をほかの表と組み合わせると少人数の結果が分かってしまうため、表示していません。",
                en: "Combined with the other tables, this breakdown would show the results of a few people.")
        }
    }

    /// The roll-up in words.
    public var proposal: LocalizedText {
        switch instead {
        case .rest:
            LocalizedText(ja: "「その他（合算）」の結果をご覧ください。", en: "Please see “Others (combined)”.")
        case .unit, .category:
            LocalizedText(ja: "上位の部署の結果をご覧ください。", en: "Please see the unit above it.")
        case nil:
            LocalizedText(ja: "回答者が増えると表示できることがあります。", en: "It may be shown when more people answer.")
        }
    }
}
