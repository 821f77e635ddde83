import Campaigns
import Documents
package import Organisation
import Storage

extension Office {
    /// Reads a roster file and says what importing it would do. Writes nothing.
    package func checkRoster(_ file: [UInt8], as who: Principal) async throws -> RosterPlan {
        try await door.check(.rosterRead, as: who)
        let reading = RosterReading.read(file: file)
        let digest = Digest.sha256(file)
        return try await door.perform(.rosterRead, as: who) { db, permit in
            try db.plan(reading, digest: digest, on: permit.at.day)
        }
    }

    /// Writes exactly what the check showed: all of it, or nothing.
    ///
    /// - Parameter digest: of the file that was shown; another file is refused.
    @discardableResult
    package func importRoster(
        _ file: [UInt8], shown digest: [UInt8], as who: Principal, request: Int = 0
    ) async throws -> RosterPlan {
        try await door.check(.rosterImport, as: who)
        guard Digest.sha256(file) == digest else { throw Refusal.rosterChanged }
        let reading = RosterReading.read(file: file)
        return try await door.perform(.rosterImport, as: who, request: request) { db, permit in
            let plan = try db.plan(reading, digest: digest, on: permit.at.day)
            guard plan.faults.isEmpty else { throw Refusal.rosterHasErrors }
            try db.write(plan, permit)
            return plan
        }
    }
}

extension RosterReading {
    static func read(file: [UInt8]) -> RosterReading { RosterFile.read(file) }
}

extension Connection {
    fileprivate func plan(_ reading: RosterReading, digest: [UInt8], on day: Day) throws -> RosterPlan {
        let places = RosterPlaces(departments: try departments(), workplaces: try workplaces())
        return RosterPlan(reading, digest: digest, people: try people(on: day), places: places)
    }

    fileprivate func write(_ plan: RosterPlan, _ permit: Permit) throws {
        var places = RosterPlaces(departments: try departments(), workplaces: try workplaces())
        let today = permit.at.day
        let known = try people(on: today).byNumber
        for entry in plan.added + plan.changed {
            let old = known[entry.identity.number.foldedForLookup]
            let id = old?.id ?? permit.newID(PersonID.self)
            let person = try person(id, entry, &places, permit)
            if let old {
                try update(person, was: old, on: today)
            } else {
                try insert(person, from: today, at: permit.at)
            }
        }
    }

    private func person(
        _ id: PersonID, _ entry: RosterEntry, _ places: inout RosterPlaces, _ permit: Permit
    ) throws -> Person {
        var made: [Department] = []
        let department = places.department(at: entry.departmentPath) { parent, name, position in
            let new = Department(
                id: permit.newID(DepartmentID.self), parent: parent, name: name, position: position)
            made.append(new)
            return new
        }
        for new in made { try insert(new) }
        var newPlace: Workplace?
        let workplace = places.workplace(named: entry.workplace) { name in
            let new = Workplace(id: permit.newID(WorkplaceID.self), name: name)
            newPlace = new
            return new
        }
        if let newPlace { try insert(newPlace, at: permit.at) }
        guard let department else { throw Refusal.badField(.department) }
        return Person(id: id, identity: entry.identity, workplace: workplace, department: department)
    }
}
