import Hummingbird
import Operations
import Organisation

/// The employer's side: what was given by consent or request, and nothing else about anybody.
struct EmployerCopyRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.employerCopies, .employerCopyList, handler: list)
        routes.get(path.employerCopy(.variable("copy")), .employerCopyRead, handler: one)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = EmployerCopyListPage(lines: try await room.office.employerCopies(as: room.principal))
        return .page(page.html(room.frame(.employerCopies)))
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let copy = try await room.office.employerCopy(try call.id("copy"), as: room.principal)
        return .page(EmployerCopyPage(opened: copy).html(room.frame(.employerCopies)))
    }
}
