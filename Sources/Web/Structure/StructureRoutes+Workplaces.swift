import Campaigns
import Hummingbird
import Operations
import Organisation

extension StructureRoutes {
    @Sendable func workplaces(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await workplacesPage(room, MasterState(done: .of(call)))
    }

    private func workplacesPage(_ room: StaffRoom, _ state: MasterState) async throws -> Response {
        let page = WorkplacesPage(
            workplaces: try await room.office.workplaceOverviews(as: room.principal),
            mayChange: room.viewer.may(.departmentChange), state: state)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.workplaces)), status: state.status)
    }

    @Sendable func createWorkplace(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let id = try await room.office.createWorkplace(form.masterName, as: room.principal)
            return .seeOther(call.paths.workplace(.id(id)) + "?done=created")
        } catch {
            return try await workplacesPage(room, try await refused(error, nil, nil, form, room))
        }
    }

    @Sendable func workplace(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await workplacePage(room, MasterState(done: .of(call)))
    }

    private func workplacePage(_ room: StaffRoom, _ state: MasterState) async throws -> Response {
        let id: WorkplaceID = try room.call.id("workplace")
        let page = WorkplacePage(
            overview: try await room.office.workplace(id, as: room.principal),
            siblings: try await room.office.workplaceOverviews(as: room.principal).count,
            mayChange: room.viewer.may(.departmentChange), state: state)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.workplace(.id(id)))),
            status: state.status)
    }

    @Sendable func changeWorkplace(
        _ action: MasterAction, _ call: Call, _ form: Form
    ) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: WorkplaceID = try call.id("workplace")
        do {
            if try await !change(.workplace(id), action, form, room) {
                try await room.office.describeWorkplace(
                    id, try form.workplaceFacts(), seen: Seen(form.seenVersion), as: room.principal)
            }
        } catch {
            return try await workplacePage(
                room, try await refused(error, .workplace(id), action, form, room))
        }
        if action == .deletion { return .seeOther(call.paths.workplaces + "?done=deleted") }
        let place = form.isOfList ? call.paths.workplaces : call.paths.workplace(.id(id))
        return .seeOther(place + "?done=saved")
    }
}

extension Form {
    fileprivate func workplaceFacts() throws -> WorkplaceFacts {
        let code = trimmed("industry")
        let industry = Industry.of(code: code)
        if !code.isEmpty, industry == nil { throw Refusal.structure(.badIndustry) }
        return WorkplaceFacts(
            size: SizeBand(rawValue: trimmed("size")), industry: industry,
            postalCode: trimmed("postal_code"), address: trimmed("address"), phone: trimmed("phone"))
    }
}
