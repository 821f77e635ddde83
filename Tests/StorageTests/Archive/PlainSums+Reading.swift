import Organisation

@testable import Storage

extension Connection {
    /// Opens every sealed value; equal sums mean equal plain texts in equal rows.
    func plainSums(_ vault: Vault, part: String) throws -> PlainSums {
        var plain = PlainSumming(keys: try sealingKeys(), vault: vault, part: part)
        try eachSealed { try plain.add($0) }
        return plain.sums
    }
}

extension Ground {
    /// Opens every sealed value of one schema with the keys that are stored beside it.
    func plainSums(_ part: Part, _ kek: KEKSource, at now: Instant) async throws -> PlainSums {
        try await withVault(of: part, kek, at: now) { vault in
            try await withRaw(part) { data in
                try await data.read { try $0.plainSums(vault, part: part.text) }
            }
        }
    }
}
