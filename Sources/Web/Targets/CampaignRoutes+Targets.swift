import Campaigns
import Hummingbird
import Operations
import Organisation

extension CampaignRoutes {
    /// A word that is no group is nobody's; the page offers none.
    @Sendable func setTargets(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let groups = form.all("groups").map(WorkerGroup.init(rawValue:))
        guard !groups.contains(nil) else { throw PageRefusal.badRequest }
        try await room.office.setTargets(
            TargetRule(including: Set(groups.compactMap(\.self))), at: id, as: room.principal)
        return .seeOther(call.paths.campaign(.id(id)) + "?done=saved")
    }
}
