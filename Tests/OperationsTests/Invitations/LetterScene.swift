import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Storage

/// Twelve people: four have no mail, two share one address.
enum LetterScene {
    static let withoutMail = [2, 5, 9, 11]
    static let sharing = [3, 6]
    /// By department as the tree shows it (営業2課, 営業1課, 製造部), then by number.
    static let unreached = ["0003", "0006", "0009", "0002", "0005", "0011"]

    static func roster(leaving: [Int: Day] = [:], departments: [Int: String] = [:]) -> [UInt8] {
        let lines = String(decoding: SampleCompany.roster(12), as: UTF8.self).split(separator: "\r\n")
        let rows = lines.enumerated().map { n, line in
            var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if withoutMail.contains(n) { cells[3] = "" }
            if sharing.contains(n) { cells[3] = "shared@example.jp" }
            if let moved = departments[n] { cells[6] = moved }
            return (cells + [n == 0 ? "退職日" : leaving[n]?.text ?? ""]).joined(separator: ",")
        }
        return TestOffice.file(rows)
    }
}

extension TestOffice {
    func openLetterCampaign(clerks: [Principal] = []) async throws -> ImplementationID {
        try await take(LetterScene.roster())
        guard let place = try await office.workplaces(as: clerk).first else { throw TestFault.sample }
        let today = clock.now.day
        let id = try await office.draftCampaign(
            name: "2026年度", at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
            contacts: SampleCompany.contacts, as: clerk)
        try await prepare(id)
        for case .account(let account) in clerks { try await appoint(account, as: .clerk, at: id) }
        try await office.openCampaign(id, as: clerk)
        try await deliver()
        return id
    }

    func sheets(
        _ choice: LetterChoice = .several(.withoutMail, nil, part: 1), at id: ImplementationID,
        as who: Principal? = nil
    ) async throws -> InvitationSheets {
        try await office.letterSheets(choice, at: id, as: who ?? clerk)
    }

    /// Whose form the link of a letter opens, by the number in the roster.
    func numberBehind(_ letter: InvitationLetter) async throws -> String {
        guard let code = AccessCode(typed: String(letter.code.suffix(24))), let link = Secret(code: code),
            case .link(_, let person)? = try await office.principal(of: try await office.open(link))
        else { throw TestFault.sample }
        let day = clock.now.day
        return try await tenant.database.read { try $0.person(person, on: day)?.identity.number ?? "" }
    }

    func tokenCount() async throws -> Int {
        try await tenant.database.read { try $0.row("SELECT count(*) FROM invitation_token")?.int(0) ?? 0 }
    }
}
