import Crypto
package import Foundation
package import Organisation

/// A key that was destroyed, or a company that left, so that no restore brings it back.
package struct ErasureEntry: Sendable, Hashable {
    package let at: Instant
    package let tenant: TenantID
    /// nil: the whole company.
    package let key: String?
}

/// The erasures in a text file beside the backups: a line each, never changed, with an HMAC over the line before.
struct ErasureLedger: Sendable {
    static let fileName = "erasures.log"

    let path: String
    let key: SymmetricKey

    init(_ path: String, _ kek: KEK) {
        self.path = path
        key = kek.backupKey
    }

    /// - Throws: `brokenLedger` with the first line that was not written so.
    func read() throws -> [ErasureEntry] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        return try parse(text).entries
    }

    /// Writes what is not there yet, and has it on the disk. A line that a crash cut off is taken away.
    func add(_ entries: [ErasureEntry]) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            throw ArchiveError.cannotWrite(file: Self.fileName)
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let text = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
        let (known, end, whole) = try parse(text)
        let held = Set(known.map(\.name))
        var (chain, lines) = (end, "")
        for entry in entries where !held.contains(entry.name) {
            chain = mac(entry, after: chain)
            lines += "\(entry.at.text)\t\(entry.tenant.rawValue)\t\(entry.key ?? "left")\t\(chain)\n"
        }
        guard !lines.isEmpty || whole != text.utf8.count else { return }
        do {
            try file.truncate(atOffset: UInt64(whole))
            try file.seekToEnd()
            try file.write(contentsOf: Data(lines.utf8))
            try file.synchronize()
        } catch { throw ArchiveError.cannotWrite(file: Self.fileName) }
    }

    private func parse(_ text: String) throws -> (entries: [ErasureEntry], chain: String, whole: Int) {
        var (entries, chain, whole): ([ErasureEntry], String, Int) = ([], "", 0)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // What follows the last end of line was cut off while it was written, or is nothing.
        lines.removeLast()
        for (index, line) in lines.enumerated() {
            guard let (entry, code) = Self.entry(line), code == mac(entry, after: chain) else {
                throw ArchiveError.brokenLedger(line: index + 1)
            }
            entries.append(entry)
            chain = code
            whole += line.utf8.count + 1
        }
        return (entries, chain, whole)
    }

    private static func entry(_ line: Substring) -> (ErasureEntry, String)? {
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 4, let at = Instant(text: fields[0]), let tenant = Int(fields[1]) else {
            return nil
        }
        let key = fields[2] == "left" ? nil : fields[2]
        return (ErasureEntry(at: at, tenant: TenantID(rawValue: tenant), key: key), fields[3])
    }

    private func mac(_ entry: ErasureEntry, after chain: String) -> String {
        let description = Canonical(
            .text("v1 erasure"), .text(chain), .text(entry.at.text), .int(Int64(entry.tenant.rawValue)),
            .text(entry.key ?? "left"))
        return HMAC<SHA256>.authenticationCode(for: description.bytes, using: key)
            .map { hexadecimal($0) }.joined()
    }
}

extension ErasureEntry {
    /// Equal for the same erasure seen twice.
    fileprivate var name: String { "\(tenant.rawValue) \(key ?? "left")" }

    /// The table as which a key file carries the list.
    static let table = TableShape(
        name: "erasure", columns: ["asked_at", "name", "tenant"], key: ["tenant", "name"])

    var row: [SQLValue] {
        [.text(at.text), .text(key ?? "left"), .int(Int64(tenant.rawValue))]
    }

    init(row values: [SQLValue]) throws {
        let row = Row(values)
        let name = try row.text(1)
        self.init(
            at: try row.instant(0), tenant: try row.id(2, TenantID.self), key: name == "left" ? nil : name)
    }
}

extension Installation {
    /// What was destroyed so far: whole companies, and keys in those that are here.
    package func erasures() async throws -> [ErasureEntry] {
        var found = try await database.read { db in
            try db.departures().map { ErasureEntry(at: $0.askedAt, tenant: $0.id, key: nil) }
        }
        for entry in try await tenants() {
            guard let tenant = try await tenant(slug: entry.slug) else { continue }
            found += try await tenant.database.read { db in
                try db.rows("SELECT asked_at, name FROM erasure ORDER BY name").map {
                    ErasureEntry(at: try $0.instant(0), tenant: entry.id, key: try $0.text(1))
                }
            }
        }
        return found
    }

    /// Brings the list beside the backups up to date.
    package func recordErasures(in folder: URL) async throws {
        let path = folder.appending(path: ErasureLedger.fileName).path
        try ErasureLedger(path, keyStore.kek).add(try await erasures())
    }
}
