import Campaigns
import Foundation
import Hummingbird
import Operations
import Organisation

struct AccountFileRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.accountFile, .accountRead, handler: page)
        routes.get(path.accountFileTemplate, .accountRead, handler: template)
        routes.post(path.accountFileChecks, .accountImport, limit: 1 << 20 + 65_536, handler: check)
        routes.post(path.accountFileImports, .accountImport, limit: 2 << 20, handler: write)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        _ = try await room.office.accounts(as: room.principal)
        return show(AccountFilePage(), room)
    }

    /// In UTF-8 with its mark, so that spreadsheets read it right.
    @Sendable private func template(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        _ = try await room.office.accounts(as: room.principal)
        let rows = [
            "氏名,メール,役割,範囲,社員番号", "青海 はるか,haruka@example.jp,実施事務従事者,,001234",
            "白浜 渚,nagisa@example.jp,管理監督者1,,001235", "小島 汐,,読み取り担当,,001236",
        ]
        let text = "\u{FEFF}" + rows.joined(separator: "\r\n") + "\r\n"
        return .document(Array(text.utf8), type: "text/csv; charset=utf-8", fileName: "accounts.csv")
    }

    @Sendable private func check(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let file = form.files["accounts"]?.bytes, !file.isEmpty else {
            let error = FieldError(field: "accounts", message: room.texts.accounts.file.fileMissing)
            // Asks the door before it says anything.
            _ = try await room.office.checkAccounts([], as: room.principal)
            return show(AccountFilePage(errors: [error]), room)
        }
        let plan = try await room.office.checkAccounts(file, as: room.principal)
        return show(AccountFilePage(plan: plan, file: file), room)
    }

    @Sendable private func write(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let file = Data(base64Encoded: form.trimmed("file")).map(Array.init),
            let digest = Hexadecimal.bytes(form.trimmed("digest"))
        else { throw PageRefusal.badRequest }
        do {
            let plan = try await room.office.importAccounts(file, shown: digest, as: room.principal)
            return show(AccountFilePage(done: (plan.created.count, plan.granted.count)), room)
        } catch let refused as AccountFileRefused {
            return show(AccountFilePage(plan: refused.plan, file: file), room)
        }
    }

    private func show(_ page: AccountFilePage, _ room: StaffRoom) -> Response {
        let isWrong = !page.errors.isEmpty || page.plan.map { !$0.faults.isEmpty } ?? false
        return .page(
            page.html(room.frame(.accounts, here: room.call.paths.accountFile)),
            status: isWrong ? .unprocessableContent : .ok)
    }
}
