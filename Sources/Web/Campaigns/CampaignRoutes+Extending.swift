import Campaigns
import Hummingbird
import Operations
import Organisation

extension CampaignRoutes {
    /// Asks first; what was asked is what is done.
    @Sendable func extend(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let summary = try await movable(room, room.viewer.may(.campaignExtend))
        let page = call.paths.campaign(.id(summary.id))
        return try await asking(room, form, refused: PeriodTexts.of(call.language).extend.refused) { until in
            guard let seen = Day(text: form.trimmed("from")) else { throw Refusal.badField(.period) }
            if form.isOn("confirmed") {
                try await room.office.extendCampaign(summary.id, from: seen, until: until, as: room.principal)
                return .seeOther(page + "?done=extended")
            }
            let longer = try summary.implementation.extended(
                until: until, at: room.office.now, by: room.desk.account.id)
            let asking = ExtensionPage(summary: summary, longer: longer, isLateRound: false)
            return .page(asking.html(room.frame(.campaigns, here: page)))
        }
    }

    /// 後日の受検, asked in the same two steps.
    @Sendable func reopen(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let summary = try await movable(room, room.viewer.may(.campaignReopen))
        let page = call.paths.campaign(.id(summary.id))
        return try await asking(room, form, refused: PeriodTexts.of(call.language).late.refused) { until in
            if form.isOn("confirmed") {
                try await room.office.reopenCampaign(summary.id, until: until, as: room.principal)
                return .seeOther(page + "?done=reopened")
            }
            let (now, author) = (room.office.now, room.desk.account.id)
            let last = summary.implementation.campaign.lastDay
            let longer = try summary.implementation.lateRound(until: until, at: now, by: author)
            let asking = ExtensionPage(
                summary: summary, longer: longer ?? .init(from: last, until: last, at: now, by: author),
                isLateRound: true)
            return .page(asking.html(room.frame(.campaigns, here: page)))
        }
    }

    private func movable(_ room: StaffRoom, _ may: Bool) async throws -> CampaignSummary {
        let id: ImplementationID = try room.call.id("campaign")
        let summary = CampaignSummary(try await room.office.campaign(id, as: room.principal))
        guard may, room.isAppointed(at: summary.implementation) else { throw PageRefusal.notFound }
        return summary
    }

    /// - Parameter refused: said beside the field when the day is no possible one.
    private func asking(
        _ room: StaffRoom, _ form: Form, refused: String, _ work: (Day) async throws -> Response
    ) async throws -> Response {
        do {
            guard let until = Day(text: form.trimmed("until")) else { throw Refusal.badField(.period) }
            return try await work(until)
        } catch Refusal.alreadyClosed, Refusal.notClosed {
            return .seeOther(room.call.paths.campaign(.id(try room.call.id("campaign") as ImplementationID)))
        } catch let refusal as Refusal {
            let words = refusal == .badField(.period) ? refused : room.texts.refusals.words(refusal)
            return try await show(
                room, values: ["until": form.trimmed("until")],
                errors: [FieldError(field: "until", message: words)])
        }
    }
}

extension StaffRoom {
    func period(
        _ summary: CampaignSummary, staff: [StaffMember], values: [String: String], errors: [FieldError]
    ) -> PeriodSection {
        let isHere = isAppointed(at: summary.implementation)
        return PeriodSection(
            summary: summary, staff: staff, mayExtend: isHere && viewer.may(.campaignExtend),
            mayReopen: isHere && viewer.may(.campaignReopen) && summary.implementation.canReopen(on: today),
            values: values,
            errors: errors.filter { $0.field == "until" })
    }
}
