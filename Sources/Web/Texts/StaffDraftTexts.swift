import Campaigns

/// A new campaign and its draft: everything the law wants fixed before people answer.
struct StaffDraftTexts: Sendable {
    /// One line of the check list.
    struct Need: Sendable {
        let name: String
        let why: String
        /// As it stands in the summary of what is missing.
        let missing: String
    }

    let newHeading: String
    let newLead: String
    let name: String
    let nameHint: String
    let workplace: String
    let workplaceHint: String
    let workplaceMissing: String
    let firstDay: String
    let lastDay: String
    let periodHint: String
    let periodWrong: String
    let nameMissing: String
    let headcount: String
    let headcountHint: String
    let headcountWrong: String
    let request: String
    let requestHint: String
    let requestDefault: @Sendable (_ name: String, _ mail: String) -> String
    let consultation: String
    let consultationHint: String
    let consultationDefault: String
    let create: String
    let noWorkplaces: String

    let listHeading: String
    let listLead: String
    let done: String
    let open: String
    let need: @Sendable (OpeningRequirement) -> Need
    let account: String
    let choose: String
    let nobodyImplementer: String
    let nobodyClerk: String
    let qualification: String
    let qualificationName: @Sendable (Qualification) -> String
    let qualificationNote: String
    let unqualified: @Sendable (_ name: String) -> String
    let toQualification: String
    let trained: @Sendable (String) -> String
    let appointImplementer: String
    let appointClerk: String
    let another: String
    let instrument: String
    let committeeDay: String
    let workersDay: String
    let record: String
    let dayWrong: String
    let change: String
    let targets: @Sendable (Int) -> String
    let toRoster: String

    let openHeading: String
    let openLead: @Sendable (_ targets: Int, _ day: String) -> String
    let openPoints: [String]
    let openNow: String
    let openRefused: String

    let saved: String
    let appointed: String
    let recorded: String
    let frozen: String
    let opened: String
    let closed: String
}
