package import Campaigns
package import Organisation
import Storage

/// A version with whoever wrote it.
package struct SignedMessage: Hashable, Sendable {
    package let message: CompanyMessage
    package let author: String
}

extension Office {
    /// The company's own words as people's pages show them now. They are about nobody.
    package func companyWords(in language: Language) async throws -> [CompanyMessage.Kind: CompanyMessage] {
        try await door.perform(.pageOpen, as: .visitor) { db, _ in
            let shown = try db.companyMessages().filter { $0.language == language && !$0.words.isEmpty }
            return Dictionary(shown.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The newest of each kind and language.
    package func companyMessages(as who: Principal, request: Int = 0) async throws -> [SignedMessage] {
        try await door.perform(.messageRead, as: who, request: request) { db, _ in
            try db.signed(try db.companyMessages())
        }
    }

    /// Every version of one of them, newest first.
    package func companyMessages(
        _ kind: CompanyMessage.Kind, in language: Language, as who: Principal, request: Int = 0
    ) async throws -> [SignedMessage] {
        try await door.perform(.messageRead, as: who, request: request) { db, _ in
            try db.signed(try db.companyMessages(kind, in: language))
        }
    }

    /// Saves another version. What is the same as the newest makes none.
    ///
    /// - Parameter seen: the version that the page showed, 0 for none; another one means that somebody else was first.
    package func write(
        _ typed: String, as kind: CompanyMessage.Kind, in language: Language, after seen: Int,
        as who: Principal, request: Int = 0
    ) async throws {
        let words = try MessageWords(typed: typed)
        try await door.perform(.messageWrite, as: who, request: request) { db, permit in
            let newest = try db.companyMessages(kind, in: language).first
            if newest?.words ?? MessageWords(stored: "") == words { return }
            guard newest?.version ?? 0 == seen else { throw Refusal.changedMeanwhile }
            try db.insert(words, kind, in: language, version: seen + 1, under: permit)
        }
    }
}

extension Connection {
    fileprivate func signed(_ messages: [CompanyMessage]) throws -> [SignedMessage] {
        let names = Dictionary(
            try accounts().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return messages.map { SignedMessage(message: $0, author: names[$0.author] ?? "–") }
    }
}

extension Connection {
    /// The mark, if there is such a version of the company's words beside the consent.
    func consentWords(_ mark: String?) throws -> String? {
        guard let mark else { return nil }
        return try Language.allCases.contains {
            try companyMessages(.consent, in: $0).contains { $0.mark == mark }
        } ? mark : nil
    }
}
