import Campaigns
import Hummingbird
import Operations
import Organisation

/// The provider's staff that a company lets act here, for a time (S4-04).
struct AppointmentRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.providerStaff, .accountRead, handler: list)
        routes.post(path.providerStaff, .providerAppoint, handler: appoint)
        routes.post(path.appointmentEnding(.variable("appointment")), .providerAppoint, handler: end)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = try await page(room, done: call.query("done").flatMap(AppointmentsPage.Done.init))
        return .page(page.html(room.frame(.providerStaff)))
    }

    @Sendable private func appoint(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            guard let role = Role(rawValue: form.trimmed("role")), Role.appointable.contains(role) else {
                throw Refusal.badField(.scope)
            }
            guard let from = Day(text: form.trimmed("from")) else { throw Refusal.badField(.period) }
            let last = form.trimmed("until")
            guard let until = last.isEmpty ? .some(nil) : Day(text: last).map(Optional.some) else {
                throw Refusal.badField(.period)
            }
            try await reception.offices.provider.appoint(
                mail: form.trimmed("mail"), role: role, from: from, until: until, at: room.office,
                as: room.principal)
            return .seeOther(call.paths.providerStaff + "?done=appointed")
        } catch let refusal as Refusal {
            guard let error = error(refusal, room.texts.appointments) else { throw refusal }
            var page = try await page(room)
            page.errors = [error]
            for name in ["mail", "role", "from", "until"] { page.values[name] = form.trimmed(name) }
            return .page(
                page.html(room.frame(.providerStaff, here: call.paths.providerStaff)),
                status: .unprocessableContent)
        }
    }

    @Sendable private func end(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        try await reception.offices.provider.endAppointment(
            try call.id("appointment"), at: room.office, as: room.principal)
        return .seeOther(call.paths.providerStaff + "?done=ended")
    }

    private func page(_ room: StaffRoom, done: AppointmentsPage.Done? = nil) async throws -> AppointmentsPage
    {
        AppointmentsPage(
            staff: try await room.office.appointedStaff(as: room.principal), today: room.today,
            mayAppoint: room.viewer.may(.providerAppoint), done: done, values: ["from": room.today.text])
    }

    private func error(_ refusal: Refusal, _ texts: StaffAppointmentTexts) -> FieldError? {
        switch refusal {
        case .badField(.person): FieldError(field: "mail", message: texts.unknown)
        case .badField(.mail): FieldError(field: "mail", message: texts.mailIsOurs)
        case .badField(.period): FieldError(field: "from", message: texts.periodWrong)
        case .badField(.scope): FieldError(field: "role", message: texts.roleMissing)
        case .inUse: FieldError(field: "role", message: texts.alreadyHeld)
        default: nil
        }
    }
}
