package import Campaigns
package import Organisation

extension ColumnLabel {
    static let employerCopy = ColumnLabel("employer_copy.content")
}

/// An employer's copy as a row: what it holds is opened on its own.
package struct StoredCopy: Hashable, Sendable {
    package let id: EmployerCopyID
    package let sheet: SheetID
    package let implementation: ImplementationID
    package let campaign: CampaignID
    package let person: PersonID
    package let department: DepartmentID
    /// Where its own clock starts.
    package let keptFrom: Day
    package let at: Instant
    /// When somebody of the employer opened it first.
    package let openedAt: Instant?
}

extension Connection {
    package func insert(
        _ copy: EmployerCopy, of sheet: StoredSheet, campaign: CampaignID, under permit: Permit
    ) throws {
        try permit.opening()
        let id = permit.newID(EmployerCopyID.self)
        let sealed = try vault.seal(
            try copy.bytes, as: .employerCopy, row: id.rawValue, key: .employer(campaign),
            exactly: EmployerCopy.sealedSize)
        try run(
            """
            INSERT INTO employer_copy (id, sheet, implementation, person, department, kept_from, content, at)
            SELECT \(id), \(sheet.id), \(sheet.implementation), \(sheet.person), i.department, \(permit.at.day),
                   \(sealed), \(permit.at)
            FROM sheet s JOIN invitation i ON i.id = s.invitation WHERE s.id = \(sheet.id)
            """)
    }

    /// Takes a copy back that nobody of the employer has opened; an opened one stays.
    ///
    /// - Returns: whether there is none any more.
    package func withdrawCopy(of sheet: SheetID, under permit: Permit) throws -> Bool {
        try permit.opening()
        try run(
            """
            DELETE FROM employer_copy WHERE sheet = \(sheet)
            AND NOT EXISTS (SELECT 1 FROM employer_opening o WHERE o.copy = employer_copy.id)
            """)
        return try row("SELECT 1 FROM employer_copy WHERE sheet = \(sheet)") == nil
    }

    package func copy(ofSheet sheet: SheetID) throws -> StoredCopy? {
        try row(copyQuery + " WHERE c.sheet = \(sheet)").map { try storedCopy($0) }
    }

    /// In the permit's departments, newest first.
    package func copies(under permit: Permit) throws -> [StoredCopy] {
        try permit.opening()
        return try rows(copyQuery + " ORDER BY c.at DESC, c.id").map { try storedCopy($0) }.filter {
            permit.covers($0.department)
        }
    }

    package func copy(_ id: EmployerCopyID, under permit: Permit) throws -> StoredCopy {
        try permit.opening()
        guard let row = try row(copyQuery + " WHERE c.id = \(id)") else { throw Denied.notFound }
        return try storedCopy(row)
    }

    package func content(of copy: StoredCopy, under permit: Permit) throws -> EmployerCopy {
        try permit.opening()
        guard let sealed = try row("SELECT content FROM employer_copy WHERE id = \(copy.id)")?.bytes(0) else {
            throw Denied.notFound
        }
        let plain = try vault.open(
            sealed, as: .employerCopy, row: copy.id.rawValue, key: .employer(copy.campaign))
        guard let found = EmployerCopy(bytes: plain) else {
            throw StorageError.fault(StorageFault("an employer's copy does not read"))
        }
        return found
    }

    /// Handed on: from now on taking back is recorded only.
    package func markOpened(_ copy: EmployerCopyID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO employer_opening (copy, at, opened_by) VALUES (\(copy), \(permit.at), \(permit.author))
            ON CONFLICT (copy) DO NOTHING
            """)
    }

    private var copyQuery: SQL {
        """
        SELECT c.id, c.sheet, c.implementation, i.campaign, c.person, c.department, c.kept_from, c.at, o.at
        FROM employer_copy c JOIN implementation i ON i.id = c.implementation
        LEFT JOIN employer_opening o ON o.copy = c.id
        """
    }

    private func storedCopy(_ row: Row) throws -> StoredCopy {
        StoredCopy(
            id: try row.id(0, EmployerCopyID.self), sheet: try row.id(1, SheetID.self),
            implementation: try row.id(2, ImplementationID.self), campaign: try row.id(3, CampaignID.self),
            person: try row.id(4, PersonID.self), department: try row.id(5, DepartmentID.self),
            keptFrom: try row.day(6), at: try row.instant(7), openedAt: try row.optionalInstant(8))
    }
}
