import Foundation
import Hummingbird
import Operations
import Organisation

extension StructureRoutes {
    @Sendable func departmentFile(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        try await room.office.openDepartmentFile(as: room.principal)
        return show(DepartmentFilePage(mayChange: room.viewer.may(.departmentChange)), room)
    }

    /// In UTF-8 with its mark, so that spreadsheets read it right.
    @Sendable func departmentFileTemplate(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        try await room.office.openDepartmentFile(as: room.principal)
        let rows = ["部署コード,上位部署コード,部署名", "1000,,本社", "1100,1000,総務部", "1110,1100,人事課"]
        let text = "\u{FEFF}" + rows.joined(separator: "\r\n") + "\r\n"
        return .document(Array(text.utf8), type: "text/csv; charset=utf-8", fileName: "departments.csv")
    }

    @Sendable func checkDepartmentFile(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let file = form.files["departments"]?.bytes ?? []
        // Asks the door before it says anything.
        let plan = try await room.office.checkDepartments(file, as: room.principal)
        guard !file.isEmpty else {
            let error = FieldError(field: "departments", message: room.texts.structure.file.fileMissing)
            return show(DepartmentFilePage(errors: [error]), room)
        }
        return show(DepartmentFilePage(plan: plan, file: file), room)
    }

    @Sendable func importDepartmentFile(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let file = Data(base64Encoded: form.trimmed("file")).map(Array.init),
            let digest = Hexadecimal.bytes(form.trimmed("digest"))
        else { throw PageRefusal.badRequest }
        do {
            let plan = try await room.office.importDepartments(file, shown: digest, as: room.principal)
            return show(DepartmentFilePage(done: plan.changes), room)
        } catch let refused as DepartmentFileRefused {
            return show(DepartmentFilePage(plan: refused.plan, file: file), room)
        }
    }

    private func show(_ page: DepartmentFilePage, _ room: StaffRoom) -> Response {
        let isWrong = !page.errors.isEmpty || page.plan.map { !$0.faults.isEmpty } ?? false
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.departmentFile)),
            status: isWrong ? .unprocessableContent : .ok)
    }
}
