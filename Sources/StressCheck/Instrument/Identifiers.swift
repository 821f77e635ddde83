/// A question's name for ever: "A1" … "D2" (the 80-item form goes on to "H4").
///
/// Answers hang on this name, never on a position: the translated reading aid follows the paper order and the
/// screen has its own (seed S2 L30–33), and the self-check sheet of the 23 items prints B before A.
public struct ItemID: RawRepresentable, Hashable, Sendable, Codable, CodingKeyRepresentable {
    /// The name as printed in the data files.
    public let rawValue: String
    /// Any text is accepted here; an unknown name is refused where it is used.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A scale's name for ever, for instance "vigor" (ids of `bjsq57.json` and `bjsq80.json`).
public struct ScaleID: RawRepresentable, Hashable, Sendable, Codable, CodingKeyRepresentable {
    /// The name as printed in the data files.
    public let rawValue: String
    /// Any text is accepted here; an unknown name is refused where it is used.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Which column of the 素点換算表 is read.
///
/// There is no third case and no default: a person who states no sex has no conversion at all
/// (`criteria.json`, その2 "needs the sex of the person"). Reading the men's table for everybody is the most
/// common fault of public programs (SOURCES.md §5: 1114 of 1202 women right).
public enum Sex: String, CaseIterable, Sendable, Hashable, Codable {
    /// 男性
    case male
    /// 女性
    case female
}

/// The areas of the questionnaire, by the letter of their section.
///
/// The law asks for three of them (労働安全衛生規則 第52条の9); satisfaction is asked but never counted.
public enum Area: String, CaseIterable, Sendable, Hashable, Codable {
    /// 仕事のストレス要因, items 1–17.
    case jobStressors = "A"
    /// 心身のストレス反応, items 18–46.
    case stressReactions = "B"
    /// 周囲のサポート, items 47–55.
    case socialSupport = "C"
    /// 満足度, items 56 and 57.
    case satisfaction = "D"
}

/// One thing said in Japanese and in English.
public struct LocalizedText: Sendable, Hashable {
    /// Japanese.
    public let ja: String
    /// English.
    public let en: String
    /// Both must be given.
    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }
}
