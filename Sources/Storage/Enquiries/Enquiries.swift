import Foundation
package import Organisation

extension ColumnLabel {
    static let enquiryContent = ColumnLabel("enquiry.content")
    static let enquiryAnswer = ColumnLabel("enquiry_answer.content")
}

extension Connection {
    package func enquiryLines() throws -> [EnquiryLine] {
        try rows(
            """
            SELECT q.id, q.kind, q.at, c.at, (SELECT count(*) FROM enquiry_answer a WHERE a.enquiry = q.id)
            FROM enquiry q LEFT JOIN enquiry_closing c ON c.enquiry = q.id ORDER BY q.at DESC, q.id
            """
        ).map { row in
            let isClosed = try row.optionalInstant(3) != nil
            return EnquiryLine(
                id: try row.id(0, EnquiryID.self), kind: try row.word(1, Enquiry.Kind.self),
                at: try row.instant(2),
                state: isClosed ? .closed : try row.int(4) == 0 ? .received : .answered)
        }
    }

    package func enquiry(_ id: EnquiryID) throws -> Enquiry {
        let found = try row(
            """
            SELECT q.kind, q.content, q.at, c.at FROM enquiry q
            LEFT JOIN enquiry_closing c ON c.enquiry = q.id WHERE q.id = \(id)
            """)
        guard let row = found else { throw Denied.notFound }
        let plain = try vault.open(
            try row.bytes(1), as: .enquiryContent, row: id.rawValue, key: .contact)
        return Enquiry(
            id: id, kind: try row.word(0, Enquiry.Kind.self),
            content: try JSONDecoder().decode(Enquiry.Content.self, from: Data(plain)),
            at: try row.instant(2), answers: try answers(to: id), closedAt: try row.optionalInstant(3))
    }

    /// The enquiry on whose receipt this word stands.
    package func enquiryID(word: String) throws -> EnquiryID? {
        let index = try vault.blindIndex(word, kind: .enquiryWord)
        return try row("SELECT id FROM enquiry WHERE word_index = \(index)")?.id(0, EnquiryID.self)
    }

    /// How many came from there since then, and the first of them.
    package func enquiries(
        from source: EnquirySource, since: Instant
    ) throws -> (count: Int, first: Instant?) {
        let row = try row("SELECT count(*), min(at) FROM enquiry WHERE source = \(source) AND at > \(since)")
        return (try row?.int(0) ?? 0, try row?.optionalInstant(1))
    }

    private func answers(to id: EnquiryID) throws -> [Enquiry.Answer] {
        try rows("SELECT id, content, at FROM enquiry_answer WHERE enquiry = \(id) ORDER BY at, id").map {
            let text = try vault.open(
                try $0.bytes(1), as: .enquiryAnswer, row: try $0.int(0), key: .contact)
            return Enquiry.Answer(text: String(decoding: text, as: UTF8.self), at: try $0.instant(2))
        }
    }
}

extension Connection {
    package func insert(
        _ content: Enquiry.Content, kind: Enquiry.Kind, id: EnquiryID, word: String,
        from source: EnquirySource, under permit: Permit
    ) throws {
        let plain = [UInt8](try JSONEncoder().encode(content))
        let sealed = try vault.seal(
            plain, as: .enquiryContent, row: id.rawValue, key: .contact, padTo: SealedText.block)
        let index = try vault.blindIndex(word, kind: .enquiryWord)
        try run(
            """
            INSERT INTO enquiry (id, word_index, kind, source, content, at)
            VALUES (\(id), \(index), \(kind), \(source), \(sealed), \(permit.at))
            """)
    }

    package func answer(_ enquiry: EnquiryID, _ text: FreeText, under permit: Permit) throws {
        let id = permit.draw()
        let sealed = try vault.seal(
            Array(text.text.utf8), as: .enquiryAnswer, row: id, key: .contact, padTo: SealedText.block)
        try run(
            """
            INSERT INTO enquiry_answer (id, enquiry, content, at, answered_by)
            VALUES (\(id), \(enquiry), \(sealed), \(permit.at), \(permit.author))
            """)
    }

    package func close(_ enquiry: EnquiryID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO enquiry_closing (enquiry, at, closed_by)
            VALUES (\(enquiry), \(permit.at), \(permit.author))
            """)
    }
}

enum SealedText {
    /// Texts are filled to whole blocks of so many bytes, so that their length says little.
    static let block = 2_048
}
