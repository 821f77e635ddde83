import Crypto
import Foundation

/// The secret of a company's keeper of the records (保存担当). Keys of answers, results and interviews are wrapped
/// under it and the company's own key together; it lies nowhere in the clear.
struct KeeperKey: Sendable {
    let secret: SymmetricKey

    /// A fingerprint, stored beside what was wrapped.
    var id: [UInt8] {
        let description = Canonical(.text("v1 keeper"), .bytes(secret.withUnsafeBytes { [UInt8]($0) }))
        return Array(SHA256.hash(data: description.bytes).prefix(8))
    }

    init() {
        secret = SymmetricKey(size: .bits256)
    }

    init(secret: SymmetricKey) {
        self.secret = secret
    }
}

/// How a passphrase becomes a key: Argon2id (RFC 9106) with its salt and cost.
struct Stretching: Sendable, Hashable {
    let salt: [UInt8]
    /// In KiB.
    let memory: Int
    let passes: Int

    /// Slow by intention, and blocking.
    func key(from passphrase: [UInt8]) throws -> SymmetricKey {
        // The stored numbers decide how much memory is taken: what was tampered with must not take it all.
        guard let memory = UInt32(exactly: memory), memory <= 1_048_576,
            let passes = UInt32(exactly: passes), passes <= 16
        else { throw PasswordError.fault }
        let hash = try Argon2.hash(
            passphrase, Argon2.Cost(memory: memory, passes: passes, lanes: 1), salt: salt)
        return HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(hash.utf8)), info: Array("v1 keeper passphrase".utf8),
            outputByteCount: 32)
    }
}

/// What opens the records when the passphrase is lost: printed once, kept on paper in a sealed envelope.
package struct RecoveryKey: Sendable {
    private let bytes: [UInt8]

    static let length = 20
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    init() {
        bytes = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max) }
    }

    /// As typed from paper: spaces, hyphens and small letters do not matter; O is 0, I and L are 1 (Crockford).
    package init?(text: String) {
        var (held, bits, found) = (0, 0, [UInt8]())
        for letter in text.uppercased() where !letter.isWhitespace && letter != "-" {
            let plain: Character = letter == "O" ? "0" : (letter == "I" || letter == "L") ? "1" : letter
            guard let value = Self.letters.firstIndex(of: plain) else { return nil }
            (held, bits) = ((held << 5 | value) & 0xFFFF, bits + 5)
            if bits >= 8 {
                bits -= 8
                found.append(UInt8(truncatingIfNeeded: held >> bits))
            }
        }
        guard found.count == Self.length, bits == 0 else { return nil }
        bytes = found
    }

    /// Eight groups of four.
    package var text: String {
        var (held, bits, letters) = (0, 0, [Character]())
        for byte in bytes {
            (held, bits) = ((held << 8 | Int(byte)) & 0xFFFF, bits + 8)
            while bits >= 5 {
                bits -= 5
                letters.append(Self.letters[held >> bits & 31])
            }
        }
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(
            separator: "-")
    }

    /// 160 bits need no stretching.
    func key(salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes), salt: salt, info: Array("v1 keeper recovery".utf8),
            outputByteCount: 32)
    }
}

/// How the records are opened.
package enum RecordsOpening: Sendable {
    case passphrase(String)
    case recovery(RecoveryKey)
}
