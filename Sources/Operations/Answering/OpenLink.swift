package import Campaigns
import Organisation
import Storage
import StressCheck

/// What the opening page says before anything is opened: nothing about the person.
package struct LinkPreview: Sendable, Hashable {
    package let company: String
    package let campaign: Campaign
    package let state: AnsweringState
    /// Whether results of this implementation are out: the page then leads to the own secret.
    package let isReleased: Bool
    package let isSent: Bool
    /// Names of the implementers: people may know who will see their answers.
    package let implementers: [String]
    /// Whether only a keeper's passphrase opens what is sent (L-33).
    package let isInCustody: Bool
    /// Where people ask, as the company wrote it.
    package let contact: String
    /// So many questions of the company's own follow the questionnaire's.
    package let extraQuestions: Int
}

extension Office {
    /// Looks at a link without using it: mail scanners may fetch it as often as they like (PR-02).
    package func preview(_ link: Secret) async throws -> LinkPreview {
        let (company, isInCustody) = (tenant.name, records != .underCompanyKey)
        return try await door.perform(.pageOpen, as: .visitor) { db, permit in
            guard let invitation = try db.invitation(token: link.hash, now: permit.at) else {
                throw Refusal.linkUnknown
            }
            let facts = try db.answeringFacts(of: invitation.implementation)
            let implementation = try db.implementation(invitation.implementation)
            let isTaken = try db.isInBatch(invitation.id)
            return LinkPreview(
                company: company, campaign: facts.campaign,
                state: isTaken ? .closed : facts.state(at: permit.at),
                isReleased: try db.isReleased(invitation.id), isSent: try db.sheet(of: invitation.id) != nil,
                implementers: try implementation.implementers.compactMap { try db.account($0.account)?.name },
                isInCustody: isInCustody, contact: implementation.contacts.request,
                extraQuestions: try db.extraQuestions(of: invitation.implementation).count)
        }
    }

    /// Trades a link for a session that can answer this one invitation and read no result.
    package func open(_ link: Secret, request: Int = 0) async throws -> Secret {
        let session = newSecret()
        try await door.perform(.linkOpen, as: .visitor, request: request) { db, permit in
            guard let invitation = try db.invitation(token: link.hash, now: permit.at) else {
                throw Refusal.linkUnknown
            }
            let holder = Principal.link(invitation.id, of: invitation.person)
            try db.insert(.starting(as: holder, at: permit.at), hash: session.hash)
        }
        return session
    }
}
