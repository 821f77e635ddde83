import Campaigns
import Hummingbird
import Operations
import Organisation
import Reports

/// The person's own results: in by the own secret, and nobody else.
struct ResultRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let sheet = Segment.variable("sheet")
        routes.get(path.resultSignIn, .pageOpen, handler: form)
        routes.post(path.resultSignIn, .resultSignIn, handler: signIn)
        routes.post(path.resultSignOut, .sessionSignOut, handler: signOut)
        routes.get(path.results, .resultListOwn, handler: list)
        routes.post(path.ownAddress, .addressConfirm, handler: confirmAddress)
        routes.get(path.accessHistory, .accessHistoryReadOwn, handler: seenBy)
        routes.get(path.result(sheet), .resultReadOwn, handler: result)
        routes.get(path.resultDocument(sheet), .resultReadOwn, handler: document)
    }

    @Sendable private func form(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        let page = ResultSignInPage(
            knowsPerson: await holder(call) != nil, note: ResultSignInPage.Note(call.query("note")))
        return .page(page.html(call.frame()))
    }

    /// A personal link's session says who it is, and nothing more: the secret is asked all the same.
    private func holder(_ call: Call) async -> LinkHolder? {
        try? await reception.holder(call)
    }

    @Sendable private func signIn(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let number = form.trimmed("number")
        let known = await holder(call)
        let owner: SecretOwner =
            number.isEmpty ? known.map { .person($0.person) } ?? .number("") : .number(number)
        do {
            let session = try await office.signInForResults(owner, secret: form["secret"] ?? "")
            return .seeOther(call.paths.results)
                .opening(.person, secret: session.text, for: call.paths, visit: call.site.newSecret())
        } catch Refusal.wrongSecret {
            return again(.failed, number, known != nil, call)
        } catch Refusal.tryLater(let seconds) {
            return again(.wait(seconds: seconds), number, known != nil, call)
        }
    }

    private func again(
        _ note: ResultSignInPage.Note, _ number: String, _ isKnown: Bool, _ call: Call
    ) -> Response {
        let page = ResultSignInPage(knowsPerson: isKnown && number.isEmpty, number: number, note: note)
        return .page(page.html(call.frame(here: call.paths.resultSignIn)), status: .unprocessableContent)
    }

    @Sendable private func signOut(_ call: Call, _ form: Form) async throws -> Response {
        if let secret = call.session(.person).flatMap(Secret.init(text:)) {
            try await reception.office(call).signOut(secret)
        }
        return .seeOther(call.paths.resultSignIn + "?note=signed-out").ending(.person)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        try await showList(call, call.query("note") == "confirmed" ? .confirmed : .asked)
    }

    @Sendable private func confirmAddress(_ call: Call, _ form: Form) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let isRight = try await office.confirmAddress(
            code: String(form.trimmed("code").prefix(40)), of: person, as: principal)
        return isRight ? .seeOther(call.paths.results + "?note=confirmed") : try await showList(call, .wrong)
    }

    private func showList(_ call: Call, _ outcome: AddressForm.Outcome) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let own = try await office.ownResults(of: person, as: principal)
        let isAsked = own.awaitsAddressCode || outcome != .asked
        let address =
            isAsked
            ? AddressForm(outcome: outcome == .wrong && !own.awaitsAddressCode ? .ended : outcome) : nil
        let entries = own.entries.map {
            ResultListPage.Entry(
                sheet: $0.sheet, campaign: $0.campaign, answered: $0.answeredAt.day,
                notified: $0.releasedAt.day, isOnPaper: !$0.way.hasScreen)
        }
        let open = OpenCheckSection(
            checks: own.open, words: try await office.companyWords(in: call.language)[.selection])
        return .page(
            ResultListPage(entries: entries, address: address, open: open).html(
                outcome == .wrong ? call.frame(here: call.paths.results).forPerson() : call.personFrame),
            status: outcome == .wrong ? .unprocessableContent : .ok)
    }

    /// The same length for everybody, so that nothing on the wire tells what the page says.
    @Sendable private func result(_ call: Call) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let sheet: SheetID = try call.id("sheet")
        let own: OwnResult
        do {
            own = try await office.ownResult(sheet, of: person, language: call.language, as: principal)
        } catch DeliveryRefusal.onPaper { return .seeOther(call.paths.results) }
        let words = try await office.companyWords(in: call.language)[.consultation]
        return .page(
            ResultPage(sheet: sheet, result: own.result, words: words).html(call.personFrame),
            paddedTo: ResultPage.length)
    }

    @Sendable private func document(_ call: Call) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        do {
            let paper = try await office.ownResultPaper(
                try call.id("sheet"), of: person, language: call.language, as: principal)
            return .document(paper, type: "application/pdf", fileName: "result.pdf")
        } catch DeliveryRefusal.onPaper { return .seeOther(call.paths.results) }
    }

    @Sendable private func seenBy(_ call: Call) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let entries = try await office.accessHistory(of: person, as: principal).map(SeenByPage.Entry.init)
        return .page(SeenByPage(entries: entries).html(call.personFrame))
    }
}

extension Call {
    fileprivate var personFrame: Frame { frame().forPerson() }
}

extension SeenByPage.Entry {
    fileprivate init(_ entry: AccessEntry) {
        let kinds: [Access.Kind: SeenByPage.Kind] = [
            .listed: .listed, .opened: .opened, .decided: .decided, .asked: .asked,
            .printed: .printed, .resultPrinted: .resultPrinted, .formEntered: .formEntered,
            .withdrawn: .withdrawn, .moved: .moved, .typed: .typed,
            .relinked: .relinked, .codeIssued: .codeIssued, .secretRenewed: .secretRenewed,
        ]
        let viewer: SeenByPage.Viewer =
            switch entry.access.actorKind {
            case "person", "link": .yourself
            case "account": .staff(entry.name)
            case "visitor": .codeHolder
            default: .program
            }
        self.init(at: entry.access.at, viewer: viewer, kind: kinds[entry.access.kind] ?? .opened)
    }
}

extension ResultSignInPage.Note {
    init?(_ text: String?) {
        switch text {
        case "signed-out": self = .signedOut
        case "secret-chosen": self = .secretChosen
        case "expired": self = .expired
        default: return nil
        }
    }
}
