package import Organisation

/// A messy file in the making: the rows of a company, and the faults that were planted in some of them.
package struct MessyRoster: Sendable {
    /// What must be said, by person instead of by line.
    package struct Expected: Sendable {
        package let person: Int
        package let column: RosterColumn?
        package let kind: RosterFault.Kind
        /// The person whose line the fault names.
        var other: Int?

        func kind(_ lines: [Int]) -> RosterFault.Kind {
            guard let other else { return kind }
            let line = lines[other]
            if case .codeDiffers = kind { return .codeDiffers(otherLine: line) }
            return .twice(otherLine: line)
        }
    }

    package let company: MessyCompany
    package let layout: MessyLayout
    package private(set) var rows: [MessyRow]
    package private(set) var expected: [Expected] = []
    /// Whose cell was merged into that of the row above.
    private var swallowed: Set<Int> = []

    package init(_ company: MessyCompany, _ layout: MessyLayout = .joined) {
        (self.company, self.layout) = (company, layout)
        rows = company.people.map { MessyRow($0, layout, seed: company.seed) }
    }

    /// Everybody without a fault, by the line of the file in which they stand.
    package func good(_ lines: [Int]) -> [RosterEntry] {
        let bad = swallowed.union(expected.map(\.person))
        return company.people.filter { !bad.contains($0.line) }.map { $0.on(lines[$0.line]) }
    }

    /// - Parameter isSheet: with the address of each cell.
    package func faults(_ lines: [Int], isSheet: Bool = false) -> [RosterFault] {
        expected.map { found in
            let kind = found.kind(lines)
            let index = found.column.flatMap(layout.index)
            let line = lines[found.person]
            return RosterFault(
                line: line, column: found.column, kind: kind,
                cell: isSheet ? index.map { CellAddress.text(column: $0, row: line) } ?? "" : "")
        }
    }

    /// The same file with each cause at one to three places, drawn by the company's seed; the first 120 rows and
    /// the neighbours of another fault stay good.
    package func planted(_ causes: [PlantedFault]) -> MessyRoster {
        var planted = self
        var places = FreePlaces(company)
        for cause in causes {
            for _ in 0...places.dice.draw(3) { planted.plant(cause, at: places.take()) }
        }
        planted.plantDoubles(&places)
        return planted
    }

    private mutating func plant(_ fault: PlantedFault, at person: Int) {
        fault.change(&rows[person], layout, company.people[person])
        expected.append(Expected(person: person, column: fault.column, kind: fault.kind))
        if fault.kind == .mergedCells, let column = fault.column {
            rows[person + 1].set(column, "", layout)
            swallowed.insert(person + 1)
        }
    }

    /// A number twice, one that differs in width and case alone, one in three rows, and a former number twice.
    private mutating func plantDoubles(_ places: inout FreePlaces) {
        repeatNumber(in: [places.take(), places.take()]) { $0 }
        repeatNumber(in: [places.take(), places.take()]) { MessySpelling.wide($0).lowercased() }
        repeatNumber(in: [places.take(), places.take(), places.take()]) { " " + $0 }
        let pair = [places.take(), places.take()].sorted()
        for person in pair { rows[person].set(.previousNumber, "Old-1", layout) }
        expectTwice(pair, .previousNumber)
        plantCode(at: places.take())
    }

    /// The code of somebody else's department beside the own one.
    private mutating func plantCode(at person: Int) {
        let own = company.people[person].departmentPath
        let other = company.people.first { $0.departmentCode != "" && $0.departmentPath != own }
        guard let other else { return }
        rows[person].set(.departmentCode, other.departmentCode, layout)
        rows[person].set(.department, own.joined(separator: ">").replacing("/", with: "\\/"), layout)
        expected.append(
            Expected(
                person: person, column: .departmentCode, kind: .codeDiffers(otherLine: 0), other: other.line))
    }

    private mutating func repeatNumber(in people: [Int], _ spelling: (String) -> String) {
        let people = people.sorted()
        let number = company.people[people[0]].identity.number
        for person in people.dropFirst() { rows[person].set(.number, spelling(number), layout) }
        expectTwice(people, .number)
    }

    /// The first names the second, the others the first.
    private mutating func expectTwice(_ people: [Int], _ column: RosterColumn) {
        for (index, person) in people.enumerated() {
            let other = index == 0 ? people[1] : people[0]
            expected.append(
                Expected(person: person, column: column, kind: .twice(otherLine: 0), other: other))
        }
    }
}

/// Rows in which nothing is wrong yet.
private struct FreePlaces {
    var dice: MessyDice
    private var free: Set<Int>
    private let count: Int

    init(_ company: MessyCompany) {
        count = company.people.count
        dice = MessyDice(company.seed, -2)
        free = Set(120..<count)
        for person in company.people where person.mailIsShared || person.facts.previousNumber != "" {
            free.remove(person.line)
        }
    }

    mutating func take() -> Int {
        while true {
            let place = 120 + dice.draw(count - 121)
            guard free.contains(place), free.contains(place + 1) else { continue }
            free.subtract([place - 1, place, place + 1])
            return place
        }
    }
}

extension RosterEntry {
    func on(_ line: Int) -> RosterEntry {
        RosterEntry(
            line: line, identity: identity, departmentPath: departmentPath, departmentCode: departmentCode,
            concurrent: concurrent, workplace: workplace, workplaceCode: workplaceCode, facts: facts,
            mailIsShared: mailIsShared)
    }
}
