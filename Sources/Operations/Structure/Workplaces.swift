import Campaigns
package import Organisation
import Storage

/// A workplace with how many people it has today.
package struct WorkplaceOverview: Sendable {
    package let row: WorkplaceRow
    package let people: Int
    package let uses: [StructureUse]
    package let history: [ChangeEntry]
}

extension Office {
    package func workplaceOverviews(as who: Principal) async throws -> [WorkplaceOverview] {
        try await door.perform(.departmentRead, as: who) { db, permit in
            let people = try db.workplaceHeadcounts(on: permit.at.day)
            return try db.workplaceRows().map {
                WorkplaceOverview(row: $0, people: people[$0.id] ?? 0, uses: [], history: [])
            }
        }
    }

    package func workplace(_ id: WorkplaceID, as who: Principal) async throws -> WorkplaceOverview {
        try await door.perform(.departmentRead, as: who) { db, permit in
            guard let row = try db.workplaceRow(id) else { throw Denied.notFound }
            return WorkplaceOverview(
                row: row, people: try db.workplaceHeadcounts(on: permit.at.day)[id] ?? 0,
                uses: try db.uses(of: .workplace(id), on: permit.at.day),
                history: try db.history(of: .workplace(id)))
        }
    }

    @discardableResult
    package func createWorkplace(_ name: MasterName, as who: Principal) async throws -> WorkplaceID {
        try await door.perform(.departmentChange, as: who) { db, permit in
            let id = permit.newID(WorkplaceID.self)
            let entry = try db.newEntry(name, id: id.rawValue, beside: .workplace(id))
            try db.insert(Workplace(id: id, name: entry.name.name), at: permit.at)
            try db.setName(entry.name, of: .workplace(id))
            try db.setOrder(
                try db.peers(of: .workplace(id)).map(\.id).filter { $0 != id.rawValue } + [id.rawValue],
                of: .workplace)
            try db.note(.created, of: .workplace(id), became: entry.name.name, under: permit)
            return id
        }
    }

    /// Size, industry and address, for the reports.
    package func describeWorkplace(
        _ id: WorkplaceID, _ facts: WorkplaceFacts, seen: Seen, as who: Principal
    ) async throws {
        try await change(.workplace(id), seen, as: who) { db, _, permit in
            try structured { () throws(StructureRefusal) in try facts.check() }
            guard let old = try db.workplaceRow(id)?.facts, old != facts else { return }
            try db.setFacts(facts, of: id)
            try db.note(.described, of: .workplace(id), was: old.words, became: facts.words, under: permit)
        }
    }
}

extension WorkplaceFacts {
    /// As one line of the history.
    fileprivate var words: String {
        [size?.rawValue, industry.map { $0.code + " " + $0.name }, postalCode, address, phone]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "・")
    }
}
