import Campaigns
import Hummingbird
import Operations
import Organisation
import StressCheck

extension AnsweringRoutes {
    @Sendable func companyQuestions(_ call: Call) async throws -> Response {
        let form = try await form(call)
        if form.receipt != nil {
            return .seeOther(call.paths.receipt + (call.query("note") == "late" ? Self.late : ""))
        }
        if let closed = form.closedPage { return .page(closed.html(call.answeringFrame())) }
        guard let page = form.companyPage else { return .seeOther(call.paths.check) }
        return .page(page.html(call.answeringFrame()))
    }

    @Sendable func saveCompanyQuestions(_ call: Call, _ form: Form) async throws -> Response {
        let holder = try await reception.holder(call)
        let now = try await self.form(call)
        guard now.receipt == nil else { return .seeOther(call.paths.receipt + Self.late) }
        guard var page = now.companyPage else { return .seeOther(call.paths.check) }
        let read = try form.extraAnswers(to: page.extra.questions, ExtraQuestionTexts.of(call.language))
        guard read.errors.isEmpty else {
            page.errors = read.errors
            page.values = read.typed
            return .page(
                page.html(call.answeringFrame(here: call.paths.companyQuestions)),
                status: .unprocessableContent)
        }
        do {
            try await holder.office.saveExtra(
                read.answers, of: holder.invitation, as: holder.principal, session: holder.secret)
            return .seeOther(call.paths.check)
        } catch Refusal.alreadySent {
            return .seeOther(call.paths.receipt + Self.late)
        } catch Refusal.notAnswering {
            return .seeOther(call.paths.check)
        }
    }
}

extension AnswerForm {
    fileprivate var companyPage: CompanyQuestionsPage? {
        extra.map {
            CompanyQuestionsPage(
                company: company, extra: $0, lastPart: instrument.sections.last?.id ?? "A")
        }
    }
}

/// What was sent from the page of the company's own questions.
struct ReadExtraAnswers {
    var answers: [Int: ExtraAnswer] = [:]
    var typed: [String: String] = [:]
    var errors: [FieldError] = []
}

extension Form {
    /// A choice that its question does not have refuses the whole form; a text that is too long is said.
    fileprivate func extraAnswers(
        to questions: [ExtraQuestion], _ texts: ExtraQuestionTexts
    ) throws(PageRefusal) -> ReadExtraAnswers {
        var read = ReadExtraAnswers()
        for (place, question) in questions.enumerated() {
            let name = CompanyQuestionsPage.field(place)
            guard let value = self[name] else { continue }
            read.typed[name] = value
            guard question.isText else {
                read.answers[place] = try choice(value, of: question)
                continue
            }
            switch Result(catching: { () throws(FreeText.Fault) in try FreeText(value) }) {
            case .success(let words): read.answers[place] = .text(words)
            case .failure(.blank): read.answers[place] = ExtraAnswer.none
            case .failure(.tooLong):
                read.errors.append(FieldError(field: name, message: texts.textTooLong))
            }
        }
        return read
    }

    private func choice(_ value: String, of question: ExtraQuestion) throws(PageRefusal) -> ExtraAnswer {
        if value == "none" { return .none }
        guard let place = Int(value), question.labels.indices.contains(place - 1) else {
            throw .unprocessable
        }
        return .choice(place - 1)
    }
}
