package import Organisation

/// What a sheet keeps of the person who sent it.
package struct Answerer: Sendable, Hashable {
    package let sex: PersonSex
    /// Full years; nil where the roster has no date of birth.
    package let age: Int?
    package let language: Language
}

extension Connection {
    /// Who answers, by the roster of that day.
    package func answerer(of answering: AnsweringCase, on day: Day) throws -> Answerer {
        let identity = try vault.identity(
            answering.sealedIdentity, row: answering.invitation.person.rawValue)
        return Answerer(
            sex: identity.sex, age: identity.born?.age(on: day), language: identity.language)
    }
}
