import Campaigns
import Hummingbird
import Operations
import Organisation

extension StructureRoutes {
    @Sendable func attributes(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await attributesPage(room, MasterState(done: .of(call)))
    }

    private func attributesPage(_ room: StaffRoom, _ state: MasterState) async throws -> Response {
        let page = AttributesPage(
            attributes: try await room.office.attributes(as: room.principal),
            mayChange: room.viewer.may(.departmentChange), state: state)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.attributes)), status: state.status)
    }

    @Sendable func createAttribute(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let id = try await room.office.createAttribute(form.masterName, as: room.principal)
            return .seeOther(call.paths.attribute(.id(id)) + "?done=created")
        } catch {
            return try await attributesPage(room, try await refused(error, nil, nil, form, room))
        }
    }

    @Sendable func attribute(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await attributePage(
            room, MasterState(done: .of(call)), isAdding: call.query("new") == "value")
    }

    private func attributePage(
        _ room: StaffRoom, _ state: MasterState, isAdding: Bool = false
    ) async throws -> Response {
        let id: AttributeID = try room.call.id("attribute")
        let page = AttributePage(
            overview: try await room.office.attribute(id, as: room.principal),
            siblings: try await room.office.attributes(as: room.principal).count,
            mayChange: room.viewer.may(.departmentChange), state: state, isAdding: isAdding)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.attribute(.id(id)))),
            status: state.status)
    }

    @Sendable func changeAttribute(
        _ action: MasterAction, _ call: Call, _ form: Form
    ) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AttributeID = try call.id("attribute")
        do {
            guard try await change(.attribute(id), action, form, room) else { throw PageRefusal.notFound }
        } catch {
            return try await attributePage(
                room, try await refused(error, .attribute(id), action, form, room))
        }
        if action == .deletion { return .seeOther(call.paths.attributes + "?done=deleted") }
        let place = form.isOfList ? call.paths.attributes : call.paths.attribute(.id(id))
        return .seeOther(place + "?done=saved")
    }

    @Sendable func createValue(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AttributeID = try call.id("attribute")
        do {
            try await room.office.createValue(form.masterName, of: id, as: room.principal)
            return .seeOther(call.paths.attribute(.id(id)) + "?done=created")
        } catch {
            return try await attributePage(
                room, try await refused(error, nil, nil, form, room), isAdding: true)
        }
    }

    @Sendable func value(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await valuePage(room, MasterState(done: .of(call)))
    }

    private func valuePage(_ room: StaffRoom, _ state: MasterState) async throws -> Response {
        let id: AttributeValueID = try room.call.id("value")
        let page = ValuePage(
            detail: try await room.office.attributeValue(id, as: room.principal),
            mayChange: room.viewer.may(.departmentChange), state: state)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.value(.id(id)))), status: state.status)
    }

    @Sendable func changeValue(_ action: MasterAction, _ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AttributeValueID = try call.id("value")
        let attribute = try await room.office.attributeValue(id, as: room.principal).value.attribute
        do {
            if try await !change(.value(id), action, form, room) {
                guard let target = Int(form.trimmed("target")).map(AttributeValueID.init) else {
                    throw Refusal.structure(.targetMissing)
                }
                try await room.office.mergeValue(
                    id, into: target, seen: Seen(form.seenVersion), as: room.principal)
            }
        } catch {
            return try await valuePage(room, try await refused(error, .value(id), action, form, room))
        }
        let isElsewhere = form.isOfList || action == .deletion || action == .merger
        return .seeOther(
            isElsewhere
                ? call.paths.attribute(.id(attribute)) + "?done=saved"
                : call.paths.value(.id(id)) + "?done=saved")
    }
}
