import Campaigns
package import Organisation
import Storage

/// Where joiners of a monthly list begin, since the list says only who they are.
package struct MonthlyDefaults: Sendable, Hashable {
    /// The first day of joiners and the last of leavers, where the list gives none.
    package let day: Day
    package let department: DepartmentID?
    package let workplace: WorkplaceID?

    package init(day: Day, department: DepartmentID?, workplace: WorkplaceID?) {
        self.day = day
        self.department = department
        self.workplace = workplace
    }
}

extension Office {
    /// Says what a month's list would do. Writes nothing.
    package func checkMonthly(
        _ file: [UInt8], assumed: MonthlyList.Kind?, _ defaults: MonthlyDefaults, as who: Principal
    ) async throws -> RosterPlan {
        try await door.check(.rosterRead, as: who)
        let list = MonthlyList.read(file, assumed: assumed)
        let reading = try await reading(list, defaults, as: who)
        var plan = try await plan(reading, digest: Digest.monthly(file, assumed, defaults), as: who)
        // A list of a few people says nothing about the others.
        plan.absent = 0
        plan.overlap = RosterPlan.Overlap(current: 0, named: 0)
        return plan
    }

    /// Writes what was shown.
    package func importMonthly(
        _ file: [UInt8], assumed: MonthlyList.Kind?, _ defaults: MonthlyDefaults, shown digest: [UInt8],
        returning: Bool = false, as who: Principal, request: Int = 0
    ) async throws -> RosterPlan {
        try await door.check(.rosterImport, as: who)
        let plan = try await checkMonthly(file, assumed: assumed, defaults, as: who)
        guard digest.prefix(32) == plan.digest.prefix(32) else { throw Refusal.rosterChanged }
        guard plan.digest == digest else { throw Refusal.changedMeanwhile }
        guard plan.faults.isEmpty else { throw Refusal.rosterHasErrors }
        if !plan.returning.isEmpty, !returning { throw RosterRefusal.returningUnconfirmed }
        return try await write(plan, .monthly, as: who, request: request)
    }

    /// The list as entries of a roster: leavers with everything that is known of them and a last day.
    private func reading(
        _ list: MonthlyList, _ defaults: MonthlyDefaults, as who: Principal
    ) async throws -> RosterReading {
        let directory = tenant.directory
        return try await door.perform(.rosterRead, as: who) { db, permit in
            let roster = try directory.roster(db, permit)
            let tree = DepartmentTree(try db.departments())
            let workplaces = try db.workplaces()
            var reading = RosterReading(faults: list.faults)
            for line in list.lines {
                let known = roster.person(number: line.number)
                let told = known.map { roster.entries([$0], tree, workplaces)[0] }
                do throws(MonthlyFault) {
                    if let leaver = try line.entry(known, told, roster.day, defaults) {
                        reading.entries.append(leaver)
                    } else {
                        reading.entries.append(try line.joiner(told, defaults, tree, workplaces))
                    }
                } catch {
                    reading.faults.append(
                        RosterFault(line: line.line, column: error.column, kind: error.kind))
                }
            }
            return reading
        }
    }
}

private struct MonthlyFault: Error {
    let column: RosterColumn
    let kind: RosterFault.Kind
}

extension MonthlyList.Line {
    /// A leaver with the last day; nil for a joiner. Number and name must belong together: a slip of one digit must
    /// not end somebody else's employment.
    fileprivate func entry(
        _ known: PersonRecord?, _ told: RosterEntry?, _ today: Day, _ defaults: MonthlyDefaults
    ) throws(MonthlyFault) -> RosterEntry? {
        if let known, known.identity.name.searchKey != name.searchKey {
            throw MonthlyFault(column: .name, kind: .nameDiffers)
        }
        guard kind == .leaver else {
            if let known, !known.hasLeft(by: today) {
                throw MonthlyFault(column: .number, kind: .alreadyThere)
            }
            return nil
        }
        guard let told else { throw MonthlyFault(column: .number, kind: .notInRoster) }
        var facts = told.facts
        facts.left = day ?? defaults.day
        return RosterEntry(
            line: line, identity: told.identity, departmentPath: told.departmentPath,
            departmentCode: told.departmentCode, concurrent: told.concurrent, workplace: told.workplace,
            facts: facts)
    }

    fileprivate func joiner(
        _ told: RosterEntry?, _ defaults: MonthlyDefaults, _ tree: DepartmentTree, _ workplaces: [Workplace]
    ) throws(MonthlyFault) -> RosterEntry {
        var facts = told?.facts ?? EmploymentFacts()
        facts.hired = day ?? defaults.day
        facts.left = nil
        let identity =
            told?.identity
            ?? PersonIdentity(
                number: number, name: name, kana: "", mail: "", sex: .unstated, birthDate: nil, language: .ja)
        let path =
            department.isEmpty
            ? defaults.department.map(tree.pathNames) ?? told?.departmentPath ?? [] : department
        if path.isEmpty { throw MonthlyFault(column: .department, kind: .empty) }
        // A company of one workplace need not name it.
        let only = workplaces.count == 1 ? workplaces.first?.name : nil
        let chosen = workplaces.first { $0.id == defaults.workplace }?.name ?? told?.workplace ?? only
        let place = workplace.isEmpty ? chosen ?? "" : workplace
        if place.isEmpty { throw MonthlyFault(column: .workplace, kind: .empty) }
        return RosterEntry(
            line: line, identity: identity, departmentPath: path, workplace: place, facts: facts)
    }
}

extension Digest {
    /// Of the file and of everything that was chosen beside it.
    fileprivate static func monthly(
        _ file: [UInt8], _ assumed: MonthlyList.Kind?, _ defaults: MonthlyDefaults
    ) -> [UInt8] {
        let chosen =
            "\(assumed?.rawValue ?? "-") \(defaults.day.text) \(defaults.department?.rawValue ?? 0) "
            + "\(defaults.workplace?.rawValue ?? 0)"
        return sha256(Array(chosen.utf8) + [0] + file)
    }
}
