package import Foundation
import Organisation
import Storage

/// What `nagi hand-over` prints about a package.
package struct HandOverLines: Sendable {
    package let folder: String
    package let lines: [String]
}

extension ProviderOffice {
    /// For the command line: the company by the word of its addresses, recipients as `nagi backup key` prints them.
    package func handOver(
        slug: String, below place: URL, consented: String, unconsented: String
    ) async throws -> HandOverLines? {
        guard let office = try await offices.office(slug: slug) else { return nil }
        return try await BackupFault.word {
            let made = try await office.handOver(
                below: place, consented: try ArchiveRecipient(text: consented),
                unconsented: try ArchiveRecipient(text: unconsented), as: .system(.commandLine))
            let parts = [made.consented, made.unconsented].map {
                "\($0.file)  \($0.records)  SHA-256 \($0.sha256)"
            }
            let left = "結果の通知がまだの回答（どちらにも入りません）/ not released, in neither: \(made.notReleased)"
            return HandOverLines(folder: made.folder.path, lines: parts + [left])
        }
    }
}

/// Reading a package back.
package enum HandOverReading {
    /// Each record as one line of JSON, the head first.
    package static func lines(
        of file: URL, identity path: String, _ work: (String) -> Void
    ) async throws {
        try await BackupFault.word {
            let reader = try HandOverReader(file, try ArchiveIdentity.load(path))
            try reader.each { work(String(decoding: $0, as: UTF8.self)) }
        }
    }
}
