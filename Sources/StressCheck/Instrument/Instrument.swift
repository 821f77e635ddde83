/// A questionnaire with everything that belongs to it, read from one versioned data file.
public struct Instrument: Sendable {
    /// Which one.
    public let id: InstrumentID
    /// Version of the data file. Files are only added, never edited.
    public let version: String
    /// Where wording and tables come from.
    public let source: String
    /// The terms it may be used under (L-47).
    public let licence: String
    /// Who must be named wherever it is shown.
    public let attribution: String
    /// Printed title.
    public let title: LocalizedText
    /// Sections in printed order.
    public let sections: [Section]
    /// All items by number.
    public let items: [Item]
    /// The scales of the profile. The 80-item form is judged exactly as the 57, so it has the same 19.
    public let scales: [Scale]
    /// The 42 scales of the 80-item form; empty for the others.
    public let meanScales: [MeanScale]
    /// The summaries of the 80-item form; empty for the others.
    public let composites: [CompositeScale]
    /// The items a verdict needs, by number: all that その1 counts (57 items: 1–55).
    public let itemsForVerdict: [ItemID]
    /// その1 adds the items of these areas.
    public let simpleSumAreas: [Area: [ItemID]]
    /// SHA-256 of the data files it was read from, in hexadecimal.
    public let fileDigests: [String]
    /// Wordings by language.
    let wordings: [String: Wording]
    /// Place of each item (by number) in `Answers`.
    let slots: [Int]
    /// The 23 items are numbered on their own form as 1 to 23; the longer forms number as `Answers` does.
    let hasOwnNumbering: Bool

    /// The item of that name.
    public func item(_ id: ItemID) -> Item? {
        items.first { $0.id == id }
    }

    /// The scale of that name.
    public func scale(_ id: ScaleID) -> Scale? {
        scales.first { $0.id == id }
    }

    /// Languages that `wording(in:)` has, Japanese first.
    public var languages: [String] {
        wordings.keys.sorted { ($0 == "ja" ? "" : $0) < ($1 == "ja" ? "" : $1) }
    }
}
