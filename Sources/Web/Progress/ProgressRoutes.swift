import Campaigns
import Hummingbird
import Operations
import Organisation

struct ProgressRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        routes.get(Paths.route.progressList, .progressRead, handler: list)
        routes.get(Paths.route.progress(of: .variable("campaign")), .progressRead, handler: one)
        routes.get(
            Paths.route.answeredNames(of: .variable("campaign")), .progressReadNames, handler: names)
        routes.get(
            Paths.route.answeredNamesFile(of: .variable("campaign")), .progressReadNames, handler: namesFile)
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
            smallestShown: progress.smallestLine, namesOf: room.mayReadNames(of: progress.implementation),
            remindersOf: room.remindable(progress.implementation))
        return .page(page.html(room.frame(.progress)))
    }

    @Sendable private func names(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let names = try await room.office.answeredNames(at: try call.id("campaign"), as: room.principal)
        return .page(
            AnsweredNamesPage(names: names, showsUnanswered: call.query("show") == "unanswered").html(
                room.frame(.progress)))
    }

    @Sendable private func namesFile(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let bytes = try await room.office.answeredNamesFile(
            at: try call.id("campaign"), as: room.principal)
        return .document(bytes, type: "text/csv; charset=utf-8", fileName: "answered.csv")
    }
}

extension StaffRoom {
    fileprivate func remindable(_ implementation: Implementation) -> ImplementationID? {
        let campaign = implementation.campaign
        let isOpen =
            implementation.phase == .opened && (campaign.firstDay...campaign.lastDay).contains(today)
        return isOpen && mayRemind(at: implementation) ? implementation.id : nil
    }

    /// The implementation whose names may be asked for: HR's, or one at which the clerk is appointed.
    fileprivate func mayReadNames(of implementation: Implementation) -> ImplementationID? {
        guard viewer.may(.progressReadNames) else { return nil }
        let isAppointed = implementation.members.contains { $0.account == desk.account.id }
        return viewer.roles.contains(.humanResources) || isAppointed ? implementation.id : nil
    }
}
