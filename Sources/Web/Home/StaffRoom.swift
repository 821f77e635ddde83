import Campaigns
import Operations
import Organisation

/// A request of a signed-in member of staff, with the frame that names them.
struct StaffRoom: Sendable {
    let call: Call
    let office: Office
    let principal: Principal
    let desk: Desk

    init(_ call: Call, _ reception: Reception) async throws {
        let found = try await reception.staff(call)
        self.call = call
        office = found.office
        principal = found.principal
        desk = try await found.office.desk(of: found.account)
    }

    var viewer: Viewer { Viewer(desk: desk) }

    var texts: StaffTexts { Texts.of(call.language).staff }

    var today: Day { office.today }

    /// - Parameter here: the address that shows the page again, for pages that answer a POST.
    func frame(_ place: StaffPlace, here: String? = nil) -> Frame {
        let bare = call.frame(here: here)
        return call.frame(here: here, reader: .staff(viewer, at: place, frame: bare))
    }

    func campaigns() async throws -> [CampaignSummary] {
        if viewer.may(.campaignRead) {
            return try await office.campaigns(as: principal).map(CampaignSummary.init)
        }
        guard viewer.may(.progressRead) else { return [] }
        var found: [CampaignSummary] = []
        for implementation in try await office.progressList(as: principal) {
            let progress = try await office.progress(of: implementation.id, as: principal)
            found.append(
                CampaignSummary(
                    implementation: implementation, invited: progress.invited, answered: progress.answered))
        }
        return found
    }
}

extension CampaignSummary {
    init(_ overview: CampaignOverview) {
        self.init(
            implementation: overview.implementation, invited: overview.invited, answered: overview.answered,
            batches: overview.batches,
            mail: Mail(
                waiting: overview.mail.waiting, sent: overview.mail.sent, failed: overview.mail.failed),
            missing: overview.missing, previous: overview.previous, reminders: overview.reminders,
            joiners: overview.joiners, targets: overview.targets)
    }
}
