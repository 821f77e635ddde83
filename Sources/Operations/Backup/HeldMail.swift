import Organisation
import Storage

/// Mails of one company that a restore holds back: they may have left before.
package struct HeldMailLine: Sendable, Hashable {
    /// nil for the provider's own.
    package let slug: String?
    /// As the queue names it.
    package let kind: String
    package let count: Int
}

extension Offices {
    package func heldMail() async throws -> [HeldMailLine] {
        let own = try await provider.door.perform(.heldMailRead, as: .system(.commandLine)) { db, _ in
            try db.heldMail()
        }
        var lines = Self.lines(nil, own)
        for office in try await all() { lines += Self.lines(office.slug, try await office.heldMail()) }
        return lines
    }

    /// Lets held mail leave again.
    ///
    /// - Parameter slug: nil for every company and the provider.
    /// - Returns: how many.
    package func releaseHeldMail(of slug: String? = nil) async throws -> Int {
        var count = 0
        if slug == nil {
            count += try await provider.door.perform(.heldMailRelease, as: .system(.commandLine)) { db, _ in
                try db.releaseHeldMail()
            }
        }
        for office in try await all() where slug == nil || office.slug == slug {
            count += try await office.door.perform(.heldMailRelease, as: .system(.commandLine)) { db, _ in
                try db.releaseHeldMail()
            }
        }
        return count
    }

    private static func lines(_ slug: String?, _ found: [String: Int]) -> [HeldMailLine] {
        found.sorted { $0.key < $1.key }.map { HeldMailLine(slug: slug, kind: $0.key, count: $0.value) }
    }
}

extension Office {
    /// How many mails of this company are held, by kind.
    package func heldMail() async throws -> [String: Int] {
        try await door.perform(.heldMailRead, as: .system(.commandLine)) { db, _ in try db.heldMail() }
    }
}
