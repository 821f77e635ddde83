import Campaigns
import Hummingbird
import Operations
import Organisation

struct OwnAccountRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.ownAccount, .ownAccountRead, handler: page)
        routes.post(path.ownPassword, .ownAccountChange, handler: changePassword)
        routes.post(path.ownSessionEndings, .ownAccountChange, handler: endSessions)
        routes.get(path.secondFactor, .ownAccountRead, handler: setup)
        routes.post(path.secondFactor, .ownAccountChange, handler: begin)
        routes.post(path.secondFactorConfirmations, .ownAccountChange, handler: confirm)
        routes.post(path.recoveryCodes, .ownAccountChange, handler: renewCodes)
        routes.post(path.ownSecondFactorRemovals, .ownAccountChange, handler: remove)
        routes.get(path.confirmation, .ownAccountRead, handler: confirmationForm)
        routes.post(path.confirmation, .sessionConfirm, handler: takeConfirmation)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(OwnAccountPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: OwnAccountPage.Done? = nil, error: FieldError? = nil
    ) async throws -> Response {
        let own = try await room.office.ownAccount(as: room.principal)
        let tree = try await room.office.departments(as: room.principal)
        let page = OwnAccountPage(
            own: own, held: own.grants.map { .init($0, undeclared: own.undeclared, in: tree) },
            session: try session(room.call).hash, done: done, errors: error.map { [$0] } ?? [])
        return .page(
            page.html(room.frame(.account, here: room.call.paths.ownAccount)),
            status: error == nil ? .ok : .unprocessableContent)
    }

    private func session(_ call: Call) throws(PageRefusal) -> Secret {
        guard let secret = call.session(.staff).flatMap(Secret.init(text:)) else { throw .signedOut }
        return secret
    }

    @Sendable private func changePassword(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = Texts.of(call.language).signIn
        let password = form["password"] ?? ""
        guard password == form["repeat"] else {
            return try await show(room, error: .password(.differs, texts))
        }
        do {
            try await room.office.changePassword(
                from: form["old"] ?? "", to: password, session: try session(call), as: room.principal)
            return .seeOther(call.paths.ownAccount + "?done=password")
        } catch Refusal.badField {
            let choice = try await room.office.passwordChoice(as: room.principal)
            let problem = PasswordPage.Problem(choice?.problem(password) ?? .guessable)
            return try await show(room, error: .password(problem, texts))
        } catch let refusal as Refusal {
            return try await show(room, error: wrong(refusal, "old", call))
        }
    }

    /// A wrong password, or the wait after several.
    private func wrong(_ refusal: Refusal, _ field: String, _ call: Call) -> FieldError {
        let texts = Texts.of(call.language)
        switch refusal {
        case .wrongSecret: return FieldError(field: field, message: texts.signIn.own.passwordWrong)
        case .tryLater(let seconds): return FieldError(field: field, message: texts.signIn.wait(seconds))
        case .badField: return FieldError(field: field, message: texts.signIn.own.removeShort)
        default: return FieldError(field: field, message: texts.staff.refusals.words(refusal))
        }
    }

    @Sendable private func endSessions(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let one = Hexadecimal.bytes(form.trimmed("session")).flatMap { $0.isEmpty ? nil : $0 }
        try await room.office.endOwnSessions(one, but: try session(call), as: room.principal)
        return .seeOther(call.paths.ownAccount + "?done=session")
    }

    @Sendable private func setup(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let page = try await setupPage(room) else { return .seeOther(call.paths.ownAccount) }
        return .page(page.html(room.frame(.account)))
    }

    private func setupPage(_ room: StaffRoom) async throws -> SecondFactorSetupPage? {
        let title = Texts.of(room.call.language).signIn.own.picture
        return try await room.office.secondFactorSetup(title: title, as: room.principal)
            .map { SecondFactorSetupPage(setup: $0) }
    }

    @Sendable private func begin(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.beginSecondFactor(
                password: form["second_password"] ?? "", as: room.principal)
            return .seeOther(call.paths.secondFactor)
        } catch let refusal as Refusal {
            return try await show(room, error: wrong(refusal, "second_password", call))
        }
    }

    @Sendable private func confirm(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let codes = try await room.office.confirmSecondFactor(
                code: form.trimmed("code"), as: room.principal)
            return .page(
                RecoveryCodesPage(codes: codes).html(room.frame(.account, here: call.paths.ownAccount)))
        } catch let refusal as Refusal {
            guard var page = try await setupPage(room) else { return .seeOther(call.paths.ownAccount) }
            let texts = Texts.of(call.language).signIn
            let words =
                if case .tryLater(let seconds) = refusal { texts.wait(seconds) } else { texts.own.codeWrong }
            page.errors = [FieldError(field: "code", message: words)]
            return .page(
                page.html(room.frame(.account, here: call.paths.secondFactor)), status: .unprocessableContent)
        }
    }

    @Sendable private func renewCodes(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let codes = try await room.office.renewRecoveryCodes(
                password: form["renew_password"] ?? "", as: room.principal)
            let page = RecoveryCodesPage(codes: codes, isFirst: false)
            return .page(page.html(room.frame(.account, here: call.paths.ownAccount)))
        } catch let refusal as Refusal {
            return try await show(room, error: wrong(refusal, "renew_password", call))
        }
    }

    @Sendable private func remove(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.removeSecondFactor(
                password: form["remove_password"] ?? "", as: room.principal)
            return .seeOther(call.paths.ownAccount + "?done=removed")
        } catch let refusal as Refusal {
            return try await show(room, error: wrong(refusal, "remove_password", call))
        }
    }
}

extension OwnAccountRoutes {
    @Sendable private func confirmationForm(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = ConfirmationPage(
            back: call.query("back") ?? "",
            asksCode: try await room.office.needsCode(as: room.principal))
        let here = call.paths.confirmation + "?back=" + (page.knownBack(call.paths) ?? "home")
        return .page(page.html(room.frame(.account, here: here)))
    }

    /// Back to the page on which the step is; what had been sent with it is not kept.
    @Sendable private func takeConfirmation(_ call: Call, _ form: Form) async throws -> Response {
        guard let secret = call.session(.staff).flatMap(Secret.init(text:)),
            try await reception.office(call).principal(of: secret) != nil
        else { return .seeOther(call.paths.signIn) }
        let room = try await StaffRoom(call, reception)
        let back = form.trimmed("back")
        do {
            try await room.office.confirm(
                password: form["password"] ?? "", code: form.trimmed("code"), session: secret,
                as: room.principal)
            return .seeOther(call.paths.page(back: back) ?? call.paths.home)
        } catch let refusal as Refusal {
            let texts = Texts.of(call.language).signIn
            let words =
                if case .tryLater(let seconds) = refusal { texts.wait(seconds) } else {
                    texts.own.wrongOrWait
                }
            let page = ConfirmationPage(
                back: back, asksCode: try await room.office.needsCode(as: room.principal),
                errors: [FieldError(field: "password", message: words)])
            return .page(
                page.html(room.frame(.account, here: call.paths.home)), status: .unprocessableContent)
        }
    }
}
