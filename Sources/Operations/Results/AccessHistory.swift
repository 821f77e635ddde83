package import Organisation
import Storage

/// 「わたしのデータを見た人」: a look at the person's data, with the looker's name where it is staff.
package struct AccessEntry: Sendable, Hashable {
    package let access: Access
    /// The staff member's name; nil for the person and for the program.
    package let name: String?
}

extension Office {
    package func accessHistory(of person: PersonID, as who: Principal) async throws -> [AccessEntry] {
        try await door.perform(.accessHistoryReadOwn, as: who, on: .person(person)) { db, _ in
            let names = Dictionary(
                try db.accounts().map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { first, _ in first })
            return try db.accesses(to: person).map {
                AccessEntry(access: $0, name: $0.actorKind == "account" ? names[$0.actor] : nil)
            }
        }
    }
}
