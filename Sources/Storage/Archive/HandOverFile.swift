package import Foundation
package import Organisation
import Synchronization

/// The two packages of a hand-over (L-35): for two recipients, and nobody is in both.
package enum HandOverSet: String, Sendable, CaseIterable, Codable {
    /// What the employer got by consent or request.
    case consented
    /// The implementer's records of everybody else.
    case unconsented

    package var fileName: String { rawValue + ".nagi" }

    var kind: SealedFile.Kind { self == .consented ? .consented : .unconsented }
}

/// What stands in the clear beside a package: counts and digests, nobody's name.
package struct HandOverPart: Sendable, Hashable, Codable {
    package let format: String
    package let set: HandOverSet
    package let madeAt: String
    package let file: String
    package let recipient: String
    /// Results in the package.
    package let records: Int
    package let bytes: Int
    /// SHA-256 of the sealed file, hexadecimal.
    package let sha256: String
}

/// Writes one package: a sealed file of records, each `length(4) ‖ JSON`, ended by a length of zero.
package final class HandOverWriter: Sendable {
    static let format = "nagi-hand-over-1"

    package let set: HandOverSet
    private let writer: SealedWriter
    private let recipient: ArchiveRecipient
    private let madeAt: Instant
    private let records = Mutex(0)

    package init(
        _ set: HandOverSet, in folder: URL, to recipient: ArchiveRecipient, number: [UInt8], at now: Instant
    ) throws {
        self.set = set
        self.recipient = recipient
        madeAt = now
        let header = SealedFile.Header(
            kind: set.kind, set: Array(number.prefix(SealedFile.setSize)), recipient: recipient.fingerprint)
        writer = try SealedWriter(
            folder.appending(path: set.fileName), header: header, to: recipient,
            chunkSize: SealedFile.chunkSize)
    }

    /// Says whose records follow. A reading that begins again is refused: nobody may be in a package twice.
    package func begin(_ tenant: TenantID, head: [UInt8]) throws {
        try writer.begin(.tenant(tenant))
        try put(head)
    }

    package func write(_ record: [UInt8]) throws {
        try put(record)
        records.withLock { $0 += 1 }
    }

    package func finish() throws -> HandOverPart {
        try writer.write(bigEndian(UInt32(0)))
        let (size, digest) = try writer.finish()
        return HandOverPart(
            format: Self.format, set: set, madeAt: madeAt.text, file: set.fileName,
            recipient: recipient.text, records: records.withLock { $0 }, bytes: size,
            sha256: digest.map { hexadecimal($0) }.joined())
    }

    private func put(_ bytes: [UInt8]) throws {
        try writer.write(bigEndian(UInt32(bytes.count)) + bytes)
    }
}

/// Reads a package back with its recipient's key.
package struct HandOverReader: Sendable {
    package let set: HandOverSet
    private let reader: SealedReader

    package init(_ file: URL, _ identity: ArchiveIdentity) throws {
        let opened = try SealedReader(file, identity)
        let kind = opened.header.kind
        guard let found = HandOverSet.allCases.first(where: { $0.kind == kind }) else {
            throw ArchiveError.changed(file: opened.name)
        }
        (reader, set) = (opened, found)
    }

    /// The head first, then each record. Throws before the last one where the file was cut or changed.
    package func each(_ work: ([UInt8]) throws -> Void) throws {
        while true {
            let length = try reader.read(4).reduce(0) { $0 << 8 | Int($1) }
            guard length > 0 else { return try reader.requireEnd() }
            guard length <= ArchiveRecord.largest else { throw ArchiveError.changed(file: reader.name) }
            try work(try reader.read(length))
        }
    }
}
