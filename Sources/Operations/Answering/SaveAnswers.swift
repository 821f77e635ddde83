package import Campaigns
package import Organisation
import Storage
package import StressCheck

extension Office {
    /// Saves taps. Acknowledged means stored; the newest answer to an item counts.
    ///
    /// - Parameter answers: codes 1–4 by item id; anything else is refused as a whole.
    /// - Returns: when it was saved, and what is answered now.
    @discardableResult
    package func save(
        _ answers: [ItemID: Int], of invitation: InvitationID, as who: Principal, session: Secret,
        request: Int = 0
    ) async throws -> (at: Instant, journey: Journey) {
        let tag = SessionTag(secret: session)
        return try await door.perform(.answerSave, as: who, on: .invitation(invitation), request: request) {
            db, permit in
            let answering = try db.answeringCase(invitation, under: permit)
            let state = answering.facts.state(at: permit.at)
            guard state == .open else { throw Refusal.notAnswering(state) }
            guard !answering.isSent else { throw Refusal.alreadySent }
            let instrument = try Instrument.load(answering.facts.campaign.instrument)
            var draft = DraftAnswers(
                stored: try db.draft(of: answering, under: permit), itemCount: instrument.items.count)
            draft.take(try instrument.slots(of: answers), from: tag)
            try db.saveDraft(draft.bytes, of: answering, under: permit)
            return (permit.at, Journey(instrument: instrument, codes: draft.codes))
        }
    }
}

extension Instrument {
    /// Codes by place on the form, from 0. Unknown items and codes outside 1–4 are refused.
    func slots(of answers: [ItemID: Int]) throws -> [(place: Int, code: UInt8)] {
        var found: [(place: Int, code: UInt8)] = []
        found.reserveCapacity(answers.count)
        for item in items {
            guard let code = answers[item.id] else { continue }
            guard (1...4).contains(code) else { throw AnswersError.outOfRange(item.id, code) }
            found.append((item.number - 1, UInt8(code)))
        }
        if found.count < answers.count, let stranger = answers.first(where: { item($0.key) == nil }) {
            throw AnswersError.outOfRange(stranger.key, stranger.value)
        }
        return found
    }
}
