import Campaigns
import HTML
import Operations
import Organisation

/// An opened or closed campaign: the rate, the mail, the batches, what was fixed.
struct RunningPage: Sendable {
    enum Done: String, Sendable {
        case opened, closed, extended, reopened, invited
    }

    let summary: CampaignSummary
    let viewer: Viewer
    let staff: [StaffMember]
    let today: Day
    var done: Done?
    /// Whoever is appointed here prints letters for those whom mail does not reach.
    var mayPrint = false
    /// Whoever is appointed here publishes group results.
    var mayPublishGroups = false
    var mayNameKeeper = false
    /// Who froze the criteria, and the committee's record.
    var note: CriteriaNote?
    var reminders: ReminderSection?
    var joiners: JoinerSection?
    var period: PeriodSection?
    var delivery: DeliverySection?

    private var hasError: Bool {
        reminders?.isRefused ?? false || !(period?.errors.isEmpty ?? true) || joiners?.refusal != nil
    }
    private var implementation: Implementation { summary.implementation }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(
            summary.name, hasError: hasError, width: .wide, styles: [.staff],
            back: (texts.campaigns.back, frame.paths.campaigns)
        ) {
            if let done {
                notice(.success, live: true) { p { words(done, frame) } }
            }
            next(frame)
            facts(overview(frame))
            if !summary.batches.isEmpty || implementation.phase == .closed {
                BatchTable(batches: summary.batches, viewer: viewer, today: today).html(frame)
            }
            if !summary.batches.isEmpty, viewer.may(.deliverableRead) {
                p {
                    a(.href(frame.paths.deliverables(of: .id(summary.id)))) {
                        DeliverableTexts.of(frame.language).link
                    }
                }
            }
            if implementation.phase == .closed, mayPublishGroups,
                summary.batches.contains(where: { $0.releasedAt != nil })
            {
                groups(frame)
            }
            if viewer.may(.mailStatusRead) { mail(texts) }
            if mayPrint { letters(frame) }
            joiners?.html(frame) ?? .empty
            reminders?.html(frame) ?? .empty
            period?.html(frame) ?? .empty
            delivery?.html(frame) ?? .empty
            labourReport(frame)
            h2 { texts.campaigns.settingsHeading }
            Settings(implementation: implementation, staff: staff).html(texts)
            note?.frozen(frame) ?? .empty
            note?.record.map { RecordFacts(record: $0).html(frame) } ?? .empty
            ExtraQuestionLink(implementation: implementation).html(frame)
            KeeperForm(implementation: implementation, staff: staff, mayName: mayNameKeeper).html(frame)
            closing(frame)
        }
    }

    private func words(_ done: Done, _ frame: Frame) -> String {
        switch done {
        case .opened: frame.texts.staff.draft.opened
        case .closed: frame.texts.staff.draft.closed
        case .extended: PeriodTexts.of(frame.language).extend.done
        case .reopened: PeriodTexts.of(frame.language).late.done
        case .invited: JoinerTexts.of(frame.language).done
        }
    }

    private func next(_ frame: Frame) -> HTML {
        let task = NextTask.of(summary, for: viewer, on: today, frame: frame)
        return section(.class("next-task", "flow")) {
            h2 { frame.texts.staff.campaigns.columnNext }
            p(.class("lead")) { task.words }
            if let link = task.link, link.path != frame.paths.campaign(.id(summary.id)) {
                actions { frame.linkButton(link.words, link.path, secondary: !task.isOwn) }
            }
        }
    }

    private func overview(_ frame: Frame) -> [(String, HTML)] {
        let (texts, consent) = (frame.texts.staff, frame.texts.consent.plan)
        let campaign = implementation.campaign
        let last = summary.previous.map { previous in
            (
                consent.lastYear(previous.campaign),
                HTML.text(texts.words.rate(previous.answered, previous.invited))
            )
        }
        let day = implementation.consent.agreement.map { texts.words.day($0.day) } ?? ""
        let targets = TargetTexts.of(frame.language)
        let basis = summary.targets.map { texts.words.paren(targets.basis($0.everybody, $0.invited)) } ?? ""
        return [
            (texts.campaigns.columnStage, summary.stage(on: today).tag(texts.campaigns)),
            (texts.campaigns.workplace, .text(implementation.workplace.name)),
            (texts.campaigns.period, .text(texts.words.period(campaign.firstDay, campaign.lastDay))),
            (texts.campaigns.rate, .text(texts.words.rate(summary.answered, summary.invited))),
        ] + [last].compactMap(\.self) + [
            (targets.heading, .text(implementation.targets.words(targets) + basis)),
            (consent.heading, .text(consent.fixed(implementation.consent, day))),
        ]
    }

    /// Counts only: no template, no address, no link.
    private func mail(_ texts: StaffTexts) -> HTML {
        let words = texts.campaigns
        return HTMLBuilder.buildBlock(
            h2 { words.mailHeading },
            figures([
                Figure(name: words.mailSent, value: String(summary.mail.sent)),
                Figure(name: words.mailWaiting, value: String(summary.mail.waiting)),
                Figure(name: words.mailFailed, value: String(summary.mail.failed)),
            ]),
            summary.mail.failed > 0 ? p { words.mailFailedNote } : .empty,
            p(.class("support")) { words.mailNote })
    }

    private func groups(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        return HTMLBuilder.buildBlock(
            h2 { texts.menu },
            actions {
                frame.linkButton(
                    texts.publishing.link, frame.paths.groupPublication(of: .id(summary.id)), secondary: true)
            })
    }

    /// Links are printed while they open something; a secret may be forgotten at any time.
    private func letters(_ frame: Frame) -> HTML {
        let (texts, id) = (frame.texts.staff, Segment.id(summary.id))
        return actions {
            if implementation.phase == .opened {
                frame.linkButton(texts.letters.link, frame.paths.letters(of: id), secondary: true)
                frame.linkButton(
                    PaperAnswerTexts.of(frame.language).heading, frame.paths.paperAnswers(at: id),
                    secondary: true)
            }
            frame.linkButton(texts.reissues.link, frame.paths.reissues(of: id), secondary: true)
        }
    }

    /// The report of the workplace for the year of the last day.
    private func labourReport(_ frame: Frame) -> HTML {
        guard viewer.may(.labourReportRead) else { return .empty }
        let texts = LabourReportTexts.of(frame.language).list
        let year = Segment.word("\(min(implementation.campaign.lastDay.year, today.year))")
        return HTMLBuilder.buildBlock(
            h2 { texts.heading },
            actions {
                frame.linkButton(
                    texts.prepare,
                    frame.paths.labourReportDraft(at: .id(implementation.workplace.id), in: year),
                    secondary: true)
            })
    }

    private func closing(_ frame: Frame) -> HTML {
        guard implementation.phase == .opened, viewer.may(.campaignClose) else { return .empty }
        let texts = frame.texts.staff.campaigns
        return HTMLBuilder.buildBlock(
            h2 { texts.closeSubmit },
            p { texts.closePoints.first ?? "" },
            actions {
                frame.linkButton(texts.toClosing, frame.paths.closing(of: .id(summary.id)), secondary: true)
            })
    }
}
