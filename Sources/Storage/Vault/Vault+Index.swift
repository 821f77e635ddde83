import Crypto
import Foundation
import Organisation

extension Vault {
    /// A keyed fingerprint to look a number or a mail address up without storing it. The caller brings the text
    /// into one form first (NFKC, lower case).
    package func blindIndex(
        _ text: String, kind: IndexKind, key: KeyName = .index
    ) throws -> [UInt8] {
        let description = Canonical(
            .text("v1 blind index"), .int(Int64(ring.tenant.rawValue)), .text(kind.rawValue), .text(text))
        return try Array(authentication(of: description, by: key).prefix(16))
    }

    /// Before people begin what they could not finish: whether the key is there and unlocked.
    package func require(_ key: KeyName) throws { _ = try ring.newest(key) }

    /// HMAC-SHA256, 32 bytes.
    func authentication(of description: Canonical, by name: KeyName) throws -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: description.bytes, using: try ring.newest(name).secret))
    }
}
