import Testing

@testable import Organisation

@Suite struct `A file of departments` {
    private func sheet(_ rows: [[String]]) -> DepartmentSheet {
        DepartmentSheet(rows.enumerated().map { RosterLine(line: $0 + 1, cells: $1) })
    }

    private func programme(_ code: String, _ previous: String, level: Int, _ name: String) -> [String] {
        var cells = Array(repeating: "", count: DepartmentSheet.programmeWidth)
        (cells[0], cells[1], cells[1 + level], cells[12]) = (code, previous, name, "secret-1")
        return cells
    }

    // L-45: the level is the column that is filled; the unit above is the last one of the level above.
    @Test func `of the Ministry's programme has its level in the column that is filled`() {
        let found = sheet([
            DepartmentSheet.programmeHeadings, programme("1", "", level: 1, "本社"),
            programme("11", "", level: 2, "総務部"), programme("111", "", level: 3, "人事課"),
            programme("12", "9/2", level: 2, "営業部"), programme("2", "", level: 1, "工場"),
            programme("21", "", level: 2, "製造部"),
        ])
        #expect(found.faults == [])
        #expect(found.rows.map(\.parentCode) == ["", "1", "11", "1", "", "2"])
        #expect(found.rows.map(\.name) == ["本社", "総務部", "人事課", "営業部", "工場", "製造部"])
        #expect(found.previousCodes == ["12": "9/2"])
    }

    // L-45: all ten levels, and nothing is guessed where a level is missing or two are filled.
    @Test func `of the Ministry's programme is read to the tenth level, and refused where it tells no level`()
    {
        let deep = (1...10).map { programme("c\($0)", "", level: $0, "第\($0)") }
        #expect(sheet([DepartmentSheet.programmeHeadings] + deep).rows.last?.parentCode == "c9")
        var two = programme("3", "", level: 1, "甲")
        two[3] = "乙"
        let wrong = sheet([
            DepartmentSheet.programmeHeadings, programme("1", "", level: 1, "本社"),
            programme("2", "", level: 3, "課"), two, programme("4", "", level: 1, ""), ["5", "", "x"],
            programme("", "", level: 1, "無名"),
        ])
        #expect(
            wrong.faults == [
                .init(line: 3, column: .name, kind: .levelSkipped(3)),
                .init(line: 4, column: .name, kind: .severalLevels),
                .init(line: 5, column: .name, kind: .empty),
                .init(line: 6, kind: .fieldCount(expected: 13, found: 3)),
                .init(line: 7, column: .code, kind: .empty),
            ])
    }

    // BI-13: the code is the key; columns are found by their headings.
    @Test func `of the company's own has columns in any order`() {
        let found = sheet([
            ["部署名（必須）", "職場コード", "備考", "上位部署コード"], ["本社", "Ａ/1", "x", ""], [" 営業部　", "2", "", "Ａ/1"],
        ])
        #expect(found.faults == [] && found.rows.map(\.name) == ["本社", "営業部"])
        #expect(found.rows.map(\.parentCode) == ["", "Ａ/1"])
        #expect(
            sheet([["部署名", "コード"], ["a", "1"]]).faults.map(\.kind) == [.columnMissing, .columnMissing])
        #expect(sheet([]).faults.map(\.kind) == [.noRows])
        #expect(sheet([["部署名", "部署コード", "上位部署コード"]]).faults.map(\.kind) == [.noRows])
    }
}

@Suite struct `What a file of departments would do` {
    /// 1 本社 > 2 営業部 (code S) > 3 営業1課; 4 工場.
    private let tree = DepartmentTree([
        Department(id: DepartmentID(rawValue: 1), parent: nil, name: "本社", position: 0),
        Department(
            id: DepartmentID(rawValue: 2), parent: DepartmentID(rawValue: 1), name: "営業部", position: 0,
            code: "S"),
        Department(
            id: DepartmentID(rawValue: 3), parent: DepartmentID(rawValue: 2), name: "営業1課", position: 0),
        Department(id: DepartmentID(rawValue: 4), parent: nil, name: "工場", position: 1, code: "F"),
    ])

    private func plan(_ rows: [[String]]) -> DepartmentPlan {
        let lines = [["部署コード", "上位部署コード", "部署名", "前回部署コード"]] + rows
        return DepartmentPlan(
            DepartmentSheet(lines.enumerated().map { RosterLine(line: $0 + 1, cells: $1) }), over: tree)
    }

    @Test func `knows units by code, by the code before, and by name where they have none`() {
        let found = plan([
            ["S2", "H", "販売部", "S"], ["H", "", "本社", ""], ["N", "S2", "営業2課", ""],
            ["T", "S2", "営業1課", ""],
        ])
        #expect(found.faults == [])
        #expect(found.steps.map { $0.standing?.id.rawValue } == [1, 2, nil, 3])
        #expect(
            found.steps.map(\.parent) == [
                .top, .standing(DepartmentID(rawValue: 1)), .standing(DepartmentID(rawValue: 2)),
                .standing(DepartmentID(rawValue: 2)),
            ])
    }

    // BI-6, BI-13: codes are one key whatever their width and case, as in rosters.
    @Test func `compares codes as rosters do`() {
        let found = plan([["ｓ", "", "営業部", ""], ["n", "Ｓ", "新課", ""]])
        #expect(found.faults == [])
        #expect(found.steps.map { $0.standing?.id.rawValue } == [2, nil])
        #expect(found.steps.last?.parent == .standing(DepartmentID(rawValue: 2)))
        #expect(plan([["X1", "", "甲", ""], ["ｘ１", "", "乙", ""]]).faults.map(\.line) == [3])
    }

    // BI-13: circles through units that the file does not name are found too.
    @Test func `refuses a circle, an orphan, an eleventh level and a name that stands there`() {
        let circle = plan([["F", "S", "工場", ""], ["S", "F", "営業部", ""]])
        #expect(
            circle.faults.map(\.kind) == [
                .refused(.cycle(["工場", "営業部", "工場"])), .refused(.cycle(["営業部", "工場", "営業部"])),
            ])
        #expect(
            plan([["X", "?", "新", ""]]).faults == [
                .init(line: 2, column: .parentCode, kind: .refused(.targetMissing))
            ])
        let deep = (1...11).map { ["d\($0)", $0 == 1 ? "" : "d\($0 - 1)", "\($0)段", ""] }
        #expect(plan(deep).faults.map(\.line) == [12])
        #expect(
            plan([["X", "", "工場", ""]]).faults == [
                .init(line: 2, column: .name, kind: .refused(.nameTwice("工場")))
            ])
    }
}
