import Campaigns
import Organisation

/// 労働基準監督署への報告: the list, the form and the copy to type from.
struct LabourReportTexts: Sendable {
    let list: LabourReportListTexts
    let form: LabourReportFormTexts
    let copy: LabourReportCopyTexts
    /// Beside the Japanese name, for readers of English; empty where the name itself is enough.
    let field: @Sendable (LabourReport.Field) -> String
    let implementer: @Sendable (ReporterClass) -> String
    let physician: @Sendable (ReporterClass) -> String
    let problem: @Sendable (LabourReportFault.Problem) -> String

    static func of(_ language: Language) -> LabourReportTexts { language == .ja ? ja : en }
}

struct LabourReportListTexts: Sendable {
    let heading: String
    let lead: [String]
    let year: String
    let place: String
    let people: String
    let state: String
    let kept: String
    let yearName: @Sendable (Int) -> String
    let owed: String
    let keptTag: String
    let notOwed: @Sendable (_ threshold: Int) -> String
    let noRun: String
    let prepare: String
    let keptAt: @Sendable (_ number: Int, _ day: String) -> String
    let basis: String
    let duties: String
    let dutiesLead: String
    let since: @Sendable (_ day: String, _ least: Int) -> String
    let duty: @Sendable (DutyTable.Duty) -> String
    let inForce: String
    let off: String
    let on: String
    let switchOn: String
    let switchOff: String
    let source: String
    let done: String
}

struct LabourReportFormTexts: Sendable {
    let heading: @Sendable (_ place: String, _ year: String) -> String
    let back: String
    let lead: [String]
    let runs: String
    let runsHint: String
    let noRuns: String
    let recount: String
    let counted: String
    let enrolled: @Sendable (_ day: String) -> String
    let tested: String
    let interviewed: String
    let forThreshold: String
    let beside: String
    let noInterviews: String
    let enteredBy: @Sendable (_ name: String, _ moment: String) -> String
    let rules: String
    let rulePoints: [String]
    let interviewsHeading: String
    let interviewsLead: String
    let enter: String
    let entered: String
    let fields: String
    let fieldsLead: String
    let choose: String
    let told: String
    let tie: String
    let untold: String
    let reason: @Sendable (_ field: String) -> String
    let reasonHint: String
    let yes: String
    let no: String
    let keep: String
    let keepNote: String
    let earlier: String
    let notOwed: @Sendable (_ threshold: Int) -> String
    let changed: String
}

struct LabourReportCopyTexts: Sendable {
    let heading: @Sendable (_ place: String, _ year: String) -> String
    let lead: [String]
    let kept: String
    let unverified: String
    let unverifiedNote: String
    let empty: String
    let copy: String
    let copied: String
    let value: String
    let fieldHead: String
    let paper: String
    let table: String
    let basis: String
    let runs: String
    let headcountDay: String
    let corrected: @Sendable (_ field: String, _ counted: String, _ reason: String) -> String
    let corrections: String
    let digest: String
    let sources: String
    let by: String
    let fixed: String
}
