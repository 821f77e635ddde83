import Organisation
import Storage

/// Compares a file with the roster, entry by entry.
struct RosterPlanner {
    let roster: Roster
    let permit: Permit
    private(set) var plan = RosterPlan()
    private var places: RosterPlaces
    private let columns: PresentColumns
    private var named: Set<PersonID> = []

    init(_ reading: RosterReading, roster: Roster, places: RosterPlaces, permit: Permit) {
        self.roster = roster
        self.permit = permit
        self.places = places
        columns = PresentColumns(reading.mapping)
        (plan.faults, plan.warnings) = (reading.faults, reading.warnings)
        (plan.source, plan.mapping) = (reading.source, reading.mapping)
    }

    static func plan(
        _ reading: RosterReading, roster: Roster, places: RosterPlaces, permit: Permit
    ) -> RosterPlan {
        var planner = RosterPlanner(reading, roster: roster, places: places, permit: permit)
        planner.refuseLikeNumbers(reading.entries)
        planner.refuseUnclearCodes(reading.entries)
        for entry in reading.entries { planner.take(entry) }
        planner.finish(reading.entries)
        return planner.plan
    }

    private mutating func take(_ entry: RosterEntry) {
        let old = roster.person(number: entry.identity.number)
        if let old { named.insert(old.id) }
        guard let new = record(entry, over: old) else { return }
        guard let old else {
            plan.added.append(entry)
            plan.change.added.append(new)
            return
        }
        if new == old {
            plan.unchanged += 1
            return
        }
        plan.change.changed.append(RosterChange.Pair(old: old, new: new))
        if old.hasLeft(by: roster.day) && !new.hasLeft(by: roster.day) {
            plan.returning.append(entry)
        } else if new.facts.left != old.facts.left && new.facts.left != nil {
            plan.leaving.append(entry)
        } else {
            plan.changed.append(entry)
        }
    }

    /// nil with a fault: a code alone that nobody knows.
    private mutating func record(_ entry: RosterEntry, over old: PersonRecord?) -> PersonRecord? {
        let department = places.department(at: entry.departmentPath, code: entry.departmentCode)
        let workplace = places.workplace(named: entry.workplace)
        guard let department = department ?? old?.department else {
            return refuse(entry, .departmentCode)
        }
        guard let workplace = workplace ?? old?.workplace else { return refuse(entry, .workplaceCode) }
        let posts =
            columns.has(.concurrent)
            ? Set(entry.concurrent.compactMap { places.department(at: $0) }) : old?.posts ?? []
        return PersonRecord(
            id: old?.id ?? permit.newID(PersonID.self),
            identity: columns.merged(entry.identity, over: old?.identity), workplace: workplace,
            department: department, posts: posts.subtracting([department]),
            facts: columns.merged(
                entry.facts, over: old?.facts, hadLeft: old?.hasLeft(by: roster.day) == true))
    }

    private mutating func refuse(_ entry: RosterEntry, _ column: RosterColumn) -> PersonRecord? {
        fault(entry.line, column, .unknownCode)
        return nil
    }

    private mutating func fault(_ line: Int, _ column: RosterColumn, _ kind: RosterFault.Kind) {
        let index = plan.source.form == .xlsx ? plan.mapping.rows.firstIndex { $0.column == column } : nil
        let cell = index.map { CellAddress.text(column: $0, row: line) } ?? ""
        plan.faults.append(RosterFault(line: line, column: column, kind: kind, cell: cell))
    }

    /// The code is the key of a department, so a slip in it would move somebody without a word: in one file each
    /// code goes with one department, and each department with one code.
    private mutating func refuseUnclearCodes(_ entries: [RosterEntry]) {
        var places: [String: (path: [String], line: Int)] = [:]
        var codes: [[String]: (code: String, line: Int)] = [:]
        for entry in entries where !entry.departmentCode.isEmpty && !entry.departmentPath.isEmpty {
            let code = entry.departmentCode.foldedForLookup
            let place = places[code] ?? (entry.departmentPath, entry.line)
            let known = codes[entry.departmentPath] ?? (code, entry.line)
            if place.path != entry.departmentPath {
                fault(entry.line, .departmentCode, .codeDiffers(otherLine: place.line))
            } else if known.code != code {
                fault(entry.line, .departmentCode, .codeDiffers(otherLine: known.line))
            } else {
                (places[code], codes[entry.departmentPath]) = (place, known)
            }
        }
    }

    /// Numbers that sign in alike (`a1`, `Ａ１`) would be one person at the door.
    private mutating func refuseLikeNumbers(_ entries: [RosterEntry]) {
        let known = Set(plan.faults.filter { $0.column == .number }.map(\.line))
        var first: [String: Int] = Dictionary(minimumCapacity: entries.count)
        var several: [String: [Int]] = [:]
        for entry in entries {
            let key = entry.identity.number.foldedForLookup
            guard let before = first.updateValue(entry.line, forKey: key) else { continue }
            several[key, default: [before]].append(entry.line)
        }
        for alike in several.values {
            for line in alike where !known.contains(line) {
                let other = alike.first { $0 != line } ?? line
                fault(line, .number, .twice(otherLine: other))
            }
        }
    }

    private mutating func finish(_ entries: [RosterEntry]) {
        let current = roster.current
        plan.absent = current.count { !named.contains($0.id) }
        plan.overlap = RosterPlan.Overlap(current: current.count, named: current.count - plan.absent)
        plan.change.departments = places.newDepartments
        plan.change.workplaces = places.newWorkplaces
        plan.faults.sort { $0.line < $1.line }
        warnOfSharedMail(entries, current)
    }

    /// An address that somebody outside the file has as well: from then on no mail goes to either (S2-08).
    private mutating func warnOfSharedMail(_ entries: [RosterEntry], _ current: [PersonRecord]) {
        guard columns.has(.mail) else { return }
        let taken = Set(
            current.filter { !named.contains($0.id) && !$0.identity.mail.isEmpty }.map {
                $0.identity.mail.lowercased()
            })
        if taken.isEmpty { return }
        for entry in entries where taken.contains(entry.identity.mail.lowercased()) {
            plan.warnings.append(
                RosterWarning(line: entry.line, column: .mail, kind: .sharedMail(lines: [entry.line])))
        }
    }
}
