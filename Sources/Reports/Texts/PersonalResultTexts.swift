internal import Campaigns
internal import Organisation
internal import StressCheck

/// Every sentence of a personal result that is not advice, in one language.
struct PersonalResultTexts: Sendable {
    let head: HeadTexts
    let verdictHeading: String
    let verdict: ByDegree<String>
    let reasons: ReasonTexts
    let interviewHeading: String
    let interview: ByDecision<String>
    let interviewReason: ByDegree<ByDecision<String>>
    let areas: AreaTexts
    let profile: ProfileTexts
    let request: RequestTexts
    let consultation: ConsultationTexts
    let reading: ReadingTexts
    let implementerHeading: String
    let implementerPromise: String
    let date: @Sendable (Day) -> String
    let advice: AdviceTexts

    static func of(_ language: Language) -> PersonalResultTexts {
        switch language {
        case .ja: ja
        case .en: en
        }
    }
}

struct HeadTexts: Sendable {
    let title: String
    let name: @Sendable (String) -> String
    let number: String
    let workplace: String
    let department: String
    let answered: String
    let notified: String
    let promise: String
}

/// Why the degree of stress is what it is.
struct ReasonTexts: Sendable {
    let reactions: String
    let workAndReactions: String
    let both: String
    let notHigh: String
    let unstatedSex: String
    let bothTables: String
    /// The numbers of the first blank items; whether there are more.
    let blankItems: @Sendable ([Int], Bool) -> String
}

struct AreaTexts: Sendable {
    let heading: String
    let columns: [String]
    let names: ByArea<String>
    let total: String
    let points: @Sendable (Int) -> String
    let none: String
    let scales: @Sendable (Int) -> String
    let items: @Sendable (Int) -> String
    let lowIsBad: String
    let highIsBad: String
    /// Said when the person's sex is unstated and the deciding method needs it.
    let otherMethod: String
}

struct ProfileTexts: Sendable {
    let heading: String
    let scale: String
    let stages: [String]
    let point: String
    let groups: ByArea<String>
    /// By scale id, where the questionnaire's own name is too long for a row.
    let rows: [String: String]
    /// The charts' own short names.
    let radars: ByArea<String>
    let caption: String
    /// By scale id: the lines at the end of a radar's axis.
    let axes: [String: [String]]
    let comparison: ComparisonTexts
    let spoken: @Sendable (_ name: String, _ stage: String, _ point: Int) -> String
    let spokenNone: @Sendable (_ name: String) -> String
    let noteBlank: String
    let noteTables: String
}

struct ComparisonTexts: Sendable {
    let heading: String
    let lead: String
    /// This time, last time, the time before; as heads of narrow columns.
    let columns: [String]
    /// The same, each with the look of its line in the radars.
    let lines: [@Sendable (_ campaign: String) -> String]
    /// The lines of the earlier results, before their names.
    let dashes: [String]
    let spoken: @Sendable (_ time: String, _ points: [(String, Int)]) -> String
}

struct RequestTexts: Sendable {
    let heading: String
    let body: ByDecision<@Sendable (_ until: String) -> String>
    /// What a request sets off: the two ※ of the official sample, and what the law forbids.
    let notes: [String]
    let noteMark: String
}

struct ConsultationTexts: Sendable {
    let heading: String
    let body: String
}

struct ReadingTexts: Sendable {
    let heading: String
    let points: String
    let table: String
    let radar: String
    let noDiagnosis: String
    let criteria: @Sendable (_ rules: String) -> String
    let variable: @Sendable (Criteria.Variable) -> String
    let condition: @Sendable (_ variable: String, Criteria.Comparison, Int) -> String
    let and: String
    let or: String
    let instrument: @Sendable (_ title: String) -> String
}
