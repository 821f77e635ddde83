import Campaigns
import Documents
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Departments by a file` {
    private static let text = """
        部署コード,上位部署コード,部署名\r
        H,,本社\r
        F,,工場\r
        S,H,販売部\r
        1,F,製造部\r
        2,1,製造1課\r

        """

    private func workbook(_ rows: [[String]]) throws -> [UInt8] {
        var writer = try SheetWriter()
        let headings = DepartmentSheet.programmeHeadings.map { SheetColumn($0) }
        try writer.begin(SheetPlan(name: "newSheet", columns: headings))
        for row in rows { try writer.append(row) }
        return try writer.finish()
    }

    // S3-47: shown first, then written whole; a second time there is nothing to do.
    @Test(arguments: Engine.all)
    func `are shown, written and then unchanged`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let (office, hr) = (house.office, house.humanResources)
            let file = Array(Self.text.utf8)
            let plan = try await office.checkDepartments(file, as: hr)
            #expect(plan.faults == [] && plan.added.map(\.name) == ["工場", "販売部", "製造部", "製造1課"])
            // 製造部 stands below 本社 without a code; the file wants one below 工場, which is another.
            #expect(plan.recoded.map(\.name) == ["本社"])
            let before = try await office.departments(as: hr).departments.count
            #expect(before == (try await office.departments(as: hr).departments.count))
            try await office.importDepartments(file, shown: plan.digest, as: hr)
            let tree = try await office.departments(as: hr)
            let paths = tree.ordered.map { tree.path(of: $0.department.id) }
            #expect(paths.contains("工場 / 製造部 / 製造1課") && paths.contains("本社 / 販売部"))
            let again = try await office.checkDepartments(file, as: hr)
            #expect(again.changes == 0 && again.unchanged == 5 && !again.canImport)
        }
    }

    // L-45: the programme's workbook, with last time's codes: the same units go on under new names and codes.
    @Test(arguments: Engine.all)
    func `come from the programme's workbook and keep their history`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (office, hr) = (house.office, house.humanResources)
            let blank = Array(repeating: "", count: 9)
            let first = try workbook([["1", "", "本社"] + blank, ["2", "", "", "営業部"] + blank.dropLast()])
            let plan = try await office.checkDepartments(first, as: hr)
            #expect(plan.faults == [] && plan.added.count == 2)
            try await office.importDepartments(first, shown: plan.digest, as: hr)
            let sales = try await house.department("営業部")
            let second = try workbook([
                ["1", "", "本社"] + blank, ["7", "2", "", "営業本部"] + blank.dropLast(),
                ["2", "", "", "総務部"] + blank.dropLast(),
            ])
            let change = try await office.checkDepartments(second, as: hr)
            #expect(change.faults == [])
            try await office.importDepartments(second, shown: change.digest, as: hr)
            let tree = try await office.departments(as: hr)
            // The row with the code itself goes before the row that had it last time.
            #expect(tree[sales]?.name == "総務部" && tree[sales]?.code == "2")
            #expect(tree.departments.first { $0.code == "7" }?.name == "営業本部")
            #expect(tree.departments.count == 3)
        }
    }

    // BI-13: nothing is written while anything is wrong, and another file than the shown one is refused.
    @Test(arguments: Engine.all)
    func `are written whole or not at all`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (office, hr) = (house.office, house.humanResources)
            let wrong = Array((Self.text + "3,9,迷子\r\n").utf8)
            let plan = try await office.checkDepartments(wrong, as: hr)
            #expect(
                plan.faults == [
                    DepartmentFileFault(line: 7, column: .parentCode, kind: .refused(.targetMissing))
                ])
            await #expect(throws: DepartmentFileRefused.self) {
                try await office.importDepartments(wrong, shown: plan.digest, as: hr)
            }
            await #expect(throws: Refusal.rosterChanged) {
                try await office.importDepartments(Array(Self.text.utf8), shown: plan.digest, as: hr)
            }
            #expect(try await office.departments(as: hr).departments == [])
            let bad = try await office.checkDepartments([0x50, 0x4B, 0x03, 0x04, 0], as: hr)
            #expect(bad.faults.count == 1 && !bad.canImport)
        }
    }
}
