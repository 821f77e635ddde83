import Organisation

extension PlantedFault {
    static let dates = [
        text("words for a day", .birthDate, .badDate, "昭和の春"), text("half a day", .hired, .badDate, "2015/4"),
        text("a year of two digits", .birthDate, .ambiguousDate, "75/02/03"),
        text("the month first", .promoted, .ambiguousDate, "4/1/2020"),
        text("six digits", .transferred, .ambiguousDate, "200401"),
        text("29 February of a common year", .contractEnd, .noSuchDay, "2027-02-29"),
        text("a month 13", .birthDate, .noSuchDay, "1980年13月1日"),
        text("the day before 1900", .birthDate, .yearTooEarly(limit: 1900), "1899/12/31"),
        text("a year of nothing", .promoted, .yearTooEarly(limit: 1900), "0000-01-01"),
        text("an era that had ended", .transferred, .eraDoesNotReach, "平成31年5月1日"),
        text("an era that had not begun", .transferred, .eraDoesNotReach, "R1.4.30"),
        text("the days that a sheet counts", .hired, .dayCount, "42095"),
        text("a birthday tomorrow", .birthDate, .dateAhead, MessyCompany.today.adding(days: 1).text),
    ]

    static let orders = [
        day("hired before being born", .hired, .before(.birthDate)) { $0.identity.born?.adding(days: -1) },
        day("left before being hired", .left, .before(.hired)) { $0.facts.hired?.adding(days: -1) },
        day("a contract over before it began", .contractEnd, .before(.hired)) {
            $0.facts.hired?.adding(days: -1)
        },
        PlantedFault("back before being away", .absentTo, .before(.absentFrom)) { row, layout, _ in
            row.set(.absentFrom, "2026.4.1", layout)
            row.set(.absentTo, "R8.3.31", layout)
        },
        PlantedFault("back without having been away", .absentTo, .needs(.absentFrom)) { row, layout, _ in
            row.set(.absentFrom, "", layout)
            row.set(.absentTo, "2026/06/30", layout)
        },
    ]

    static let places = [
        text(
            "eleven levels", .department, .tooDeep(limit: 10),
            (1...11).map(String.init).joined(separator: "/")),
        text(
            "a unit of 101 characters", .department, .tooLong(limit: 100),
            "本社/" + String(repeating: "部", count: 101)),
        text(
            "eleven posts", .concurrent, .tooLong(limit: 10),
            (1...11).map { "本社/\($0)課" }.joined(separator: ";")),
        text(
            "a post eleven levels deep", .concurrent, .tooDeep(limit: 10),
            (1...11).map(String.init).joined(separator: ">")),
        PlantedFault("a code of no department", .departmentCode, .unknownCode) { row, layout, _ in
            row.set(.department, "", layout)
            row.set(.departmentCode, "Z/999", layout)
        },
        PlantedFault("a code of no workplace", .workplaceCode, .unknownCode) { row, layout, _ in
            row.set(.workplace, "", layout)
            row.set(.workplaceCode, "W999", layout)
        },
    ]

    static let sheets = [
        odd("a formula without its result", .department, .formulaWithoutValue, .formulaWithoutValue),
        odd("an error in place of a value", .job, .errorValue, .errorValue),
        odd("a damaged cell", .grade, .brokenCell, .brokenCell),
        odd("merged cells", .workplace, .mergedCells, .merged),
    ]

    private static func odd(
        _ cause: String, _ column: RosterColumn, _ kind: RosterFault.Kind, _ oddity: MessyOddity
    ) -> PlantedFault {
        PlantedFault(cause, column, kind, .sheet) { row, layout, _ in
            if let index = layout.index(of: column) { row.oddities[index] = oddity }
        }
    }
}
