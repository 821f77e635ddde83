import Hummingbird
import Operations
import Organisation

struct HomeRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        routes.get(Paths.route.home, .homeRead, handler: home)
    }

    @Sendable private func home(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = HomePage(
            viewer: room.viewer, campaigns: try await room.campaigns(), today: room.today,
            setUp: try await setUp(room))
        return .page(page.html(room.frame(.home)))
    }

    private func setUp(_ room: StaffRoom) async throws -> HomePage.SetUp? {
        guard room.viewer.may(.rosterImport) || room.viewer.may(.campaignDraft) else { return nil }
        let state = try await room.office.setUpState(as: room.principal)
        return HomePage.SetUp(
            people: state.people, hasImplementer: state.roles.contains(.implementer),
            hasClerk: state.roles.contains(.clerk))
    }
}
