import Campaigns
import Hummingbird
import Operations
import Organisation

/// The queue of mails.
struct MailRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        routes.get(Paths.route.mailQueue, .mailStatusRead, handler: page)
        routes.post(Paths.route.sendingAgain(.variable("mail")), .mailResend, handler: sendAgain)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, isDone: call.query("done") == "again")
    }

    private func show(_ room: StaffRoom, isDone: Bool = false, refusal: String? = nil) async throws
        -> Response
    {
        let part = room.call.query("part").flatMap { Int($0) } ?? 1
        let page = MailQueuePage(
            queue: try await room.office.mailQueue(part: part, as: room.principal), viewer: room.viewer,
            isDone: isDone, refusal: refusal)
        return .page(
            page.html(room.frame(.mail, here: room.call.paths.mailQueue)),
            status: refusal == nil ? .ok : .conflict)
    }

    @Sendable private func sendAgain(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.sendAgain(try call.id("mail"), as: room.principal)
            return .seeOther(call.paths.mailQueue + "?done=again")
        } catch let refusal as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }
}
