import HTML
import Organisation

/// The way from an empty company to the first campaign.
struct SetUpSteps: Sendable {
    let viewer: Viewer
    let setUp: HomePage.SetUp?
    let hasCampaign: Bool

    private var hasStaff: Bool { setUp.map { $0.hasImplementer && $0.hasClerk } ?? false }
    private var hasPeople: Bool { (setUp?.people ?? 0) > 0 }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.home
        let isDone = [hasStaff, hasPeople, hasCampaign]
        let current = isDone.firstIndex(of: false)
        let contents = [accounts(frame), roster(frame), draft(frame)]
        return section(.class("next-task", "flow")) {
            h2 { texts.setupHeading }
            steps(
                contents.indices.map { index in
                    (isDone[index] ? .done : index == current ? .current : .ahead, contents[index])
                })
        }
    }

    private func accounts(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.home
        let canAct = viewer.may(.accountCreate)
        return step(texts.setupAccounts, texts.setupAccountsWhy) {
            if canAct { frame.linkButton(texts.toAccounts, frame.paths.newAccount, secondary: hasStaff) }
        }
    }

    private func roster(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let why = hasPeople ? texts.words.people(setUp?.people ?? 0) : texts.home.setupRosterWhy
        return step(texts.home.setupRoster, why) {
            if viewer.may(.rosterImport) {
                frame.linkButton(texts.home.toRoster, frame.paths.roster, secondary: hasPeople || !hasStaff)
            }
        }
    }

    private func draft(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.home
        let canAct = viewer.may(.campaignDraft)
        return step(texts.setupDraft, canAct ? texts.setupDraftWhy : texts.setupDraftOther) {
            if canAct {
                frame.linkButton(
                    texts.toNewCampaign, frame.paths.newCampaign, secondary: !(hasStaff && hasPeople))
            }
        }
    }

    private func step(_ name: String, _ why: String, @HTMLBuilder link: () -> HTML) -> HTML {
        let link = link()
        return HTMLBuilder.buildBlock(
            p { name }, p(.class("support")) { why }, link.isEmpty ? .empty : actions { link })
    }
}
