import Storage

/// 256 random bits that only the browser or the mail holds; the database keeps the hash.
package struct Secret: Hashable, Sendable {
    /// 43 characters, base64url without padding.
    package let text: String

    package init(random: (Int) -> [UInt8]) {
        text = Secret.base64url(random(32))
    }

    /// nil unless the text has the shape of a secret; says nothing about whether it is known.
    package init?(text: String) {
        let allowed = { (c: UInt8) in
            c == 45 || c == 95 || (48...57).contains(c) || (65...90).contains(c) || (97...122).contains(c)
        }
        guard text.utf8.count == 43, text.utf8.allSatisfy(allowed) else { return nil }
        self.text = text
    }

    package var hash: [UInt8] { Digest.sha256(Array(text.utf8)) }

    private static func base64url(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var out = ""
        var (held, bits) = (0, 0)
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                out.append(letters[held >> bits & 63])
            }
            held &= (1 << bits) - 1
        }
        if bits > 0 { out.append(letters[held << (6 - bits) & 63]) }
        return out
    }
}

/// The name by which rows remember a session without being able to resume it.
package struct SessionTag: Hashable, Sendable {
    /// 16 bytes.
    package let bytes: [UInt8]

    /// As a row remembers it.
    init(stored: [UInt8]) { bytes = stored }

    package init(secret: Secret) {
        bytes = Array(Digest.sha256(Array("tag:\(secret.text)".utf8)).prefix(16))
    }
}
