import Campaigns
import Organisation
import Storage

/// How far a purge has come. A crash between two of them loses nothing.
enum PurgeStep: Hashable, Sendable {
    /// It is written down; the keys are there yet.
    case begun
    /// Nothing of it can be read any more.
    case shredded
    /// Some of its rows are gone.
    case portion(Int)
    case finished
}

extension Office {
    /// So many rows go in one transaction: people answer meanwhile.
    package static let purgePortion = 500
    /// A node that died keeps others waiting no longer.
    private static let turnMinutes = 10

    /// Goes on with what was broken off, then destroys everything whose time is over and that nobody holds. One node
    /// at a time. Says how many certificates were written.
    @discardableResult
    package func purgeDue(portion: Int = Office.purgePortion) async throws -> Int {
        try await purgeDue(portion: portion) { _ in }
    }

    /// - Parameter reached: for tests, which break off there.
    func purgeDue(portion: Int, reached: @Sendable (PurgeStep) throws -> Void) async throws -> Int {
        guard try await takeTurn() else { return 0 }
        do {
            var finished = 0
            for purge in try await look({ db, _ in try db.unfinishedPurges() }) {
                try await go(on: purge, portion, reached)
                finished += 1
            }
            finished += try await beginAll(portion, reached)
            try await sweep { db, permit in
                try db.deleteOldCodes(at: permit.at)
                try db.deleteUnusedFileRequests(at: permit.at)
                try db.end(.retention)
            }
            return finished
        } catch {
            try? await sweep { try $0.end(.retention) }
            throw error
        }
    }

    /// What is due changes with what goes: sheets wait for their results.
    private func beginAll(_ portion: Int, _ reached: @Sendable (PurgeStep) throws -> Void) async throws -> Int
    {
        var finished = 0
        while let unit = try await look({ try $0.dueUnits(at: $1.at).first }) {
            try Task.checkCancellation()
            let begun = try await door.perform(.retentionPurge, as: .system(.housekeeping), on: unit.place) {
                db, permit in
                guard let id = try db.beginPurge(of: unit, under: permit) else {
                    return PurgeCertificate?.none
                }
                return try db.purge(id)
            }
            guard let begun else { continue }
            try reached(.begun)
            try await go(on: begun, portion, reached)
            finished += 1
        }
        return finished
    }

    /// The key first: from then on nothing of it can be read, however long the rows take.
    private func go(
        on purge: PurgeCertificate, _ portion: Int, _ reached: @Sendable (PurgeStep) throws -> Void
    ) async throws {
        try await tenant.completeErasures()
        try reached(.shredded)
        var (turn, empty) = (0, 0)
        while let now = try await sweep({ [empty] in
            try $0.purgePortion(purge, atMost: portion, from: empty, under: $1)
        }) {
            (turn, empty) = (turn + 1, now)
            try reached(.portion(turn))
            try await sweep { try $0.keep(.retention, under: $1, minutes: Self.turnMinutes) }
            // The next round, of whichever node, goes on from here.
            try Task.checkCancellation()
        }
        try await door.perform(.retentionPurge, as: .system(.housekeeping), on: purge.unit.place) {
            try $0.finishPurge(purge, under: $1)
        }
        try reached(.finished)
    }

    private func takeTurn() async throws -> Bool {
        try await sweep { try $0.take(.retention, under: $1, minutes: Self.turnMinutes) }
    }

    /// Without holding up those who write.
    private func look<T: Sendable>(
        _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        try await door.perform(.retentionDue, as: .system(.housekeeping), work)
    }

    private func sweep<T: Sendable>(
        _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        try await door.perform(.retentionSweep, as: .system(.housekeeping), work)
    }

    private func sweep<T: Sendable>(
        _ work: @escaping @Sendable (borrowing Connection) throws -> T
    ) async throws -> T {
        try await sweep { db, _ in try work(db) }
    }
}

extension RetentionUnit {
    /// As the audit names it.
    fileprivate var place: Place {
        switch subject {
        case .campaign(let id): .campaign(id)
        case .file(let id): .file(id)
        case .month: .tenant
        }
    }
}
