package import Organisation

/// The roster of a tenant, opened: everybody as of one day, leavers included, in the order of their numbers.
package struct Roster: Sendable {
    package let version: Int
    package let day: Day
    package let records: [PersonRecord]
    /// As they are looked up, in the order of the records.
    private let numbers: [String]
    private let byNumber: [String: Int]
    private let byID: [PersonID: Int]
    private let mailOwners: [String: Int]
    private let search: RosterSearch
    /// How many are employed on the day of the roster.
    package let currentCount: Int
    /// People of the first release, whose mail is still inside the sealed identity.
    let inherited: Set<PersonID>

    init(version: Int, day: Day, records: [PersonRecord], inherited: Set<PersonID> = []) {
        self.version = version
        self.day = day
        self.inherited = inherited
        currentCount = records.count { !$0.hasLeft(by: day) }
        let numbered = records.map { (key: $0.number, record: $0) }.sorted { $0.key < $1.key }
        self.records = numbered.map(\.record)
        numbers = numbered.map(\.key)
        byNumber = Dictionary(
            numbered.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        byID = Dictionary(
            self.records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        search = RosterSearch(self.records)
        mailOwners = self.records.reduce(into: [:]) { owners, record in
            if !record.identity.mail.isEmpty, !record.hasLeft(by: day) {
                owners[record.identity.mail.lowercased(), default: 0] += 1
            }
        }
    }

    package subscript(id: PersonID) -> PersonRecord? { byID[id].map { records[$0] } }

    /// - Parameter number: in any spelling that signs in.
    package func person(number: String) -> PersonRecord? {
        byNumber[number.foldedForLookup].map { records[$0] }
    }

    /// Those employed on the day of the roster.
    package var current: [PersonRecord] { records.filter { !$0.hasLeft(by: day) } }

    /// Mail goes to nobody at an address that several people have.
    package func sharesMail(_ record: PersonRecord) -> Bool {
        mailOwners[record.identity.mail.lowercased()].map { $0 > 1 } ?? false
    }

    /// People whose number begins so, or whose name or kana holds the words in any width and case.
    package func found(_ words: String) -> [PersonRecord] {
        let wanted = words.searchKey
        if wanted.isEmpty { return current }
        let named = search.found(wanted)
        return records.indices.filter { named.contains($0) || numbers[$0].hasPrefix(wanted) }.map {
            records[$0]
        }
    }
}

extension String {
    /// Names are written with and without a space between their parts.
    package var searchKey: String { foldedForLookup.filter { !$0.isWhitespace } }
}
