import Campaigns
import Hummingbird
import Operations
import Organisation
import Reports

/// 集団分析: published groups for the employer's side, and publishing them for the appointed.
struct GroupRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let id = Segment.variable("campaign")
        routes.get(path.groupResults, .groupRead, handler: list)
        routes.get(path.groupResult(of: id), .groupRead, handler: one)
        routes.get(path.groupUnit(.variable("department"), of: id), .groupRead, handler: unit)
        routes.get(path.groupScales(of: id), .groupRead) { try await part(.scales, $0) }
        routes.get(path.groupAttributes(of: id), .groupRead) { try await part(.attributes, $0) }
        routes.get(path.groupHidden(of: id), .groupRead) { try await part(.hidden, $0) }
        routes.get(path.groupFile(of: id), .groupRead, handler: file)
        routes.get(path.groupReport(of: id), .groupRead, handler: report)
        routes.get(path.groupWorkbook(of: id), .groupRead, handler: workbook)
        routes.get(path.groupPublication(of: id), .groupPrepare, handler: proposal)
        routes.post(path.groupPublication(of: id), .groupPublish, handler: publish)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = GroupListPage(implementations: try await room.office.groupResultList(as: room.principal))
        return .page(page.html(room.frame(.groups)))
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let result = try await room.office.groupResult(of: try call.id("campaign"), as: room.principal)
        let page = GroupResultPage(result: result, isJustPublished: call.query("done") == "published")
        return .page(page.html(room.frame(.groups)))
    }

    /// A unit that is not in the viewer's part of the publication is not found.
    @Sendable private func unit(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let department: DepartmentID = try call.id("department")
        let result = try await room.office.groupResult(of: try call.id("campaign"), as: room.principal)
        guard let unit = result.units.first(where: { $0.id == department.rawValue }) else {
            throw PageRefusal.notFound
        }
        return .page(GroupUnitPage(result: result, unit: unit).html(room.frame(.groups)))
    }

    private func part(_ part: GroupPartPage.Part, _ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let result = try await room.office.groupResult(of: id, as: room.principal)
        let page = GroupPartPage(result: result, part: part)
        guard page.isThere else { return .seeOther(call.paths.groupResult(of: .id(id))) }
        return .page(page.html(room.frame(.groups)))
    }

    @Sendable private func report(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let bytes = try await room.office.groupReport(
            of: try call.id("campaign"), language: call.language, as: room.principal)
        return .document(bytes, type: "application/pdf", fileName: "groups.pdf")
    }

    @Sendable private func workbook(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let bytes = try await room.office.groupWorkbook(
            of: try call.id("campaign"), language: call.language, as: room.principal)
        return .document(
            bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            fileName: "groups.xlsx")
    }

    @Sendable private func file(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let bytes = try await room.office.groupFile(
            of: try call.id("campaign"), language: call.language, as: room.principal)
        return .document(bytes, type: "text/csv; charset=utf-8", fileName: "groups.csv")
    }

    @Sendable private func proposal(_ call: Call) async throws -> Response {
        try await show(try await StaffRoom(call, reception))
    }

    private func show(
        _ room: StaffRoom, refusal: String? = nil, errors: [FieldError] = []
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let page = GroupPublicationPage(
            proposal: try await room.office.proposeGroups(at: id, as: room.principal), refusal: refusal,
            errors: errors)
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.groupPublication(of: .id(id)))),
            status: refusal == nil && errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func publish(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        guard form.isOn("agreed") else {
            let words = GroupTexts.of(call.language).publishing.agreeMissing
            return try await show(room, errors: [FieldError(field: "agreed", message: words)])
        }
        do {
            try await room.office.publishGroups(at: id, seen: form.trimmed("digest"), as: room.principal)
            return .seeOther(call.paths.groupResult(of: .id(id)) + "?done=published")
        } catch let refusal as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }
}
