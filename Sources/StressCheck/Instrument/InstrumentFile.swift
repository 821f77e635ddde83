import StressCheckData

/// The form of `bjsq57.json`, `bjsq23.json` and `bjsq80.json` (schema domain.questionnaire/1).
///
/// Only the fields the product uses; what a form does not have is optional. Rules about them are in
/// `InstrumentBuilder`, so that this stays a picture of the file.
struct InstrumentFile: Decodable {
    /// The form's name.
    let id: InstrumentID
    /// Printed title.
    let title: Text
    /// How many items it has; the numbers must run from 1 to it without a gap.
    let itemCount: Int
    /// The answer codes, which mean the position of the printed choice from the left.
    let choiceRule: ChoiceRule
    /// The 80-item form names the 57, whose tables judge it (`highStress`: "judged on items 1-57 exactly as
    /// bjsq57").
    let extends: InstrumentID?
    /// What was seen in at least two independent sources (status V2+ of SOURCES.md §3).
    let verified: [String: Bool]
    /// Items under their leads.
    let sections: [SectionEntry]
    /// その1: which items are turned round and which areas are added (manual, text page 110).
    let simpleSum: SimpleSum?
    /// The column heads of the 素点換算表 (manual, printed p.37).
    let stages: Stages?
    /// The scales: of the profile (57 and 23 items) or the means of the 80-item form.
    let scales: [ScaleEntry]
    /// Summaries of the 80-item form (得点計算法 2012-04-01).
    let composites: [CompositeEntry]?
    /// Directions of the 80-item form (得点計算法 2012-04-01, compared in three sources).
    let directionRule: DirectionRule?

    /// A name in both languages.
    struct Text: Decodable {
        let ja: String
        let en: String
        var value: LocalizedText { LocalizedText(ja: ja, en: en) }
    }

    /// `choiceRule`.
    struct ChoiceRule: Decodable { let codes: [Int] }

    /// A block of questions. The added sections E to H have no role: none is printed.
    struct SectionEntry: Decodable {
        let id: String
        let role: Text?
        let lead: String
        let choices: [ChoiceEntry]
        let items: [ItemEntry]
        var itemIDs: [ItemID] { items.compactMap(\.itemID) }
    }

    /// One printed answer.
    struct ChoiceEntry: Decodable {
        let code: Int
        let label: String
    }

    /// One question; `reversedInSimpleSum` is absent on items その1 never adds (58–80).
    struct ItemEntry: Decodable {
        let no: Int
        let id: String?
        let source57Id: String?
        let text: String
        let prompt: String?
        let reversedInSimpleSum: Bool?
        /// The 23 items are 57 items under another number: they keep the name of the 57.
        var itemID: ItemID? { (id ?? source57Id).map(ItemID.init(rawValue:)) }
    }

    /// Item numbers turned round, and the runs of item numbers each area adds.
    struct SimpleSum: Decodable {
        let reversed: [Int]
        let areas: [String: [Int]]
    }

    /// Five heads, 低い／少い … 高い／多い.
    struct Stages: Decodable { let labelsPrinted: [String] }

    /// A scale of either kind, so most fields are optional.
    struct ScaleEntry: Decodable {
        let id: String
        let no: Int?
        let name: Text
        let area: Area?
        let level: String?
        let items: [Int]
        let formula: FormulaEntry?
        let rawRange: [Int]?
        let highRawIs: String?
        let countsInSono2: Bool?
        let verified: Bool?
        let conversion: [String: [CellEntry]]?
    }

    /// Raw value = constant + plus − minus, over answer codes.
    struct FormulaEntry: Decodable {
        let constant: Int
        let plus: [Int]
        let minus: [Int]
    }

    /// One cell of the 素点換算表; `raw` null is a blank cell of the printed table.
    struct CellEntry: Decodable {
        let stage: Int
        let label: String
        let raw: [Int]?
    }

    /// A summary of scales; `formula` is a sentence that `InstrumentBuilder` knows or refuses.
    struct CompositeEntry: Decodable {
        let id: String
        let name: Text
        let members: [String]
        let formula: String
    }

    /// Forward items count as answered, reversed ones as 5 − code.
    struct DirectionRule: Decodable {
        let forward: [Int]
        let reversed: [Int]
    }

    /// The file of an instrument, as it lies in the program.
    static func decode(_ id: InstrumentID) throws(InstrumentError) -> InstrumentFile {
        let file = id.dataFile
        return try StressCheck.decode(InstrumentFile.self, from: file.bytes, named: file.path)
    }
}

/// Which generated source holds which instrument.
extension InstrumentID {
    var dataFile: DataFile {
        switch self {
        case .bjsq57: .bjsq57
        case .bjsq23: .bjsq23
        case .bjsq80: .bjsq80
        }
    }
}
