import Organisation
import TestSupport

@testable import Operations
@testable import Storage

extension TestOffice {
    func reading<T: Sendable>(_ work: @escaping @Sendable (borrowing Connection) throws -> T) async throws
        -> T
    {
        try await tenant.database.read(work)
    }

    /// The roster as the directory shows it.
    func roster() async throws -> Roster {
        let day = clock.now.day
        return try await reading { try $0.loadRoster(on: day) }
    }

    /// Every row, by table, without those named.
    func rows(but tables: Set<String>) async throws -> [String] {
        try await everything().filter { line in !tables.contains { line.hasPrefix($0) } }
    }

    static func file(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\r\n").utf8) }
}
