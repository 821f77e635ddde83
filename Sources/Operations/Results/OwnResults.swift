package import Campaigns
package import Organisation
package import Reports
import StressCheck
package import Storage

/// One line of the person's own history.
package struct OwnResultEntry: Sendable, Hashable {
    package let sheet: SheetID
    package let campaign: String
    package let answeredAt: Instant
    package let releasedAt: Instant
}

extension Office {
    /// The person's released results that the present secret opens, newest first (S3-02).
    package func ownResults(of person: PersonID, as who: Principal) async throws -> [OwnResultEntry] {
        try await door.perform(.resultListOwn, as: who, on: .person(person)) { db, permit in
            try db.releasedSheets(of: person, under: permit).map { found in
                OwnResultEntry(
                    sheet: found.sheet, campaign: try db.answeringFacts(of: found.implementation).campaign.name,
                    answeredAt: found.answeredAt, releasedAt: found.releasedAt)
            }
        }
    }

    /// The notice as page and PDF show it. Looking at it on screen is its delivery.
    package func ownResult(
        _ id: SheetID, of person: PersonID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> PersonalResult {
        let company = tenant.name
        let input = try await door.perform(.resultReadOwn, as: who, on: .person(person), request: request) {
            db, permit in
            let own = try db.releasedSheets(of: person, under: permit)
            guard let entry = own.first(where: { $0.sheet == id }) else { throw Denied.notFound }
            try db.deliver(id, by: .screen, at: permit.at)
            return try db.notice(id, entry.implementation, releasedAt: entry.releasedAt, company, language, permit)
        }
        return try PersonalResult(input)
    }
}
