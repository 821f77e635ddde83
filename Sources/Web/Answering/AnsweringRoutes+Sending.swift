import Campaigns
import Hummingbird
import Operations
import Organisation
import StressCheck

extension AnsweringRoutes {
    /// Sending again from the same page is sending once. A form that carries answers sends them along.
    @Sendable func send(_ call: Call, _ form: Form) async throws -> Response {
        let holder = try await reception.holder(call)
        let answers = try form.answers(to: try Instrument.load(.bjsq57).items)
        do {
            let receipt = try await holder.office.send(
                answers, of: holder.invitation, as: holder.principal, session: holder.secret)
            return .seeOther(receipt.canChooseSecret ? call.paths.secret : call.paths.receipt)
        } catch Refusal.itemsMissing {
            return .seeOther(call.paths.check)
        } catch Refusal.alreadySent {
            return .seeOther(call.paths.receipt + Self.late)
        } catch Refusal.notAnswering {
            return .seeOther(call.paths.check)
        }
    }

    @Sendable func secret(_ call: Call) async throws -> Response {
        guard let receipt = try await receiptOf(call) else { return .seeOther(call.paths.answers) }
        guard receipt.canChooseSecret else { return .seeOther(call.paths.receipt) }
        return .page(SecretPage(isShared: call.isShared).html(call.answeringFrame()))
    }

    @Sendable func chooseSecret(_ call: Call, _ form: Form) async throws -> Response {
        let holder = try await reception.holder(call)
        let text = form["secret"] ?? ""
        let isRepeated = text == form["repeat"] ?? ""
        do {
            if isRepeated {
                try await holder.office.chooseSecret(
                    text, for: holder.invitation, as: holder.principal, session: holder.secret)
                return .seeOther(call.paths.receipt)
            }
        } catch Refusal.secretAlreadyChosen {
            return .seeOther(call.paths.receipt)
        } catch Refusal.badField {
            return problem(text.count < OwnSecret.shortest ? .tooShort : .tooSimple, call)
        }
        return problem(.differs, call)
    }

    private func problem(_ problem: SecretPage.Problem, _ call: Call) -> Response {
        .page(
            SecretPage(problem: problem, isShared: call.isShared).html(
                call.answeringFrame(here: call.paths.secret)),
            status: .unprocessableContent)
    }

    @Sendable func receipt(_ call: Call) async throws -> Response {
        let form = try await form(call)
        guard let receipt = form.receipt else { return .seeOther(call.paths.answers) }
        let words = try await reception.office(call).companyWords(in: call.language)
        let page = ReceiptPage(
            number: receipt.number, sentAt: receipt.answeredAt, hasSecret: receipt.hasSecret,
            canChooseSecret: receipt.canChooseSecret, canWithdraw: form.state == .open,
            isLate: call.query("note") == "late", isShared: call.isShared, words: words)
        return .page(page.html(call.answeringFrame()))
    }

    private func receiptOf(_ call: Call) async throws -> Receipt? {
        try await form(call).receipt
    }
}

extension Form {
    /// The answers among the fields: named by item, codes 1–4. A code of another kind refuses the whole form.
    func answers(to items: [Item]) throws(PageRefusal) -> [ItemID: Int] {
        var answers: [ItemID: Int] = [:]
        answers.reserveCapacity(items.count)
        for item in items {
            guard let text = self[item.id.rawValue] else { continue }
            guard let code = Int(text), (1...4).contains(code) else { throw .unprocessable }
            answers[item.id] = code
        }
        return answers
    }
}

extension AnswerForm {
    func sheet(_ language: Language) -> QuestionSheet {
        QuestionSheet(journey, ownCodes: ownCodes, language: language)
    }

    /// The page for a form that takes no answers now; nil while it does.
    var closedPage: LinkStatePage? {
        state.page(campaign).map {
            LinkStatePage(company: company, campaign: campaign.name, state: $0, contact: contact)
        }
    }
}

extension LinkPreview {
    var pageState: LinkStatePage.State? {
        isSent ? .sent : state.page(campaign)
    }
}

extension AnsweringState {
    fileprivate func page(_ campaign: Campaign) -> LinkStatePage.State? {
        switch self {
        case .open: nil
        case .notYet: .notYet(from: campaign.firstDay)
        case .over, .closed: .over(since: campaign.lastDay)
        }
    }
}
