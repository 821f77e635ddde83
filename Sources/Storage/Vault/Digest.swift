import Crypto

/// SHA-256 for the rooms above, which import no cryptography of their own.
package enum Digest {
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }
}
