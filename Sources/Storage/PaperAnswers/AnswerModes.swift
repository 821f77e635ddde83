package import Campaigns
package import Organisation

extension Connection {
    package func answerMode(of invitation: InvitationID) throws -> AnswerMode {
        try row("SELECT mode FROM answer_mode WHERE invitation = \(invitation) ORDER BY turn DESC LIMIT 1")?
            .word(0, AnswerMode.self) ?? .screen
    }

    package func insert(_ mode: AnswerMode, for invitation: InvitationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO answer_mode (invitation, turn, mode, at, set_by)
            SELECT \(invitation), coalesce(max(turn), 0) + 1, \(mode), \(permit.at), \(permit.author)
            FROM answer_mode WHERE invitation = \(invitation)
            """)
    }

    /// Who of an implementation answers on paper, and whether a first typing waits for its second.
    package func paperInvitations(at id: ImplementationID) throws -> [InvitationID: Bool] {
        let found = try rows(
            """
            SELECT i.id, d.invitation FROM invitation i LEFT JOIN draft d ON d.invitation = i.id
            WHERE i.implementation = \(id) AND \(sql: .onPaper)
            """)
        return Dictionary(
            try found.map { (try $0.id(0, InvitationID.self), try $0.optionalInt(1) != nil) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension SQL {
    /// The person of invitation `i` answers on paper.
    static let onPaper: SQL =
        """
        EXISTS (SELECT 1 FROM answer_mode a WHERE a.invitation = i.id AND a.mode = 'paper' AND a.turn =
          (SELECT max(b.turn) FROM answer_mode b WHERE b.invitation = i.id))
        """
}
