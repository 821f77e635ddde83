package import Campaigns
package import Organisation

extension Connection {
    /// Of each kind and language the newest version; an empty one too.
    package func companyMessages() throws -> [CompanyMessage] {
        try rows(
            messageQuery + """
                 WHERE m.version = (SELECT max(n.version) FROM company_message n
                  WHERE n.kind = m.kind AND n.language = m.language) ORDER BY m.kind, m.language
                """
        ).map { try CompanyMessage($0) }
    }

    /// Newest first.
    package func companyMessages(
        _ kind: CompanyMessage.Kind, in language: Language
    ) throws -> [CompanyMessage] {
        try rows(
            messageQuery + " WHERE m.kind = \(kind) AND m.language = \(language) ORDER BY m.version DESC"
        ).map { try CompanyMessage($0) }
    }

    package func insert(
        _ words: MessageWords, _ kind: CompanyMessage.Kind, in language: Language, version: Int,
        under permit: Permit
    ) throws {
        try run(
            """
            INSERT INTO company_message (kind, language, version, words, at, written_by)
            VALUES (\(kind), \(language), \(version), \(words.text), \(permit.at), \(permit.author))
            """)
    }

    private var messageQuery: SQL {
        "SELECT m.kind, m.language, m.version, m.words, m.at, m.written_by FROM company_message m"
    }
}

extension CompanyMessage {
    fileprivate init(_ row: Row) throws {
        self.init(
            kind: try row.word(0, Kind.self), language: try row.word(1, Language.self),
            version: try row.int(2), words: MessageWords(stored: try row.text(3)), at: try row.instant(4),
            author: try row.id(5, AccountID.self))
    }
}
