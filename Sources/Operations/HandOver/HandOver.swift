package import Foundation
package import Organisation
package import Storage

/// A hand-over that stands in its folder.
package struct HandOverMade: Sendable, Hashable {
    package let folder: URL
    package let consented: HandOverPart
    package let unconsented: HandOverPart
    /// Answered, but not released: no result yet, so in neither package.
    package let notReleased: Int
}

/// Why no hand-over was made.
package enum HandOverRefusal: Error, Hashable, Sendable {
    /// The two packages need two recipients (L-35).
    case sameRecipient
    /// A folder of that name is there already.
    case folderThere
}

extension Office {
    /// Writes the two packages for another vendor or implementer: what the employer got by consent or request, and
    /// the implementer's records of everybody else. Both from one snapshot, so nobody is in both and nobody in none.
    package func handOver(
        below place: URL, consented: ArchiveRecipient, unconsented: ArchiveRecipient, as who: Principal
    ) async throws -> HandOverMade {
        guard consented != unconsented else { throw HandOverRefusal.sameRecipient }
        try await door.check(.handOver, as: who)
        let now = outside.now()
        let folder = place.appending(path: "nagi-hand-over-\(stamp(now))", directoryHint: .isDirectory)
        guard !FileManager.default.fileExists(atPath: folder.path) else { throw HandOverRefusal.folderThere }
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            return try await write(folder, consented, unconsented, now, who)
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    private func write(
        _ folder: URL, _ consented: ArchiveRecipient, _ unconsented: ArchiveRecipient, _ now: Instant,
        _ who: Principal
    ) async throws -> HandOverMade {
        try await tenant.refreshKeys()
        let number = outside.random(16)
        let yes = try HandOverWriter(.consented, in: folder, to: consented, number: number, at: now)
        let no = try HandOverWriter(.unconsented, in: folder, to: unconsented, number: number, at: now)
        let (id, company) = (tenant.id, tenant.name)
        let left = try await door.perform(.handOver, as: who) { db, permit in
            for writer in [yes, no] {
                try writer.begin(
                    id,
                    head: HandOverHead(company: company, madeAt: now.text, set: writer.set).json)
            }
            for released in try db.allReleasedSheets(under: permit) {
                if let copy = try db.copy(ofSheet: released.sheet) {
                    try yes.write(try db.provided(copy, permit).json)
                } else {
                    try no.write(try db.withheld(released, permit).json)
                }
            }
            return try db.unreleasedSheetCount()
        }
        let parts = [try yes.finish(), try no.finish()]
        for part in parts {
            try part.json.write(to: folder.appending(path: "manifest-\(part.set.rawValue).json"))
        }
        return HandOverMade(folder: folder, consented: parts[0], unconsented: parts[1], notReleased: left)
    }

    /// `20261121T031500Z`: the moment, and nobody's name.
    private func stamp(_ now: Instant) -> String {
        String(now.text.prefix(19)).replacing("-", with: "").replacing(":", with: "") + "Z"
    }
}

extension HandOverPart {
    fileprivate var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            return try encoder.encode(self)
        }
    }
}
