package import Campaigns
package import Organisation
import Storage

/// Somebody invited who needs another link or another secret.
package struct ReissueLine: Hashable, Sendable {
    package let invitation: InvitationID
    package let number: String
    package let name: String
    package let place: String
    package let isReachedByMail: Bool
    /// Own results open after the last day of employment too; links do not.
    package let hasLeft: Bool
    /// When the person asked for help with the own secret; nil when not, or when a code was made since.
    package let askedAt: Instant?
}

/// What a clerk sees before a link or a code is made anew.
package struct ReissueDesk: Sendable {
    package let implementation: Implementation
    /// Whether links still open the form.
    package let hasLinks: Bool
    /// Who asked and waits, the oldest first.
    package let waiting: [ReissueLine]
    /// The person of the number that was looked for.
    package let found: ReissueLine?
}

extension Office {
    /// - Parameter number: whom to look for, in any spelling.
    package func reissues(
        at id: ImplementationID, number: String? = nil, as who: Principal, request: Int = 0
    ) async throws -> ReissueDesk {
        try await door.perform(.reissueRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let implementation = try db.implementation(id)
            let asked = Dictionary(
                try db.openSecretRequests().map { ($0.person, $0.at) }, uniquingKeysWith: { $1 })
            let order = try db.letterOrder(of: id, permit)
            let wanted = number?.foldedForLookup
            let found = order.candidates.first { $0.person.identity.number.foldedForLookup == wanted }
            let state = implementation.answering(at: permit.at)
            return ReissueDesk(
                implementation: implementation, hasLinks: state == .open || state == .notYet,
                waiting: order.candidates.filter { asked[$0.person.id] != nil }
                    .map { order.reissueLine($0, asked) }
                    .sorted { ($0.askedAt?.text ?? "", $0.number) < ($1.askedAt?.text ?? "", $1.number) },
                found: wanted?.isEmpty == false ? found.map { order.reissueLine($0, asked) } : nil)
        }
    }
}

extension LetterOrder {
    fileprivate func reissueLine(_ one: LetterCandidate, _ asked: [PersonID: Instant]) -> ReissueLine {
        let line = line(one)
        return ReissueLine(
            invitation: line.invitation, number: line.number, name: line.name, place: line.place,
            isReachedByMail: line.isReachedByMail, hasLeft: one.hasLeft, askedAt: asked[one.person.id])
    }
}
