import Campaigns
import Hummingbird
import Operations
import Organisation
import StressCheck

extension CampaignRoutes {
    @Sendable func new(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await newPage(room)
    }

    func newPage(
        _ room: StaffRoom, values: [String: String] = [:], errors: [FieldError] = []
    ) async throws -> Response {
        // The page itself is for those who may draft.
        guard room.viewer.may(.campaignDraft) else { throw PageRefusal.notFound }
        var places: [NewCampaignPage.Place] = []
        for workplace in try await room.office.workplaces(as: room.principal) {
            let people = try await room.office.headcount(of: workplace.id, as: room.principal)
            places.append(.init(workplace: workplace, people: people))
        }
        let page = NewCampaignPage(
            places: places, author: (room.desk.account.name, room.desk.account.mail),
            start: StartFields(
                staff: try await staff(room), author: room.desk.account.id, today: room.today),
            sources: try await copySources(room, places), values: values, errors: errors)
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.newCampaign)),
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable func create(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = room.texts.draft
        let values = form.values(
            "name", "workplace", "first_day", "last_day", "headcount", "request", "consultation",
            "implementer", "clerk", "hearing_day", "examples")
        var errors: [FieldError] = []
        let workplace = Int(form.trimmed("workplace")).map(WorkplaceID.init)
        let days = (Day(text: form.trimmed("first_day")), Day(text: form.trimmed("last_day")))
        let headcount = Int(form.trimmed("headcount")) ?? -1
        if workplace == nil { errors.append(.init(field: "workplace", message: texts.workplaceMissing)) }
        if days.0 == nil || days.1 == nil {
            errors.append(.init(field: "first_day", message: texts.periodWrong))
        }
        if !(1...1_000_000).contains(headcount) {
            errors.append(.init(field: "headcount", message: texts.headcountWrong))
        }
        let (start, wrong) = StartFields.read(form, texts)
        errors += wrong
        guard errors.isEmpty, let workplace, let first = days.0, let last = days.1 else {
            return try await newPage(room, values: values, errors: errors)
        }
        do {
            let id = try await room.office.draftCampaign(
                name: form.trimmed("name"), at: workplace, firstDay: first, lastDay: last,
                headcount: headcount,
                contacts: form.contacts, settling: start, as: room.principal)
            return .seeOther(call.paths.campaign(.id(id)))
        } catch let refused as DraftStartRefusal {
            let error = StartFields.error(refused, room.texts)
            return try await newPage(room, values: values, errors: [error])
        } catch Refusal.badField(let field) {
            let error =
                field == .period
                ? FieldError(field: "last_day", message: texts.periodWrong)
                : FieldError(field: "name", message: texts.nameMissing)
            return try await newPage(room, values: values, errors: [error])
        }
    }

    @Sendable func appoint(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        guard let duty = Appointment.Duty(rawValue: form.trimmed("duty")) else {
            throw PageRefusal.badRequest
        }
        let field = duty.rawValue
        guard let account = Int(form.trimmed(field)).map(AccountID.init) else {
            return try await again(room, form, FieldError(field: field, message: room.texts.draft.choose))
        }
        do {
            try await room.office.appoint(account, for: duty, at: id, as: room.principal)
            return done(.appointed, id, call)
        } catch let refusal as Refusal {
            return try await again(
                room, form, FieldError(field: field, message: room.texts.refusals.words(refusal)))
        }
    }

    @Sendable func record(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let wrong = FieldError(field: "hearing_day", message: room.texts.draft.dayWrong)
        guard let day = Day(text: form.trimmed("hearing_day")) else {
            return try await again(room, form, wrong)
        }
        let kind = try await room.office.campaign(id, as: room.principal).implementation.hearingKind
        do {
            try await room.office.record(Hearing(kind: kind, day: day), at: id, as: room.principal)
            return done(.recorded, id, call)
        } catch Refusal.badField {
            return try await again(room, form, wrong)
        }
    }

    @Sendable func freeze(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let instrument = try await room.office.campaign(id, as: room.principal).implementation.campaign
            .instrument
        let examples = try Method.allCases.map { try Criteria.example($0, for: instrument) }
        let deciding = Method(rawValue: form.trimmed("deciding")) ?? .conversionTable
        let typed = Dictionary(uniqueKeysWithValues: form.names.map { ($0, form.trimmed($0)) })
        let read = CriteriaFields.read(typed, examples: examples, deciding: deciding, texts: room.texts)
        var errors = read.errors
        if !form.isOn("confirmed") {
            errors.append(FieldError(field: "confirmed", message: room.texts.criteria.confirmMissing))
        }
        guard errors.isEmpty else { return try await show(room, values: typed, errors: errors) }
        try await room.office.freezeCriteria(read.criteria, deciding: deciding, at: id, as: room.principal)
        return done(.frozen, id, call)
    }

    @Sendable func setContacts(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        try await room.office.setContacts(form.contacts, at: id, as: room.principal)
        return done(.saved, id, call)
    }

    @Sendable func setConsentPlan(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let texts = Texts.of(call.language).consent.plan
        guard let plan = ConsentPlan(form) else { throw PageRefusal.badRequest }
        do {
            try await room.office.setConsentPlan(plan, at: id, as: room.principal)
            return done(.saved, id, call)
        } catch ConsentRefusal.agreementMissing {
            return try await again(
                room, form, FieldError(field: "agreed_on", message: texts.agreementMissing))
        } catch is ConsentRefusal {
            throw PageRefusal.conflict
        }
    }

    private func again(_ room: StaffRoom, _ form: Form, _ error: FieldError) async throws -> Response {
        let values = Dictionary(uniqueKeysWithValues: form.names.map { ($0, form.trimmed($0)) })
        return try await show(room, values: values, errors: [error])
    }

    private func done(_ done: DraftPage.Done, _ id: ImplementationID, _ call: Call) -> Response {
        .seeOther(call.paths.campaign(.id(id)) + "?done=\(done.rawValue)")
    }
}

extension Form {
    func values(_ names: String...) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, trimmed($0)) })
    }

    /// The two desks of a notice; line ends as one character.
    fileprivate var contacts: Contacts {
        let text = { (name: String) in
            String(self.trimmed(name).replacing("\r\n", with: "\n").prefix(300))
        }
        return Contacts(request: text("request"), consultation: text("consultation"))
    }
}
