import Campaigns
import Hummingbird
import Operations
import Organisation

/// How results reach people, and the letters.
struct DeliveryRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let (id, batch) = (Segment.variable("campaign"), Segment.variable("batch"))
        routes.post(path.deliveryPlan(at: id), .campaignDraft, handler: setPlan)
        routes.get(path.delivery(at: id), .deliveryRead) { call in
            try await show(StaffRoom(call, reception), isSaved: call.query("done") == "saved")
        }
        routes.post(path.deliverySearches(at: id), .deliveryRead, handler: search)
        routes.post(path.deliveryChoices(at: id), .deliveryChange, handler: choose)
        routes.get(path.resultLetters(of: batch), .deliveryRead) { call in
            try await showPaper(
                StaffRoom(call, reception), recorded: call.query("recorded").flatMap { Int($0) },
                isEntered: call.query("done") == "form")
        }
        routes.post(path.resultLetters(of: batch), .resultPrint, handler: printLetters)
        routes.post(path.paperRecords(of: batch), .deliveryRecord, handler: record)
        routes.post(path.consentForms(of: batch), .consentEnter, handler: enterForm)
    }

    @Sendable private func setPlan(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        guard let way = DeliveryWay(rawValue: form.trimmed("delivery")) else { throw PageRefusal.badRequest }
        try await room.office.setDelivery(way, at: id, as: room.principal)
        return .seeOther(call.paths.campaign(.id(id)) + "?done=saved")
    }

    private func show(
        _ room: StaffRoom, searched: DeliveryPage.Searched? = nil, isSaved: Bool = false,
        refusal: DeliveryRefusal? = nil
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let page = DeliveryPage(
            desk: try await room.office.deliveryDesk(at: id, as: room.principal), searched: searched,
            isSaved: isSaved, refusal: refusal)
        let isMistaken = refusal != nil || searched.map { $0.found == nil } ?? false
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.delivery(at: .id(id)))),
            status: isMistaken ? .unprocessableContent : .ok)
    }

    @Sendable private func search(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let number = String(form.trimmed("number").prefix(100))
        let found = try await room.office.deliveryLine(
            ofNumber: number, at: try call.id("campaign"), as: room.principal)
        return try await show(room, searched: DeliveryPage.Searched(number: number, found: found))
    }

    @Sendable private func choose(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        guard let way = DeliveryWay(rawValue: form.trimmed("way")),
            let invitation = Int(form.trimmed("invitation")).map(InvitationID.init)
        else { throw PageRefusal.badRequest }
        do {
            try await room.office.chooseDelivery(way, for: invitation, at: id, as: room.principal)
            return .seeOther(call.paths.delivery(at: .id(id)) + "?done=saved")
        } catch let refusal as DeliveryRefusal {
            return try await show(room, refusal: refusal)
        }
    }
}

extension DeliveryRoutes {
    private func showPaper(
        _ room: StaffRoom, recorded: Int? = nil, isEntered: Bool = false, refusal: DeliveryRefusal? = nil,
        consentRefusal: ConsentRefusal? = nil, values: [String: String] = [:]
    ) async throws -> Response {
        let id: BatchID = try room.call.id("batch")
        let part = max(1, room.call.query("part").flatMap { Int($0) } ?? 1)
        let page = PaperPage(
            desk: try await room.office.paperDesk(of: id, part: part, as: room.principal), part: part,
            today: room.today, mayPrint: room.viewer.may(.resultPrint), recorded: recorded,
            refusal: refusal, values: values, isEntered: isEntered, consentRefusal: consentRefusal,
            mayEnter: room.viewer.may(.consentEnter))
        let isRefused = refusal != nil || consentRefusal != nil
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.resultLetters(of: .id(id)))),
            status: isRefused ? .unprocessableContent : .ok)
    }

    @Sendable private func enterForm(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        let values = form.values("form_number", "form_answer", "form_request", "form_day")
        guard let day = Day(text: form.trimmed("form_day")) else {
            return try await showPaper(room, refusal: .dayWrong, values: values)
        }
        let answers = ["agree": true, "decline": false]
        let paper = ConsentForm(
            agrees: answers[form.trimmed("form_answer")], asksForInterview: form.isOn("form_request"),
            receivedOn: day)
        do {
            try await room.office.enterForm(
                paper, ofNumber: String(form.trimmed("form_number").prefix(100)), in: id, as: room.principal)
            return .seeOther(call.paths.resultLetters(of: .id(id)) + "?done=form")
        } catch let refusal as DeliveryRefusal {
            return try await showPaper(room, refusal: refusal, values: values)
        } catch let refusal as ConsentRefusal {
            return try await showPaper(room, consentRefusal: refusal, values: values)
        }
    }

    /// The name of the file names nobody.
    @Sendable private func printLetters(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let number = String(form.trimmed("number").prefix(100))
        let choice =
            number.isEmpty
            ? ResultPrintChoice.part(Int(form.trimmed("part")) ?? 0) : .number(number)
        do {
            let paper = try await room.office.printResults(
                choice, of: try call.id("batch"), as: room.principal)
            return .document(paper, type: "application/pdf", fileName: "results.pdf")
        } catch let refusal as DeliveryRefusal {
            return try await showPaper(room, refusal: refusal)
        }
    }

    @Sendable private func record(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        let values = form.values("means", "paper_day", "whom", "paper_number")
        guard let means = PaperDelivery.Means(rawValue: form.trimmed("means")),
            let whom = PaperWhom(rawValue: form.trimmed("whom"))
        else { throw PageRefusal.badRequest }
        guard let day = Day(text: form.trimmed("paper_day")) else {
            return try await showPaper(room, refusal: .dayWrong, values: values)
        }
        do {
            let count = try await room.office.recordPaper(
                PaperDelivery(means, on: day), of: id,
                number: whom == .one ? String(form.trimmed("paper_number").prefix(100)) : nil,
                as: room.principal)
            return .seeOther(call.paths.resultLetters(of: .id(id)) + "?recorded=\(count)")
        } catch let refusal as DeliveryRefusal {
            return try await showPaper(room, refusal: refusal, values: values)
        }
    }
}

/// For whom a day is recorded.
private enum PaperWhom: String { case all, one }
