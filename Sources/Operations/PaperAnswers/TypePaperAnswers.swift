package import Campaigns
package import Organisation
import Storage

/// What came of a typing.
package enum PaperTyping: Hashable, Sendable {
    /// Kept; the sheet is to be typed once more.
    case once
    /// Both typings agree, and the sheet is in. So many items are unanswered.
    case stored(unanswered: Int)
}

extension Office {
    /// Types a questionnaire on paper. The first typing is kept as a sealed draft; the second makes the sheet if it
    /// says the same. From then on it is a sheet like any other, except that no own secret opens its result:
    /// that goes by letter.
    ///
    /// - Parameters:
    ///   - writtenOn: the day on the paper.
    ///   - isFirst: which typing the page asked for; somebody else may have typed in the meantime.
    package func type(
        _ entry: PaperEntry, writtenOn: Day, of invitation: InvitationID, isFirst: Bool, as who: Principal,
        request: Int = 0
    ) async throws -> PaperTyping {
        try await door.perform(
            .paperAnswerEnter, as: who, on: .invitation(invitation), request: request
        ) { db, permit in
            let answering = try db.answeringCase(invitation, under: permit)
            try answering.facts.state(at: permit.at).takesPaper()
            guard answering.isOnPaper else { throw PaperRefusal.notOnPaper }
            guard !answering.isSent else { throw PaperRefusal.answered }
            let answeredAt = try answering.facts.campaign.answeredAt(onPaper: writtenOn, now: permit.at)
            guard !entry.isBlank else { throw PaperRefusal.blank }
            guard isFirst == (answering.revision == 0) else { throw Refusal.changedMeanwhile }
            if isFirst {
                try db.saveDraft(entry.draft, of: answering, under: permit)
                return .once
            }
            let stored = try db.draft(of: answering, under: permit)
            let first = PaperEntry(
                codes: DraftAnswers(stored: stored, itemCount: entry.codes.count).codes)
            let differences = entry.differences(from: first)
            guard differences.isEmpty else { throw PaperRefusal.differs(differences) }
            try db.store(entry, answeredAt, of: answering, permit)
            try db.deleteDraft(of: invitation)
            return .stored(unanswered: entry.codes.count { $0 == 0 })
        }
    }

    /// Throws away what was typed, a first typing or a whole sheet, as long as it is not with the implementer.
    package func discardTyped(
        of invitation: InvitationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(
            .paperAnswerEnter, as: who, on: .invitation(invitation), request: request
        ) { db, permit in
            let answering = try db.answeringCase(invitation, under: permit)
            try answering.facts.state(at: permit.at).takesPaper()
            guard answering.isOnPaper else { throw PaperRefusal.notOnPaper }
            if let sheet = try db.sheet(of: invitation) {
                guard try !db.isInBatch(invitation) else { throw PaperRefusal.nothingTyped }
                try db.withdraw(sheet, under: permit)
            } else if answering.revision > 0 {
                try db.deleteDraft(of: invitation)
            } else {
                throw PaperRefusal.nothingTyped
            }
        }
    }
}

extension PaperEntry {
    /// As a draft of nobody's session.
    fileprivate var draft: [UInt8] {
        var draft = DraftAnswers(stored: [], itemCount: codes.count)
        let given = codes.enumerated().filter { $0.element != 0 }
        draft.take(given.map { (place: $0.offset, code: $0.element) }, from: .paper)
        return draft.bytes
    }
}

extension SessionTag {
    /// No session has it: nobody can choose a secret for a typed sheet, or take it back by a link.
    fileprivate static let paper = SessionTag(stored: [UInt8](repeating: 0, count: 16))
}

extension Connection {
    fileprivate func store(
        _ entry: PaperEntry, _ answeredAt: Instant, of answering: AnsweringCase, _ permit: Permit
    ) throws {
        let (invitation, campaign) = (answering.invitation, answering.facts.campaign)
        let answerer = try answerer(of: answering, on: answeredAt.day)
        let sheet = AnswerSheet(
            instrument: campaign.instrument, codes: entry.codes, sex: answerer.sex, age: answerer.age,
            department: invitation.department, variant: .paper, language: answerer.language,
            answeredAt: answeredAt)
        if answering.extraQuestions > 0 {
            try fillExtraAnswers(
                of: invitation.id, at: invitation.implementation, campaign: campaign.id, under: permit)
        }
        try insertSheet(
            sheet, id: permit.newID(SheetID.self),
            digest: try digest(of: entry.codes, invitation.id, campaign.id), session: SessionTag.paper.bytes,
            of: invitation, campaign: campaign.id, under: permit)
    }
}
