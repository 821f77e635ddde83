import Campaigns
import Hummingbird
import Operations
import Organisation

extension CampaignRoutes {
    /// Asks first; what was asked is what is done.
    @Sendable func extend(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let summary = CampaignSummary(try await room.office.campaign(id, as: room.principal))
        guard room.mayExtend(summary.implementation) else { throw PageRefusal.notFound }
        let page = call.paths.campaign(.id(id))
        do {
            guard let until = Day(text: form.trimmed("until")), let seen = Day(text: form.trimmed("from"))
            else { throw Refusal.badField(.period) }
            if form.isOn("confirmed") {
                try await room.office.extendCampaign(id, from: seen, until: until, as: room.principal)
                return .seeOther(page + "?done=extended")
            }
            let longer = try summary.implementation.extended(
                until: until, at: room.office.now, by: room.desk.account.id)
            let asking = ExtensionPage(summary: summary, longer: longer)
            return .page(asking.html(room.frame(.campaigns, here: page)))
        } catch Refusal.alreadyClosed {
            return .seeOther(page)
        } catch let refusal as Refusal {
            let words =
                refusal == .badField(.period)
                ? PeriodTexts.of(call.language).refused : room.texts.refusals.words(refusal)
            return try await show(
                room, values: ["until": form.trimmed("until")],
                errors: [FieldError(field: "until", message: words)])
        }
    }
}

extension StaffRoom {
    func mayExtend(_ implementation: Implementation) -> Bool {
        viewer.may(.campaignExtend) && isAppointed(at: implementation)
    }

    func period(
        _ summary: CampaignSummary, staff: [StaffMember], values: [String: String], errors: [FieldError]
    ) -> PeriodSection {
        PeriodSection(
            summary: summary, staff: staff, mayExtend: mayExtend(summary.implementation),
            values: values, errors: errors.filter { $0.field == "until" })
    }
}
