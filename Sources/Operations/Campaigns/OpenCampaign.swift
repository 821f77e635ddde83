import Campaigns
package import Organisation
import Storage
import StressCheck

extension Office {
    /// Opens an implementation: everybody of the workplace whom its rule takes is invited, and each invitation waits in the outbox.
    /// No link exists before its mail is made, and no page of staff shows one.
    package func openCampaign(_ id: ImplementationID, as who: Principal, request: Int = 0) async throws {
        try await door.check(.campaignOpen, as: who, on: .implementation(id))
        let campaign = try await door.perform(.campaignRead, as: who) { db, _ in
            try db.implementation(id).campaign
        }
        let instrument = try Instrument.load(campaign.instrument)
        try await tenant.ensureKeys([.answers(campaign.id), .results(campaign.id), .employer(campaign.id)])
        try await door.perform(.campaignOpen, as: who, on: .implementation(id), request: request) {
            db, permit in
            let draft = try db.implementation(id)
            let groups = try db.workerGroups(at: draft.workplace.id, on: permit.at.day)
            let targets = try db.people(on: permit.at.day).filter {
                groups[$0.id].map(draft.targets.takes) ?? false
            }
            try draft.open(coversThreeAreas: instrument.coversThreeAreas, targets: targets.count)
            try db.insertOpening(of: id, under: permit)
            try db.insert(db.targetCount(of: draft, on: permit.at.day), at: id, under: permit)
            try db.snapshotStructure(of: id)
            for person in targets { try db.invite(person, to: draft, permit) }
            try db.snapshotAttributes(of: id, invitedAt: permit.at)
        }
    }

    /// Drafts that were never sent are deleted; the sheets that were sent since the last closing become a batch.
    @discardableResult
    package func closeCampaign(_ id: ImplementationID, as who: Principal, request: Int = 0) async throws
        -> BatchID
    {
        try await door.perform(.campaignClose, as: who, on: .implementation(id), request: request) {
            db, permit in
            let found = try db.implementation(id)
            try found.close(at: permit.at, answered: db.unbatchedSheets(of: id))
            let batch = permit.newID(BatchID.self)
            if found.isInLateRound {
                try db.endLateRound(of: id, under: permit)
            } else {
                try db.insertClosing(of: id, under: permit)
            }
            try db.deleteDrafts(of: id)
            try db.insertBatch(batch, of: id, under: permit)
            return batch
        }
    }
}

extension Connection {
    func invite(_ person: Person, to draft: Implementation, _ permit: Permit) throws {
        let invitation = Invitation(
            id: permit.newID(InvitationID.self), implementation: draft.id, person: person.id,
            department: person.department)
        guard try insert(invitation, at: permit.at), !person.identity.mail.isEmpty else { return }
        let due = max(permit.at, draft.campaign.firstDay.start)
        try enqueue(.invitation, subject: invitation.id.rawValue, due: due, under: permit)
    }
}

extension Instrument {
    /// 安衛則52条の9: causes, reactions and support must all be asked (L-08).
    package var coversThreeAreas: Bool {
        [Area.jobStressors, .stressReactions, .socialSupport].allSatisfy { area in
            sections.contains { $0.area == area && !$0.items.isEmpty }
        }
    }
}
