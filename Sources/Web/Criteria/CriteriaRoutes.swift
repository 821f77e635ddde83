import Campaigns
import Hummingbird
import Operations
import Organisation
import StressCheck

/// 選定基準の試算: for the implementer and the clerk, while the campaign is a draft.
struct CriteriaRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let (path, id) = (Paths.route, Segment.variable("campaign"))
        routes.get(path.criteriaStudy(at: id), .criteriaStudy) { call in
            try await show(StaffRoom(call, reception))
        }
        routes.post(path.criteriaQuestions(at: id), .criteriaStudy, handler: question)
        routes.get(path.committeePaper(at: id), .criteriaStudy, handler: paper)
        routes.post(path.committeeRecords(at: id), .committeeRecord, handler: record)
    }

    private func show(_ room: StaffRoom, form: Form? = nil, errors: [FieldError] = []) async throws
        -> Response
    {
        let id: ImplementationID = try room.call.id("campaign")
        let ask = try ask(room, form)
        do {
            let study = try await room.office.studyCriteria(ask.question, at: id, as: room.principal)
            var page = CriteriaPage(
                id: id, study: study, ask: ask, today: room.today, isRecorded: room.call.query("done") != nil)
            page.errors = errors
            for name in ["day", "attended", "opinion"] { page.typed[name] = form?.trimmed(name) }
            let here = room.call.paths.criteriaStudy(at: .id(id)) + ask.question.query()
            return .page(
                page.html(room.frame(.campaigns, here: here)),
                status: errors.isEmpty && ask.errors.isEmpty ? .ok : .unprocessableContent)
        } catch Refusal.alreadyOpened {
            return .seeOther(room.call.paths.campaign(.id(id)))
        }
    }

    /// The questionnaire of every campaign is the one of 57 items so far.
    private func ask(_ room: StaffRoom, _ form: Form? = nil) throws -> CriteriaAsk {
        let examples = Method.allCases.compactMap { try? Criteria.example($0, for: .bjsq57) }
        let call = room.call
        let typed: (String) -> String? = { name in
            form == nil ? call.query(name) : form?[name].map { Substring($0).trimmed }
        }
        guard let ask = try CriteriaAsk(typed, examples: examples, texts: Texts.of(call.language)) else {
            throw PageRefusal.notFound
        }
        return ask
    }

    @Sendable private func question(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        try await room.office.checkCriteriaStudy(at: id, as: room.principal)
        let ask = try ask(room, form)
        guard ask.errors.isEmpty else { return try await show(room, form: form) }
        return .seeOther(call.paths.criteriaStudy(at: .id(id)) + ask.question.query())
    }

    @Sendable private func paper(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let ask = try ask(room)
        guard ask.errors.isEmpty else { return try await show(room) }
        do {
            let paper = try await room.office.committeePaper(ask.question, at: id, as: room.principal)
            return .document(paper, type: "application/pdf", fileName: "committee.pdf")
        } catch Refusal.alreadyOpened {
            return .seeOther(call.paths.campaign(.id(id)))
        }
    }

    @Sendable private func record(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let (ask, texts) = (try ask(room, form), CriteriaStudyTexts.of(call.language))
        var errors: [FieldError] = []
        let day = Day(text: form.trimmed("day"))
        if day == nil { errors.append(FieldError(field: "day", message: texts.record.dayWrong)) }
        if form.trimmed("attended").isEmpty {
            errors.append(FieldError(field: "attended", message: texts.record.attendedMissing))
        }
        guard let day, errors.isEmpty, ask.errors.isEmpty else {
            return try await show(room, form: form, errors: errors)
        }
        let record = CommitteeRecord(
            day: day, attended: form.trimmed("attended"), opinion: form.trimmed("opinion"),
            decided: ask.question.base)
        do {
            try await room.office.recordCommittee(record, at: id, as: room.principal)
            return .seeOther(
                call.paths.criteriaStudy(at: .id(id)) + ask.question.query() + "&done=recorded")
        } catch Refusal.badField(let field) {
            let error =
                field == .committeeDay
                ? FieldError(field: "day", message: texts.record.dayWrong)
                : FieldError(field: "attended", message: texts.record.tooLong)
            return try await show(room, form: form, errors: [error])
        } catch Refusal.alreadyOpened {
            return .seeOther(call.paths.campaign(.id(id)))
        }
    }
}
