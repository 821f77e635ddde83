import Campaigns
import Hummingbird
import Operations
import Organisation

struct AccountRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let account = Segment.variable("account")
        routes.get(path.accounts, .accountRead, handler: list)
        routes.post(path.accounts, .accountCreate, handler: create)
        routes.get(path.newAccount, .accountRead, handler: new)
        routes.get(path.account(account), .accountRead, handler: one)
        routes.post(path.passwordLinks(of: account), .accountSendLink, handler: sendLink)
        routes.post(path.grants(of: account), .accountGrant, handler: grant)
        routes.post(path.grantEnding(.variable("grant"), of: account), .accountGrant, handler: endGrant)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = AccountsPage(
            accounts: try await lines(room), done: call.query("done").flatMap(AccountsPage.Done.init))
        return .page(page.html(room.frame(.accounts)))
    }

    @Sendable private func new(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        _ = try await room.office.accounts(as: room.principal)
        return .page(NewAccountPage(departments: try await departments(room)).html(room.frame(.accounts)))
    }

    @Sendable private func create(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.createAccount(
                name: form.trimmed("name"), mail: form.trimmed("mail"),
                role: try form.role(), department: form.department, as: room.principal)
            return .seeOther(call.paths.accounts + "?done=created")
        } catch let refusal as Refusal {
            guard let error = FieldError.account(refusal, room.texts.accounts) else { throw refusal }
            let page = NewAccountPage(
                departments: try await departments(room), values: form.accountValues, errors: [error])
            return .page(
                page.html(room.frame(.accounts, here: call.paths.newAccount)), status: .unprocessableContent)
        }
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(AccountPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: AccountPage.Done? = nil, refusal: String? = nil, errors: [FieldError] = [],
        values: [String: String] = [:]
    ) async throws -> Response {
        let id: AccountID = try room.call.id("account")
        guard let line = try await lines(room).first(where: { $0.id == id }) else {
            throw PageRefusal.notFound
        }
        let page = AccountPage(
            account: line, departments: try await departments(room), done: done, refusal: refusal,
            values: values, errors: errors)
        let isRefused = refusal != nil || !errors.isEmpty
        return .page(
            page.html(room.frame(.accounts, here: room.call.paths.account(.id(id)))),
            status: isRefused ? .unprocessableContent : .ok)
    }

    @Sendable private func sendLink(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        try await room.office.sendPasswordLink(to: id, as: room.principal)
        return done(.linkSent, id, call)
    }

    @Sendable private func grant(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        do {
            try await room.office.grant(
                try form.role(), to: id, department: form.department, as: room.principal)
            return done(.roleAdded, id, call)
        } catch let refusal as Refusal {
            guard let error = FieldError.account(refusal, room.texts.accounts) else { throw refusal }
            return try await show(room, errors: [error], values: form.accountValues)
        }
    }

    @Sendable private func endGrant(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        do {
            try await room.office.endGrant(try call.id("grant"), of: id, as: room.principal)
            return done(.roleEnded, id, call)
        } catch Refusal.inUse {
            return try await show(room, refusal: room.texts.accounts.lastAdministrator)
        }
    }

    private func done(_ done: AccountPage.Done, _ id: AccountID, _ call: Call) -> Response {
        .seeOther(call.paths.account(.id(id)) + "?done=\(done.rawValue)")
    }
}

extension AccountRoutes {
    private func departments(_ room: StaffRoom) async throws -> [DepartmentChoice] {
        let tree = try await room.office.departments(as: room.principal)
        return tree.ordered.map {
            DepartmentChoice(id: $0.department.id, path: tree.path(of: $0.department.id))
        }
    }

    private func lines(_ room: StaffRoom) async throws -> [AccountLine] {
        let tree = try await room.office.departments(as: room.principal)
        return try await room.office.accounts(as: room.principal).map { entry in
            AccountLine(
                id: entry.account.id, name: entry.account.name, mail: entry.account.mail,
                hasPassword: entry.account.hasPassword,
                held: entry.grants.map { grant in
                    AccountLine.Held(
                        grant: grant.id, role: grant.role, department: grant.department.map(tree.path),
                        since: grant.from.day)
                })
        }
    }
}

extension Form {
    fileprivate func role() throws(PageRefusal) -> Role {
        guard let role = Role(rawValue: trimmed("role")), Role.assignable.contains(role) else {
            throw .unprocessable
        }
        return role
    }

    fileprivate var department: DepartmentID? { Int(trimmed("department")).map(DepartmentID.init) }

    fileprivate var accountValues: [String: String] {
        Dictionary(uniqueKeysWithValues: ["name", "mail", "role", "department"].map { ($0, trimmed($0)) })
    }
}

extension FieldError {
    /// nil for refusals that belong to no field.
    fileprivate static func account(_ refusal: Refusal, _ texts: StaffAccountTexts) -> FieldError? {
        switch refusal {
        case .badField(.accountName): FieldError(field: "name", message: texts.nameMissing)
        case .badField(.mail): FieldError(field: "mail", message: texts.mailInvalid)
        case .badField(.department): FieldError(field: "department", message: texts.departmentMissing)
        case .inUse: FieldError(field: "mail", message: texts.mailInUse)
        case .roleConflict: FieldError(field: "role", message: texts.conflict)
        default: nil
        }
    }
}
