package import Campaigns
package import Organisation
import Storage
package import StressCheck

/// Somebody invited, at the desk where paper is typed. Nothing of what was answered.
package struct PaperAnswerLine: Hashable, Sendable {
    package enum State: String, Sendable {
        /// Answers on screen, and has not sent anything.
        case onScreen
        case answeredOnScreen
        /// On paper, and nothing is typed.
        case awaited
        case typedOnce
        case typed
    }

    package let invitation: InvitationID
    package let number: String
    package let name: String
    package let place: String
    package let isReachedByMail: Bool
    package let state: State

    package init(
        invitation: InvitationID, number: String, name: String, place: String, isReachedByMail: Bool,
        state: State
    ) {
        self.invitation = invitation
        self.number = number
        self.name = name
        self.place = place
        self.isReachedByMail = isReachedByMail
        self.state = state
    }
}

package struct PaperAnswerDesk: Sendable {
    package let implementation: Implementation
    package let instrument: Instrument
    /// Whether paper is taken now.
    package let isOpen: Bool
    /// Who answers on paper, in the order of the departments.
    package let lines: [PaperAnswerLine]
}

extension Office {
    package func paperAnswers(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> PaperAnswerDesk {
        try await door.perform(.paperAnswerRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let implementation = try db.implementation(id)
            let state = implementation.answering(at: permit.at)
            return PaperAnswerDesk(
                implementation: implementation,
                instrument: try Instrument.load(implementation.campaign.instrument),
                isOpen: state == .open || state == .over,
                lines: try db.paperLines(at: id, permit).filter {
                    [.awaited, .typedOnce, .typed].contains($0.state)
                })
        }
    }

    /// nil where nobody of that number was invited there, or the holder may not open them.
    package func paperAnswerLine(
        ofNumber number: String, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> PaperAnswerLine? {
        try await door.perform(.paperAnswerRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let wanted = number.foldedForLookup
            return wanted.isEmpty
                ? nil
                : try db.paperLines(at: id, permit).first { $0.number.foldedForLookup == wanted }
        }
    }

    package func paperAnswerLine(
        of invitation: InvitationID, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> PaperAnswerLine {
        try await door.perform(.paperAnswerRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            guard let line = try db.paperLines(at: id, permit).first(where: { $0.invitation == invitation })
            else { throw Denied.notFound }
            return line
        }
    }
}

extension Connection {
    fileprivate func paperLines(at id: ImplementationID, _ permit: Permit) throws -> [PaperAnswerLine] {
        let order = try letterOrder(of: id, permit)
        let onPaper = try paperInvitations(at: id)
        return order.candidates.map { one in
            let line = order.line(one)
            let state: PaperAnswerLine.State =
                switch (onPaper[one.invitation], one.hasAnswered) {
                case (nil, false): .onScreen
                case (nil, true): .answeredOnScreen
                case (.some, true): .typed
                case (.some(let isBegun), false): isBegun ? .typedOnce : .awaited
                }
            return PaperAnswerLine(
                invitation: line.invitation, number: line.number, name: line.name, place: line.place,
                isReachedByMail: line.isReachedByMail, state: state)
        }
    }
}
