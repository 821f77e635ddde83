package import Organisation
import Storage

/// What an import would do, before anything is written.
package struct RosterPlan: Sendable {
    package let added: [RosterEntry]
    package let changed: [RosterEntry]
    package let unchanged: Int
    /// In the roster but not in the file. Leaving is a matter of its own: nobody is removed by omission.
    package let absent: Int
    package let faults: [RosterFault]
    /// Digest of the file: the confirmation names it, so that what was shown is what is written.
    package let digest: [UInt8]

    package var canImport: Bool { faults.isEmpty && !(added.isEmpty && changed.isEmpty) }
}

extension RosterPlan {
    init(_ reading: RosterReading, digest: [UInt8], people: [Person], places: RosterPlaces) {
        let known = people.byNumber
        var (added, changed, unchanged): ([RosterEntry], [RosterEntry], Int) = ([], [], 0)
        for entry in reading.entries {
            guard let person = known[entry.identity.number.foldedForLookup] else {
                added.append(entry)
                continue
            }
            let same = person.identity == entry.identity && places.holds(person, as: entry)
            if same { unchanged += 1 } else { changed.append(entry) }
        }
        let named = Set(reading.entries.map(\.identity.number.foldedForLookup))
        self.init(
            added: added, changed: changed, unchanged: unchanged,
            absent: people.count { !named.contains($0.identity.number.foldedForLookup) },
            faults: reading.faults + Self.numberFaults(reading) + Self.mailFaults(reading, people),
            digest: digest)
    }

    /// Numbers that sign in alike (`a1`, `Ａ１`) would be one person at the door.
    private static func numberFaults(_ reading: RosterReading) -> [RosterFault] {
        let alike = Dictionary(grouping: reading.entries, by: \.identity.number.foldedForLookup)
        return reading.entries.compactMap { entry in
            let others = alike[entry.identity.number.foldedForLookup] ?? []
            guard let other = others.first(where: { $0.line != entry.line }) else { return nil }
            return RosterFault(line: entry.line, column: .number, kind: .twice(otherLine: other.line))
        }
    }

    /// An address that already belongs to somebody else in the roster would send that person's link astray.
    private static func mailFaults(_ reading: RosterReading, _ people: [Person]) -> [RosterFault] {
        let named = Set(reading.entries.map(\.identity.number.foldedForLookup))
        let kept = people.filter {
            !named.contains($0.identity.number.foldedForLookup) && !$0.identity.mail.isEmpty
        }
        let taken = Set(kept.map(\.identity.mail))
        // Until the import can block one channel, an address of several rows is refused as well.
        return reading.entries.filter { taken.contains($0.identity.mail) || $0.mailIsShared }.map {
            RosterFault(line: $0.line, column: .mail, kind: .twice(otherLine: 0))
        }
    }
}

extension [Person] {
    /// By the spelling under which a number is looked up.
    var byNumber: [String: Person] {
        Dictionary(map { ($0.identity.number.foldedForLookup, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// Departments and workplaces by name, growing while a roster is written.
struct RosterPlaces {
    private(set) var tree: DepartmentTree
    private(set) var workplaces: [Workplace]

    init(departments: [Department], workplaces: [Workplace]) {
        tree = DepartmentTree(departments)
        self.workplaces = workplaces
    }

    func holds(_ person: Person, as entry: RosterEntry) -> Bool {
        tree.pathNames(of: person.department) == entry.departmentPath
            && workplaces.first { $0.id == person.workplace }?.name == entry.workplace
    }

    /// The department at the path; what is missing on the way is made.
    mutating func department(
        at path: [String], insert: (DepartmentID?, String, Int) throws -> Department
    ) rethrows -> DepartmentID? {
        var parent: DepartmentID?
        for name in path {
            let siblings = tree.children(of: parent)
            if let found = siblings.first(where: { $0.name == name }) {
                parent = found.id
            } else {
                let made = try insert(parent, name, siblings.count)
                tree = DepartmentTree(tree.departments + [made])
                parent = made.id
            }
        }
        return parent
    }

    mutating func workplace(named name: String, insert: (String) throws -> Workplace) rethrows -> WorkplaceID
    {
        if let found = workplaces.first(where: { $0.name == name }) { return found.id }
        let made = try insert(name)
        workplaces.append(made)
        return made.id
    }
}
