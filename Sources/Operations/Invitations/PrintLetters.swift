import Campaigns
import Documents
import Notifications
package import Organisation
import Reports
import Storage
import StressCheck

extension Office {
    /// 受検のご案内 on paper, one page of A4 each in the order of departments and numbers. Each print mints another
    /// link of the same invitation; links sent or printed before go on working. Only the paper holds it.
    package func printLetters(
        _ choice: LetterChoice, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let sheets = try await letterSheets(choice, at: id, as: who, request: request)
        let now = outside.now()
        return try await press.make { kit in try sheets.paper(created: now, kit: kit).bytes }
    }

    /// What is to be drawn; the links are minted with the rows that say so.
    func letterSheets(
        _ choice: LetterChoice, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> InvitationSheets {
        let (company, address) = (companyName, "\(origin)/l/")
        let (slug, random) = (slug, outside.random)
        return try await door.perform(
            .letterPrint, as: who, on: .implementation(id), request: request
        ) { db, permit in
            let implementation = try db.implementation(id)
            try implementation.checkPrinting(at: permit.at)
            let order = try db.letterOrder(of: id, permit)
            let chosen = try order.chosen(choice)
            guard !chosen.isEmpty else { throw Refusal.nobodyToInvite }
            let end = LinkLife.personal(from: permit.at, lastDay: implementation.campaign.lastDay)
            let letters = try chosen.map { one in
                let code = AccessCode(length: Secret.letterCodeLength, random: random)
                try db.mint(code, for: one.invitation, until: end, permit, request)
                return InvitationLetter(
                    place: order.tree.path(of: one.person.department), name: one.person.identity.name,
                    number: one.person.identity.number, code: "\(slug)-\(code.grouped)")
            }
            return InvitationSheets(
                notice: try db.notice(implementation, company), address: address, letters: letters)
        }
    }
}

extension LetterOrder {
    fileprivate func chosen(_ choice: LetterChoice) throws -> [LetterCandidate] {
        switch choice {
        case .several(let whom, let department, let part):
            let parts = parts(whom, department)
            return parts.indices.contains(part - 1) ? parts[part - 1] : []
        case .one(let invitation):
            guard let found = candidates.first(where: { $0.invitation == invitation }) else {
                throw Denied.notFound
            }
            return found.isAsked ? [found] : []
        }
    }
}

extension Implementation {
    /// Letters may be printed before the first day, and as long as somebody can still answer.
    func checkPrinting(at now: Instant) throws(Refusal) {
        if phase == .draft { throw .notOpened }
        let state = answering(at: now)
        guard state == .open || state == .notYet else { throw .notAnswering(state) }
    }
}

extension Connection {
    fileprivate func mint(
        _ code: AccessCode, for invitation: InvitationID, until end: Instant, _ permit: Permit, _ request: Int
    ) throws {
        try insertLink(code, for: invitation, until: end, permit)
        try recordLetter(for: invitation, under: permit, request: request)
    }

    /// The link of a code on paper.
    func insertLink(
        _ code: AccessCode, for invitation: InvitationID, until end: Instant, _ permit: Permit
    ) throws {
        guard let secret = Secret(code: code) else { throw Refusal.linkUnknown }
        try insertToken(hash: secret.hash, for: invitation, at: permit.at, expires: end)
    }

    /// What stands on every sheet: the words of the mail.
    func notice(
        _ implementation: Implementation, _ company: String
    ) throws -> InvitationSheets.Notice {
        let desk = Notifications.Desk(name: company, contact: implementation.contacts.request)
        let invitation = try checkInvitation(implementation, company, "", desk)
        return InvitationSheets.Notice(
            company: company, workplace: implementation.workplace.name,
            campaign: implementation.campaign.name, japanese: .init(invitation.onPaper(.ja)),
            english: .init(invitation.onPaper(.en)), contact: implementation.contacts.request)
    }
}

extension InvitationSheets.Words {
    fileprivate init(_ words: CheckInvitation.OnPaper) {
        self.init(
            lead: words.lead, ownLink: words.ownLink,
            passages: words.passages.map { .init(heading: $0.heading, text: $0.text) })
    }
}
