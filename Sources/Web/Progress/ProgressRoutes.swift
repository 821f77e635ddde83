import Campaigns
import Hummingbird
import Operations
import Organisation

struct ProgressRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        routes.get(Paths.route.progressList, .progressRead, handler: list)
        routes.get(Paths.route.progress(of: .variable("campaign")), .progressRead, handler: one)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = ProgressListPage(implementations: try await room.office.progressList(as: room.principal))
        return .page(page.html(room.frame(.progress)))
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let progress = try await room.office.progress(of: try call.id("campaign"), as: room.principal)
        let campaign = progress.implementation.campaign
        let page = ProgressPage(
            campaign: campaign.name, firstDay: campaign.firstDay, lastDay: campaign.lastDay,
            lines: progress.lines.map {
                ProgressPage.Line(
                    department: $0.department, name: $0.name, level: $0.level, invited: $0.invited,
                    answered: $0.answered)
            },
            invited: progress.invited, answered: progress.answered, isOwnOnly: progress.isOwnOnly,
            smallestShown: progress.smallestLine)
        return .page(page.html(room.frame(.progress)))
    }
}
