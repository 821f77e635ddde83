import Campaigns
package import Organisation
import Storage

extension Office {
    /// Reads a roster file and says what importing it would do. Writes nothing.
    package func checkRoster(_ file: [UInt8], as who: Principal) async throws -> RosterPlan {
        try await plan(file, for: .rosterRead, as: who)
    }

    /// Writes exactly what the check showed: all of it, or nothing.
    ///
    /// - Parameter digest: of the plan that was shown; another file, or a roster that has changed since, is refused.
    ///   The same file again does nothing and gives the same answer.
    @discardableResult
    package func importRoster(
        _ file: [UInt8], shown digest: [UInt8], confirming confirmation: RosterConfirmation = .init(),
        as who: Principal, request: Int = 0
    ) async throws -> RosterPlan {
        try await door.check(.rosterImport, as: who)
        guard digest.starts(with: Digest.sha256(file)) else { throw Refusal.rosterChanged }
        let plan = try await plan(file, for: .rosterRead, as: who, sealing: true)
        guard plan.faults.isEmpty else { throw Refusal.rosterHasErrors }
        if let same = try await standing(plan, as: who) { return same }
        guard plan.digest == digest else { throw Refusal.changedMeanwhile }
        if !plan.returning.isEmpty, !confirmation.returning { throw RosterRefusal.returningUnconfirmed }
        if plan.looksWrong { try await confirmCompany(plan, confirmation, as: who) }
        return try await write(plan, .file, as: who, request: request)
    }

    /// The plan in one transaction; nothing of it when the roster was changed in the meantime.
    func write(
        _ plan: RosterPlan, _ kind: RosterImport.Kind, as who: Principal, request: Int = 0
    ) async throws -> RosterPlan {
        guard plan.canImport else { return plan }
        let directory = tenant.directory
        return try await door.perform(.rosterImport, as: who, request: request) { db, permit in
            let roster = try directory.roster(db, permit)
            guard plan.digest.suffix(8).elementsEqual(roster.versionBytes),
                try db.moveRosterVersion(from: roster.version)
            else { throw Refusal.changedMeanwhile }
            if plan.asksForRoles { try db.noteIgnoredRoleColumns(permit) }
            let moved = try MovedAddresses(of: plan.change, on: db, permit)
            var done = plan
            done.done = try db.write(
                plan.change, kind: kind, digest: Array(plan.digest.prefix(32)), counts: plan.counts,
                over: roster,
                under: permit)
            try moved.settle(on: db, permit)
            return done
        }
    }

    private func plan(
        _ file: [UInt8], for function: Function, as who: Principal, sealing: Bool = false
    ) async throws -> RosterPlan {
        try await door.check(function, as: who)
        let context = try await readingContext(as: who)
        let reading = RosterFile.read(file, context: context)
        return try await plan(reading, digest: Digest.sha256(file), as: who, sealing: sealing)
    }

    /// - Parameter sealing: begins to seal the new people too, for the import that follows.
    func plan(
        _ reading: RosterReading, digest: [UInt8], as who: Principal, sealing: Bool = false
    ) async throws -> RosterPlan {
        let directory = tenant.directory
        return try await door.perform(.rosterRead, as: who) { db, permit in
            let roster = try directory.roster(db, permit)
            let places = RosterPlaces(
                departments: try db.departments(), workplaces: try db.workplaces(),
                draw: { permit.newID(PersonID.self).rawValue })
            var plan = RosterPlanner.plan(reading, roster: roster, places: places, permit: permit)
            plan.digest = digest + roster.versionBytes
            let gone = Set(plan.change.changed.filter { $0.new.facts.left != nil }.map(\.new.id))
            let open = try db.openInvitations(of: gone)
            (plan.leaversAnswered, plan.leaversWaiting) = (open.answered.count, open.waiting.count)
            if sealing, plan.canImport { plan.change = db.sealing(plan.change, under: permit) }
            return plan
        }
    }

    /// What the company's own lists say, so that codes and lost zeros are noticed.
    private func readingContext(as who: Principal) async throws -> RosterContext {
        let directory = tenant.directory
        return try await door.perform(.rosterRead, as: who) { db, permit in
            var context = RosterContext()
            context.mapping = try db.columnMapping()
            context.today = permit.at.day
            context.knownNumbers = try directory.roster(db, permit).current.map(\.identity.number)
            let workplaces = try db.workplaces()
            if workplaces.count == 1 { context.defaultWorkplace = workplaces[0].name }
            return context
        }
    }
}

extension Office {
    /// The last import when it was of this very file and nothing has changed since.
    private func standing(_ plan: RosterPlan, as who: Principal) async throws -> RosterPlan? {
        try await door.perform(.rosterRead, as: who) { db, _ in
            guard let last = try db.standingImport(), try db.rosterVersion() == last.version,
                plan.digest.starts(with: last.digest)
            else { return nil }
            var same = plan
            same.done = last
            return same
        }
    }

    /// A file that looks like another company's needs the company's name and a second person, who checks the same
    /// file within a day (SECURITY §6 rows 19 and 31).
    private func confirmCompany(
        _ plan: RosterPlan, _ confirmation: RosterConfirmation, as who: Principal
    ) async throws {
        guard confirmation.company.searchKey == tenant.name.searchKey else {
            throw RosterRefusal.wrongCompany
        }
        let isApproved = try await door.perform(.rosterImport, as: who) { db, permit in
            if try db.isApproved(
                plan.digest, byOtherThan: permit.author, since: permit.at.adding(days: -1))
            {
                return true
            }
            try db.approve(plan.digest, by: permit.author, at: permit.at)
            return false
        }
        if !isApproved { throw RosterRefusal.secondPersonNeeded }
    }
}

extension Roster {
    /// Eight bytes, for the digest of what was shown.
    var versionBytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: version >> ((7 - $0) * 8)) }
    }
}

extension RosterPlan {
    var asksForRoles: Bool {
        warnings.contains {
            if case .roleColumns = $0.kind { true } else { false }
        }
    }
}
