package import Campaigns
import GroupAnalysis
package import Organisation
package import Reports
import Storage
import StressCheck

/// What a press would publish, or why there is nothing to press.
package struct GroupProposal: Sendable {
    package enum Standing: Sendable {
        /// The company chose no group analysis for this year (S2-48).
        case switchedOff
        /// No batch is closed, reviewed and released yet (SD-R5).
        case notReleased
        /// The same as was published last.
        case nothingNew
        /// Since the last publication so few came or left that the earlier one stands (SD-R5, SD-R8).
        case held
        case ready(GroupResult, digest: String)
    }

    package let implementation: Implementation
    package let standing: Standing
    package let publishedAt: Instant?
}

/// A publication that is made and not stored yet.
struct PreparedGroups {
    let implementation: Implementation
    let standing: Standing
    let lastAt: Instant?
    /// How long the ledger was.
    let count: Int

    enum Standing {
        case switchedOff, notReleased, nothingNew, held
        case ready(GroupResult, line: [UInt8], figures: [UInt8], digest: String)
    }
}

extension Office {
    package func proposeGroups(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> GroupProposal {
        let prepared = try await prepareGroups(at: id, as: who, request: request)
        let standing: GroupProposal.Standing =
            switch prepared.standing {
            case .switchedOff: .switchedOff
            case .notReleased: .notReleased
            case .nothingNew: .nothingNew
            case .held: .held
            case .ready(let result, _, _, let digest): .ready(result, digest: digest)
            }
        return GroupProposal(
            implementation: prepared.implementation, standing: standing, publishedAt: prepared.lastAt)
    }

    /// Opens the sheets and asks the engine. A reading: in a large company it takes seconds, and the writer is one.
    func prepareGroups(
        at id: ImplementationID, as who: Principal, request: Int
    ) async throws -> PreparedGroups {
        try await door.perform(.groupPrepare, as: who, on: .implementation(id), request: request) {
            db, permit in
            let implementation = try db.implementation(id)
            let stored = try db.publications(of: implementation.campaign.id, under: permit)
            let standing = try db.standing(of: implementation, after: stored, permit)
            return PreparedGroups(
                implementation: implementation, standing: standing,
                lastAt: stored.last { $0.implementation == id }?.at, count: stored.count)
        }
    }
}

extension Connection {
    fileprivate func standing(
        of implementation: Implementation, after stored: [StoredPublication], _ permit: Permit
    ) throws -> PreparedGroups.Standing {
        guard try choice(.groupAnalysis, of: implementation.campaign.id) == 1 else { return .switchedOff }
        guard implementation.phase == .closed else { return .notReleased }
        guard let sheets = try groupSheets(of: implementation.id, under: permit) else { return .notReleased }
        let rules = try DisclosureTimetable.shipped().rules(on: permit.at.day.text)
        let frame = try GroupFrame(self, implementation)
        let request = PublicationRequest(audience: "employer", tables: sheets.tables, norms: [frame.norm])
        let ledger = try PublicationLedger(restoring: stored.map(\.line))
        guard let made = try PreparedGroups.publish(sheets.data, request, rules, ledger) else { return .held }
        return try PreparedGroups.ready(made, frame, turn: stored.count + 1)
    }
}

extension PreparedGroups {
    /// nil where the engine holds a publication back.
    fileprivate static func publish(
        _ data: GroupData, _ request: PublicationRequest, _ rules: DisclosureRules,
        _ ledger: PublicationLedger
    ) throws -> (published: Published, ledger: PublicationLedger)? {
        do throws(DisclosureError) {
            return try Publisher(rules: rules).publish(data, request, ledger: ledger)
        } catch {
            guard error == .waits || error == .wouldShowFew else { throw error }
            return nil
        }
    }

    fileprivate static func ready(
        _ made: (published: Published, ledger: PublicationLedger), _ frame: GroupFrame, turn: Int
    ) throws -> Standing {
        let digests = made.ledger.publications.map(\.valuesDigest)
        guard let line = try made.ledger.lines().last, let digest = digests.last else { return .held }
        if digest == digests.dropLast().last { return .nothingNew }
        return .ready(
            GroupResult(made.published, frame, at: nil, turns: turn, within: nil), line: line,
            figures: try made.published.encoded(), digest: digest)
    }
}
