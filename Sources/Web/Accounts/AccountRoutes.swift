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
        routes.post(path.accountSearches, .accountRead, handler: search)
        routes.get(path.newAccount, .accountRead, handler: new)
        routes.get(path.account(account), .accountRead, handler: one)
        routes.post(path.grants(of: account), .accountGrant, handler: grant)
        routes.post(path.grantEnding(.variable("grant"), of: account), .accountGrant, handler: endGrant)
        routes.post(path.personLinks(of: account), .accountGrant, handler: link)
        routes.post(path.qualifications(of: account), .qualificationRecord, handler: qualify)
        addAccess(to: &routes)
        AccountFileRoutes(reception: reception).add(to: &routes)
        AuthorityRoutes(reception: reception).add(to: &routes)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = AccountsPage(
            accounts: try await lines(room), viewer: room.viewer,
            done: call.query("done").flatMap(AccountsPage.Done.init),
            alarm: try await room.office.signInAlarm(as: room.principal))
        return .page(page.html(room.frame(.accounts)))
    }

    @Sendable private func search(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = AccountsPage(
            accounts: try await lines(room), viewer: room.viewer,
            search: String(form.trimmed("q").prefix(100)))
        return .page(page.html(room.frame(.accounts, here: call.paths.accounts)))
    }

    @Sendable private func new(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        _ = try await room.office.accounts(as: room.principal)
        return .page(NewAccountPage(departments: try await departments(room)).html(room.frame(.accounts)))
    }

    @Sendable private func create(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let (department, level) = try form.scope()
            let (from, until) = try form.dates()
            try await room.office.createAccount(
                name: form.trimmed("name"), mail: form.trimmed("mail"), role: try form.role(),
                department: department, level: level, from: from, until: until, as: room.principal)
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

    func show(
        _ room: StaffRoom, done: AccountPage.Done? = nil, refusal: String? = nil, errors: [FieldError] = [],
        values: [String: String] = [:]
    ) async throws -> Response {
        let id: AccountID = try room.call.id("account")
        guard let detail = try await room.office.accountDetail(id, as: room.principal) else {
            throw PageRefusal.notFound
        }
        let tree = try await room.office.departments(as: room.principal)
        let page = AccountPage(
            account: AccountLine(detail, in: tree), detail: detail, departments: tree.choices,
            viewer: room.viewer, today: room.today, done: done, refusal: refusal, values: values,
            errors: errors)
        let isRefused = refusal != nil || !errors.isEmpty
        return .page(
            page.html(room.frame(.accounts, here: room.call.paths.account(.id(id)))),
            status: isRefused ? .unprocessableContent : .ok)
    }

    @Sendable private func grant(_ call: Call, _ form: Form) async throws -> Response {
        try await change(call, form, .roleAdded) { room, id in
            let (department, level) = try form.scope()
            let (from, until) = try form.dates()
            try await room.office.grant(
                try form.role(), to: id, department: department, level: level, from: from, until: until,
                as: room.principal)
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

    @Sendable private func link(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        let texts = room.texts.accounts.care
        do {
            try await room.office.link(id, toNumber: form.trimmed("number"), as: room.principal)
            return done(.linked, id, call)
        } catch let refusal as Refusal where refusal == .inUse || refusal == .badField(.person) {
            let words = refusal == .inUse ? texts.numberTaken : texts.numberUnknown
            return try await show(
                room, errors: [FieldError(field: "number", message: words)],
                values: ["number": form.trimmed("number")])
        }
    }

    @Sendable private func qualify(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        let texts = room.texts.accounts.care
        let again = { (field: String, words: String) in
            try await show(
                room, errors: [FieldError(field: field, message: words)],
                values: form.values("kind", "training_day", "practice", "proof"))
        }
        guard let kind = Qualification(rawValue: form.trimmed("kind")) else {
            return try await again("kind", room.texts.accounts.choose)
        }
        do {
            try await room.office.recordQualification(
                kind, trainingDay: Day(text: form.trimmed("training_day")),
                hasLongPractice: form.isOn("practice"), proof: form.trimmed("proof"), of: id,
                as: room.principal)
            return done(.qualified, id, call)
        } catch Refusal.badField(.proof) {
            return try await again("proof", texts.proofMissing)
        } catch Refusal.unqualifiedImplementer {
            return try await again("training_day", texts.trainingMissing)
        }
    }

    /// Does it, or shows the page again with what a rule said no to.
    func change(
        _ call: Call, _ form: Form, _ done: AccountPage.Done,
        _ work: (StaffRoom, AccountID) async throws -> Void
    ) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        do {
            try await work(room, id)
            return self.done(done, id, call)
        } catch let refusal as Refusal {
            if let error = FieldError.account(refusal, room.texts.accounts) {
                return try await show(room, errors: [error], values: form.accountValues)
            }
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }

    func done(_ done: AccountPage.Done, _ id: AccountID, _ call: Call) -> Response {
        .seeOther(call.paths.account(.id(id)) + "?done=\(done.rawValue)")
    }
}

extension AccountRoutes {
    private func departments(_ room: StaffRoom) async throws -> [DepartmentChoice] {
        try await room.office.departments(as: room.principal).choices
    }

    private func lines(_ room: StaffRoom) async throws -> [AccountLine] {
        let tree = try await room.office.departments(as: room.principal)
        return try await room.office.accounts(as: room.principal).map { AccountLine($0, in: tree) }
    }
}

extension DepartmentTree {
    /// What forms offer: in tree order, each with its path, nothing hidden.
    var choices: [DepartmentChoice] { offered.map { DepartmentChoice(id: $0.id, path: $0.path) } }
}

extension AccountLine {
    init(_ entry: AccountEntry, in tree: DepartmentTree) {
        let isImplementer = entry.grants.contains { $0.role == .implementer }
        self.init(
            id: entry.account.id, name: entry.account.name, mail: entry.account.mail,
            hasPassword: entry.account.hasPassword,
            held: entry.grants.map { Held($0, undeclared: entry.undeclared, in: tree) },
            isLocked: entry.isLocked, hasSecondFactor: entry.hasSecondFactor, isLinked: entry.isLinked,
            isQualified: isImplementer ? entry.qualification?.isSufficient == true : nil,
            isProviders: entry.isProviders)
    }

    init(_ detail: AccountDetail, in tree: DepartmentTree) {
        let isImplementer = detail.grants.contains { $0.role == .implementer }
        self.init(
            id: detail.account.id, name: detail.account.name, mail: detail.account.mail,
            hasPassword: detail.account.hasPassword,
            held: detail.grants.map { Held($0, undeclared: detail.undeclared, in: tree) },
            isLocked: detail.isLocked, hasSecondFactor: detail.hasSecondFactor,
            isLinked: detail.person != nil,
            isQualified: isImplementer ? detail.qualifications.first?.isSufficient == true : nil,
            isProviders: detail.isProviders)
    }
}
