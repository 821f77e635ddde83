import Campaigns
import Hummingbird
import Operations
import Organisation

/// Answering enquiries.
struct EnquiryDeskRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let enquiry = Segment.variable("enquiry")
        routes.get(path.enquiries, .enquiryRead, handler: list)
        routes.get(path.enquiry(enquiry), .enquiryRead, handler: one)
        routes.post(path.replies(to: enquiry), .enquiryAnswer, handler: answer)
        routes.post(path.closing(ofEnquiry: enquiry), .enquiryAnswer, handler: close)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = EnquiryListPage(
            lines: try await room.office.enquiries(as: room.principal),
            seesAll: room.viewer.roles.contains(.clerk))
        return .page(page.html(room.frame(.enquiries)))
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(EnquiryPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: EnquiryPage.Done? = nil, text: String = "", errors: [FieldError] = []
    ) async throws -> Response {
        let id: EnquiryID = try room.call.id("enquiry")
        let page = EnquiryPage(
            enquiry: try await room.office.enquiry(id, as: room.principal), done: done, text: text,
            errors: errors)
        return .page(
            page.html(room.frame(.enquiries, here: room.call.paths.enquiry(.id(id)))),
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func answer(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: EnquiryID = try call.id("enquiry")
        guard let text = try? FreeText(form["text"] ?? "") else {
            let texts = room.call.language.answeringTexts
            let error = FieldError.text(form["text"], blank: texts.blank, tooLong: texts.tooLong)
            try await room.office.checkAnswering(id, as: room.principal)
            return try await show(room, text: form["text"] ?? "", errors: [error].compactMap(\.self))
        }
        try await room.office.answerEnquiry(id, text, as: room.principal)
        return done(.answered, id, call)
    }

    @Sendable private func close(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: EnquiryID = try call.id("enquiry")
        try await room.office.closeEnquiry(id, as: room.principal)
        return done(.closed, id, call)
    }

    private func done(_ done: EnquiryPage.Done, _ id: EnquiryID, _ call: Call) -> Response {
        .seeOther(call.paths.enquiry(.id(id)) + "?done=\(done.rawValue)")
    }
}

extension Language {
    fileprivate var answeringTexts: EnquiryDeskTexts { Texts.of(self).desk.answering }
}
