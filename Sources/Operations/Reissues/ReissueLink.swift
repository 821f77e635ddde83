import Campaigns
import Documents
package import Organisation
import Reports
import Storage

extension Office {
    /// Another link by mail. Every earlier one is dead, mailed or printed, and whatever was opened by it is closed.
    /// What was answered stays.
    package func mailNewLink(
        for invitation: InvitationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.linkReissue, as: who, on: .invitation(invitation), request: request) {
            db, permit in
            let (_, person) = try db.reissuing(invitation, permit)
            guard !person.identity.mail.isEmpty else { throw Refusal.badField(.mail) }
            try db.endLinks(of: invitation, at: permit.at)
            try db.enqueue(.newLink, subject: invitation.rawValue, due: permit.at, under: permit)
        }
    }

    /// The same on paper: one page of A4, the only one that opens the form from then on.
    package func printNewLink(
        for invitation: InvitationID, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let sheets = try await newLinkSheet(for: invitation, as: who, request: request)
        let now = outside.now()
        return try await press.make { kit in try sheets.paper(created: now, kit: kit).bytes }
    }

    func newLinkSheet(
        for invitation: InvitationID, as who: Principal, request: Int = 0
    ) async throws -> InvitationSheets {
        let (company, address, slug) = (companyName, "\(origin)/l/", slug)
        let code = AccessCode(length: Secret.letterCodeLength, random: outside.random)
        return try await door.perform(
            .linkReissue, as: who, on: .invitation(invitation), request: request
        ) { db, permit in
            let (implementation, person) = try db.reissuing(invitation, permit)
            try db.endLinks(of: invitation, at: permit.at)
            let end = LinkLife.personal(from: permit.at, lastDay: implementation.campaign.lastDay)
            try db.insertLink(code, for: invitation, until: end, permit)
            let letter = InvitationLetter(
                place: DepartmentTree(try db.departments()).path(of: person.department),
                name: person.identity.name, number: person.identity.number,
                code: "\(slug)-\(code.grouped)")
            return InvitationSheets(
                notice: try db.notice(implementation, company), address: address, letters: [letter])
        }
    }
}

extension Connection {
    /// Whose link it is, while a link is of use.
    fileprivate func reissuing(
        _ id: InvitationID, _ permit: Permit
    ) throws -> (implementation: Implementation, person: Person) {
        let invitation = try invitation(id)
        let implementation = try implementation(invitation.implementation)
        try implementation.checkPrinting(at: permit.at)
        guard try answerMode(of: id) == .screen else { throw Refusal.answersOnPaper }
        guard try !hasLeft(invitation.person, on: permit.at.day),
            let person = try person(invitation.person, on: permit.at.day)
        else { throw Denied.notFound }
        return (implementation, person)
    }
}
