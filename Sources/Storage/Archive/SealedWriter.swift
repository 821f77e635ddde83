import Crypto
import Foundation
import Synchronization

/// Writes a sealed file. What is written is gathered into chunks, so memory is one chunk whatever the size.
final class SealedWriter: Sendable {
    private struct State {
        let file: FileHandle
        var sender: HPKE.Sender
        var digest = SHA256()
        var pending: [UInt8] = []
        var number = 0
        var size = 0
        var parts: Set<ArchivePart.Name> = []
    }

    let name: String
    private let chunkSize: Int
    private let state: Mutex<State>

    /// The file must not be there yet; only its owner can read it.
    init(_ url: URL, header: SealedFile.Header, to recipient: ArchiveRecipient, chunkSize: Int) throws {
        name = url.lastPathComponent
        self.chunkSize = chunkSize
        let descriptor = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ArchiveError.cannotWrite(file: name) }
        let sender = try HPKE.Sender(
            recipientKey: recipient.publicKey, ciphersuite: SealedFile.suite, info: Data(header.bytes))
        state = Mutex(
            State(file: FileHandle(fileDescriptor: descriptor, closeOnDealloc: true), sender: sender))
        try state.withLock { state in
            try put(header.bytes + [UInt8](sender.encapsulatedKey), &state)
        }
    }

    func write(_ bytes: [UInt8]) throws {
        try state.withLock { state in
            state.pending += bytes
            guard state.pending.count > chunkSize else { return }
            var start = 0
            // One chunk stays behind: the last one has to say so.
            while state.pending.count - start > chunkSize {
                try seal(state.pending[start..<start + chunkSize], isLast: false, &state)
                start += chunkSize
            }
            state.pending.removeFirst(start)
        }
    }

    /// A schema is written once. A reading that begins again, on another connection after a loss, is refused.
    func begin(_ part: ArchivePart.Name) throws {
        guard state.withLock({ $0.parts.insert(part).inserted }) else { throw StorageError.unavailable }
    }

    /// Seals what is left, and has everything on the disk before it returns.
    func finish() throws -> (size: Int, digest: [UInt8]) {
        try state.withLock { state in
            try seal(state.pending[...], isLast: true, &state)
            state.pending = []
            do {
                try state.file.synchronize()
                try state.file.close()
            } catch { throw ArchiveError.cannotWrite(file: name) }
            return (state.size, Array(state.digest.finalize()))
        }
    }

    private func seal(_ part: ArraySlice<UInt8>, isLast: Bool, _ state: inout State) throws {
        let sealed = try state.sender.seal(
            part, authenticating: SealedFile.associated(state.number, isLast: isLast))
        state.number += 1
        try put(bigEndian(UInt32(sealed.count)) + [isLast ? 1 : 0] + sealed, &state)
    }

    private func put(_ bytes: [UInt8], _ state: inout State) throws {
        do { try state.file.write(contentsOf: Data(bytes)) } catch {
            throw ArchiveError.cannotWrite(file: name)
        }
        state.digest.update(data: bytes)
        state.size += bytes.count
    }
}
