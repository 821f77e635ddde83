import Crypto

/// What a table holds, in two figures: equal on both engines when the rows are equal.
package struct TableDigest: Sendable, Hashable {
    package let rows: Int
    /// Over the rows in the order of the primary key.
    package let sha256: [UInt8]
}

/// Adds rows up to a table's digest.
struct TableSum {
    private(set) var rows = 0
    private var hash = SHA256()

    mutating func add(_ row: [SQLValue]) {
        var described = Canonical()
        for value in row { described.add(value) }
        hash.update(data: described.bytes)
        rows += 1
    }

    func digest() -> TableDigest { TableDigest(rows: rows, sha256: Array(hash.finalize())) }
}

extension Connection {
    /// Every row of a table in the order of its key, a page at a time: pages are made about a megabyte long,
    /// whatever a row holds.
    func eachRow(of table: TableShape, _ work: ([SQLValue]) throws -> Void) throws {
        var last: [SQLValue]?
        var limit = 64
        let key = table.keyPositions
        while true {
            let page = try rows(table.page(after: last, limit: limit))
            var size = 0
            for row in page {
                size += row.values.reduce(0) { $0 + $1.size }
                try work(row.values)
            }
            guard page.count == limit, let end = page.last else { return }
            last = key.map { end.values[$0] }
            limit = min(2000, max(1, limit * (1 << 20) / max(size, 1)))
        }
    }

    /// Writes this schema into an archive. The caller holds one snapshot.
    func archive(as name: ArchivePart.Name, to writer: some ArchiveSink) throws -> Int {
        var total = 0
        try writer.write(.part(ArchivePart(name: name, migrations: try migrationSteps())))
        for table in try tableShapes() {
            try writer.write(.table(table))
            var sum = TableSum()
            try eachRow(of: table) { row in
                try writer.write(.row(row))
                sum.add(row)
            }
            try writer.write(.tableEnd(sum.digest()))
            total += sum.rows
        }
        try writer.write(.partEnd)
        return total
    }
}

extension SQLValue {
    /// About as many bytes as it takes.
    var size: Int {
        switch self {
        case .null, .int: 9
        case .text(let text): 9 + text.utf8.count
        case .bytes(let bytes): 9 + bytes.count
        }
    }
}
