import Campaigns
import Hummingbird
import Operations
import Organisation

extension Paths {
    /// GET: what goes to the implementer's side. POST: the plan of a draft, `moment-ITEM way-ITEM`.
    func deliverables(of id: Segment) -> String { campaign(id) + "/deliverables" }
    /// POST: something was handed over or posted, `item`.
    func deliverableNotes(of batch: Segment) -> String { review(of: batch) + "/hand-overs" }
}

/// The plan of deliveries and its checklist.
struct DeliverableRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let id = Segment.variable("campaign")
        routes.get(path.deliverables(of: id), .deliverableRead, handler: page)
        routes.post(path.deliverables(of: id), .campaignDraft, handler: setPlan)
        routes.post(path.deliverableNotes(of: .variable("batch")), .deliverableNote, handler: note)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let page = DeliverablesPage(
            list: try await room.office.deliveryChecklist(at: id, as: room.principal),
            mayNote: room.viewer.may(.deliverableNote), isNoted: call.query("done") == "noted",
            early: call.query("early").flatMap(DeliveryMoment.init))
        return .page(page.html(room.frame(.campaigns, here: call.paths.deliverables(of: .id(id)))))
    }

    @Sendable private func setPlan(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        guard let plan = form.deliverablePlan else { throw PageRefusal.badRequest }
        try await room.office.setDeliverables(plan, at: id, as: room.principal)
        return .seeOther(call.paths.campaign(.id(id)) + "?done=saved")
    }

    @Sendable private func note(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        guard let item = Deliverable(rawValue: form.trimmed("item")), item.moments.count > 1 else {
            throw PageRefusal.badRequest
        }
        do {
            let place = try await room.office.noteHandOver(item, of: id, as: room.principal)
            return .seeOther(call.paths.deliverables(of: .id(place)) + "?done=noted")
        } catch let refusal as DeliverableRefusal { return try await room.early(refusal, of: id) }
    }
}

extension StaffRoom {
    /// What is taken ahead of the plan leads to the checklist, which says when.
    func early(_ refusal: DeliverableRefusal, of batch: BatchID) async throws -> Response {
        let moment =
            switch refusal {
            case .tooEarly(let moment): moment
            }
        let list = try await office.reviewList(batch, as: principal)
        return .seeOther(
            call.paths.deliverables(of: .id(list.implementation.id)) + "?early=" + moment.rawValue)
    }
}
