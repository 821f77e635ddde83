import Crypto
import Foundation

/// The key that wraps every tenant's key. It is never in a database and never in the data directory.
struct KEK: Sendable {
    let secret: SymmetricKey

    /// A fingerprint, stored beside what was wrapped, to tell a wrong key from a damaged one.
    var id: [UInt8] {
        let description = Canonical(.text("v1 kek"), .bytes(secret.withUnsafeBytes { [UInt8]($0) }))
        return Array(SHA256.hash(data: description.bytes).prefix(8))
    }

    /// 64 hexadecimal digits, as in the file.
    init(text: String) throws {
        let digits = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(digits.dropFirst(index).prefix(2), radix: 16)
        }
        guard digits.utf8.count == 64, bytes.count == 32 else { throw KEKError.malformed }
        secret = SymmetricKey(data: bytes)
    }

    init() {
        secret = SymmetricKey(size: .bits256)
    }

    var text: String { secret.withUnsafeBytes { $0.map { hexadecimal($0) }.joined() } }
}

func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
}

/// Where the KEK comes from.
package enum KEKSource: Sendable, Hashable {
    /// 64 hexadecimal digits in a file that only its owner can read. Made on the very first start.
    case file(path: String)
    /// A program that reads the wrapped key of that file on its standard input and writes 64 hexadecimal digits.
    case command(path: String, arguments: [String], wrapped: String)
}

package enum KEKOrigin: Sendable, Hashable {
    case found
    /// Made just now. Losing this file loses every answer: the person who starts the program must be told.
    case created(path: String)
}

package enum KEKError: Error, Hashable, Sendable {
    case missing(path: String)
    /// A new one finds no room, or no permission.
    case unwritable(path: String)
    case malformed
    /// Others on the machine may read the file.
    case exposed(path: String)
    /// The file lies inside the data directory and would be backed up with what it protects.
    case besideData(path: String)
    /// A well-formed key, but not the one these data were sealed under.
    case wrong
    case commandFailed
}

extension KEKError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path): "the key file \(path) is missing; these data cannot be read without it"
        case .unwritable(let path): "the key file \(path) cannot be written; nothing was made"
        case .malformed: "the key is not 64 hexadecimal digits"
        case .exposed(let path): "the key file \(path) can be read by others; set its mode to 0400"
        case .besideData(let path): "the key file \(path) lies inside the data directory; keep it elsewhere"
        case .wrong: "this key is not the one the data were sealed under"
        case .commandFailed: "the command that unwraps the key failed"
        }
    }
}
