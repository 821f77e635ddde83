import Campaigns
import Documents
package import Organisation
import Reports
import Storage

extension Office {
    /// The person says that the own secret is forgotten. The answer is the same for a number that nobody has.
    package func askForSecretCode(number: String, request: Int = 0) async throws {
        try await door.perform(.secretAsk, as: .visitor, request: request) { db, permit in
            guard let person = try db.personID(number: number) else { return }
            try db.insertSecretRequest(of: person, at: permit.at)
        }
    }

    /// A letter with a code for choosing another own secret, once somebody made sure who asks. It goes to the hand of
    /// the person or into a sealed envelope; every address of the person is told.
    package func printSecretCode(
        for invitation: InvitationID, proof: IdentityProof, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let letter = try await secretCodeLetter(for: invitation, proof: proof, as: who, request: request)
        let now = outside.now()
        return try await press.make { kit in
            try AccessCodeLetter.paper([letter], created: now, kit: kit).bytes
        }
    }

    func secretCodeLetter(
        for invitation: InvitationID, proof: IdentityProof, as who: Principal, request: Int = 0
    ) async throws -> AccessCodeLetter {
        let code = AccessCode(length: 16, random: outside.random)
        let (company, address) = (companyName, "\(origin)/t/\(slug)/results/code")
        return try await door.perform(
            .secretReissue, as: who, on: .invitation(invitation), request: request
        ) { db, permit in
            let id = try db.invitation(invitation).person
            guard let person = try db.person(id, on: permit.at.day) else { throw Denied.notFound }
            let until = permit.at.adding(days: LinkLife.secretCodeDays)
            try db.insertSecretCode(code.text, of: id, proof: proof, expires: until, under: permit)
            for contact in try db.ownMailContacts(of: id) {
                try db.enqueue(.secretReset, subject: contact, due: permit.at, under: permit)
            }
            return AccessCodeLetter(
                kind: .ownSecret, company: company,
                place: DepartmentTree(try db.departments()).path(of: person.department),
                name: person.identity.name, signInName: person.identity.number, code: code.grouped,
                address: address, validUntil: until)
        }
    }

    /// Another own secret by the code of the letter. It opens what the forgotten one opened: what was sent without a
    /// secret stays in its sealed letter.
    package func chooseSecretAgain(
        number: String, code typed: String, secret text: String, request: Int = 0
    ) async throws {
        try OwnSecret.check(text)
        // Before anything is looked up: a number that nobody has takes as long.
        let phc = try await passwords.hash(text, for: .respondent)
        let person = try await door.perform(.sessionAttempt, as: .visitor, request: request) { db, _ in
            try db.personID(number: number)
        }
        guard let person, let code = AccessCode(typed: typed) else { throw Refusal.wrongSecret }
        try await door.perform(.secretRenew, as: .visitor, on: .person(person), request: request) {
            db, permit in
            guard try db.useSecretCode(code.text, of: person, at: permit.at) else {
                throw Refusal.wrongSecret
            }
            try db.replaceSecret(
                with: permit.newID(OwnSecretID.self), of: person, phc: phc, at: permit.at)
        }
    }
}

extension LinkLife {
    /// Handed over or posted: two weeks are enough.
    static let secretCodeDays = 14
}
