import Crypto
import Foundation

/// Whom a backup is sealed to: the public half of a pair. Anybody may know it.
package struct ArchiveRecipient: Sendable, Hashable {
    /// X25519, 32 bytes.
    let key: [UInt8]

    /// `nagi-backup-public-` and 72 hexadecimal digits, the last eight to catch a slip of the hand.
    package init(text: String) throws(ArchiveError) {
        guard let key = KeyText.bytes(of: text, prefix: KeyText.publicPrefix) else { throw .notARecipient }
        self.key = key
    }

    init(key: [UInt8]) {
        self.key = key
    }

    package var text: String { KeyText.text(of: key, prefix: KeyText.publicPrefix) }

    /// Eight bytes by which a file says for whom it is.
    var fingerprint: [UInt8] {
        Array(SHA256.hash(data: Canonical(.text("v1 recipient"), .bytes(key)).bytes).prefix(8))
    }

    var publicKey: Curve25519.KeyAgreement.PublicKey {
        get throws { try Curve25519.KeyAgreement.PublicKey(rawRepresentation: key) }
    }
}

/// The private half: it opens backups, and belongs on another machine than the data.
package struct ArchiveIdentity: Sendable {
    let key: Curve25519.KeyAgreement.PrivateKey

    package init() {
        key = Curve25519.KeyAgreement.PrivateKey()
    }

    package init(text: String) throws(ArchiveError) {
        let digits = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = KeyText.bytes(of: digits, prefix: KeyText.privatePrefix),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
        else { throw .notAnIdentity }
        self.key = key
    }

    package var text: String {
        KeyText.text(of: [UInt8](key.rawRepresentation), prefix: KeyText.privatePrefix)
    }

    package var recipient: ArchiveRecipient {
        ArchiveRecipient(key: [UInt8](key.publicKey.rawRepresentation))
    }
}

extension ArchiveIdentity {
    /// Reads a file that only its owner can read.
    package static func load(_ path: String) throws(ArchiveError) -> ArchiveIdentity {
        var status = stat()
        guard stat(path, &status) == 0, let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw .identityMissing(path: path)
        }
        guard status.st_mode & 0o077 == 0 else { throw .identityExposed(path: path) }
        return try ArchiveIdentity(text: text)
    }

    /// Writes a new file of mode 0400 and has it on the disk; never over one that is there.
    package func save(_ path: String) throws(ArchiveError) {
        guard PrivateFile.write(text + "\n", path) else { throw .cannotWrite(file: path) }
    }
}

private enum KeyText {
    static let publicPrefix = "nagi-backup-public-"
    static let privatePrefix = "nagi-backup-private-"

    static func text(of key: [UInt8], prefix: String) -> String {
        prefix + (key + check(key, prefix)).map { hexadecimal($0) }.joined()
    }

    static func bytes(of text: String, prefix: String) -> [UInt8]? {
        let digits = text.dropFirst(prefix.count)
        guard text.hasPrefix(prefix), digits.utf8.count == 72 else { return nil }
        let bytes = stride(from: 0, to: 72, by: 2).compactMap { index in
            UInt8(digits.dropFirst(index).prefix(2), radix: 16)
        }
        guard bytes.count == 36 else { return nil }
        let key = Array(bytes.prefix(32))
        return Array(bytes.suffix(4)) == check(key, prefix) ? key : nil
    }

    private static func check(_ key: [UInt8], _ prefix: String) -> [UInt8] {
        Array(SHA256.hash(data: Canonical(.text(prefix), .bytes(key)).bytes).prefix(4))
    }
}
