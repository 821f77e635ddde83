import Campaigns
import Hummingbird
import Operations
import Organisation

struct CustodyRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.custody, .custodyRead, handler: page)
        routes.post(path.keeperKeys, .custodyChange, handler: change)
        routes.post(path.recordOpenings, .custodyUnlock, handler: unlock)
        routes.post(path.recordClosings, .custodyUnlock, handler: lock)
        routes.post(path.keepers(of: .variable("campaign")), .keeperName, handler: name)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(CustodyPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: CustodyPage.Done? = nil, refusal: String? = nil, errors: [FieldError] = []
    ) async throws -> Response {
        let page = CustodyPage(
            overview: try await room.office.custody(as: room.principal), done: done, refusal: refusal,
            errors: errors)
        return .page(
            page.html(room.frame(.custody, here: room.call.paths.custody)),
            status: refusal == nil && errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func change(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let recovery = try await room.office.setKeeper(
                form["passphrase"] ?? "", again: form["again"] ?? "", word: form["current"] ?? "",
                isUnderstood: form["understood"] == "yes", as: room.principal)
            let frame = room.frame(.custody, here: call.paths.custody)
            return .page(RecoveryKeyPage(recovery: recovery).html(frame))
        } catch let fault as CustodyFault {
            return try await refuse(fault, wrong: "current", room)
        }
    }

    @Sendable private func unlock(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.unlockRecords(form["word"] ?? "", as: room.principal)
            return .seeOther(call.paths.custody + "?done=unlocked")
        } catch let fault as CustodyFault {
            return try await refuse(fault, wrong: "word", room)
        }
    }

    @Sendable private func lock(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.lockRecords(as: room.principal)
            return .seeOther(call.paths.custody + "?done=locked")
        } catch let fault as CustodyFault {
            return try await refuse(fault, wrong: "word", room)
        }
    }

    /// - Parameter wrong: the field in which what opens the records was typed.
    private func refuse(_ fault: CustodyFault, wrong: String, _ room: StaffRoom) async throws -> Response {
        let words = CustodyTexts.of(room.call.language).fault(fault)
        let field: String? =
            switch fault {
            case .weakPassphrase: "passphrase"
            case .differs: "again"
            case .notUnderstood: "understood"
            case .wrong: wrong
            case .notKeeper, .changedMeanwhile: nil
            }
        guard let field else { return try await show(room, refusal: words) }
        return try await show(room, errors: [FieldError(field: field, message: words)])
    }

    @Sendable private func name(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let account = AccountID(rawValue: form["account"].flatMap { Int($0) } ?? 0)
        do {
            try await room.office.nameKeeper(account, of: id, as: room.principal)
            return .seeOther(call.paths.campaign(.id(id)))
        } catch let refused as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refused))
        }
    }
}
