import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A sealed file` {
    private static func header(_ identity: ArchiveIdentity) -> SealedFile.Header {
        SealedFile.Header(
            kind: .data, set: [UInt8](repeating: 7, count: 16), recipient: identity.recipient.fingerprint)
    }

    private static let text = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    /// A file of four chunks, with the places where chunks end.
    private static func made(_ folder: URL, _ identity: ArchiveIdentity, name: String = "data.nagi") throws
        -> (url: URL, bytes: [UInt8], ends: [Int])
    {
        let url = folder.appending(path: name)
        let writer = try SealedWriter(
            url, header: header(identity), to: identity.recipient, chunkSize: 300)
        for start in stride(from: 0, to: text.count, by: 70) {
            try writer.write(Array(text[start..<min(start + 70, text.count)]))
        }
        let size = try writer.finish().size
        let bytes = [UInt8](try Data(contentsOf: url))
        #expect(size == bytes.count)
        var (ends, place) = ([SealedFile.Header.size + SealedFile.encapsulatedSize], 0)
        while let end = ends.last, end < bytes.count {
            place = bytes[end..<end + 4].reduce(0) { $0 << 8 | Int($1) }
            ends.append(end + 5 + place)
        }
        return (url, bytes, ends)
    }

    private static func read(_ bytes: [UInt8], _ folder: URL, _ identity: ArchiveIdentity) throws -> [UInt8] {
        let url = folder.appending(path: "changed.nagi")
        try Data(bytes).write(to: url)
        let reader = try SealedReader(url, identity)
        let plain = try reader.read(text.count)
        try reader.requireEnd()
        return plain
    }

    @Test func `opens for its recipient, and holds nothing readable`() async throws {
        try await withFolder { folder in
            let identity = ArchiveIdentity()
            let (_, bytes, ends) = try Self.made(folder, identity)
            #expect(ends.count == 5 && ends.last == bytes.count)
            #expect(try Self.read(bytes, folder, identity) == Self.text)
            #expect(Data(bytes).range(of: Data(Self.text.prefix(40))) == nil)
            #expect(throws: ArchiveError.otherRecipient(file: "changed.nagi")) {
                try Self.read(bytes, folder, ArchiveIdentity())
            }
        }
    }

    // FI-16: truncated at every chunk boundary, and beside it.
    @Test func `that was cut off anywhere does not open`() async throws {
        try await withFolder { folder in
            let identity = ArchiveIdentity()
            let (_, bytes, ends) = try Self.made(folder, identity)
            var opened: [Int] = []
            for end in Set(ends.flatMap { [$0 - 1, $0, $0 + 1, $0 + 5] } + [0, 1, 30]).sorted()
            where end < bytes.count {
                if (try? Self.read(Array(bytes.prefix(end)), folder, identity)) != nil { opened.append(end) }
            }
            #expect(opened == [])
            #expect(throws: ArchiveError.incomplete(file: "changed.nagi")) {
                try Self.read(Array(bytes.prefix(ends[2])), folder, identity)
            }
            #expect(throws: ArchiveError.changed(file: "changed.nagi")) {
                try Self.read(bytes + [0], folder, identity)
            }
        }
    }

    // FI-16: cut at a boundary, with the mark of a last chunk on what is left.
    @Test func `that was cut off and marked as whole does not open`() async throws {
        try await withFolder { folder in
            let identity = ArchiveIdentity()
            let (_, bytes, ends) = try Self.made(folder, identity)
            var opened: [Int] = []
            for chunk in 1...3 {
                var cut = Array(bytes.prefix(ends[chunk]))
                cut[ends[chunk - 1] + 4] = 1
                let url = folder.appending(path: "changed.nagi")
                try Data(cut).write(to: url)
                let reader = try SealedReader(url, identity)
                if (try? reader.read(300 * chunk)) != nil, (try? reader.requireEnd()) != nil {
                    opened.append(chunk)
                }
            }
            #expect(opened == [])
        }
    }

    // FI-16: every byte of it, so every class of bytes: header, encapsulated key, lengths, flags, text, tags.
    @Test func `with one bit turned does not open`() async throws {
        try await withFolder { folder in
            let identity = ArchiveIdentity()
            let (_, bytes, _) = try Self.made(folder, identity)
            var opened: [Int] = []
            for place in bytes.indices {
                var changed = bytes
                changed[place] ^= UInt8(1 << (place % 8))
                if (try? Self.read(changed, folder, identity)) != nil { opened.append(place) }
            }
            #expect(opened == [])
        }
    }

    // FI-16
    @Test func `whose chunks were turned round, left out, doubled or taken from another does not open`()
        async throws
    {
        try await withFolder { folder in
            let identity = ArchiveIdentity()
            let (_, bytes, ends) = try Self.made(folder, identity)
            let (_, foreign, _) = try Self.made(folder, identity, name: "other.nagi")
            let head = Array(bytes[..<ends[0]])
            let chunks = (0..<4).map { Array(bytes[ends[$0]..<ends[$0 + 1]]) }
            let strange = Array(foreign[ends[1]..<ends[2]])
            let orders: [[[UInt8]]] = [
                [chunks[1], chunks[0], chunks[2], chunks[3]], [chunks[0], chunks[2], chunks[3]],
                [chunks[0], chunks[0], chunks[1], chunks[2], chunks[3]],
                [chunks[0], strange, chunks[2], chunks[3]], [chunks[0], chunks[1], chunks[3]],
                [chunks[3]], [],
            ]
            let opened = orders.map { order in
                (try? Self.read(head + order.flatMap { $0 }, folder, identity)) != nil
            }
            #expect(opened == Array(repeating: false, count: orders.count))
            #expect(try Self.read(head + chunks.flatMap { $0 }, folder, identity) == Self.text)
        }
    }

    @Test func `has keys that are written as text and read back, and a slip is seen`() throws {
        let identity = ArchiveIdentity()
        #expect(try ArchiveIdentity(text: identity.text + "\n").recipient == identity.recipient)
        #expect(try ArchiveRecipient(text: identity.recipient.text) == identity.recipient)
        let text = identity.recipient.text
        let slip = text.dropLast() + (text.hasSuffix("0") ? "1" : "0")
        for wrong in [String(slip), "", identity.text, String(text.dropLast())] {
            #expect(throws: ArchiveError.notARecipient) { try ArchiveRecipient(text: wrong) }
        }
        #expect(throws: ArchiveError.notAnIdentity) { try ArchiveIdentity(text: text) }
    }

    @Test func `has a private half that is written once and read only from its owner`() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "identity").path
            let identity = ArchiveIdentity()
            #expect(throws: ArchiveError.identityMissing(path: path)) { try ArchiveIdentity.load(path) }
            try identity.save(path)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o400)
            #expect(try ArchiveIdentity.load(path).recipient == identity.recipient)
            #expect(throws: ArchiveError.cannotWrite(file: path)) { try ArchiveIdentity().save(path) }
            #expect(chmod(path, 0o644) == 0)
            #expect(throws: ArchiveError.identityExposed(path: path)) { try ArchiveIdentity.load(path) }
        }
    }
}
