package import Campaigns
package import Organisation
import Storage
package import StressCheck

/// The form as its holder may see it now.
package struct AnswerForm: Sendable {
    package let company: String
    package let campaign: Campaign
    package let state: AnsweringState
    package let instrument: Instrument
    package let language: Language
    /// Which items have an answer.
    package let journey: Journey
    /// Codes that this very session gave, by item; 0 for everything else.
    package let ownCodes: [UInt8]
    package let receipt: Receipt?
    /// Where people ask; empty while answers are taken.
    package let contact: String
    /// nil where the company asks nothing of its own.
    package let extra: ExtraForm?
}

/// The proof that a sheet arrived.
package struct Receipt: Sendable, Hashable {
    /// Eight letters and digits; recomputed from the stored row (AU-02).
    package let number: String
    package let answeredAt: Instant
    /// Whether this session may still choose the own secret.
    package let canChooseSecret: Bool
    /// Whether a secret opens this sheet's result (chosen now, or kept from an earlier year).
    package let hasSecret: Bool
    /// Whether this very session sent it: it may take it back without more proof.
    package let isSentHere: Bool
}

extension Office {
    package func answerForm(
        _ invitation: InvitationID, as who: Principal, session: Secret
    ) async throws -> AnswerForm {
        let tag = SessionTag(secret: session)
        let company = tenant.name
        return try await door.perform(.answerRead, as: who, on: .invitation(invitation)) { db, permit in
            let answering = try db.answeringCase(invitation, under: permit)
            let (found, facts) = (answering.invitation, answering.facts)
            let instrument = try Instrument.load(facts.campaign.instrument)
            let state = try db.state(of: answering, at: permit.at)
            if state == .open { try db.vault.require(.answers(facts.campaign.id)) }
            let draft = DraftAnswers(
                stored: try db.draft(of: answering, under: permit), itemCount: instrument.items.count)
            let answerer = try db.answerer(of: answering, on: permit.at.day)
            return AnswerForm(
                company: company, campaign: facts.campaign, state: state,
                instrument: instrument, language: answerer.language,
                journey: Journey(instrument: instrument, codes: draft.codes),
                ownCodes: draft.codes(shownTo: tag), receipt: try db.receipt(of: found, session: tag),
                contact: state == .open ? "" : try db.implementation(found.implementation).contacts.request,
                extra: try db.extraForm(answering, tag: tag, permit))
        }
    }
}

extension Connection {
    /// Whoever is in a batch has done with it, also while others answer in a late round.
    func state(of answering: AnsweringCase, at now: Instant) throws -> AnsweringState {
        let state = answering.facts.state(at: now)
        guard state == .open, answering.isSent else { return state }
        return try isInBatch(answering.invitation.id) ? .closed : state
    }

    func receipt(of invitation: Invitation, session: SessionTag) throws -> Receipt? {
        guard let sheet = try sheet(of: invitation.id) else { return nil }
        let isBound = try isBound(sheet.id)
        let isFree = try !isBound && secretVerifier(of: invitation.person) == nil
        let isSentHere = sheet.session == session.bytes
        return Receipt(
            number: Receipt.number(of: sheet.id, digest: sheet.digest), answeredAt: sheet.answeredAt,
            canChooseSecret: isFree && isSentHere, hasSecret: isBound, isSentHere: isSentHere)
    }
}

extension Receipt {
    /// From what the row holds, in letters that nobody confuses.
    static func number(of id: SheetID, digest: [UInt8]) -> String {
        let source = Digest.sha256(digest + Array("\(id.rawValue)".utf8))
        return String(decoding: source.prefix(8).map { letters[Int($0) % letters.count] }, as: UTF8.self)
    }

    private static let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
