/// Every word on the pages of those who run the stress check.
final class StaffTexts: Sendable {
    let words: StaffWords
    let roles: StaffRoleTexts
    let home: StaffHomeTexts
    let accounts: StaffAccountTexts
    let roster: StaffRosterTexts
    let rosterKeeping: StaffRosterKeepingTexts
    let campaigns: StaffCampaignTexts
    let draft: StaffDraftTexts
    let criteria: StaffCriteriaTexts
    let progress: StaffProgressTexts
    let review: StaffReviewTexts
    let examinee: StaffExamineeTexts
    let summary: StaffSummaryTexts
    let release: StaffReleaseTexts
    let refusals: StaffRefusalTexts
    let appointments: StaffAppointmentTexts
    let structure: StructureTexts
    let letters: StaffLetterTexts
    let reissues: ReissueTexts

    init(
        words: StaffWords, roles: StaffRoleTexts, home: StaffHomeTexts, accounts: StaffAccountTexts,
        roster: StaffRosterTexts, rosterKeeping: StaffRosterKeepingTexts, campaigns: StaffCampaignTexts,
        draft: StaffDraftTexts,
        criteria: StaffCriteriaTexts, progress: StaffProgressTexts, review: StaffReviewTexts,
        examinee: StaffExamineeTexts, summary: StaffSummaryTexts, release: StaffReleaseTexts,
        refusals: StaffRefusalTexts, appointments: StaffAppointmentTexts,
        structure: StructureTexts, letters: StaffLetterTexts, reissues: ReissueTexts
    ) {
        self.words = words
        self.roles = roles
        self.home = home
        self.accounts = accounts
        self.roster = roster
        self.rosterKeeping = rosterKeeping
        self.campaigns = campaigns
        self.draft = draft
        self.criteria = criteria
        self.progress = progress
        self.review = review
        self.examinee = examinee
        self.summary = summary
        self.release = release
        self.refusals = refusals
        self.appointments = appointments
        self.structure = structure
        self.letters = letters
        self.reissues = reissues
    }
}

extension StaffTexts {
    static let ja = StaffTexts(
        words: .ja, roles: .ja, home: .ja, accounts: .ja, roster: .ja, rosterKeeping: .ja, campaigns: .ja,
        draft: .ja,
        criteria: .ja, progress: .ja, review: .ja, examinee: .ja, summary: .ja, release: .ja, refusals: .ja,
        appointments: .ja,
        structure: .ja, letters: .ja, reissues: .ja)
    static let en = StaffTexts(
        words: .en, roles: .en, home: .en, accounts: .en, roster: .en, rosterKeeping: .en, campaigns: .en,
        draft: .en,
        criteria: .en, progress: .en, review: .en, examinee: .en, summary: .en, release: .en, refusals: .en,
        appointments: .en,
        structure: .en, letters: .en, reissues: .en)
}
