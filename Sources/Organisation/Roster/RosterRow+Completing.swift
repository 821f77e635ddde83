extension RosterRow {
    /// What several cells say together: names in two parts, needed values, the order of days, codes.
    mutating func complete(_ head: RosterHead, _ context: RosterContext) {
        if name.isEmpty { name = RosterRow.joined(familyName, givenName) }
        if kana.isEmpty { kana = RosterRow.joined(familyKana, givenKana) }
        resolveCodes(context)
        if number.isEmpty { missing([.number], head) }
        if name.isEmpty { missing([.name, .familyName], head) }
        if path.isEmpty && code.isEmpty {
            missing([.department, .departmentCode] + RosterColumn.levels, head)
        }
        if workplace.isEmpty { workplace = workplaceCode.isEmpty ? context.defaultWorkplace : "" }
        if workplace.isEmpty && workplaceCode.isEmpty { missing([.workplace, .workplaceCode], head) }
        checkDays(context.today)
    }

    private static func joined(_ first: String, _ second: String) -> String {
        first.isEmpty || second.isEmpty ? first + second : first + " " + second
    }

    /// Faults the first of the columns that the file has, unless it was faulted already.
    private mutating func missing(_ columns: [RosterColumn], _ head: RosterHead) {
        let present = columns.filter(head.has)
        guard let column = present.first, !faults.contains(where: { present.contains($0.column) }) else {
            return
        }
        fault(column, .empty)
    }

    private mutating func resolveCodes(_ context: RosterContext) {
        if !code.isEmpty, let known = context.departments {
            if let found = known[Spelling.key(code)] {
                path = found
            } else {
                fault(.departmentCode, .unknownCode)
            }
        }
        if !workplaceCode.isEmpty, let known = context.workplaces {
            if let found = known[Spelling.key(workplaceCode)] {
                workplace = found
            } else {
                fault(.workplaceCode, .unknownCode)
            }
        }
    }

    private mutating func checkDays(_ today: Day?) {
        if let born, let today, born > today {
            fault(.birthDate, .dateAhead)
        } else if let born {
            check(.hired, facts.hired, notBefore: .birthDate, born)
        }
        if let hired = facts.hired {
            check(.left, facts.left, notBefore: .hired, hired)
            check(.contractEnd, facts.contractEnd, notBefore: .hired, hired)
        }
        if let absentFrom {
            check(.absentTo, absentTo, notBefore: .absentFrom, absentFrom)
            facts.absence = Absence(from: absentFrom, to: absentTo)
        } else if absentTo != nil, !faults.contains(where: { $0.column == .absentFrom }) {
            fault(.absentTo, .needs(.absentFrom))
        }
    }

    private mutating func check(
        _ column: RosterColumn, _ day: Day?, notBefore other: RosterColumn, _ start: Day
    ) {
        if let day, day < start { fault(column, .before(other)) }
    }

    var entry: RosterEntry {
        let identity = PersonIdentity(
            number: number, name: name, kana: kana, mail: mail, sex: sex, birthDate: born, language: language)
        return RosterEntry(
            line: line, identity: identity, departmentPath: path, departmentCode: code,
            concurrent: concurrent,
            workplace: workplace, workplaceCode: workplaceCode, facts: facts)
    }
}
