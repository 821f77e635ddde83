import Campaigns
import Hummingbird
import Operations
import Organisation

struct HomeRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        routes.get(Paths.route.home, .homeRead, handler: home)
        routes.post(Paths.route.attestations, .attestationGive, handler: attest)
    }

    @Sendable private func attest(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.attest(as: room.principal)
            return .seeOther(call.paths.home + "?note=declared")
        } catch let refused as Refusal {
            return .page(
                try await page(room, refusal: Texts.of(call.language).staff.refusals.words(refused)).html(
                    room.frame(.home, here: call.paths.home)), status: .conflict)
        }
    }

    @Sendable private func home(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = try await page(room, done: call.query("note") == "declared")
        return .page(page.html(room.frame(.home)))
    }

    private func page(_ room: StaffRoom, done: Bool = false, refusal: String? = nil) async throws -> HomePage
    {
        HomePage(
            viewer: room.viewer, campaigns: try await room.campaigns(), today: room.today,
            undeclared: room.desk.undeclared.map(\.role), done: done, refusal: refusal,
            setUp: try await setUp(room), backup: try await backup(room),
            isLocked: room.viewer.may(.custodyRead) && room.office.records == .locked)
    }

    private func backup(_ room: StaffRoom) async throws -> BackupLine? {
        guard room.viewer.may(.settingsChange) else { return nil }
        return BackupLine(
            state: try await reception.offices.backupState(),
            heldMails: try await room.office.heldMail().values.reduce(0, +))
    }

    private func setUp(_ room: StaffRoom) async throws -> HomePage.SetUp? {
        guard room.viewer.may(.rosterImport) || room.viewer.may(.campaignDraft) else { return nil }
        let state = try await room.office.setUpState(as: room.principal)
        return HomePage.SetUp(
            people: state.people, hasImplementer: state.roles.contains(.implementer),
            hasClerk: state.roles.contains(.clerk))
    }
}
