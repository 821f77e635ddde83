import Campaigns
import Hummingbird
import Operations
import Organisation

/// Reminding by hand.
struct ReminderRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let id = Segment.variable("campaign")
        routes.get(Paths.route.reminders(of: id), .reminderRead) { call in
            try await show(StaffRoom(call, reception), isDone: call.query("done") == "asked")
        }
        routes.post(Paths.route.reminders(of: id), .reminderSend, handler: ask)
    }

    private func show(
        _ room: StaffRoom, isDone: Bool = false, refusal: Refusal? = nil
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let page = ReminderPage(
            desk: try await room.office.reminderDesk(at: id, as: room.principal), isDone: isDone,
            refusal: refusal)
        let frame = room.frame(.progress, here: room.call.paths.reminders(of: .id(id)))
        return .page(page.html(frame), status: refusal == nil ? .ok : .unprocessableContent)
    }

    /// The answer is the same whether or not anybody gets a mail.
    @Sendable private func ask(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        do {
            try await room.office.askForReminder(at: id, as: room.principal)
            return .seeOther(call.paths.reminders(of: .id(id)) + "?done=asked")
        } catch let refusal as Refusal {
            return try await show(room, refusal: refusal)
        }
    }
}

extension CampaignRoutes {
    @Sendable func setReminders(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let plan = ReminderPlan(
            isOn: form.trimmed("reminders") == "on", perWeek: Int(form.trimmed("per_week")) ?? 0)
        do {
            try await room.office.setReminders(plan, at: id, as: room.principal)
            return .seeOther(call.paths.campaign(.id(id)) + "?done=reminders#reminders")
        } catch Refusal.badField {
            return try await show(room, hasWrongPlan: true)
        } catch Refusal.alreadyClosed {
            return .seeOther(call.paths.campaign(.id(id)))
        }
    }
}

extension StaffRoom {
    /// HR and line managers as far as they reach; clerks and implementers where they are appointed.
    func mayRemind(at implementation: Implementation) -> Bool {
        viewer.may(.reminderSend)
            && (viewer.roles.contains { !$0.isHealthSide && RoleTable.rows[.reminderSend]?[$0] != nil }
                || isAppointed(at: implementation))
    }
}
