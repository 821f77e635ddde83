/// The two ways of the manual to choose 高ストレス者 (MHLW manual, text pages 110 and 111).
///
/// They disagree on about one sheet in four of the golden vectors (47 of 200), so a result always names its method.
public enum Method: String, Sendable, Hashable, Codable, CaseIterable {
    /// 評価基準の例（その1）: plain sums of the answers.
    case simpleSum = "sono1"
    /// 評価基準の例（その2）: sums of 評価点 from the 素点換算表, which needs the sex.
    case conversionTable = "sono2"

    /// Why a method counts as it does, in words for the people who read a result (seed S2 L52–55).
    public var explanation: LocalizedText {
        switch self {
        case .simpleSum:
            LocalizedText(
                ja: "回答の点数をそのまま合計します。質問の多い項目ほど合計に強く影響します。",
                en: "The answers are simply added up. Topics with more questions weigh more.")
        case .conversionTable:
            LocalizedText(
                ja: "尺度ごとに5段階の評価点（ストレスの高い方が1点、低い方が5点）に直してから合計します。質問の数の影響を受けません。",
                en:
                    "Each scale is first turned into a point (1 = most stress, 5 = least), so the number of questions does not matter."
            )
        }
    }
}

/// The sums a verdict rests on. For その1 a high sum is bad, for その2 a low one.
public struct AreaSums: Sendable, Hashable, Codable {
    /// 仕事のストレス要因.
    public let a: Int
    /// 心身のストレス反応.
    public let b: Int
    /// 周囲のサポート.
    public let c: Int
    /// Areas A and C together: the manual's second rule looks at their sum.
    public var ac: Int { a + c }

    /// Sums as computed.
    public init(a: Int, b: Int, c: Int) {
        self.a = a
        self.b = b
        self.c = c
    }
}

/// What the criteria say about one sheet. It is a candidate for the implementer's decision, never a diagnosis.
public struct Verdict: Sendable, Hashable, Codable {
    /// The method used.
    public let method: Method
    /// The sums compared with the criteria. By その2 they are also the three area points of the notice (L-11).
    public let sums: AreaSums
    /// The rules met: "a" is ㋐, "b" is ㋑; empty when none is.
    public let rulesMet: [String]
    /// High when any rule is met (≤ 12, or ≤ 26 and ≤ 17, in the manual's example).
    public var isHigh: Bool { !rulesMet.isEmpty }
}
