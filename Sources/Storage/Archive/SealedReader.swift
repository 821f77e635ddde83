import Crypto
import Foundation
import Synchronization

/// Reads a sealed file from its beginning. Anything that is not as it was written ends the reading.
final class SealedReader: Sendable {
    private struct State {
        let file: FileHandle
        var recipient: HPKE.Recipient
        var pending: [UInt8] = []
        var position = 0
        var number = 0
        var isAtEnd = false
    }

    let name: String
    let header: SealedFile.Header
    private let state: Mutex<State>

    init(_ url: URL, _ identity: ArchiveIdentity) throws {
        let name = url.lastPathComponent
        guard let file = FileHandle(forReadingAtPath: url.path) else {
            throw ArchiveError.incomplete(file: name)
        }
        let head = try Self.read(SealedFile.Header.size, from: file, name)
        let header = try SealedFile.Header(head, file: name)
        guard header.recipient == identity.recipient.fingerprint else {
            throw ArchiveError.otherRecipient(file: name)
        }
        let encapsulated = try Self.read(SealedFile.encapsulatedSize, from: file, name)
        guard
            let recipient = try? HPKE.Recipient(
                privateKey: identity.key, ciphersuite: SealedFile.suite, info: Data(head),
                encapsulatedKey: Data(encapsulated))
        else { throw ArchiveError.changed(file: name) }
        self.name = name
        self.header = header
        state = Mutex(State(file: file, recipient: recipient))
    }

    /// So many bytes of the plain text.
    func read(_ count: Int) throws -> [UInt8] {
        try state.withLock { state in
            while state.pending.count - state.position < count {
                guard !state.isAtEnd else { throw ArchiveError.changed(file: name) }
                try nextChunk(&state)
            }
            defer { state.position += count }
            return Array(state.pending[state.position..<state.position + count])
        }
    }

    /// Nothing may follow: neither plain text nor bytes after the last chunk.
    func requireEnd() throws {
        try state.withLock { state in
            while !state.isAtEnd { try nextChunk(&state) }
            let rest = try state.file.read(upToCount: 1)
            guard state.position == state.pending.count, rest?.isEmpty ?? true else {
                throw ArchiveError.changed(file: name)
            }
        }
    }

    private func nextChunk(_ state: inout State) throws {
        let frame = try Self.read(5, from: state.file, name)
        let length = frame.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard length >= 16, length <= SealedFile.largestChunk, frame[4] <= 1 else {
            throw ArchiveError.changed(file: name)
        }
        let isLast = frame[4] == 1
        let sealed = try Self.read(length, from: state.file, name)
        guard
            let plain = try? state.recipient.open(
                sealed, authenticating: SealedFile.associated(state.number, isLast: isLast))
        else { throw ArchiveError.changed(file: name) }
        state.number += 1
        state.isAtEnd = isLast
        state.pending.removeFirst(state.position)
        state.position = 0
        state.pending += plain
    }

    private static func read(_ count: Int, from file: FileHandle, _ name: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            guard let more = try? file.read(upToCount: count - bytes.count), !more.isEmpty else {
                throw ArchiveError.incomplete(file: name)
            }
            bytes += more
        }
        return bytes
    }
}
