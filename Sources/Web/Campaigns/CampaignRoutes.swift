import Campaigns
import Hummingbird
import Operations
import Organisation
import StressCheck

/// From a new draft to closing.
struct CampaignRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let id = Segment.variable("campaign")
        routes.get(path.campaigns, .campaignRead, handler: list)
        routes.post(path.campaigns, .campaignDraft, handler: create)
        routes.get(path.newCampaign, .campaignDraft, handler: new)
        routes.post(path.campaignCopies, .campaignDraft, handler: copy)
        routes.get(path.campaign(id), .campaignRead, handler: one)
        routes.post(path.appointments(at: id), .campaignDraft, handler: appoint)
        routes.post(path.hearings(at: id), .campaignDraft, handler: record)
        routes.post(path.criteria(at: id), .campaignDraft, handler: freeze)
        routes.post(path.contacts(at: id), .campaignDraft, handler: setContacts)
        routes.post(path.consentPlan(at: id), .campaignDraft, handler: setConsentPlan)
        routes.post(path.targets(of: id), .campaignDraft, handler: setTargets)
        routes.post(path.opening(of: id), .campaignOpen, handler: open)
        routes.get(path.closing(of: id), .campaignRead, handler: closing)
        routes.post(path.closing(of: id), .campaignClose, handler: close)
        routes.post(path.extensions(of: id), .campaignExtend, handler: extend)
        routes.post(path.lateRounds(of: id), .campaignReopen, handler: reopen)
        routes.post(path.lateInvitations(to: id), .campaignInvite, handler: inviteJoiners)
        routes.post(path.reminderPlan(of: id), .reminderSet, handler: setReminders)
        ExtraQuestionRoutes(reception: reception).add(to: &routes)
        RehearsalRoutes(reception: reception).add(to: &routes)
        MessageRoutes(reception: reception).add(to: &routes)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let campaigns = try await room.office.campaigns(as: room.principal).map(CampaignSummary.init)
        let page = CampaignsPage(
            viewer: room.viewer, campaigns: campaigns, today: room.today,
            dues: try await room.office.nextDues(as: room.principal))
        return .page(page.html(room.frame(.campaigns)))
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let examples = Method.allCases.compactMap { try? Criteria.example($0, for: .bjsq57) }
        return try await show(
            room, done: call.query("done"), values: CriteriaTaking.values(call.query, examples: examples))
    }

    /// The draft's check list or the running campaign, by its phase.
    func show(
        _ room: StaffRoom, done: String? = nil, isRefused: Bool = false, values: [String: String] = [:],
        errors: [FieldError] = [], hasWrongPlan: Bool = false
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let summary = CampaignSummary(try await room.office.campaign(id, as: room.principal))
        let frame = room.frame(.campaigns, here: room.call.paths.campaign(.id(id)))
        let staff = try await staff(room)
        let kept = try await room.office.criteriaRecord(of: id, as: room.principal)
        let note = CriteriaNote(
            id: id, record: kept.record,
            frozenBy: kept.frozenBy.flatMap { author in staff.first { $0.id == author }?.name },
            mayStudy: room.viewer.may(.criteriaStudy))
        guard summary.implementation.phase == .draft else {
            let page = RunningPage(
                summary: summary, viewer: room.viewer, staff: staff, today: room.today,
                done: done.flatMap(RunningPage.Done.init),
                mayPrint: room.mayPrintLetters(of: summary.implementation),
                mayPublishGroups: room.mayPublishGroups(of: summary.implementation),
                mayNameKeeper: room.mayNameKeeper(of: summary.implementation), note: note,
                reminders: room.reminders(summary, isSaved: done == "reminders", isRefused: hasWrongPlan),
                joiners: room.joiners(summary, errors: errors),
                period: room.period(summary, staff: staff, values: values, errors: errors),
                delivery: room.delivery(summary))
            let isWrong = hasWrongPlan || !errors.isEmpty
            return .page(page.html(frame), status: isWrong ? .unprocessableContent : .ok)
        }
        let page = DraftPage(
            summary: summary, staff: staff,
            examples: try Method.allCases.map {
                try Criteria.example($0, for: summary.implementation.campaign.instrument)
            },
            mayChange: room.viewer.may(.campaignDraft), mayOpen: room.viewer.may(.campaignOpen),
            mayNameKeeper: room.mayNameKeeper(of: summary.implementation),
            choices: try await room.office.choices(of: id, as: room.principal),
            note: note, hasTakenLines: errors.isEmpty && values["deciding"] != nil,
            done: done.flatMap(DraftPage.Done.init), isRefused: isRefused, values: values, errors: errors)
        return .page(page.html(frame), status: isRefused || !errors.isEmpty ? .unprocessableContent : .ok)
    }

    func staff(_ room: StaffRoom) async throws -> [StaffMember] {
        try await room.office.appointable(as: room.principal).map {
            StaffMember(
                id: $0.account.id, name: $0.account.name, roles: $0.grants.map(\.role),
                qualification: $0.qualification.flatMap { $0.isSufficient ? $0.kind : nil })
        }
    }

    @Sendable private func open(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        do {
            try await room.office.openCampaign(id, as: room.principal)
            return .seeOther(call.paths.campaign(.id(id)) + "?done=opened")
        } catch Refusal.missingForOpening {
            return try await show(room, isRefused: true)
        } catch is Office.Denial {
            // Only whoever is appointed here opens; a draft without appointments says so in its list.
            return try await show(room, isRefused: true)
        }
    }

    @Sendable private func closing(_ call: Call) async throws -> Response {
        try await closing(StaffRoom(call, reception))
    }

    private func closing(_ room: StaffRoom, refusal: Refusal? = nil) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let summary = CampaignSummary(try await room.office.campaign(id, as: room.principal))
        guard summary.implementation.phase == .opened else {
            return .seeOther(room.call.paths.campaign(.id(id)))
        }
        let page = ClosingPage(
            summary: summary, today: room.today, refusal: refusal.map(room.texts.refusals.words))
        return .page(
            page.html(room.frame(.campaigns)), status: refusal == nil ? .ok : .unprocessableContent)
    }

    @Sendable private func close(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        do {
            try await room.office.closeCampaign(id, as: room.principal)
        } catch Refusal.alreadyClosed {
            return .seeOther(call.paths.campaign(.id(id)))
        } catch let refusal as Refusal {
            return try await closing(room, refusal: refusal)
        }
        return .seeOther(call.paths.campaign(.id(id)) + "?done=closed")
    }
}

extension StaffRoom {
    fileprivate func mayPrintLetters(of implementation: Implementation) -> Bool {
        viewer.may(.letterRead) && isAppointed(at: implementation)
    }

    fileprivate func reminders(
        _ summary: CampaignSummary, isSaved: Bool, isRefused: Bool
    ) -> ReminderSection {
        let here = summary.implementation
        return ReminderSection(
            summary: summary, maySet: viewer.may(.reminderSet) && isAppointed(at: here),
            maySend: mayRemind(at: here), isSaved: isSaved, isRefused: isRefused)
    }

    fileprivate func mayPublishGroups(of implementation: Implementation) -> Bool {
        viewer.may(.groupPrepare) && isAppointed(at: implementation)
    }

    fileprivate func mayNameKeeper(of implementation: Implementation) -> Bool {
        viewer.may(.keeperName) && isAppointed(at: implementation)
    }

    func isAppointed(at implementation: Implementation) -> Bool {
        implementation.members.contains { $0.account == desk.account.id }
    }
}
