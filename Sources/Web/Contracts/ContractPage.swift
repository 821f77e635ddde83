import HTML
import Operations
import Organisation

/// What the company has ordered: today, to come, ended; until when notice can be told.
struct ContractPage: Sendable {
    enum Done: String, Sendable {
        case entered, told, withdrawn
    }

    let book: ContractBook
    /// Those who may change it get the forms.
    let mayChange: Bool
    var done: Done?
    var refusal: String?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.contracts
        return frame.page(texts.heading, hasError: !errors.isEmpty, styles: [.staff]) {
            controls(frame).errorSummary
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if let done { notice(.success, live: true) { p { words(done, texts.form) } } }
            p { texts.lead }
            h2 { texts.holding }
            if book.holding.isEmpty { p { texts.noneHolding } }
            for one in book.holding { contract(one, frame) { running(one, frame) } }
            later(frame)
            included(texts)
            if mayChange { entering(frame) }
        }
    }

    @HTMLBuilder private func later(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.contracts
        if !book.toCome.isEmpty {
            h2 { texts.toCome }
            for one in book.toCome { contract(one, frame) { waiting(one, frame) } }
        }
        if !book.past.isEmpty {
            h2 { texts.past }
            for one in book.past { contract(one, frame) { HTML.empty } }
        }
    }

    private func contract(
        _ one: ServiceContract, _ frame: Frame, @HTMLBuilder actions: () -> HTML
    ) -> HTML {
        let texts = frame.texts.desk.contracts
        let day = { (day: Day) in day.words(frame.language) }
        return card {
            h3 { texts.line(one.offer.line) + frame.texts.staff.words.colon + texts.offer(one.offer) }
            facts([
                (texts.since, .text(day(one.from))),
                (texts.termEnd, .text(day(one.lastDay ?? one.termEnd(on: book.today)))),
                (texts.renewal, .text(one.renewalMonths.map(texts.renews) ?? texts.endsByItself)),
            ])
            if let ending = one.ending {
                p { texts.ending(ending.kind, day(ending.toldOn), day(ending.lastDay)) }
            }
            if let next = one.nextNotice(on: book.today) {
                p(.class("lead")) { texts.noticeBy(day(next.by), day(next.end)) }
            }
            actions()
        }
    }

    private func included(_ texts: ContractTexts) -> HTML {
        HTMLBuilder.buildBlock(
            h2 { texts.included }, p { texts.includedLead },
            ul {
                for one in Capability.allCases where one.isIncluded(in: Offer.allCases) {
                    li { texts.capability(one) }
                }
            },
            book.includes(.selfCare) ? .empty : p { texts.selfCareMissing })
    }

    private func words(_ done: Done, _ texts: ContractFormTexts) -> String {
        switch done {
        case .entered: texts.entered
        case .told: texts.told
        case .withdrawn: texts.withdrawn
        }
    }
}
