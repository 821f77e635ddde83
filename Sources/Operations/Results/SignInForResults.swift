import Campaigns
package import Organisation
import Storage

/// Who the secret is said to belong to: the holder of a link session, or an employee number.
package enum SecretOwner: Sendable {
    case person(PersonID)
    case number(String)
}

extension Office {
    /// Opens the own results with the own secret. An unknown number costs the same time as a wrong secret, and
    /// the wait after wrong tries ends by itself.
    package func signInForResults(
        _ owner: SecretOwner, secret: String, request: Int = 0
    ) async throws -> Secret {
        let found = try await provenOwner(owner, secret: secret, request: request)
        return try await beginSession(of: .person(found.person), request) { db in
            try db.recordSecretTries(found.secret, failures: 0, triesFrom: nil)
        }
    }

    /// Whose the secret is. Counts the try; whoever goes on with it forgets the tries.
    func provenOwner(
        _ owner: SecretOwner, secret: String, request: Int
    ) async throws -> (person: PersonID, secret: OwnSecretID) {
        let found = try await door.perform(.sessionAttempt, as: .visitor, request: request) { db, permit in
            try db.attempt(owner, permit)
        }
        guard try await passwords.verify(secret, against: found?.verifier.text, for: .respondent), let found
        else {
            throw Refusal.wrongSecret
        }
        return (found.person, OwnSecretID(rawValue: found.verifier.owner))
    }
}

extension Connection {
    fileprivate func attempt(
        _ owner: SecretOwner, _ permit: Permit
    ) throws -> (person: PersonID, verifier: Verifier)? {
        let person =
            switch owner {
            case .person(let id): Optional(id)
            case .number(let number): try personID(number: number)
            }
        guard let person, let verifier = try secretVerifier(of: person) else { return nil }
        try verifier.admit(at: permit.at)
        let failures = verifier.failures + 1
        let next = permit.at.adding(seconds: BackOff.seconds(afterFailures: failures))
        try recordSecretTries(OwnSecretID(rawValue: verifier.owner), failures: failures, triesFrom: next)
        return (person, verifier)
    }
}
