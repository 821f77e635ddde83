import Campaigns
import Hummingbird
import Operations
import Organisation

extension StructureRoutes {
    @Sendable func departments(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await departmentsPage(room, MasterState(done: .of(call)))
    }

    private func departmentsPage(_ room: StaffRoom, _ state: MasterState) async throws -> Response {
        let overview = try await room.office.departmentOverview(as: room.principal)
        let page = DepartmentsPage(
            overview: overview, all: room.call.query("hidden") == "yes", from: room.call.firstLine,
            mayChange: room.viewer.may(.departmentChange), state: state)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.structure)), status: state.status)
    }

    @Sendable func createDepartment(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let parent = try await parent(of: form, room)
            let id = try await room.office.createDepartment(
                form.masterName, under: parent, as: room.principal)
            return .seeOther(call.paths.department(.id(id)) + "?done=created")
        } catch {
            return try await departmentsPage(room, try await refused(error, nil, nil, form, room))
        }
    }

    /// nil is the top; what leads nowhere is refused.
    private func parent(of form: Form, _ room: StaffRoom) async throws -> DepartmentID? {
        let text = form.trimmed("parent")
        if text.isEmpty || text == "top" { return nil }
        let tree = try await room.office.departments(as: room.principal)
        guard let id = form.department("parent", in: tree) else { throw Refusal.structure(.targetMissing) }
        return id
    }

    @Sendable func department(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await departmentPage(room, MasterState(done: .of(call)))
    }

    private func departmentPage(_ room: StaffRoom, _ state: MasterState) async throws -> Response {
        let id: DepartmentID = try room.call.id("department")
        let page = DepartmentPage(
            detail: try await room.office.department(id, as: room.principal),
            mayChange: room.viewer.may(.departmentChange), from: room.call.firstLine, state: state)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.department(.id(id)))),
            status: state.status)
    }

    @Sendable func changeDepartment(
        _ action: MasterAction, _ call: Call, _ form: Form
    ) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: DepartmentID = try call.id("department")
        do {
            if try await !change(.department(id), action, form, room) {
                try await regroup(id, action, form, room)
            }
        } catch {
            let state = try await refused(error, .department(id), action, form, room)
            return try await departmentPage(room, state)
        }
        if action == .deletion { return .seeOther(call.paths.structure + "?done=deleted") }
        // Whoever puts a list in order goes on in that list.
        let list = form.department("list", in: try await room.office.departments(as: room.principal))
        let place =
            form.isOfList
            ? list.map { call.paths.department(.id($0)) } ?? call.paths.structure
            : call.paths.department(.id(id))
        return .seeOther(place + "?done=saved")
    }

    private func regroup(
        _ id: DepartmentID, _ action: MasterAction, _ form: Form, _ room: StaffRoom
    ) async throws {
        let seen = Seen(form.seenVersion)
        if action == .parent {
            try await room.office.moveDepartment(
                id, under: try await parent(of: form, room), seen: seen, as: room.principal)
        } else {
            let tree = try await room.office.departments(as: room.principal)
            guard let target = form.department("target", in: tree) else {
                throw Refusal.structure(.targetMissing)
            }
            try await room.office.mergeDepartment(id, into: target, seen: seen, as: room.principal)
        }
    }
}

extension MasterState.Done {
    static func of(_ call: Call) -> Self? { call.query("done").flatMap(Self.init) }
}

extension Call {
    /// Where a long table goes on.
    var firstLine: Int { max(0, query("from").flatMap { Int($0) } ?? 0) }
}
