import Campaigns
import HTML
import Hummingbird
import Operations
import Organisation
import StressCheck

/// From the personal link to the receipt.
struct AnsweringRoutes: Sendable {
    let reception: Reception

    /// Another tab or device sent the sheet before.
    static let late = "?note=late"

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(Paths.linkRoute, .pageOpen, handler: preview)
        routes.post(path.openings, .linkOpen, handler: open)
        routes.get(path.answers, .answerRead, handler: resume)
        routes.post(path.answers, .answerSave, handler: saveTap)
        routes.get(path.part(.variable("part")), .answerRead, handler: part)
        routes.post(path.part(.variable("part")), .answerSave, handler: savePart)
        routes.get(path.companyQuestions, .answerRead, handler: companyQuestions)
        routes.post(path.companyQuestions, .answerSave, handler: saveCompanyQuestions)
        routes.get(path.check, .answerRead, handler: check)
        routes.post(path.submissions, .answerSend, handler: send)
        routes.get(path.secret, .answerRead, handler: secret)
        routes.post(path.secret, .secretChoose, handler: chooseSecret)
        routes.post(path.skippedSecret, .pageOpen) { call, _ in .seeOther(call.paths.receipt) }
        routes.get(path.receipt, .answerRead, handler: receipt)
        routes.get(path.withdrawal, .answerRead, handler: withdrawal)
        routes.post(path.withdrawal, .answerWithdraw, handler: withdraw)
    }

    /// Changes nothing: mail scanners open links on their own.
    @Sendable private func preview(_ call: Call) async throws -> Response {
        .page(try await page(behind: try call.linkWord("link"), call))
    }

    /// What stands behind a link, whether it came as an address or was typed on a device of several people.
    func page(
        behind word: String, _ call: Call, here: String? = nil, isShared: Bool = false
    ) async throws -> HTML {
        let (office, paths, link) = try await opened(word)
        guard call.slug.isEmpty || paths == call.paths else { throw PageRefusal.linkUnknown }
        let found = try await explained { try await office.preview(link) }
        let frame = Frame(
            language: call.language, paths: paths,
            here: here ?? Paths(slug: paths.slug).link(secret: link.text),
            formToken: FormToken.of(session: call.visit))
        if let state = found.pageState {
            return LinkStatePage(
                company: found.company, campaign: found.campaign.name, state: state,
                isReleased: found.isReleased, link: found.state == .open ? word : nil,
                contact: found.contact
            ).html(frame)
        }
        return OpeningPage(
            company: found.company, campaign: found.campaign.name,
            questionCount: try Instrument.load(found.campaign.instrument).items.count,
            lastDay: found.campaign.lastDay, implementers: found.implementers, secret: word,
            wantsNoAutoAdvance: call.wantsNoAutoAdvance, isInCustody: found.isInCustody,
            isShared: isShared || call.isShared, extraQuestions: found.extraQuestions
        ).html(frame)
    }

    private func opened(_ word: String) async throws -> (office: Office, paths: Paths, secret: Secret) {
        do { return try await reception.office(link: word) } catch PageRefusal.notFound {
            throw PageRefusal.linkUnknown
        }
    }

    private func explained<T>(_ work: () async throws -> T) async throws -> T {
        do { return try await work() } catch Refusal.linkUnknown { throw PageRefusal.linkUnknown }
    }

    @Sendable private func open(_ call: Call, _ form: Form) async throws -> Response {
        let (office, paths, link) = try await opened(form.trimmed("link"))
        guard paths == call.paths else { throw PageRefusal.linkUnknown }
        let session = try await explained { try await office.open(link) }
        let response = Response.seeOther(paths.answers)
            .opening(.link, secret: session.text, for: paths, visit: call.site.newSecret())
            .setting(.advance, to: form.isOn("stay") ? "no" : "yes")
        if form.isOn("shared") { return response.setting(.shared, to: "yes") }
        return call.isShared ? response.setting(.shared, to: "", maxAge: 0) : response
    }

    @Sendable private func resume(_ call: Call) async throws -> Response {
        let form = try await form(call)
        if form.receipt != nil { return .seeOther(call.paths.receipt) }
        guard let next = form.journey.next else {
            return .seeOther(form.extra?.isSaved == false ? call.paths.companyQuestions : call.paths.check)
        }
        let part = form.instrument.sections.first { $0.items.contains(next) }?.id ?? "A"
        return .seeOther(call.paths.item(next.id.rawValue, inPart: part))
    }

    @Sendable private func saveTap(_ call: Call, _ form: Form) async throws -> Response {
        let holder = try await reception.holder(call)
        guard let item = form["item"], let code = form["code"].flatMap({ Int($0) }) else {
            throw PageRefusal.badRequest
        }
        let saved = try await save([ItemID(rawValue: item): code], holder)
        return .saved(at: saved.timeText)
    }

    @Sendable private func savePart(_ call: Call, _ form: Form) async throws -> Response {
        let holder = try await reception.holder(call)
        let part = try call.segment("part")
        let instrument = try Instrument.load(.bjsq57)
        guard let index = instrument.sections.firstIndex(where: { $0.id == part }) else {
            throw PageRefusal.notFound
        }
        let answers = try form.answers(to: instrument.sections[index].items)
        do {
            if !answers.isEmpty { _ = try await save(answers, holder) }
        } catch Refusal.alreadySent {
            return .seeOther(call.paths.receipt + Self.late)
        } catch Refusal.notAnswering {
            return .seeOther(call.paths.check)
        }
        if form["then"] == "company" { return .seeOther(call.paths.companyQuestions) }
        let isLast = index + 1 == instrument.sections.count || form["return"] == "check"
        return .seeOther(
            isLast ? call.paths.check : call.paths.part(.word(instrument.sections[index + 1].id)))
    }

    private func save(_ answers: [ItemID: Int], _ holder: LinkHolder) async throws -> Instant {
        do {
            return try await holder.office.save(
                answers, of: holder.invitation, as: holder.principal, session: holder.secret
            ).at
        } catch is AnswersError {
            throw PageRefusal.unprocessable
        }
    }

    @Sendable private func part(_ call: Call) async throws -> Response {
        let form = try await form(call)
        if form.receipt != nil { return .seeOther(call.paths.receipt) }
        if let closed = form.closedPage { return .page(closed.html(call.answeringFrame())) }
        let sheet = form.sheet(call.language)
        let name = try call.segment("part")
        guard let part = sheet.parts.first(where: { $0.id == name }) else { throw PageRefusal.notFound }
        let page = QuestionPage(
            sheet: sheet, part: part, revision: form.journey.answered.count,
            advancesItself: !call.wantsNoAutoAdvance, returnsToCheck: call.query("return") == "check",
            asksMore: form.extra != nil)
        return .page(page.html(call.answeringFrame()))
    }

    /// Scripts whose tap was refused come here too, to be told why.
    @Sendable private func check(_ call: Call) async throws -> Response {
        let form = try await form(call)
        if form.receipt != nil {
            return .seeOther(call.paths.receipt + (call.query("note") == "late" ? Self.late : ""))
        }
        if let closed = form.closedPage { return .page(closed.html(call.answeringFrame())) }
        let page = CheckPage(
            sheet: form.sheet(call.language), canBeJudged: form.journey.canBeJudged,
            attempt: call.site.newSecret(), extra: form.extra)
        return .page(page.html(call.answeringFrame()))
    }

    func form(_ call: Call) async throws -> AnswerForm {
        let holder = try await reception.holder(call)
        return try await holder.office.answerForm(
            holder.invitation, as: holder.principal, session: holder.secret)
    }
}
