/// Looking after the roster: what came in and goes out, what a check shows, one person.
final class StaffRosterKeepingTexts: Sendable {
    let page: StaffRosterPageTexts
    let check: StaffRosterCheckTexts
    let person: StaffRosterPersonTexts

    init(page: StaffRosterPageTexts, check: StaffRosterCheckTexts, person: StaffRosterPersonTexts) {
        self.page = page
        self.check = check
        self.person = person
    }

    static let ja = StaffRosterKeepingTexts(page: .ja, check: .ja, person: .ja)
    static let en = StaffRosterKeepingTexts(page: .en, check: .en, person: .en)
}
