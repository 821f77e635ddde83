import Organisation
import Testing

@testable import Storage

@Suite struct `A statement` {
    private enum Shade: String { case light, dark }

    @Test func `binds its values and numbers them`() {
        let sql: SQL = "SELECT a FROM t WHERE a = \(1) AND b = \("x' OR 1=1") AND c = \(Shade.dark)"
        #expect(sql.text(for: .sqlite) == "SELECT a FROM t WHERE a = ? AND b = ? AND c = ?")
        #expect(sql.text(for: .postgres) == "SELECT a FROM t WHERE a = $1 AND b = $2 AND c = $3")
        #expect(sql.values == [.int(1), .text("x' OR 1=1"), .text("dark")])
    }

    @Test func `numbers on through nested parts, sums and lists`() {
        let people = [PersonID(rawValue: 7), PersonID(rawValue: 8)]
        let part: SQL = "person IN \(list: people) AND day = \(Day(text: "2026-11-21"))"
        let sql = "SELECT \(true) FROM t WHERE \(sql: part)" + " AND n = \(nil as Int?)"
        #expect(
            sql.text(for: .sqlite) == "SELECT ? FROM t WHERE person IN (?, ?) AND day = ? AND n = ?")
        #expect(
            sql.text(for: .postgres) == "SELECT $1 FROM t WHERE person IN ($2, $3) AND day = $4 AND n = $5")
        #expect(sql.values == [.int(1), .int(7), .int(8), .text("2026-11-21"), .null])
    }

    @Test func `finds nothing in an empty list`() {
        let sql: SQL = "SELECT 1 WHERE a IN \(list: [] as [Int])"
        #expect(sql.text(for: .sqlite) == "SELECT 1 WHERE a IN (NULL)")
        #expect(sql.values.isEmpty)
    }

    @Test func `without values stays as written`() {
        #expect(SQL("SELECT 'a?1$1'").text(for: .postgres) == "SELECT 'a?1$1'")
        let mixed: SQL = "SELECT '凪?' WHERE a = \(1)"
        #expect(mixed.text(for: .postgres) == "SELECT '凪?' WHERE a = $1")
    }
}

@Suite struct `A row` {
    private let row = Row([.int(2), .text("秘密"), .bytes([1]), .null])

    @Test func `gives what a column holds`() throws {
        #expect(try row.int(0) == 2)
        #expect(try row.text(1) == "秘密")
        #expect(try row.bytes(2) == [1])
        #expect(try row.optionalDay(3) == nil)
    }

    @Test func `never repeats a value in its faults`() {
        let readings: [(Row) throws -> Void] = [
            { _ = try $0.int(1) }, { _ = try $0.instant(1) }, { _ = try $0.day(1) }, { _ = try $0.bool(1) },
            { _ = try $0.bool(0) }, { _ = try $0.text(3) }, { _ = try $0.bytes(9) }, { _ = try $0.text(-1) },
        ]
        for reading in readings {
            let fault = #expect(throws: StorageFault.self) { try reading(row) }
            #expect(fault?.description.contains("秘密") == false)
        }
    }
}
