import Campaigns
import Foundation
import Hummingbird
import Operations
import Organisation

struct RosterRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let limit = RosterPage.megabytes << 20
        routes.get(path.roster, .rosterRead, handler: page)
        routes.get(path.rosterTemplate, .rosterRead, handler: template)
        routes.post(path.rosterChecks, .rosterRead, limit: limit + 65_536, handler: check)
        // The file comes back in base 64, which is a third larger.
        routes.post(path.rosterImports, .rosterImport, limit: limit * 3 / 2, handler: write)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let people = try await room.office.rosterCount(as: room.principal)
        return .page(RosterPage(people: people).html(room.frame(.roster)))
    }

    @Sendable private func template(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        _ = try await room.office.rosterCount(as: room.principal)
        return .document(
            RosterTemplate.bytes(call.language), type: "text/csv; charset=utf-8",
            fileName: RosterTemplate.fileName)
    }

    @Sendable private func check(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let file = form.files["roster"]?.bytes, !file.isEmpty else {
            let people = try await room.office.rosterCount(as: room.principal)
            let error = FieldError(field: "roster", message: room.texts.roster.fileMissing)
            return .page(
                RosterPage(people: people, errors: [error]).html(
                    room.frame(.roster, here: call.paths.roster)),
                status: .unprocessableContent)
        }
        let plan = try await room.office.checkRoster(file, as: room.principal)
        return show(plan, file, room)
    }

    @Sendable private func write(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let file = Data(base64Encoded: form.trimmed("file")).map(Array.init),
            let digest = Hexadecimal.bytes(form.trimmed("digest"))
        else { throw PageRefusal.badRequest }
        do {
            let plan = try await room.office.importRoster(file, shown: digest, as: room.principal)
            let page = RosterDonePage(added: plan.added.count, changed: plan.changed.count)
            return .page(page.html(room.frame(.roster, here: call.paths.roster)))
        } catch Refusal.rosterHasErrors {
            return show(try await room.office.checkRoster(file, as: room.principal), file, room)
        }
    }

    private func show(_ plan: RosterPlan, _ file: [UInt8], _ room: StaffRoom) -> Response {
        let page = RosterCheckPage(
            added: plan.added, changed: plan.changed, unchanged: plan.unchanged, absent: plan.absent,
            faults: plan.faults, file: file, digest: Hexadecimal.text(plan.digest))
        return .page(
            page.html(room.frame(.roster, here: room.call.paths.roster)),
            status: plan.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

/// Bytes as pairs of digits, for fields of forms.
enum Hexadecimal {
    static func text(_ bytes: [UInt8]) -> String {
        bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2), digits.count <= 128 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
            else {
                return nil
            }
            bytes.append(byte)
        }
        return bytes
    }
}
