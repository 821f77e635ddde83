import Dispatch
import Testing

@testable import Storage

@Suite struct `A password` {
    private let passwords = Passwords()

    @Test func `is hashed as the reference implementation does`() throws {
        // phc-winner-argon2, src/test.c, Argon2id v=19.
        let salt = Array("somesalt".utf8)
        let vectors: [(String, Argon2.Cost, String)] = [
            (
                "password", Argon2.Cost(memory: 256, passes: 2, lanes: 1),
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
            ),
            (
                "password", Argon2.Cost(memory: 65536, passes: 2, lanes: 1),
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            ),
        ]
        for (password, cost, expected) in vectors {
            #expect(try Argon2.hash(Array(password.utf8), cost, salt: salt) == expected)
            #expect(try Argon2.verify(Array(password.utf8), against: expected))
        }
    }

    @Test(arguments: Passwords.Kind.allCases) func `is recognised, and another is not`(_ kind: Passwords.Kind)
        async throws
    {
        let stored = try await passwords.hash("ひみつの言葉 42", for: kind)
        #expect(try await passwords.verify("ひみつの言葉 42", against: stored, for: kind))
        #expect(try await passwords.verify("ひみつの言葉 43", against: stored, for: kind) == false)
        #expect(try await passwords.verify("", against: stored, for: kind) == false)
        #expect(passwords.needsRehash(stored, for: kind) == false)
    }

    @Test func `is stored with a salt and the parameters of its kind`() async throws {
        let (one, two) = try await (
            passwords.hash("a", for: .respondent), passwords.hash("a", for: .respondent)
        )
        #expect(one != two)
        #expect(one.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(try await passwords.hash("a", for: .staff).hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
        #expect(passwords.needsRehash(one, for: .staff))
        #expect(passwords.needsRehash("plain", for: .staff))
    }

    @Test func `of nobody is never right`() async throws {
        for kind in Passwords.Kind.allCases {
            #expect(try await passwords.verify("a", against: nil, for: kind) == false)
        }
    }

    @Test func `is the same from a full-width keyboard`() async throws {
        let stored = try await passwords.hash("１２３４ｶﾞ", for: .respondent)
        #expect(try await passwords.verify("1234ガ", against: stored, for: .respondent))
    }

    @Test func `with a tampered record is refused before it takes memory`() async throws {
        for stored in [
            "$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
            "$argon2id$v=19$m=256,t=2000,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
            "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$iekCn0Y3spW+sCcFanM2xBT63UP2sghkUoHLIUpWRS8", "",
            "$$$$$",
        ] {
            await #expect(throws: PasswordError.fault) {
                try await passwords.verify("password", against: stored, for: .staff)
            }
        }
    }

    // FI-22
    @Test func `waits while others are hashed, and is refused when too many wait`() async throws {
        let passwords = Passwords(threads: 1, queueLimit: 3)
        let outcomes = await withTaskGroup { group in
            for _ in 0..<40 {
                group.addTask { await Result.catching { try await passwords.hash("a", for: .respondent) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let refused = outcomes.compactMap(\.error)
        #expect(refused.allSatisfy { $0 as? PasswordError == .busy })
        #expect(refused.count > 0)
        #expect(outcomes.count - refused.count >= 4)
        // And the pool is free again.
        #expect(try await passwords.hash("a", for: .respondent).isEmpty == false)
    }
}
