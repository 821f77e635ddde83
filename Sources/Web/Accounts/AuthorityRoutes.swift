import Campaigns
import Hummingbird
import Operations
import Organisation

struct AuthorityRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.authorities, .authorityRead, handler: page)
        routes.post(path.authorities, .authorityRecord, handler: record)
        routes.post(
            path.authorityEnding(.variable("authority"), of: .variable("account")), .authorityRecord,
            handler: end)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = room.texts.accounts.authority
        return try await show(
            room, done: ["recorded": texts.recorded, "ended": texts.ended][call.query("done") ?? ""])
    }

    private func show(
        _ room: StaffRoom, done: String? = nil, values: [String: String] = [:], errors: [FieldError] = []
    ) async throws -> Response {
        let page = AuthorityPage(
            entries: try await room.office.authorityOverview(as: room.principal),
            departments: try await room.office.departments(as: room.principal).choices,
            mayRecord: room.viewer.may(.authorityRecord), done: done, values: values, errors: errors)
        return .page(
            page.html(room.frame(.accounts, here: room.call.paths.authorities)),
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func record(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = room.texts.accounts.authority
        let again = { (field: String, words: String) in
            try await show(
                room, values: form.values("account", "over", "department", "number"),
                errors: [FieldError(field: field, message: words)])
        }
        guard let account = Int(form.trimmed("account")).map(AccountID.init) else {
            return try await again("account", texts.accountMissing)
        }
        let department = Int(form.trimmed("department")).map(DepartmentID.init)
        do {
            switch (form.trimmed("over"), department) {
            case ("everyone", _):
                try await room.office.recordAuthority(of: account, over: .everyone, as: room.principal)
            case ("department", let department?):
                try await room.office.recordAuthority(
                    of: account, over: .department(department), as: room.principal)
            case ("person", _):
                try await room.office.recordAuthority(
                    of: account, overNumber: form.trimmed("number"), as: room.principal)
            case ("department", nil): return try await again("department", texts.overMissing)
            default: return try await again("over", texts.overMissing)
            }
            return .seeOther(call.paths.authorities + "?done=recorded")
        } catch Refusal.badField(.person) {
            return try await again("number", texts.unknownNumber)
        }
    }

    @Sendable private func end(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        try await room.office.endAuthority(
            try call.id("authority"), of: try call.id("account"), as: room.principal)
        return .seeOther(call.paths.authorities + "?done=ended")
    }
}
