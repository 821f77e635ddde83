import Crypto
import Foundation
package import Organisation

/// Codes of an authenticator: RFC 6238 with SHA-1, six digits, thirty seconds, as every authenticator knows it.
package enum TimeCode {
    package static let period = 30
    package static let digits = 6
    /// RFC 4226 §4: at least 128 bits, 160 recommended.
    package static let secretLength = 20

    /// Whole periods since 1970.
    package static func step(at now: Instant) -> Int { now.seconds / period }

    /// RFC 4226 §5.3, dynamic truncation.
    package static func code(_ secret: [UInt8], step: Int) -> String {
        let code = HMAC<Insecure.SHA1>.authenticationCode(
            for: bigEndian(UInt64(max(0, step))), using: SymmetricKey(data: secret))
        let bytes = Array(code)
        let offset = Int(bytes[bytes.count - 1] & 0x0F)
        let number = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose code was given: this one, the one before or the next (RFC 6238 §5.2). All three are always
    /// compared, so that the time tells nothing.
    package static func step(of given: String, _ secret: [UInt8], at now: Instant) -> Int? {
        let current = step(at: now)
        return (current - 1...current + 1).reduce(nil) { found, step in
            isEqual(code(secret, step: step), given) ? step : found
        }
    }

    private static func isEqual(_ one: String, _ other: String) -> Bool {
        let (first, second) = (Array(one.utf8), Array(other.utf8))
        guard first.count == second.count else { return false }
        return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// RFC 4648 §6 without padding: how authenticators take a secret that is typed.
    package static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (held, bits, text) = (0, 0, "")
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letters[held >> bits & 31])
                held &= 1 << bits - 1
            }
        }
        if bits > 0 { text.append(letters[held << (5 - bits) & 31]) }
        return text
    }
}
