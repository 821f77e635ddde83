package import Campaigns
package import Organisation
import Storage
import StressCheck

/// What is settled while a draft is made; what is left out has its form on the draft.
package struct DraftStart: Hashable, Sendable {
    package var implementer: AccountID?
    package var clerk: AccountID?
    /// When the committee deliberated or, under 50 people, the workers were heard.
    package var hearing: Day?
    /// The manual's examples, frozen as the criteria.
    package var takesExamples = false

    package init() {}
}

/// One part cannot be settled so; nothing of the draft was written.
package struct DraftStartRefusal: Error, Hashable {
    package enum Part: String, Sendable { case implementer, clerk, hearing }

    package let part: Part
    package let reason: Refusal
}

extension Connection {
    /// By the same rules as on the draft, in the transaction that makes it.
    func settle(_ start: DraftStart, at draft: Implementation, _ permit: Permit) throws {
        if let account = start.implementer {
            do { try appoint(account, for: .implementer, at: draft.id, permit) } catch let reason as Refusal {
                throw DraftStartRefusal(part: .implementer, reason: reason)
            }
        }
        if let account = start.clerk {
            do { try appoint(account, for: .clerk, at: draft.id, permit) } catch let reason as Refusal {
                throw DraftStartRefusal(part: .clerk, reason: reason)
            }
        }
        if let day = start.hearing {
            let hearing = Hearing(kind: draft.hearingKind, day: day)
            do { try draft.record(hearing, today: permit.at.day) } catch {
                throw DraftStartRefusal(part: .hearing, reason: error)
            }
            try record(hearing, at: draft.id, under: permit)
        }
        if start.takesExamples {
            let examples = try Method.allCases.map {
                try Criteria.example($0, for: draft.campaign.instrument)
            }
            try freeze(examples, deciding: .conversionTable, at: draft, permit)
        }
    }
}
