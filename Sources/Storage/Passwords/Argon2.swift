import CArgon2

/// Argon2id, version 0x13 (RFC 9106), in the PHC text form.
enum Argon2 {
    struct Cost: Hashable, Sendable {
        /// In KiB.
        var memory: UInt32
        var passes: UInt32
        var lanes: UInt32
    }

    static let hashLength = 32

    static func hash(_ password: [UInt8], _ cost: Cost, salt: [UInt8] = randomSalt()) throws -> String {
        let capacity = argon2_encodedlen(
            cost.passes, cost.memory, cost.lanes, UInt32(salt.count), UInt32(hashLength), Argon2_id)
        var text = [CChar](repeating: 0, count: capacity)
        let status = argon2id_hash_encoded(
            cost.passes, cost.memory, cost.lanes, password, password.count, salt, salt.count, hashLength,
            &text,
            text.count)
        guard status == ARGON2_OK.rawValue else { throw PasswordError.fault }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func verify(_ password: [UInt8], against stored: String) throws -> Bool {
        // The stored text decides how much memory is taken: one that was tampered with must not take it all.
        guard let cost = Cost(stored: stored), cost.memory <= 262_144, cost.passes <= 10, cost.lanes <= 4
        else {
            throw PasswordError.fault
        }
        switch argon2id_verify(stored, password, password.count) {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        default: throw PasswordError.fault
        }
    }

    private static func randomSalt() -> [UInt8] {
        (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    }
}

extension Argon2.Cost {
    /// Reads `$argon2id$v=19$m=65536,t=3,p=1$salt$hash`.
    init?(stored: String) {
        let parts = stored.split(separator: "$", omittingEmptySubsequences: true)
        guard parts.count == 5, parts[0] == "argon2id", parts[1] == "v=19" else { return nil }
        let numbers = parts[2].split(separator: ",").map { $0.split(separator: "=") }
        guard numbers.map(\.first) == ["m", "t", "p"], let memory = numbers[0].last.flatMap({ UInt32($0) }),
            let passes = numbers[1].last.flatMap({ UInt32($0) }),
            let lanes = numbers[2].last.flatMap({ UInt32($0) })
        else { return nil }
        self.init(memory: memory, passes: passes, lanes: lanes)
    }
}
