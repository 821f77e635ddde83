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
            let answering = try db.answeringCase(invitation, under: permit)
            let facts = answering.facts
            let instrument = try Instrument.load(facts.campaign.instrument)
            let posted = try instrument.slots(of: answers)
            if answering.isSent, let sent = try db.sheet(of: invitation) {
                return try db.receiptAgain(sent, posted, answering, tag, permit)
            }
            guard facts.state(at: permit.at) == .open else {
                throw Refusal.notAnswering(facts.state(at: permit.at))
            }
            var draft = DraftAnswers(
                stored: try db.draft(of: answering, under: permit), itemCount: instrument.items.count)
            draft.take(posted, from: tag)
            let receipt = try db.store(draft.codes, of: answering, tag, permit)
            if answering.revision > 0 { try db.deleteDraft(of: invitation) }
            return receipt
        }
    }
}

extension Connection {
    /// The roster's facts on the day of answering are frozen into the sheet; a later change moves no result.
    fileprivate func store(
        _ codes: [UInt8], of answering: AnsweringCase, _ session: SessionTag, _ permit: Permit
    ) throws -> Receipt {
        guard codes.contains(where: { $0 != 0 }) else { throw Refusal.itemsMissing([]) }
        let (invitation, campaign) = (answering.invitation, answering.facts.campaign)
        let answerer = try answerer(of: answering, on: permit.at.day)
        let sheet = AnswerSheet(
            instrument: campaign.instrument, codes: codes, sex: answerer.sex, age: answerer.age,
            department: invitation.department, variant: .online, language: answerer.language,
            answeredAt: permit.at)
        if answering.extraQuestions > 0 {
            try fillExtraAnswers(
                of: invitation.id, at: invitation.implementation, campaign: campaign.id, under: permit)
        }
        let id = permit.newID(SheetID.self)
        let digest = try digest(of: codes, invitation.id, campaign.id)
        try insertSheet(
            sheet, id: id, digest: digest, session: session.bytes, of: invitation, campaign: campaign.id,
            under: permit)
        // An earlier secret opens this result too, and a link never asks for it.
        if let kept = answering.ownSecret { try bind(id, to: kept, at: permit.at) }
        let hasSecret = answering.ownSecret != nil
        return Receipt(
            number: Receipt.number(of: id, digest: digest), answeredAt: permit.at,
            canChooseSecret: !hasSecret, hasSecret: hasSecret, isSentHere: true)
    }

    /// Double click, reload, lost reply: the same answers are the same sheet. Nothing posted is the same too.
    fileprivate func receiptAgain(
        _ sent: StoredSheet, _ posted: [(place: Int, code: UInt8)], _ answering: AnsweringCase,
        _ session: SessionTag, _ permit: Permit
    ) throws -> Receipt {
        let kept = try answers(of: sent, campaign: answering.facts.campaign.id, under: permit).codes
        let differs = posted.contains { place, code in !kept.indices.contains(place) || kept[place] != code }
        guard !differs, let receipt = try receipt(of: answering.invitation, session: session) else {
            throw Refusal.alreadySent
        }
        return receipt
    }

    /// Keyed with the key of the answers, so that nobody can test a guess who could not open them.
    func digest(
        of codes: [UInt8], _ invitation: InvitationID, _ campaign: CampaignID
    ) throws -> [UInt8] {
        let digits = String(decoding: codes.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        return try vault.blindIndex(
            "\(invitation.rawValue):\(digits)", kind: .answers, key: .answers(campaign))
    }
}
