import StressCheckData

/// The form of `translations/*.json` (schema domain.translation/1).
struct TranslationFile: Decodable {
    let lang: String
    let status: String
    let title: String
    let sections: [SectionEntry]
    let prompts: [String]
    let promptOf: [String: Int]
    let items: [String: String]
    let numbering: [String: Int]
    let texts: Texts

    struct SectionEntry: Decodable {
        let id: String
        let lead: String
        let leadNeutral: String?
        let choices: [String]
    }

    struct Texts: Decodable {
        let scales: [String: String]
        let stages: Stages
        let areas: [String: String]
        let unofficialRemark: String
    }

    struct Stages: Decodable { let printed: [String] }

    /// The translations carried in this program. English only in this issue.
    static let shipped: [DataFile] = [.bjsq57En]
}
