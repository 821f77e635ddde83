package import Organisation

extension ColumnLabel {
    static let personalRequest = ColumnLabel("personal_request.content")
    static let personalAnswer = ColumnLabel("personal_answer.content")
}

extension Connection {
    /// Newest first; of one person, or of everybody.
    package func personalRequests(of person: PersonID? = nil) throws -> [PersonalRequest] {
        let query: SQL =
            """
            SELECT r.id, r.person, r.kind, r.content, r.at, c.at FROM personal_request r
            LEFT JOIN personal_completion c ON c.request = r.id
            """
        let wanted = person.map { query + " WHERE r.person = \($0)" } ?? query
        return try rows(wanted + " ORDER BY r.at DESC, r.id").map { try request($0) }
    }

    package func personalRequest(_ id: PersonalRequestID) throws -> PersonalRequest {
        guard let found = try personalRequests().first(where: { $0.id == id }) else { throw Denied.notFound }
        return found
    }

    package func personalRequestCount(of person: PersonID, since: Instant) throws -> Int {
        try row("SELECT count(*) FROM personal_request WHERE person = \(person) AND at > \(since)")?.int(0)
            ?? 0
    }

    private func request(_ row: Row) throws -> PersonalRequest {
        let id = try row.id(0, PersonalRequestID.self)
        let text = try vault.open(
            try row.bytes(3), as: .personalRequest, row: id.rawValue, key: .contact)
        return PersonalRequest(
            id: id, person: try row.id(1, PersonID.self), kind: try row.word(2, PersonalRequest.Kind.self),
            text: String(decoding: text, as: UTF8.self), at: try row.instant(4), answers: try answers(to: id),
            doneAt: try row.optionalInstant(5))
    }

    private func answers(to id: PersonalRequestID) throws -> [PersonalRequest.Answer] {
        try rows(
            "SELECT id, outcome, content, at FROM personal_answer WHERE request = \(id) ORDER BY at, id"
        ).map { row in
            let text = try vault.open(
                try row.bytes(2), as: .personalAnswer, row: try row.int(0), key: .contact)
            return PersonalRequest.Answer(
                outcome: try row.word(1, PersonalRequest.Outcome.self),
                text: String(decoding: text, as: UTF8.self), at: try row.instant(3))
        }
    }
}

extension Connection {
    package func insert(
        _ kind: PersonalRequest.Kind, _ text: FreeText, id: PersonalRequestID, of person: PersonID,
        under permit: Permit
    ) throws {
        let sealed = try vault.seal(
            Array(text.text.utf8), as: .personalRequest, row: id.rawValue, key: .contact,
            padTo: SealedText.block)
        try run(
            """
            INSERT INTO personal_request (id, person, kind, content, at)
            VALUES (\(id), \(person), \(kind), \(sealed), \(permit.at))
            """)
    }

    package func answer(
        _ request: PersonalRequestID, _ outcome: PersonalRequest.Outcome, _ text: FreeText,
        under permit: Permit
    ) throws {
        let id = permit.draw()
        let sealed = try vault.seal(
            Array(text.text.utf8), as: .personalAnswer, row: id, key: .contact, padTo: SealedText.block)
        try run(
            """
            INSERT INTO personal_answer (id, request, outcome, content, at, answered_by)
            VALUES (\(id), \(request), \(outcome), \(sealed), \(permit.at), \(permit.author))
            """)
    }

    package func complete(_ request: PersonalRequestID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO personal_completion (request, at, completed_by)
            VALUES (\(request), \(permit.at), \(permit.author))
            """)
    }
}
