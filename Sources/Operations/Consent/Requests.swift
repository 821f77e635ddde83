package import Campaigns
package import Organisation
import Storage

/// Somebody who asked, as the implementer's side sees it.
package struct RequestLine: Sendable, Hashable {
    package let sheet: SheetID
    package let number: String
    package let name: String
    package let kind: ConsentStanding.Request
    package let at: Instant
    /// The implementer judged anew after the release and found the interview necessary.
    package let isRevised: Bool
}

/// Requests and consultations of one batch (L-13).
package struct RequestList: Sendable {
    package let campaign: String
    package let batch: BatchID
    package let lines: [RequestLine]
    package let mayRevise: Bool
}

extension Office {
    package func requests(of id: BatchID, as who: Principal, request: Int = 0) async throws -> RequestList {
        try await door.perform(.requestList, as: who, on: .batch(id), request: request) { db, permit in
            let implementation = try db.implementation(try db.batch(id).implementation)
            let campaign = implementation.campaign.id
            let decisions = try db.decisions(inBatch: id, campaign: campaign, under: permit)
            let names = try db.names(on: permit.at.day)
            let lines = try db.sheets(inBatch: id, under: permit).compactMap { sheet -> RequestLine? in
                let said = try db.declarations(of: sheet.id, campaign: campaign, under: permit)
                let standing = ConsentStanding(said)
                guard standing.request != .none, let at = standing.at else { return nil }
                let isNeeded = decisions[sheet.id]?.record.decision == .needed
                return RequestLine(
                    sheet: sheet.id, number: names[sheet.person]?.number ?? "",
                    name: names[sheet.person]?.name ?? "", kind: standing.request, at: at,
                    isRevised: isNeeded && standing.request == .consultation)
            }
            return RequestList(
                campaign: implementation.campaign.name, batch: id, lines: lines,
                mayRevise: RoleTable.reach(permit.role, .needRevise, scoped: permit.departments != nil) != nil
            )
        }
    }

    /// The implementer judges somebody anew who came for a consultation: from now on a request of theirs is one for
    /// the interview. What was said before stays a consultation, and nothing passes on without another request.
    package func reviseNeed(of id: SheetID, as who: Principal, request: Int = 0) async throws -> BatchID {
        try await door.perform(.needRevise, as: who, on: .sheet(id), request: request) { db, permit in
            let stored = try db.sheet(id)
            guard let batch = try db.batch(of: id) else { throw Denied.notFound }
            guard try db.released(id) != nil else { throw Refusal.changedMeanwhile }
            let room = try ReviewRoom(db, stored.implementation)
            guard try db.needInForce(of: id, campaign: room.campaign, under: permit) != .needed else {
                return batch
            }
            let sheet = try db.answers(of: stored, campaign: room.campaign, under: permit)
            try db.insertDecision(
                room.record(.needed, for: stored, sheet), of: id, in: batch, basis: .individual,
                campaign: room.campaign, under: permit)
            return batch
        }
    }
}
