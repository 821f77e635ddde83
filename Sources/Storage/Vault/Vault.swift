import Crypto
import Foundation
import Organisation

/// Seals what is about health or reaches a person.
///
/// A sealed value is `version(1) ‖ key id(8) ‖ nonce(12) ‖ ciphertext ‖ tag(16)`, AES-256-GCM. It opens only in the
/// tenant, column and row that it was sealed for, so rows cannot be swapped by somebody who can write to the database.
package struct Vault: Sendable {
    let ring: KeyRing

    private static let version: UInt8 = 1
    private static let idLength = 8
    private static let nonceLength = 12
    private static let tagLength = 16

    /// `row` is the row's id, drawn before the insert. The text is padded to a multiple of `padTo`, so that the size
    /// of what is stored tells nothing.
    package func seal(
        _ plain: [UInt8], as label: ColumnLabel, row: Int, key name: KeyName, padTo block: Int
    ) throws -> [UInt8] {
        let key = try ring.newest(name)
        let box = try AES.GCM.seal(
            Vault.padded(plain, block), using: key.secret, authenticating: associated(label, row, key))
        return [Vault.version] + key.id + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// As `seal`, but what does not fit into exactly one block is refused.
    package func seal(
        _ plain: [UInt8], as label: ColumnLabel, row: Int, key name: KeyName, exactly size: Int
    ) throws -> [UInt8] {
        guard plain.count + 4 <= size else { throw VaultError.tooLong }
        return try seal(plain, as: label, row: row, key: name, padTo: size)
    }

    package func open(
        _ sealed: [UInt8], as label: ColumnLabel, row: Int, key name: KeyName
    ) throws -> [UInt8] {
        let header = 1 + Vault.idLength
        let body = header + Vault.nonceLength
        guard sealed.count > body + Vault.tagLength, sealed[0] == Vault.version else {
            throw VaultError.doesNotOpen
        }
        let key = try ring.key(name, id: sealed[1..<header])
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: sealed[header..<body]),
                ciphertext: sealed[body..<sealed.count - Vault.tagLength],
                tag: sealed.suffix(Vault.tagLength))
            let padded = try AES.GCM.open(box, using: key.secret, authenticating: associated(label, row, key))
            return try Vault.unpadded([UInt8](padded))
        } catch {
            throw VaultError.doesNotOpen
        }
    }

    private func associated(_ label: ColumnLabel, _ row: Int, _ key: KeyRing.Key) -> [UInt8] {
        Canonical(
            .text("v1"), .int(Int64(ring.tenant.rawValue)), .text(label.text), .int(Int64(row)),
            .bytes(key.id)
        ).bytes
    }

    /// Length, text, zeros up to the next multiple of the block.
    private static func padded(_ plain: [UInt8], _ block: Int) throws -> [UInt8] {
        guard let length = UInt32(exactly: plain.count), block > 0 else { throw VaultError.tooLong }
        let content = bigEndian(length) + plain
        let size = (content.count + block - 1) / block * block
        return content + [UInt8](repeating: 0, count: size - content.count)
    }

    private static func unpadded(_ padded: [UInt8]) throws -> [UInt8] {
        let length = padded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard padded.count >= 4 + length else { throw VaultError.doesNotOpen }
        return Array(padded[4..<4 + length])
    }
}
