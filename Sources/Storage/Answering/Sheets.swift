package import Campaigns
package import Organisation

/// A stored sheet: who sent it for which invitation; the answers stay sealed until asked for.
package struct StoredSheet: Hashable, Sendable {
    package let id: SheetID
    package let invitation: InvitationID
    package let implementation: ImplementationID
    package let person: PersonID
    /// The session that sent it: only there can the own secret be chosen.
    package let session: [UInt8]
    package let digest: [UInt8]
    package let answeredAt: Instant
    let sealed: [UInt8]
}

extension Connection {
    package func insertSheet(
        _ sheet: AnswerSheet, id: SheetID, digest: [UInt8], session: [UInt8], of invitation: Invitation,
        campaign: CampaignID, under permit: Permit
    ) throws {
        try permit.opening()
        let sealed = try vault.seal(
            sheet.bytes, as: .sheetAnswers, row: id.rawValue, key: .answers(campaign),
            padTo: AnswerSheet.sealedSize)
        transaction.answers.add(sheet: [
            id.rawValue.sqlValue, invitation.id.rawValue.sqlValue,
            invitation.implementation.rawValue.sqlValue, invitation.person.rawValue.sqlValue,
            .bytes(session), .bytes(digest), .bytes(sealed), sheet.answeredAt.sqlValue,
        ])
    }

    package func sheet(of invitation: InvitationID) throws -> StoredSheet? {
        try row(sheetQuery + " WHERE s.invitation = \(invitation)").map { try StoredSheet($0) }
    }

    package func sheet(_ id: SheetID) throws -> StoredSheet {
        guard let row = try row(sheetQuery + " WHERE s.id = \(id)") else { throw Denied.notFound }
        return try StoredSheet(row)
    }

    package func sheets(inBatch batch: BatchID) throws -> [StoredSheet] {
        try rows(
            sheetQuery + " JOIN batch_member m ON m.sheet = s.id WHERE m.batch = \(batch) ORDER BY s.id"
        ).map { try StoredSheet($0) }
    }

    /// Those of the batch whose records the permit opens: of its departments, and of nobody over whom the
    /// holder has personnel authority (L-01).
    package func sheets(inBatch batch: BatchID, under permit: Permit) throws -> [StoredSheet] {
        let all = try sheets(inBatch: batch)
        if permit.departments == nil && permit.authority.isNone { return all }
        let places = try rows(
            """
            SELECT i.person, i.department, e.department FROM batch_member m JOIN sheet s ON s.id = m.sheet
            JOIN invitation i ON i.id = s.invitation JOIN employment e ON e.person = i.person
            WHERE m.batch = \(batch) AND \(sql: .latestEmployment(on: permit.at.day))
            """)
        let open = Set(
            try places.filter {
                permit.mayOpen(
                    try $0.id(0, PersonID.self), snapshot: try $0.id(1, DepartmentID.self),
                    today: try $0.id(2, DepartmentID.self))
            }.map { try $0.id(0, PersonID.self) })
        return all.filter { open.contains($0.person) }
    }

    /// Opens the answers. A sheet whose bytes do not give the stored digest is reported, never shown.
    package func answers(of sheet: StoredSheet, campaign: CampaignID, under permit: Permit) throws
        -> AnswerSheet
    {
        try permit.opening()
        let plain = try vault.open(
            sheet.sealed, as: .sheetAnswers, row: sheet.id.rawValue, key: .answers(campaign))
        guard let opened = AnswerSheet(bytes: plain) else {
            throw StorageError.fault(StorageFault("a sheet does not read"))
        }
        return opened
    }

    private var sheetQuery: SQL {
        """
        SELECT s.id, s.invitation, s.implementation, s.person, s.digest, s.answered_at, s.answers, s.session FROM sheet s
        """
    }
}

extension StoredSheet {
    init(_ row: Row) throws {
        id = try row.id(0, SheetID.self)
        invitation = try row.id(1, InvitationID.self)
        implementation = try row.id(2, ImplementationID.self)
        person = try row.id(3, PersonID.self)
        digest = try row.bytes(4)
        answeredAt = try row.instant(5)
        sealed = try row.bytes(6)
        session = try row.bytes(7)
    }
}
