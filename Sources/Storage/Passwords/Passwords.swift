import Crypto
import Dispatch
import Foundation
import Synchronization

/// Hashes passwords and secrets by Argon2id, two at a time: one hash fills a core and much memory.
package final class Passwords: Sendable {
    /// Whose password: staff sign in seldom and reach much, people who answer come all at nine o'clock.
    package enum Kind: Sendable, CaseIterable {
        case staff
        case respondent
        /// Given once after a start, and tried at leisure by whoever stole the key database.
        case keeper
    }

    private let pool: Pool<DispatchQueue>
    private let cost: @Sendable (Kind) -> Argon2.Cost
    private let counts = Mutex((inHand: 0, refused: 0))

    package convenience init(threads: Int = 2, queueLimit: Int = 64) {
        self.init(threads: threads, queueLimit: queueLimit) { $0.cost }
    }

    /// The least that Argon2 takes, for thousands of sign-ins in tests. The product never makes one of these.
    package static func light() -> Passwords {
        Passwords(threads: 2, queueLimit: 64) { _ in Argon2.Cost(memory: 8, passes: 1, lanes: 1) }
    }

    init(threads: Int, queueLimit: Int, cost: @escaping @Sendable (Kind) -> Argon2.Cost) {
        self.cost = cost
        let queues = (0..<threads).map { DispatchQueue(label: "nagi.passwords.\($0)") }
        pool = Pool(queues, queueLimit: queueLimit) { $0 }
    }

    /// The text to store. It carries its own parameters and salt.
    package func hash(_ password: String, for kind: Kind) async throws -> String {
        try await inPool { [cost] in
            try Argon2.hash(Passwords.normalized(password), cost(kind))
        }
    }

    /// Without a stored text the same work is done for nothing, so that time does not tell whether somebody exists.
    package func verify(_ password: String, against stored: String?, for kind: Kind) async throws -> Bool {
        try await inPool { [cost] in
            let password = Passwords.normalized(password)
            guard let stored else {
                _ = try Argon2.hash(password, cost(kind))
                return false
            }
            return try Argon2.verify(password, against: stored)
        }
    }

    /// For the keeper's passphrase: a salt of its own and the cost of today.
    func newStretching() -> Stretching {
        let cost = cost(.keeper)
        return Stretching(
            salt: (0..<16).map { _ in UInt8.random(in: .min ... .max) }, memory: Int(cost.memory),
            passes: Int(cost.passes))
    }

    func stretch(_ passphrase: String, _ stretching: Stretching) async throws -> SymmetricKey {
        try await inPool { try stretching.key(from: Passwords.normalized(passphrase)) }
    }

    /// True when the stored text was made with other parameters than today's: hash again after a right password.
    package func needsRehash(_ stored: String, for kind: Kind) -> Bool {
        Argon2.Cost(stored: stored) != cost(kind)
    }

    /// Waiting or being hashed now, and turned away since the start.
    package var figures: (inHand: Int, refused: Int) { counts.withLock { $0 } }

    private func inPool<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        counts.withLock { $0.inHand += 1 }
        defer { counts.withLock { $0.inHand -= 1 } }
        guard let result = try await pool.run({ _ in try work() }) else {
            counts.withLock { $0.refused += 1 }
            throw PasswordError.busy
        }
        return result
    }

    /// NFKC: full-width digits and composed letters are what they look like, whatever keyboard they came from.
    /// In two steps, because Foundation's one step leaves half-width kana and their marks apart on Linux.
    static func normalized(_ password: String) -> [UInt8] {
        Array(password.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping.utf8)
    }
}

package enum PasswordError: Error, Hashable, Sendable {
    /// Too many wait already. Answer 503 and ask to come back.
    case busy
    case fault
}

extension Passwords.Kind {
    /// OWASP Password Storage Cheat Sheet: at least 19 MiB, 2 passes. Staff: RFC 9106 §4, second choice.
    var cost: Argon2.Cost {
        switch self {
        case .staff: Argon2.Cost(memory: 65536, passes: 3, lanes: 1)
        case .respondent: Argon2.Cost(memory: 19456, passes: 2, lanes: 1)
        case .keeper: Argon2.Cost(memory: 131_072, passes: 6, lanes: 1)
        }
    }
}
