import StressCheckData

/// The form of `translations/*.json` (schema domain.translation/1).
struct TranslationFile: Decodable {
    /// "en" …
    let lang: String
    /// "official" or "unofficial". Every translation here is the latter: the official English form was not
    /// seen (`statusDetail`), and a text must not be called official before it was compared with it.
    let status: String
    /// Title of the 57 items.
    let title: String
    /// Leads and choices; they belong together with the items and are never mixed with another source.
    let sections: [SectionEntry]
    /// The three questions of section C.
    let prompts: [String]
    /// Which item completes which of them, from 0.
    let promptOf: [String: Int]
    /// Wording by item id.
    let items: [String: String]
    /// Names of scales, stages and areas, and the remark to be shown.
    let texts: Texts

    /// `leadNeutral` is the instruction where nothing is circled: "choose" for "circle".
    struct SectionEntry: Decodable {
        let id: String
        let lead: String
        let leadNeutral: String?
        let choices: [String]
    }

    /// What the result page needs. The other texts of the file belong to other pages.
    struct Texts: Decodable {
        let scales: [String: String]
        let stages: Stages
        let areas: [String: String]
        let unofficialRemark: String
    }

    /// The five column heads.
    struct Stages: Decodable { let printed: [String] }

    /// The translations carried in this program. English only in this issue.
    static let shipped: [DataFile] = [.bjsq57En]
}
