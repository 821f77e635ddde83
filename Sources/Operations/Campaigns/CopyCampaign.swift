import Campaigns
package import Organisation
import Storage

/// A draft made after an earlier one.
package struct CopiedDraft: Hashable, Sendable {
    package let id: ImplementationID
    /// Appointments that hold no longer, so that they were not taken over.
    package let leftOut: Int
}

extension Office {
    /// A draft with the workplace, desks, consent plan, reminders, own questions and appointments of an earlier
    /// implementation. Criteria, the committee's record and an agreement to treat all as refused are decided anew each
    /// year: they are not copied.
    ///
    /// - Parameter headcount: of this year; it decides between committee and hearing.
    package func draftCampaign(
        copying source: ImplementationID, name: String, firstDay: Day, lastDay: Day, headcount: Int,
        as who: Principal, request: Int = 0
    ) async throws -> CopiedDraft {
        try Campaign.check(name: name, firstDay: firstDay, lastDay: lastDay)
        return try await door.perform(.campaignDraft, as: who, on: .implementation(source), request: request)
        {
            db, permit in
            let earlier = try db.implementation(source)
            guard earlier.phase != .draft else { throw Refusal.notOpened }
            guard try db.offeredWorkplaces().contains(earlier.workplace) else { throw Denied.notFound }
            let campaign = Campaign(
                id: permit.newID(CampaignID.self), name: name, instrument: earlier.campaign.instrument,
                firstDay: firstDay, lastDay: lastDay)
            var draft = Implementation(
                id: permit.newID(ImplementationID.self), campaign: campaign, workplace: earlier.workplace,
                headcount: headcount)
            draft.contacts = earlier.contacts
            try db.insert(campaign, under: permit)
            try db.insert(draft)
            if earlier.consent.mode == .individual {
                try db.insert(earlier.consent, at: draft.id, under: permit)
            }
            try db.insert(earlier.reminders, at: draft.id, under: permit)
            try db.setExtraQuestions(try db.extraQuestions(of: source), at: draft.id, under: permit)
            try db.insert(earlier.delivery, at: draft.id, under: permit)
            try db.insert(earlier.deliverables, at: draft.id, under: permit)
            try db.insert(earlier.targets, at: draft.id, under: permit)
            return CopiedDraft(
                id: draft.id, leftOut: try db.takeOver(earlier.members, at: draft.id, permit))
        }
    }
}

extension Connection {
    /// - Returns: how many hold no longer: the role has ended, the qualification is not on record, or personnel
    ///   authority over somebody there stands against it (L-01…L-03).
    fileprivate func takeOver(
        _ members: [Appointment], at id: ImplementationID, _ permit: Permit
    ) throws -> Int {
        var leftOut = 0
        for member in members {
            do { try appoint(member.account, for: member.duty, at: id, permit) } catch is Refusal {
                leftOut += 1
            }
        }
        return leftOut
    }
}
