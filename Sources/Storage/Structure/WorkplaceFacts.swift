package import Organisation

extension Connection {
    /// In order; hidden ones too.
    package func workplaceRows() throws -> [WorkplaceRow] {
        try rows(workplaceQuery + " ORDER BY position, created_at, id").map { try workplaceRow($0) }
    }

    package func workplaceRow(_ id: WorkplaceID) throws -> WorkplaceRow? {
        try row(workplaceQuery + " WHERE id = \(id)").map { try workplaceRow($0) }
    }

    package func setFacts(_ facts: WorkplaceFacts, of id: WorkplaceID) throws {
        try run(
            """
            UPDATE workplace SET size_band = \(nullable: facts.size),
              industry = \(nullable: facts.industry?.code), postal_code = \(facts.postalCode),
              address = \(facts.address), phone = \(facts.phone)
            WHERE id = \(id)
            """)
    }

    /// People of each workplace today; those who have left are not counted.
    package func workplaceHeadcounts(on day: Day) throws -> [WorkplaceID: Int] {
        try rows(
            """
            SELECT e.workplace, count(*) FROM employment e WHERE \(sql: .present(on: day))
            GROUP BY e.workplace
            """
        ).reduce(into: [:]) { $0[try $1.id(0, WorkplaceID.self)] = try $1.int(1) }
    }

    private var workplaceQuery: SQL {
        """
        SELECT id, name, code, position, hidden_at, NULL, version, size_band, industry, postal_code, address, phone
        FROM workplace
        """
    }

    private func workplaceRow(_ row: Row) throws -> WorkplaceRow {
        WorkplaceRow(
            id: try row.id(0, WorkplaceID.self), entry: try MasterEntry(row),
            facts: WorkplaceFacts(
                size: try row.optionalWord(7, SizeBand.self),
                industry: try row.optionalText(8).flatMap { Industry.of(code: $0) },
                postalCode: try row.text(9), address: try row.text(10), phone: try row.text(11)))
    }
}
