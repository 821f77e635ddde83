import Foundation
import Organisation

/// The folder of one backup while it is written: hidden under a name that no restore takes, renamed when whole.
struct BackupFolder: Sendable {
    let madeAt: Instant
    private let parent: URL
    private let final: URL
    private let partial: URL

    init(_ parent: URL, named moment: Instant) throws {
        madeAt = moment
        self.parent = parent
        let name = Self.name(of: moment)
        final = parent.appending(path: name)
        partial = parent.appending(path: ".\(name).partial")
        try Self.make(parent)
        guard !FileManager.default.fileExists(atPath: final.path) else {
            throw ArchiveError.cannotWrite(file: name)
        }
        try empty()
    }

    /// `nagi-20261121T070100Z`: the moment in UTC, so that names sort as time.
    static func name(of moment: Instant) -> String {
        "nagi-" + moment.text.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// When a folder of that name was begun; nil for other names.
    static func moment(of name: String) -> Instant? {
        let digits = Array(name.dropFirst(5))
        guard name.hasPrefix("nagi-"), digits.count == 16 else { return nil }
        let part = { (range: Range<Int>) in String(digits[range]) }
        let date = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
        let time = "\(part(9..<11)):\(part(11..<13)):\(part(13..<15))"
        return Instant(text: "\(date)T\(time).000Z").flatMap { Self.name(of: $0) == name ? $0 : nil }
    }

    func empty() throws {
        discard()
        try Self.make(partial)
    }

    func discard() { try? FileManager.default.removeItem(at: partial) }

    func writer(
        _ kind: SealedFile.Kind, _ set: [UInt8], _ recipient: ArchiveRecipient, _ chunkSize: Int
    ) throws -> SealedWriter {
        try SealedWriter(
            partial.appending(path: kind.fileName),
            header: SealedFile.Header(kind: kind, set: set, recipient: recipient.fingerprint), to: recipient,
            chunkSize: chunkSize)
    }

    /// Everything on the disk, then the name, then the name on the disk.
    func finish(_ manifest: Manifest) throws -> URL {
        let file = partial.appending(path: Manifest.fileName)
        do {
            try Data(try manifest.bytes).write(to: file)
            for path in [file.path, partial.path] { try Self.sync(path) }
            try FileManager.default.moveItem(at: partial, to: final)
            try Self.sync(parent.path)
        } catch { throw ArchiveError.cannotWrite(file: final.lastPathComponent) }
        return final
    }

    static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ArchiveError.cannotWrite(file: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw ArchiveError.cannotWrite(file: path) }
    }

    private static func make(_ folder: URL) throws {
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw ArchiveError.cannotWrite(file: folder.lastPathComponent) }
    }
}
