import Crypto
import Organisation

/// Rows of one table that go with a unit.
struct PurgedRows: Sendable {
    let table: String
    let key: [String]
    /// A column whose digest goes into the certificate: a sealed value, never a plain one.
    var sealed: String?
    /// Of large rows fewer at once.
    var most = Int.max
    /// Which rows, as the condition of a WHERE.
    let condition: @Sendable (borrowing Connection, RetentionPlace) throws -> SQL
}

/// A deletion so far: its rows, and a running digest that does not depend on how they were portioned.
struct PurgeSum: Hashable, Sendable {
    var rows = 0
    var digest: [UInt8] = Array(SHA256.hash(data: Canonical(.text("v1 purge")).bytes))

    /// - Parameter values: the key's values, then the sealed one if there is one.
    mutating func add(_ table: String, key: Int, _ values: [SQLValue]) {
        var line = Canonical(.bytes(digest), .text(table))
        for value in values.prefix(key) { line.add(value) }
        if let last = values.dropFirst(key).first, case .bytes(let sealed) = last {
            line.add(.bytes(Array(SHA256.hash(data: sealed))))
        }
        digest = Array(SHA256.hash(data: line.bytes))
        rows += 1
    }
}

extension PurgedRows {
    /// Deletes the next rows in the order of their key. Says how many there were.
    func delete(
        atMost limit: Int, of place: RetentionPlace, adding sum: inout PurgeSum, on db: borrowing Connection
    ) throws -> Int {
        let columns = key.joined(separator: ", ")
        var sql = SQL(
            unchecked: "DELETE FROM \(table) WHERE (\(columns)) IN (SELECT \(columns) FROM \(table) WHERE ")
        sql.append(try condition(db, place))
        sql.append(text: " ORDER BY \(columns) LIMIT ")
        sql.append(value: .int(Int64(limit)))
        sql.append(text: ") RETURNING \(columns)" + (sealed.map { ", " + $0 } ?? ""))
        // RETURNING keeps no order.
        let gone = try db.rows(sql).map(\.values).sorted {
            Canonical.key($0, key.count) < Canonical.key($1, key.count)
        }
        for values in gone { sum.add(table, key: key.count, values) }
        return gone.count
    }
}

extension Canonical {
    /// Sortable: numbers of a row's key are positive.
    fileprivate static func key(_ values: [SQLValue], _ count: Int) -> SortedBytes {
        var key = Canonical()
        for value in values.prefix(count) { key.add(value) }
        return SortedBytes(bytes: key.bytes)
    }
}

private struct SortedBytes: Comparable {
    let bytes: [UInt8]

    static func < (a: SortedBytes, b: SortedBytes) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}
