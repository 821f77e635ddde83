import Campaigns
import Organisation

/// 保存と消去.
struct RetentionTexts: Sendable {
    let menu: String
    let lead: String
    let next: String
    let nothing: String
    let unit: String
    let kind: String
    let count: String
    let lastDay: String
    let noEnd: String
    let held: String
    let holds: String
    let holdsLead: String
    let noHolds: String
    let since: String
    let endedAt: @Sendable (_ at: String, _ by: String) -> String
    let deleted: String
    let deletedLead: String
    let noneDeleted: String
    let begunAt: String
    let proof: String
    let running: String
    let rules: String
    let rulesLead: String
    let period: String
    let from: String
    let source: String
    let open: String
    let notInUse: String
    let form: HoldFormTexts
    let certificate: CertificateTexts
    let words: RetentionWords
}

/// The form of a hold.
struct HoldFormTexts: Sendable {
    let heading: String
    let scope: String
    let reason: String
    let reasonHint: String
    let hold: String
    let end: String
    let held: String
    let ended: String
    let scopeMissing: String
    let blank: String
    let tooLong: String
}

/// The proof of one deletion.
struct CertificateTexts: Sendable {
    let heading: String
    let running: String
    let company: String
    let number: String
    let doneAt: String
    let rows: String
    let keys: String
    let digest: String
    let digestLead: String
    let backups: String
    let backupsFrom: @Sendable (_ day: String) -> String
    let backupsRows: String
    let rule: String
}

/// What classes, periods and events are called.
struct RetentionWords: Sendable {
    let dataClass: @Sendable (DataClass) -> String
    let clock: @Sendable (RetentionClock) -> String
    let event: @Sendable (RetentionRule.Event) -> String
    let status: @Sendable (RetentionRule.Status) -> String
    let everything: String
    let year: @Sendable (_ name: String) -> String
    let leavers: @Sendable (_ year: Int, _ month: Int) -> String
    let file: String
}

extension RetentionTexts {
    func dataClass(_ one: DataClass) -> String { words.dataClass(one) }

    /// A campaign by its name; people by the month in which they left.
    func subject(_ subject: RetentionUnit.Subject, _ campaigns: [CampaignID: String]) -> String {
        switch subject {
        case .campaign(let id): campaigns[id] ?? "—"
        case .month(let month): words.leavers(month / 12, month % 12 + 1)
        case .file: words.file
        }
    }

    func scope(_ scope: LegalHold.Scope, _ campaigns: [CampaignID: String]) -> String {
        switch scope {
        case .everything: words.everything
        case .dataClass(let one): words.dataClass(one)
        case .campaign(let id): words.year(campaigns[id] ?? "—")
        }
    }
}
