/// One piece of the plain text of an archive: `kind(1) ‖ length(4) ‖ fields`.
enum ArchiveRecord: Sendable, Hashable {
    /// A schema begins: its name and its migrations, each with its digest.
    case part(ArchivePart)
    case table(TableShape)
    /// Values in the order of the table's columns.
    case row([SQLValue])
    /// What the table that ends here has to be when it is read back.
    case tableEnd(TableDigest)
    case partEnd
    /// The last record of a file.
    case end

    static let largest = 1 << 28

    var bytes: [UInt8] {
        let (kind, fields) = content
        var described = Canonical()
        for field in fields { described.add(field) }
        return [kind] + bigEndian(UInt32(described.bytes.count)) + described.bytes
    }

    private var content: (UInt8, [SQLValue]) {
        switch self {
        case .part(let part):
            (1, [.text(part.name.text)] + part.migrations.flatMap { [.text($0.id), .text($0.digest)] })
        case .table(let shape):
            (
                2,
                [.text(shape.name), .int(Int64(shape.key.count))] + shape.key.map { .text($0) }
                    + shape.columns.map { .text($0) }
            )
        case .row(let values): (3, values)
        case .tableEnd(let digest): (4, [.int(Int64(digest.rows)), .bytes(digest.sha256)])
        case .partEnd: (5, [])
        case .end: (6, [])
        }
    }
}

extension ArchiveRecord {
    init(kind: UInt8, fields: [SQLValue]) throws {
        switch kind {
        case 1: self = .part(try ArchivePart(fields))
        case 2: self = .table(try TableShape(fields))
        case 3: self = .row(fields)
        case 4:
            guard fields.count == 2 else { throw ArchiveFormatFault() }
            let row = Row(fields)
            self = .tableEnd(TableDigest(rows: try row.int(0), sha256: try row.bytes(1)))
        case 5: self = .partEnd
        case 6: self = .end
        default: throw ArchiveFormatFault()
        }
    }
}

/// The plain text is not what this program writes.
struct ArchiveFormatFault: Error {}

/// Where an archive goes: a sealed file, or straight into another database.
protocol ArchiveSink: Sendable {
    func write(_ record: ArchiveRecord) throws
}

protocol ArchiveSource: Sendable {
    func next() throws -> ArchiveRecord
}

extension SealedWriter: ArchiveSink {
    func write(_ record: ArchiveRecord) throws {
        if case .part(let part) = record { try begin(part.name) }
        try write(record.bytes)
    }
}

extension SealedReader: ArchiveSource {
    func next() throws -> ArchiveRecord {
        let head = try read(5)
        let length = head[1...].reduce(0) { $0 << 8 | Int($1) }
        guard length <= ArchiveRecord.largest else { throw ArchiveError.changed(file: name) }
        do {
            return try ArchiveRecord(kind: head[0], fields: try Canonical.fields(of: try read(length)))
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw ArchiveError.changed(file: name)
        }
    }
}

extension Canonical {
    /// The fields that were described.
    static func fields(of bytes: [UInt8]) throws -> [SQLValue] {
        var fields: [SQLValue] = []
        var position = 0
        while position < bytes.count {
            guard position + 5 <= bytes.count else { throw ArchiveFormatFault() }
            let length = bytes[position + 1..<position + 5].reduce(0) { $0 << 8 | Int($1) }
            let start = position + 5
            guard start + length <= bytes.count else { throw ArchiveFormatFault() }
            fields.append(try value(bytes[position], bytes[start..<start + length]))
            position = start + length
        }
        return fields
    }

    private static func value(_ kind: UInt8, _ content: ArraySlice<UInt8>) throws -> SQLValue {
        switch (kind, content.count) {
        case (0, 0): return .null
        case (1, 8): return .int(Int64(bitPattern: content.reduce(0) { $0 << 8 | UInt64($1) }))
        case (2, _):
            guard let text = String(validating: content, as: UTF8.self) else { throw ArchiveFormatFault() }
            return .text(text)
        case (3, _): return .bytes(Array(content))
        default: throw ArchiveFormatFault()
        }
    }
}
