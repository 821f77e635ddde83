package import Campaigns
import Documents
package import Organisation
package import Reports
import Storage
import StressCheck

/// One line of the person's own history.
package struct OwnResultEntry: Sendable, Hashable {
    package let sheet: SheetID
    package let campaign: String
    package let answeredAt: Instant
    package let releasedAt: Instant
    /// Whether it opens on screen; a letter tells it otherwise.
    package let way: DeliveryWay
}

package struct OwnResults: Sendable {
    package let entries: [OwnResultEntry]
    /// Whether a code to confirm a changed address is on its way to the person, or there.
    package let awaitsAddressCode: Bool
    /// What the person can answer now or soon (S3-50).
    package let open: [OpenCheck]
}

extension Office {
    /// The person's released results that the present secret opens, newest first (S3-02).
    package func ownResults(of person: PersonID, as who: Principal) async throws -> OwnResults {
        try await door.perform(.resultListOwn, as: who, on: .person(person)) { db, permit in
            let entries = try db.releasedSheets(of: person, under: permit).map { found in
                OwnResultEntry(
                    sheet: found.sheet,
                    campaign: try db.answeringFacts(of: found.implementation).campaign.name,
                    answeredAt: found.answeredAt, releasedAt: found.releasedAt, way: found.way)
            }
            return OwnResults(
                entries: entries, awaitsAddressCode: try db.awaitsAddressCode(person, at: permit.at),
                open: try db.openChecks(of: person, permit))
        }
    }

    /// The notice as page and PDF show it. Looking at it on screen is its delivery.
    package func ownResult(
        _ id: SheetID, of person: PersonID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> OwnResult {
        let company = tenant.name
        return try await door.perform(.resultReadOwn, as: who, on: .person(person), request: request) {
            db, permit in
            let own = try db.releasedSheets(of: person, under: permit)
            guard let entry = own.first(where: { $0.sheet == id }) else { throw Denied.notFound }
            guard entry.way.hasScreen else { throw DeliveryRefusal.onPaper }
            try db.deliver(id, by: .screen, at: permit.at)
            var input = try db.notice(
                id, entry.implementation, releasedAt: entry.releasedAt, company, language, permit)
            input.earlier = try db.earlier(than: entry, among: own, input.instrument.id, permit)
            return OwnResult(result: try PersonalResult(input), releasedAt: entry.releasedAt)
        }
    }

    /// The same as an A4 paper of two pages, made outside every transaction.
    package func ownResultPaper(
        _ id: SheetID, of person: PersonID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let own = try await ownResult(id, of: person, language: language, as: who, request: request)
        return try await press.make { kit in try own.result.paper(created: own.releasedAt, kit: kit).bytes }
    }
}

/// A person's result with the moment at which it was released to everybody.
package struct OwnResult: Sendable {
    package let result: PersonalResult
    package let releasedAt: Instant
}

extension Connection {
    /// The newest results before this one that open on screen and rest on the same instrument (S3-12). One whose key
    /// was destroyed is left out.
    fileprivate func earlier(
        than entry: OwnReleasedSheet, among own: [OwnReleasedSheet], _ instrument: InstrumentID,
        _ permit: Permit
    ) throws -> [PersonalResult.Earlier] {
        var found: [PersonalResult.Earlier] = []
        for one in own where one.answeredAt < entry.answeredAt && one.way.hasScreen {
            let campaign = try answeringFacts(of: one.implementation).campaign
            guard found.count < PersonalResult.Earlier.most, campaign.instrument == instrument else {
                continue
            }
            do {
                guard let decision = try releasedDecision(of: one.sheet, campaign: campaign.id, under: permit)
                else { continue }
                found.append(.init(campaign: campaign.name, record: decision.record))
            } catch VaultError.erased {
                continue
            }
        }
        return found
    }
}
