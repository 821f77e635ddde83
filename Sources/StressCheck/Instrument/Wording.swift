/// The words of an instrument in one language.
public struct Wording: Sendable, Hashable {
    /// "ja", "en" …
    public let language: String
    /// Only the Japanese text is the official questionnaire.
    public let isOfficial: Bool
    /// "official" or "unofficial", as the data file says.
    public let status: String
    /// What must be shown beside an unofficial text; nil for the official one.
    public let remark: String?
    /// Title of the questionnaire.
    public let title: String
    let leads: [String: String]
    let screenLeads: [String: String]
    let choices: [String: [Choice]]
    let texts: [ItemID: String]
    let prompts: [ItemID: String]
    let scaleNames: [ScaleID: String]
    /// The five column heads, from low to high raw value.
    public let stageLabels: [String]
    let areaNames: [Area: String]

    /// The instruction of a section, as on paper.
    public func lead(of section: String) -> String { leads[section] ?? "" }
    /// The instruction where nothing is circled: the same, unless the language has a neutral form.
    public func screenLead(of section: String) -> String { screenLeads[section] ?? lead(of: section) }
    /// The answers of a section.
    public func choices(of section: String) -> [Choice] { choices[section] ?? [] }
    /// A question.
    public func text(of item: ItemID) -> String { texts[item] ?? "" }
    /// The question that an item of section C completes.
    public func prompt(of item: ItemID) -> String? { prompts[item] }
    /// The name of a scale of the profile.
    public func name(of scale: ScaleID) -> String { scaleNames[scale] ?? "" }
    /// The name of an area.
    public func name(of area: Area) -> String { areaNames[area] ?? "" }

    /// SHA-256 over leads, choices, prompts and items in printed order (S2-02).
    static func digest(of sections: [Section]) -> String {
        var lines: [String] = []
        for section in sections {
            lines.append("\(section.id)\t\(section.lead)")
            lines += section.choices.map { "\($0.code)\t\($0.label)" }
            lines += section.items.map { "\($0.number)\t\($0.id.rawValue)\t\($0.prompt ?? "")\t\($0.text)" }
        }
        return SHA256.hex(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}

extension Instrument {
    /// The words in a language. A language that is not there, or not complete for this instrument, gives the
    /// official Japanese text: `language` says which it is, and a mixture is never shown.
    public func wording(in language: String) -> Wording {
        wordings[language] ?? wordings["ja"] ?? .none
    }

    /// SHA-256 of the official wording.
    public var wordingDigest: String { Wording.digest(of: sections) }
}

extension Wording {
    /// Stands in for a wording that cannot be missing: every instrument is built with its Japanese one.
    static let none = Wording(
        language: "ja", isOfficial: false, status: "none", remark: nil, title: "", leads: [:],
        screenLeads: [:],
        choices: [:], texts: [:], prompts: [:], scaleNames: [:], stageLabels: [], areaNames: [:])
}
