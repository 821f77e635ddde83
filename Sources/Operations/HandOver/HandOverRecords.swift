package import Campaigns
import Foundation
import Organisation
package import Storage

/// The first record of a package.
package struct HandOverHead: Codable, Sendable, Hashable {
    package let company: String
    package let madeAt: String
    package let set: HandOverSet
}

/// 同意のある結果: the employer's copy as it stands.
package struct ProvidedRecord: Codable, Sendable, Hashable {
    package let copy: EmployerCopy
    package let keptFrom: String
}

/// 同意のない結果: the implementer's record of one person (安衛則52条の11).
package struct WithheldRecord: Codable, Sendable, Hashable {
    package let campaign: String
    package let workplace: String
    package let number: String
    package let name: String
    package let answeredAt: String
    package let releasedAt: String
    package let decidedAt: String
    package let decidedBy: String
    package let basis: String
    package let result: ResultRecord
}

extension Encodable {
    /// JSON with sorted keys, one record.
    var json: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(self))
        }
    }
}

extension Connection {
    func provided(_ stored: StoredCopy, _ permit: Permit) throws -> ProvidedRecord {
        ProvidedRecord(copy: try content(of: stored, under: permit), keptFrom: stored.keptFrom.text)
    }

    func withheld(_ released: ReleasedSheet, _ permit: Permit) throws -> WithheldRecord {
        let implementation = try implementation(released.implementation)
        let stored = try sheet(released.sheet)
        guard
            let decision = try releasedDecision(
                of: released.sheet, campaign: implementation.campaign.id, under: permit),
            let person = try person(stored.person, on: permit.at.day)?.identity
        else { throw Denied.notFound }
        return WithheldRecord(
            campaign: implementation.campaign.name, workplace: implementation.workplace.name,
            number: person.number, name: person.name, answeredAt: stored.answeredAt.text,
            releasedAt: released.releasedAt.text, decidedAt: decision.at.text,
            decidedBy: try account(decision.author)?.name ?? "", basis: decision.basis.rawValue,
            result: decision.record)
    }
}
