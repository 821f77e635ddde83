import Campaigns
import HTML
import Organisation

/// Where staff arrive: one next step, the campaigns in one line each, what the own roles may do.
struct HomePage: Sendable {
    /// What an administrator needs to know before the first campaign.
    struct SetUp: Sendable, Hashable {
        let people: Int
        let hasImplementer: Bool
        let hasClerk: Bool
    }

    let viewer: Viewer
    let campaigns: [CampaignSummary]
    let today: Day
    /// Roles that wait for the declaration about personnel authority (L-01).
    var undeclared: [Role] = []
    /// Said after an action.
    var done = false
    var refusal: String?
    /// Given to those who may import the roster or draft a campaign.
    var setUp: SetUp?
    /// Given to the administrator.
    var backup: BackupLine?
    /// Nobody can answer before the keeper unlocks the records.
    var isLocked = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.home
        return frame.page(texts.menuHome, width: .wide, styles: [.staff]) {
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if isLocked {
                notice(.warning) {
                    p { CustodyTexts.of(frame.language).home }
                    p { a(.href(frame.paths.custody)) { CustodyTexts.of(frame.language).heading } }
                }
            }
            if done { notice(.success, live: true) { p { texts.declared } } }
            if undeclared.isEmpty { next(frame) } else { declaration(frame) }
            if showsSetUp {
                SetUpSteps(viewer: viewer, setUp: setUp, hasCampaign: !campaigns.isEmpty).html(frame)
            }
            if viewer.may(.campaignRead) || viewer.may(.progressRead) {
                h2 { texts.campaignsHeading }
                lines(frame)
            }
            h2 { texts.rolesHeading }
            roles(frame)
            if let backup { backup.html(frame.language) }
        }
    }

    private func declaration(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return section(.class("next-task", "flow")) {
            h2 { texts.home.declareHeading }
            p { texts.home.declareLead }
            p { undeclared.map(texts.roles.name).joined(separator: "・") }
            p(.class("lead")) { texts.home.declareWords }
            p(.class("support")) { texts.home.declareNote }
            frame.postForm(frame.paths.attestations) {
                actions { frame.submit(texts.home.declare, name: "declared", value: "yes") }
            }
        }
    }

    private var tasks: (Frame) -> [(CampaignSummary, NextTask)] {
        { frame in campaigns.map { ($0, NextTask.of($0, for: viewer, on: today, frame: frame)) } }
    }

    private var showsSetUp: Bool { setUp != nil && campaigns.isEmpty }

    /// The one task that waits for this person, before everything else.
    private func next(_ frame: Frame) -> HTML {
        guard !showsSetUp else { return .empty }
        let texts = frame.texts.staff.home
        let own = tasks(frame).first { $0.1.isOwn }
        return section(.class("next-task", "flow")) {
            h2 { texts.nextHeading }
            if let (campaign, task) = own {
                p(.class("lead")) { task.words }
                p(.class("support")) { campaign.name + "　" + campaign.implementation.workplace.name }
                if let link = task.link { actions { frame.linkButton(link.words, link.path, large: true) } }
            } else {
                p { texts.nothingToDo }
            }
        }
    }

    private func lines(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.home
        return HTMLBuilder.buildBlock(
            campaigns.isEmpty
                ? p { viewer.may(.campaignDraft) ? texts.noCampaignsDraft : texts.noCampaigns }
                : CampaignTable(campaigns: campaigns, viewer: viewer, today: today).html(frame),
            viewer.may(.campaignDraft)
                ? actions { frame.linkButton(texts.toNewCampaign, frame.paths.newCampaign, secondary: true) }
                : .empty)
    }

    private func roles(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        if viewer.roles.isEmpty { return p { texts.home.noRoles } }
        return facts(
            viewer.roles.map { role in
                let words = texts.roles.explanation(role)
                return (
                    texts.roles.name(role),
                    HTMLBuilder.buildBlock(p { words.does }, p(.class("support")) { words.neverSees })
                )
            })
    }
}
