import Campaigns
package import Organisation
import Storage

/// An attribute with its values and how many people have each today.
package struct AttributeOverview: Sendable {
    package let attribute: Attribute
    package let values: [AttributeValue]
    package let people: [AttributeValueID: Int]
    package let history: [ChangeEntry]
}

/// One value, what was done to it and where it is used.
package struct ValueDetail: Sendable {
    package let value: AttributeValue
    package let overview: AttributeOverview
    package let uses: [StructureUse]
    package let history: [ChangeEntry]
}

extension Office {
    package func attributes(as who: Principal) async throws -> [AttributeOverview] {
        try await door.perform(.departmentRead, as: who) { db, permit in
            try db.attributes().map { try db.overview($0, on: permit.at.day) }
        }
    }

    package func attribute(_ id: AttributeID, as who: Principal) async throws -> AttributeOverview {
        try await door.perform(.departmentRead, as: who) { db, permit in
            guard let found = try db.attributes().first(where: { $0.id == id }) else { throw Denied.notFound }
            return try db.overview(found, on: permit.at.day)
        }
    }

    package func attributeValue(_ id: AttributeValueID, as who: Principal) async throws -> ValueDetail {
        try await door.perform(.departmentRead, as: who) { db, permit in
            guard let value = try db.value(id), value.entry.mergedInto == nil,
                let attribute = try db.attributes().first(where: { $0.id == value.attribute })
            else { throw Denied.notFound }
            return ValueDetail(
                value: value, overview: try db.overview(attribute, on: permit.at.day),
                uses: try db.uses(of: .value(id), on: permit.at.day), history: try db.history(of: .value(id)))
        }
    }

    @discardableResult
    package func createAttribute(_ name: MasterName, as who: Principal) async throws -> AttributeID {
        try await door.perform(.departmentChange, as: who) { db, permit in
            let id = permit.newID(AttributeID.self)
            let entry = try db.newEntry(name, id: id.rawValue, beside: .attribute(id))
            try db.insert(Attribute(id: id, kind: .own, entry: entry), under: permit)
            return id
        }
    }

    @discardableResult
    package func createValue(
        _ name: MasterName, of attribute: AttributeID, as who: Principal
    ) async throws -> AttributeValueID {
        try await door.perform(.departmentChange, as: who) { db, permit in
            guard try db.attributes().contains(where: { $0.id == attribute }) else { throw Denied.notFound }
            let id = permit.newID(AttributeValueID.self)
            let others = try db.values(of: attribute).map(\.entry)
            let entry = try MasterEntry(new: name, id: id.rawValue, .attributeValue, among: others)
            try db.insert(AttributeValue(id: id, attribute: attribute, entry: entry), under: permit)
            return id
        }
    }

    /// Whoever has the one value has the other from today; earlier days and campaigns keep what they had.
    package func mergeValue(
        _ id: AttributeValueID, into target: AttributeValueID, seen: Seen, as who: Principal
    ) async throws {
        try await change(.value(id), seen, as: who) { db, entry, permit in
            guard target != id else { throw Refusal.structure(.mergedIntoItself) }
            guard let source = try db.value(id), let kept = try db.value(target),
                kept.attribute == source.attribute, kept.entry.mergedInto == nil
            else { throw Refusal.structure(.targetMissing) }
            try db.merge(id, into: target, on: permit.at.day)
            try db.raiseRosterVersion()
            try db.note(
                .merged, of: .value(id), was: entry.name.name, became: kept.name, under: permit)
        }
    }
}

extension Connection {
    fileprivate func overview(_ attribute: Attribute, on day: Day) throws -> AttributeOverview {
        AttributeOverview(
            attribute: attribute, values: try values(of: attribute.id),
            people: try headcounts(of: attribute.id, on: day),
            history: try history(of: .attribute(attribute.id)))
    }

    /// At the end of its list, with a name and a code that no other has.
    func newEntry(_ name: MasterName, id: Int, beside master: Master) throws -> MasterEntry {
        try MasterEntry(new: name, id: id, master.kind, among: try peers(of: master))
    }
}

extension MasterEntry {
    init(new name: MasterName, id: Int, _ kind: MasterKind, among others: [MasterEntry]) throws {
        try structured { () throws(StructureRefusal) in try name.check(kind) }
        if others.contains(where: { $0.name.name == name.name }) {
            throw Refusal.structure(.nameTwice(name.name))
        }
        if let code = name.code, let holder = others.first(where: { $0.name.code == code }) {
            throw Refusal.structure(.codeTwice(holder.name.name))
        }
        self.init(
            id: id, name: name, position: (others.last?.position ?? -1) + 1, isHidden: false, version: 1)
    }
}
