package import Campaigns
package import Organisation
import StressCheck

/// What answering needs of an implementation, by one look-up.
package struct AnsweringFacts: Hashable, Sendable {
    package let campaign: Campaign
    package let openedAt: Instant?
    package let closedAt: Instant?

    package func state(at now: Instant) -> AnsweringState {
        campaign.answering(at: now, openedAt: openedAt, closedAt: closedAt)
    }
}

/// One invitation with everything that answering asks of it, by one look-up: every tap makes it.
package struct AnsweringCase: Sendable {
    package let invitation: Invitation
    package let facts: AnsweringFacts
    /// Whether a sheet was sent for it.
    package let isSent: Bool
    /// How often a draft was saved; 0 without one.
    package let revision: Int
    /// The person's newest own secret: it opens the results of every year.
    package let ownSecret: OwnSecretID?
    /// So many questions of the company's own follow the questionnaire's.
    package let extraQuestions: Int
    /// The person answers on paper: no link takes answers.
    package let isOnPaper: Bool
    /// Whether the person's last day of employment lies before the day it was looked up for.
    let hasLeft: Bool
    let sealedDraft: [UInt8]?
    let sealedIdentity: [UInt8]
}

extension Connection {
    package func answeringFacts(of implementation: ImplementationID) throws -> AnsweringFacts {
        let found = try row(
            """
            SELECT c.id, c.name, c.instrument, c.first_day, \(sql: .lastDay), o.at, \(sql: .closedAt)
            FROM implementation i JOIN campaign c ON c.id = i.campaign
            LEFT JOIN opening o ON o.implementation = i.id LEFT JOIN closing k ON k.implementation = i.id
            WHERE i.id = \(implementation)
            """)
        guard let found else { throw Denied.notFound }
        return try AnsweringFacts(found)
    }

    /// The case that the permit was given for, with what the door read of it. To whoever came by a link there is none
    /// once the person answers on paper.
    package func answeringCase(_ invitation: InvitationID, under permit: Permit) throws -> AnsweringCase {
        let known = permit.answering.flatMap { $0.invitation.id == invitation ? $0 : nil }
        let found = try known ?? answeringCase(invitation, on: permit.at.day)
        if found.isOnPaper, case .link = permit.principal { throw Denied.notFound }
        return found
    }

    func answeringCase(_ invitation: InvitationID, on day: Day) throws -> AnsweringCase {
        let key = AnsweringKey(invitation: invitation, day: day)
        if let foreseen = transaction.answers.takeCase(key) { return foreseen }
        guard let row = try row(.answeringCases([invitation], on: day)) else { throw Denied.notFound }
        return try AnsweringCase(row)
    }
}

extension Transaction {
    /// Looks up what a group is going to answer. A single one looks it up by itself.
    func foresee(_ keys: [AnsweringKey]) throws {
        guard keys.count > 1, let day = keys.first?.day else { return }
        let invitations = Set(keys.filter { $0.day == day }.map(\.invitation))
        let found = try rows(.answeringCases(SQL.roundedUp(Array(invitations)), on: day))
        answers.foresee(try found.map { try AnsweringCase($0) }, on: day)
    }
}

extension SQL {
    fileprivate static func answeringCases(_ invitations: [InvitationID], on day: Day) -> SQL {
        """
        SELECT c.id, c.name, c.instrument, c.first_day, \(sql: .lastDay), o.at, \(sql: .closedAt),
          v.id, v.implementation, v.person, v.department, s.id, d.answers, d.revision, p.identity,
          (SELECT w.id FROM own_secret w WHERE w.person = p.id ORDER BY w.chosen_at DESC, w.id DESC LIMIT 1),
          (SELECT count(*) FROM leaving l WHERE l.person = p.id AND \(sql: .leaving(before: day))),
          (SELECT count(*) FROM extra_question q WHERE q.implementation = i.id),
          (SELECT a.mode FROM answer_mode a WHERE a.invitation = v.id ORDER BY a.turn DESC LIMIT 1)
        FROM invitation v JOIN person p ON p.id = v.person
        JOIN implementation i ON i.id = v.implementation JOIN campaign c ON c.id = i.campaign
        LEFT JOIN opening o ON o.implementation = i.id LEFT JOIN closing k ON k.implementation = i.id
        LEFT JOIN sheet s ON s.invitation = v.id LEFT JOIN draft d ON d.invitation = v.id
        WHERE v.id IN \(list: invitations)
        """
    }
}

extension AnsweringCase {
    fileprivate init(_ row: Row) throws {
        invitation = try Invitation(row, from: 7)
        facts = try AnsweringFacts(row)
        isSent = try row.optionalInt(11) != nil
        sealedDraft = try row.optionalBytes(12)
        revision = try row.optionalInt(13) ?? 0
        sealedIdentity = try row.bytes(14)
        ownSecret = try row.optionalId(15, OwnSecretID.self)
        hasLeft = try row.int(16) > 0
        extraQuestions = try row.int(17)
        isOnPaper = try row.optionalWord(18, AnswerMode.self) == .paper
    }
}

extension AnsweringFacts {
    fileprivate init(_ row: Row) throws {
        campaign = Campaign(
            id: try row.id(0, CampaignID.self), name: try row.text(1),
            instrument: try row.word(2, InstrumentID.self), firstDay: try row.day(3), lastDay: try row.day(4))
        openedAt = try row.optionalInstant(5)
        closedAt = try row.optionalInstant(6)
    }
}
