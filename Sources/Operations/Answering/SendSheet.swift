import Campaigns
package import Organisation
import Storage
package import StressCheck

extension Office {
    /// Sends the sheet. Sending again the same answers gives the same receipt; other answers are refused.
    ///
    /// - Parameter answers: the rest of the form, for pages that send everything at once; may be empty.
    @discardableResult
    package func send(
        _ answers: [ItemID: Int] = [:], of invitation: InvitationID, as who: Principal, session: Secret,
        request: Int = 0
    ) async throws -> Receipt {
        let tag = SessionTag(secret: session)
        return try await door.perform(.answerSend, as: who, on: .invitation(invitation), request: request) {
            db, permit in
            let found = try db.invitation(invitation)
            let facts = try db.answeringFacts(of: found.implementation)
            let instrument = try Instrument.load(facts.campaign.instrument)
            let posted = try instrument.slots(of: answers)
            if let sent = try db.sheet(of: invitation) {
                return try db.receiptAgain(sent, posted, found, facts, tag, permit)
            }
            guard facts.state(at: permit.at) == .open else {
                throw Refusal.notAnswering(facts.state(at: permit.at))
            }
            let stored = try db.draft(of: invitation, campaign: facts.campaign.id, under: permit)
            var draft = DraftAnswers(stored: stored.codes, itemCount: instrument.items.count)
            draft.take(posted, from: tag)
            let receipt = try db.store(draft.codes, of: found, facts, tag, permit)
            if stored.revision > 0 { try db.deleteDraft(of: invitation) }
            return receipt
        }
    }
}

extension Connection {
    /// The roster's facts on the day of answering are frozen into the sheet; a later change moves no result.
    fileprivate func store(
        _ codes: [UInt8], of invitation: Invitation, _ facts: AnsweringFacts, _ session: SessionTag,
        _ permit: Permit
    ) throws -> Receipt {
        guard codes.contains(where: { $0 != 0 }) else { throw Refusal.itemsMissing([]) }
        let answerer = try answerer(invitation.person, on: permit.at.day) ?? .unknown
        let sheet = AnswerSheet(
            instrument: facts.campaign.instrument, codes: codes, sex: answerer.sex, age: answerer.age,
            department: invitation.department, variant: .online, language: answerer.language,
            answeredAt: permit.at)
        let id = permit.newID(SheetID.self)
        let digest = try digest(of: codes, invitation.id, facts.campaign.id)
        try insertSheet(
            sheet, id: id, digest: digest, session: session.bytes, of: invitation,
            campaign: facts.campaign.id, under: permit)
        // Kept over the years: an earlier secret opens this result too, and a link never asks for it.
        let kept = try secretVerifier(of: invitation.person)
        if let kept { try bind(id, to: OwnSecretID(rawValue: kept.owner), at: permit.at) }
        return Receipt(
            number: Receipt.number(of: id, digest: digest), answeredAt: permit.at,
            canChooseSecret: kept == nil,
            hasSecret: kept != nil)
    }

    /// Double click, reload, lost reply: the same answers are the same sheet. Nothing posted is the same too.
    fileprivate func receiptAgain(
        _ sent: StoredSheet, _ posted: [Int: UInt8], _ invitation: Invitation, _ facts: AnsweringFacts,
        _ session: SessionTag, _ permit: Permit
    ) throws -> Receipt {
        let kept = try answers(of: sent, campaign: facts.campaign.id, under: permit).codes
        let differs = posted.contains { index, code in !kept.indices.contains(index) || kept[index] != code }
        guard !differs, let receipt = try receipt(of: invitation, session: session) else {
            throw Refusal.alreadySent
        }
        return receipt
    }

    /// Keyed with the key of the answers, so that nobody can test a guess who could not open them.
    private func digest(
        of codes: [UInt8], _ invitation: InvitationID, _ campaign: CampaignID
    ) throws -> [UInt8] {
        try vault.blindIndex(
            "\(invitation.rawValue):\(codes.map(String.init).joined())", kind: .answers,
            key: .answers(campaign))
    }
}
