import Crypto
import Foundation

/// The form of a sealed file: a header in the clear, then chunks, each `length(4) ‖ last(1) ‖ ciphertext`.
///
/// HPKE (RFC 9180) binds every chunk to the header and to its place in the order; the last one says that it is.
enum SealedFile {
    enum Kind: UInt8, Sendable {
        case data = 1
        case keys = 2
        /// The packages of a hand-over (L-35).
        case consented = 3
        case unconsented = 4

        var fileName: String {
            switch self {
            case .data: "data.nagi"
            case .keys: "keys.nagi"
            case .consented: "consented.nagi"
            case .unconsented: "unconsented.nagi"
            }
        }
    }

    static let magic = Array("nagi-archive".utf8)
    static let version: UInt8 = 1
    /// Bytes of plain text in a chunk; a test takes less.
    static let chunkSize = 1 << 18
    static let largestChunk = 1 << 24
    static let encapsulatedSize = 32
    static let setSize = 16

    static let suite = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)

    struct Header: Sendable, Hashable {
        let kind: Kind
        /// The number of the set, so that a file of another night is told.
        let set: [UInt8]
        let recipient: [UInt8]

        static let size = magic.count + 2 + setSize + 8

        var bytes: [UInt8] { magic + [version, kind.rawValue] + set + recipient }
    }

    static func associated(_ number: Int, isLast: Bool) -> [UInt8] {
        Canonical(.text("v1 chunk"), .int(Int64(number)), .int(isLast ? 1 : 0)).bytes
    }
}

extension SealedFile.Header {
    init(_ bytes: [UInt8], file: String) throws(ArchiveError) {
        let magic = SealedFile.magic
        guard bytes.count == Self.size else { throw .incomplete(file: file) }
        guard Array(bytes.prefix(magic.count)) == magic else { throw .changed(file: file) }
        guard bytes[magic.count] == SealedFile.version else {
            throw bytes[magic.count] > SealedFile.version ? .newerFormat : .changed(file: file)
        }
        guard let kind = SealedFile.Kind(rawValue: bytes[magic.count + 1]) else { throw .changed(file: file) }
        self.kind = kind
        set = Array(bytes[(magic.count + 2)...].prefix(SealedFile.setSize))
        recipient = Array(bytes.suffix(8))
    }
}
