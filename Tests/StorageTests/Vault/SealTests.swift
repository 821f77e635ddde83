import Crypto
import Organisation
import Testing

@testable import Storage

/// A vault with keys that are known.
func knownVault(tenant: Int = 1, key byte: UInt8 = 7, names: [KeyName] = [.contact, .index, .audit]) -> Vault
{
    let ring = KeyRing(tenant: TenantID(rawValue: tenant))
    for name in names {
        ring.add(
            KeyRing.Key(
                id: [UInt8](repeating: byte, count: 8),
                secret: SymmetricKey(data: [UInt8](repeating: byte, count: 32))),
            name: name.text)
    }
    return Vault(ring: ring)
}

@Suite struct `A sealed value` {
    private let label = ColumnLabel("person.identity")
    private let plain = Array("山田 花子 <hanako@example.jp>".utf8)

    @Test func `opens to what was sealed`() throws {
        let vault = knownVault()
        for count in [0, 1, 59, 60, 61, 64, 1000] {
            let plain = [UInt8](repeating: 9, count: count)
            let sealed = try vault.seal(plain, as: label, row: 5, key: .contact, padTo: 64)
            #expect(try vault.open(sealed, as: label, row: 5, key: .contact) == plain)
        }
    }

    @Test func `opens in no other row, column, tenant or key`() throws {
        let vault = knownVault(names: [
            .contact, .answers(CampaignID(rawValue: 1)), .answers(CampaignID(rawValue: 2)),
        ])
        let sealed = try vault.seal(plain, as: label, row: 5, key: .contact, padTo: 64)
        #expect(throws: VaultError.doesNotOpen) { try vault.open(sealed, as: label, row: 6, key: .contact) }
        #expect(throws: VaultError.doesNotOpen) {
            try vault.open(sealed, as: ColumnLabel("account.identity"), row: 5, key: .contact)
        }
        #expect(throws: VaultError.doesNotOpen) {
            try knownVault(tenant: 2).open(sealed, as: label, row: 5, key: .contact)
        }
        #expect(throws: VaultError.doesNotOpen) {
            try knownVault(key: 8).open(sealed, as: label, row: 5, key: .contact)
        }
    }

    @Test func `does not open with one bit changed, wherever`() throws {
        let vault = knownVault()
        let sealed = try vault.seal(plain, as: label, row: 5, key: .contact, padTo: 64)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: VaultError.doesNotOpen) {
                try vault.open(changed, as: label, row: 5, key: .contact)
            }
        }
        for count in 0..<sealed.count {
            #expect(throws: VaultError.doesNotOpen) {
                try vault.open(Array(sealed.prefix(count)), as: label, row: 5, key: .contact)
            }
        }
    }

    @Test func `has a size that tells nothing within a block`() throws {
        let vault = knownVault()
        let sizes = try Set(
            (0...252).map { count in
                try vault.seal(
                    [UInt8](repeating: 3, count: count), as: label, row: 1, key: .contact, padTo: 256
                ).count
            })
        #expect(sizes == [1 + 8 + 12 + 256 + 16])
        let next = try vault.seal(
            [UInt8](repeating: 3, count: 253), as: label, row: 1, key: .contact, padTo: 256)
        #expect(next.count == 1 + 8 + 12 + 512 + 16)
    }

    @Test func `of a fixed size refuses what does not fit`() throws {
        let vault = knownVault()
        let fitting = try vault.seal(
            [UInt8](repeating: 3, count: 2044), as: label, row: 1, key: .contact, exactly: 2048)
        #expect(fitting.count == 1 + 8 + 12 + 2048 + 16)
        #expect(throws: VaultError.tooLong) {
            try vault.seal(
                [UInt8](repeating: 3, count: 2045), as: label, row: 1, key: .contact, exactly: 2048)
        }
    }

    @Test func `is never the same twice`() throws {
        let vault = knownVault()
        let sealed = try (0..<100).map { _ in
            try vault.seal(plain, as: label, row: 5, key: .contact, padTo: 64)
        }
        #expect(Set(sealed).count == 100)
    }

    @Test func `of the first release still opens`() throws {
        // Made by another program (Python's cryptography) from the description of version 1. Should this fail, data of
        // running installations could no longer be read.
        let sealed = bytes(
            "010707070707070707000102030405060708090a0b1881e951f8b868aee302c57468e98957711c8ae6790c"
                + "165a798e06c2efba1d69bb412c92a9cf31fdf4e5c3b65cf7b533f4305c79d4d5e496714fb48ca0c01bcf54"
                + "78cffa00c592a76ce4f7fbce51dc01")
        #expect(try knownVault().open(sealed, as: label, row: 5, key: .contact) == plain)
    }

    @Test func `needs its key to be loaded`() {
        let name = KeyName.answers(CampaignID(rawValue: 3))
        #expect(throws: VaultError.notReady(name)) {
            try knownVault().seal(plain, as: label, row: 5, key: name, padTo: 64)
        }
    }

    private func bytes(_ hexadecimal: String) -> [UInt8] {
        stride(from: 0, to: hexadecimal.count, by: 2).compactMap {
            UInt8(hexadecimal.dropFirst($0).prefix(2), radix: 16)
        }
    }
}

@Suite struct `A blind index` {
    @Test func `is the same for the same text and differs by kind, tenant and key`() throws {
        let vault = knownVault()
        let index = try vault.blindIndex("0042", kind: .personNumber)
        #expect(index.count == 16)
        #expect(try vault.blindIndex("0042", kind: .personNumber) == index)
        let others = try [
            vault.blindIndex("0042", kind: .mail), vault.blindIndex("0043", kind: .personNumber),
            knownVault(tenant: 2).blindIndex("0042", kind: .personNumber),
            knownVault(key: 8).blindIndex("0042", kind: .personNumber),
        ]
        #expect(Set(others + [index]).count == 5)
    }

    @Test func `of the first release is still found`() throws {
        #expect(
            try knownVault().blindIndex("0042", kind: .personNumber).map { hexadecimal($0) }.joined()
                == "3df005b9e00b8b58b5ded35a6ad7cc0f")
    }
}
