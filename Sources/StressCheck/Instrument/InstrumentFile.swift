import StressCheckData

/// The form of `bjsq57.json`, `bjsq23.json` and `bjsq80.json` (schema domain.questionnaire/1).
///
/// Only the fields the product uses; what a form does not have is optional. Rules about them are in
/// `InstrumentBuilder`, so that this stays a picture of the file.
struct InstrumentFile: Decodable {
    let id: InstrumentID
    let title: Text
    let itemCount: Int
    let choiceRule: ChoiceRule
    let extends: InstrumentID?
    let verified: [String: Bool]
    let sections: [SectionEntry]
    let simpleSum: SimpleSum?
    let stages: Stages?
    let scales: [ScaleEntry]
    let composites: [CompositeEntry]?
    let directionRule: DirectionRule?

    struct Text: Decodable {
        let ja: String
        let en: String
        var value: LocalizedText { LocalizedText(ja: ja, en: en) }
    }

    struct ChoiceRule: Decodable { let codes: [Int] }

    struct SectionEntry: Decodable {
        let id: String
        let role: Text?
        let lead: String
        let choices: [ChoiceEntry]
        let items: [ItemEntry]
        var itemIDs: [ItemID] { items.compactMap(\.itemID) }
    }

    struct ChoiceEntry: Decodable {
        let code: Int
        let label: String
    }

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

    struct SimpleSum: Decodable {
        let reversed: [Int]
        let areas: [String: [Int]]
    }

    struct Stages: Decodable { let labelsPrinted: [String] }

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

    struct FormulaEntry: Decodable {
        let constant: Int
        let plus: [Int]
        let minus: [Int]
    }

    struct CellEntry: Decodable {
        let stage: Int
        let label: String
        let raw: [Int]?
    }

    struct CompositeEntry: Decodable {
        let id: String
        let name: Text
        let members: [String]
        let formula: String
    }

    struct DirectionRule: Decodable {
        let forward: [Int]
        let reversed: [Int]
    }

    static func decode(_ id: InstrumentID) throws(InstrumentError) -> InstrumentFile {
        let file = id.dataFile
        return try StressCheck.decode(InstrumentFile.self, from: file.bytes, named: file.path)
    }
}

extension InstrumentID {
    var dataFile: DataFile {
        switch self {
        case .bjsq57: .bjsq57
        case .bjsq23: .bjsq23
        case .bjsq80: .bjsq80
        }
    }
}
