import Campaigns
package import Organisation
import Storage

/// The version that a form was made from: a change rests on it or is refused with what happened since.
package struct Seen: Hashable, Sendable {
    package let version: Int

    package init(_ version: Int) {
        self.version = version
    }
}

extension Office {
    package func rename(_ master: Master, to name: MasterName, seen: Seen, as who: Principal) async throws {
        try await change(master, seen, as: who) { db, entry, permit in
            try structured { () throws(StructureRefusal) in try name.check(master.kind) }
            try db.checkName(name, of: master)
            try db.setName(name, of: master)
            if name.name != entry.name.name {
                try db.raiseRosterVersion()
                try db.note(
                    .renamed, of: master, was: entry.name.name, became: name.name, under: permit)
            }
            if name.code != entry.name.code {
                try db.note(
                    .coded, of: master, was: entry.name.code ?? "", became: name.code ?? "", under: permit)
            }
        }
    }

    /// Up, down or to a number among its siblings.
    package func place(
        _ master: Master, at placement: Placement, seen: Seen, as who: Principal
    ) async throws {
        try await change(master, seen, as: who) { db, entry, permit in
            let siblings = try db.siblings(of: master).map(\.id)
            let order = try structured { () throws(StructureRefusal) in
                try placement.applied(to: master.id, among: siblings)
            }
            guard order != siblings else { return }
            try db.setOrder(order, of: master.kind)
            let place = { (ids: [Int]) in String((ids.firstIndex(of: master.id) ?? 0) + 1) }
            try db.note(.placed, of: master, was: place(siblings), became: place(order), under: permit)
        }
    }

    /// Hidden entries are not offered and not listed; whoever belongs to them still counts.
    package func setHidden(
        _ isHidden: Bool, _ master: Master, seen: Seen, as who: Principal
    ) async throws {
        try await change(master, seen, as: who) { db, entry, permit in
            guard entry.isHidden != isHidden else { return }
            try db.setHidden(isHidden, of: master, at: permit.at)
            try db.note(isHidden ? .hidden : .shown, of: master, under: permit)
        }
    }

    /// Only what nothing refers to; else the refusal names where it is used.
    package func delete(_ master: Master, seen: Seen, as who: Principal) async throws {
        try await change(master, seen, as: who) { db, entry, permit in
            let uses = try db.uses(of: master, on: permit.at.day)
            guard uses.isEmpty else { throw Refusal.structure(.inUse(uses)) }
            if master == .attribute(Attribute.job) || master == .attribute(Attribute.employment) {
                throw Refusal.structure(.builtIn)
            }
            try db.note(.deleted, of: master, was: entry.name.name, under: permit)
            do {
                try db.delete(master)
            } catch StorageError.foreignKeyViolation {
                throw Refusal.structure(.inUse([]))
            }
        }
    }

    /// Every change of an entry: it must still stand there as the form showed it.
    func change(
        _ master: Master, _ seen: Seen, as who: Principal,
        _ work: @escaping @Sendable (borrowing Connection, MasterEntry, Permit) throws -> Void
    ) async throws {
        try await door.perform(.departmentChange, as: who, on: master.place) { db, permit in
            guard let entry = try db.entry(master) else {
                let past = try db.changes(of: master)
                if past.isEmpty { throw Denied.notFound }
                throw Refusal.structure(.stale(past.filter { $0.version > seen.version }))
            }
            if entry.version != seen.version {
                throw Refusal.structure(.stale(try db.changes(of: master, since: seen.version)))
            }
            guard entry.mergedInto == nil else { throw Refusal.structure(.gone) }
            try work(db, entry, permit)
        }
    }
}

extension Master {
    /// What the audit names; lists other than departments belong to the company as a whole.
    var place: Place {
        kind == .department ? .department(DepartmentID(rawValue: id)) : .tenant
    }
}

/// A rule of the structure, thrown under the name that the pages know.
func structured<T>(_ rule: () throws(StructureRefusal) -> T) throws -> T {
    do throws(StructureRefusal) {
        return try rule()
    } catch {
        throw Refusal.structure(error)
    }
}
