import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// A message on the page it is for, made by that page's own view from sample values that are nobody's.
struct MessagePreview: Sendable {
    let message: CompanyMessage
    let now: Instant

    func html(_ frame: Frame) -> HTML {
        switch message.kind {
        case .consultation, .afterCheck: receipt.html(frame)
        case .consent: consent(frame).html(frame)
        case .selection: results(frame).html(frame)
        }
    }

    private var receipt: ReceiptPage {
        ReceiptPage(
            number: "7K3M9QXT", sentAt: now, hasSecret: true, canWithdraw: true,
            words: [message.kind: message])
    }

    private func consent(_ frame: Frame) -> ConsentPage {
        ConsentPage(
            sheet: SheetID(rawValue: 1),
            own: OwnConsent(
                campaign: MessageTexts.of(frame.language).sample, plan: .standard, isDelivered: true,
                isAsked: true, lastDay: now.day.adding(days: 30), standing: ConsentStanding([]),
                isHandedOn: false),
            words: message)
    }
}

extension MessagePreview {
    private func results(_ frame: Frame) -> ResultListPage {
        let (texts, today) = (MessageTexts.of(frame.language), now.day)
        let campaign = Campaign(
            id: CampaignID(rawValue: 1), name: texts.sample, instrument: .bjsq57, firstDay: today,
            lastDay: today.adding(days: 14))
        let check = OpenCheck(
            campaign: campaign, workplace: texts.sampleWorkplace, isOpen: true, isAnswered: false,
            linkFrom: today,
            contact: "")
        return ResultListPage(entries: [], open: OpenCheckSection(checks: [check], words: message))
    }
}
