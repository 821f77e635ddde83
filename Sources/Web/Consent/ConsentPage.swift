import Campaigns
import HTML
import Operations
import Organisation

/// 結果の提供と面接指導の申出: the same page for every result. Nothing on it is ticked beforehand.
struct ConsentPage: Sendable {
    let sheet: SheetID
    let own: OwnConsent
    /// A word that waits for its confirmation.
    var asking: ConsentAsk?
    var refusal: ConsentRefusal?
    var isUnclear = false
    /// Of the company: beside the fixed words, in place of none.
    var words: CompanyMessage?

    /// Pages are filled up to this many bytes. None comes near it.
    static let length = 32_768
    /// What can be asked here; consent for small groups has no page yet.
    static let asks: [ConsentAsk] = [.agree, .decline, .request, .withdraw]

    private var scope: ConsentScope { own.plan.scope }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.own
        return frame.page(
            asking == nil ? texts.heading : texts.confirmHeading,
            back: (texts.back, own.isOnPaper ? frame.paths.results : frame.paths.result(.id(sheet)))
        ) {
            p(.class("support")) { own.campaign }
            problem(texts)
            if let asking { confirmation(asking, frame) } else { content(frame) }
            MessageView(words, MessageTexts.of(frame.language).consent).html(frame)
        }
    }

    private func problem(_ texts: OwnConsentTexts) -> HTML {
        let words = refusal.map(texts.refusal) ?? (isUnclear ? texts.unclear : nil)
        guard let words else { return .empty }
        return notice(.warning, live: true) { p { words } }
    }

    @HTMLBuilder private func content(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.own
        let words = ConsentText.current.wording(frame.language)
        standing(texts, frame.language)
        for line in words.lead { p { line } }
        if own.isDelivered {
            list(words.passesHeading, words.passes(scope))
            list(words.staysHeading, words.stays)
            question(words, frame)
            request(words, frame)
            p { words.noDisadvantage }
            withdrawal(words, frame)
        } else {
            notice(.info) { p { own.isOnPaper ? texts.paperFirst : texts.lookFirst } }
        }
    }

    private func list(_ heading: String, _ lines: [String]) -> HTML {
        HTMLBuilder.buildBlock(h2 { heading }, ul { for line in lines { li { line } } })
    }

    @HTMLBuilder private func standing(_ texts: OwnConsentTexts, _ language: Language) -> HTML {
        h2 { texts.soFarHeading }
        notice(.info) {
            for line in texts.standing(own.standing, own.isHandedOn) { p { line } }
            if let at = own.standing.at { p(.class("support")) { at.words(language) } }
        }
    }

    /// Both answers look the same and cost the same.
    @HTMLBuilder private func question(_ words: ConsentText.Wording, _ frame: Frame) -> HTML {
        let texts = frame.texts.consent.own
        h2 { words.questionHeading }
        if own.plan.mode == .allRefused {
            p { words.notAsked }
        } else if own.isAsked {
            p { words.question(scope) }
            p(.class("support")) { texts.until(own.lastDay.words(frame.language)) }
            frame.postForm(frame.paths.ownConsent(about: .id(sheet))) {
                actions(pair: true) {
                    frame.submit(words.agree, name: "act", value: ConsentAsk.agree.rawValue)
                    frame.submit(words.decline, name: "act", value: ConsentAsk.decline.rawValue)
                }
            }
        } else {
            p { texts.over(own.lastDay.words(frame.language)) }
        }
    }

    @HTMLBuilder private func request(_ words: ConsentText.Wording, _ frame: Frame) -> HTML {
        h2 { words.requestHeading }
        for line in words.requestLead { p { line } }
        frame.postForm(frame.paths.ownConsent(about: .id(sheet))) {
            actions { frame.submit(words.request, name: "act", value: ConsentAsk.request.rawValue) }
        }
    }

    @HTMLBuilder private func withdrawal(_ words: ConsentText.Wording, _ frame: Frame) -> HTML {
        let texts = frame.texts.consent.own
        p { words.withdrawal }
        if own.standing.passesOn || own.standing.request == .consultation {
            frame.postForm(frame.paths.ownConsent(about: .id(sheet))) {
                actions { frame.submit(texts.withdraw, name: "act", value: ConsentAsk.withdraw.rawValue) }
            }
        }
    }
}

extension ConsentPage {
    /// What the word does, before it is given: the same for everybody who gives it.
    @HTMLBuilder fileprivate func confirmation(_ ask: ConsentAsk, _ frame: Frame) -> HTML {
        let texts = frame.texts.consent.own
        let words = ConsentText.current.wording(frame.language)
        p(.class("lead")) { texts.sure(ask, words) }
        switch ask {
        case .agree: ul { for line in words.passes(scope) { li { line } } }
        case .request:
            for line in words.requestLead { p { line } }
            ul { for line in words.passes(scope) { li { line } } }
        default:
            if own.isHandedOn { p { texts.handedOn } }
            if !own.isHandedOn && (ask == .withdraw || own.standing.request != .interview) {
                p { texts.nothingPasses }
            }
        }
        if ask == .decline && own.standing.request == .interview { p { texts.requestStands } }
        p { words.noDisadvantage }
        frame.postForm(frame.paths.ownConsent(about: .id(sheet))) {
            frame.hiddenField("act", ask.rawValue)
            frame.hiddenField("text", ConsentText.current.version)
            if let mark = self.words?.mark { frame.hiddenField("company", mark) }
            actions {
                frame.submit(texts.confirm, name: "confirmed", value: "yes", secondary: false)
                frame.linkButton(
                    texts.backToPage, frame.paths.ownConsent(about: .id(sheet)), secondary: true)
            }
        }
    }
}

extension ConsentText {
    func wording(_ language: Language) -> Wording {
        switch language {
        case .ja: ja
        case .en: en
        }
    }
}
