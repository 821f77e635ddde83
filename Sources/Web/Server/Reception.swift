import Campaigns
import Operations
import Organisation

/// Finds out at which office a request arrives and who is asking. Decides nothing: the door does.
struct Reception: Sendable {
    let offices: Offices

    /// The office behind the slug of the address; an unknown slug is like any other unknown page.
    func office(_ call: Call) async throws -> Office {
        guard let office = try await offices.office(slug: call.slug) else { throw PageRefusal.notFound }
        return office
    }

    /// The office behind a personal or password link, with the link's secret.
    func office(link word: String) async throws -> (office: Office, paths: Paths, secret: Secret) {
        guard let (slug, secret) = Self.secret(inLink: word),
            let office = try await offices.office(slug: slug)
        else { throw PageRefusal.notFound }
        return (office, Paths(slug: slug), secret)
    }

    /// As a mail has it, or as a letter has it in groups.
    private static func secret(inLink word: String) -> (slug: String, secret: Secret)? {
        if let (slug, text) = Paths.splitLink(word) {
            return Secret(text: text).map { (slug, $0) }
        }
        return Secret.inLetter(typed: word, slugLength: Paths.slugLength)
    }

    /// A browser that came through a personal link.
    func holder(_ call: Call) async throws -> LinkHolder {
        let (office, secret, principal) = try await session(call, .link)
        guard case .link(let invitation, let person) = principal else { throw PageRefusal.signedOut }
        return LinkHolder(
            office: office, principal: principal, invitation: invitation, person: person, secret: secret)
    }

    /// A person who gave the own secret.
    func person(_ call: Call) async throws -> (office: Office, principal: Principal, person: PersonID) {
        let (office, _, principal) = try await session(call, .person)
        guard case .person(let person) = principal else { throw PageRefusal.signedOut }
        return (office, principal, person)
    }

    /// A signed-in member of staff.
    func staff(_ call: Call) async throws -> (office: Office, principal: Principal, account: AccountID) {
        let (office, _, principal) = try await session(call, .staff)
        guard case .account(let account) = principal else { throw PageRefusal.signedOut }
        return (office, principal, account)
    }

    /// Whether a staff session gave its password lately. Without one the handler says what is to be said; other
    /// doors than a company's have their own rule.
    @Sendable func isFresh(_ call: Call) async throws -> Bool {
        guard !call.slug.isEmpty, let office = try await offices.office(slug: call.slug),
            let secret = call.session(.staff).flatMap(Secret.init(text:))
        else { return true }
        return try await office.isFresh(secret) ?? true
    }

    private func session(
        _ call: Call, _ cookie: CookieName
    ) async throws -> (office: Office, secret: Secret, principal: Principal) {
        let office = try await office(call)
        guard let secret = call.session(cookie).flatMap(Secret.init(text:)),
            let principal = try await office.principal(of: secret)
        else { throw PageRefusal.signedOut }
        return (office, secret, principal)
    }
}

/// Who answers: the session of one invitation.
struct LinkHolder: Sendable {
    let office: Office
    let principal: Principal
    let invitation: InvitationID
    let person: PersonID
    let secret: Secret
}
