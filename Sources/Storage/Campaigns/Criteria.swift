package import Campaigns
import Foundation
package import Organisation
import StressCheck

extension Connection {
    package func insert(_ frozen: FrozenCriteria, at id: ImplementationID, under permit: Permit) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let both = frozen.criteria.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
        let text = String(decoding: try encoder.encode(both), as: UTF8.self)
        try run(
            """
            INSERT INTO frozen_criteria (implementation, deciding, criteria, rule_set, at, frozen_by)
            VALUES (\(id), \(frozen.deciding), \(text), \(frozen.ruleSet), \(frozen.at), \(permit.author))
            """)
    }

    func frozenCriteria(at id: ImplementationID) throws -> FrozenCriteria? {
        try row(
            "SELECT deciding, criteria, rule_set, at FROM frozen_criteria WHERE implementation = \(id)"
        ).map { row in
            let both = try JSONDecoder().decode([Criteria].self, from: Data(try row.text(1).utf8))
            return FrozenCriteria(
                deciding: try row.word(0, Method.self),
                criteria: Dictionary(both.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first }),
                ruleSet: try row.text(2), at: try row.instant(3))
        }
    }

    package func insertOpening(of id: ImplementationID, under permit: Permit) throws {
        try run(
            "INSERT INTO opening (implementation, at, opened_by) VALUES (\(id), \(permit.at), \(permit.author))"
        )
    }

    package func insertClosing(of id: ImplementationID, under permit: Permit) throws {
        try run(
            "INSERT INTO closing (implementation, at, closed_by) VALUES (\(id), \(permit.at), \(permit.author))"
        )
    }
}
