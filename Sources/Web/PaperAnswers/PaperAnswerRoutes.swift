import Campaigns
import Hummingbird
import Operations
import Organisation
import StressCheck

/// Questionnaires on paper: who fills one in, and typing what comes back.
struct PaperAnswerRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let (path, id, invitation) = (
            Paths.route, Segment.variable("campaign"), Segment.variable("invitation")
        )
        routes.get(path.paperAnswers(at: id), .paperAnswerRead) { call in
            try await show(StaffRoom(call, reception), done: PaperAnswerTexts.Done(call))
        }
        routes.post(path.paperAnswerSearches(at: id), .paperAnswerRead, handler: search)
        routes.post(path.answerModes(at: id), .paperAnswerChange, handler: move)
        routes.get(path.paperEntry(at: id, of: invitation), .paperAnswerRead) { call in
            try await showEntry(StaffRoom(call, reception))
        }
        routes.post(path.paperEntry(at: id, of: invitation), .paperAnswerEnter, handler: type)
        routes.post(path.discardedEntries(at: id, of: invitation), .paperAnswerEnter, handler: discard)
    }

    private func show(
        _ room: StaffRoom, searched: PaperAnswersPage.Searched? = nil, done: PaperAnswerTexts.Done? = nil,
        refusal: PaperRefusal? = nil
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let texts = PaperAnswerTexts.of(room.call.language)
        let page = PaperAnswersPage(
            desk: try await room.office.paperAnswers(at: id, as: room.principal), searched: searched,
            done: done, refusal: refusal.map(texts.refusal))
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.paperAnswers(at: .id(id)))),
            status: page.isMistaken || refusal != nil ? .unprocessableContent : .ok)
    }

    @Sendable private func search(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let number = String(form.trimmed("number").prefix(100))
        let found = try await room.office.paperAnswerLine(
            ofNumber: number, at: try call.id("campaign"), as: room.principal)
        return try await show(room, searched: .init(number: number, found: found))
    }

    @Sendable private func move(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        guard let mode = AnswerMode(rawValue: form.trimmed("mode")),
            let invitation = Int(form.trimmed("invitation")).map(InvitationID.init)
        else { throw PageRefusal.badRequest }
        do {
            try await room.office.answer(by: mode, invitation, as: room.principal)
            return .seeOther(call.paths.paperAnswers(at: .id(id)) + "?done=moved")
        } catch let refusal as PaperRefusal {
            return try await show(room, refusal: refusal)
        }
    }

    private func showEntry(
        _ room: StaffRoom, values: [String: String] = [:], faults: [PaperEntryFault] = [],
        refusal: PaperRefusal? = nil
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let invitation: InvitationID = try room.call.id("invitation")
        let desk = try await room.office.paperAnswers(at: id, as: room.principal)
        guard let line = desk.lines.first(where: { $0.invitation == invitation }), desk.isOpen else {
            return refusal == nil
                ? .seeOther(room.call.paths.paperAnswers(at: .id(id)))
                : try await show(room, refusal: refusal)
        }
        let page = PaperEntryPage(
            implementation: id, instrument: desk.instrument, line: line,
            latest: min(room.today, desk.implementation.campaign.lastDay), values: values,
            faults: faults, refusal: refusal)
        let here = room.call.paths.paperEntry(at: .id(id), of: .id(invitation))
        return .page(
            page.html(room.frame(.campaigns, here: here)),
            status: refusal != nil || !faults.isEmpty ? .unprocessableContent : .ok)
    }

    @Sendable private func type(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let invitation: InvitationID = try call.id("invitation")
        let desk = try await room.office.paperAnswers(at: id, as: room.principal)
        let fields = desk.instrument.sections.map { ($0.id, PaperEntryPage.field($0.id)) }
        var values = ["day": form.trimmed("day")]
        for (_, field) in fields { values[field] = String(form.trimmed(field).prefix(200)) }
        do {
            let entry = try PaperEntry(
                Dictionary(uniqueKeysWithValues: fields.map { ($0, values[$1] ?? "") }), of: desk.instrument)
            guard let day = Day(text: form.trimmed("day")) else { throw PaperRefusal.dayOutside }
            let typing = try await room.office.type(
                entry, writtenOn: day, of: invitation, isFirst: form["typing"] != "second",
                as: room.principal)
            return .seeOther(call.paths.paperAnswers(at: .id(id)) + "?done=" + typing.word)
        } catch let faults as PaperEntryFaults {
            return try await showEntry(room, values: values, faults: faults.list)
        } catch let refusal as PaperRefusal {
            return try await showEntry(room, values: values, refusal: refusal)
        }
    }

    @Sendable private func discard(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        do {
            try await room.office.discardTyped(of: try call.id("invitation"), as: room.principal)
            return .seeOther(call.paths.paperAnswers(at: .id(id)) + "?done=discarded")
        } catch let refusal as PaperRefusal {
            return try await show(room, refusal: refusal)
        }
    }
}

extension PaperTyping {
    fileprivate var word: String {
        switch self {
        case .once: "once"
        case .stored(let unanswered): "stored&unanswered=\(unanswered)"
        }
    }
}

extension PaperAnswerTexts.Done {
    fileprivate init?(_ call: Call) {
        switch call.query("done") {
        case "moved": self = .moved
        case "once": self = .once
        case "stored": self = .stored(call.query("unanswered").flatMap { Int($0) } ?? 0)
        case "discarded": self = .discarded
        default: return nil
        }
    }
}
