import Campaigns
import Hummingbird
import Operations
import Organisation

extension ReviewRoutes {
    @Sendable func summary(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(SummaryPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: SummaryPage.Done? = nil, refusal: String? = nil
    ) async throws -> Response {
        let id: BatchID = try room.call.id("batch")
        let list = try await room.office.reviewList(id, as: room.principal)
        let page = SummaryPage(
            implementation: list.implementation, batch: list.batch, rows: list.rows,
            confirmations: list.signatures, mayDecide: list.mayDecide,
            mayRelease: room.viewer.may(.resultRelease), done: done, refusal: refusal)
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.reviewSummary(of: .id(id)))),
            status: refusal == nil ? .ok : .unprocessableContent)
    }

    @Sendable func confirm(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        guard let kind = ReviewConfirmation(rawValue: form.trimmed("confirmation")) else {
            throw PageRefusal.unprocessable
        }
        do {
            try await room.office.confirm(kind, of: id, as: room.principal)
            return .seeOther(call.paths.reviewSummary(of: .id(id)) + "?done=confirmed")
        } catch let refusal as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }

    @Sendable func accept(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        guard form.isOn("accepted") else {
            return try await show(room, refusal: room.texts.criteria.confirmMissing)
        }
        do {
            try await room.office.acceptCriteria(id, as: room.principal)
            return .seeOther(call.paths.reviewSummary(of: .id(id)) + "?done=accepted")
        } catch let refusal as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }

    @Sendable func releasePage(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await showRelease(room, isJustReleased: call.query("done") == "released")
    }

    private func showRelease(
        _ room: StaffRoom, isJustReleased: Bool = false, errors: [FieldError] = []
    ) async throws -> Response {
        let id: BatchID = try room.call.id("batch")
        let list = try await room.office.reviewList(id, as: room.principal)
        let page = ReleasePage(
            implementation: list.implementation, batch: list.batch,
            mayRelease: room.viewer.may(.resultRelease),
            releasedBy: list.batch.releasedBy.flatMap { list.names[$0] }, isJustReleased: isJustReleased,
            errors: errors)
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.release(of: .id(id)))),
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable func release(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        guard form.isOn("agreed") else {
            let error = FieldError(field: "agreed", message: room.texts.release.agreeMissing)
            return try await showRelease(room, errors: [error])
        }
        do {
            try await room.office.releaseResults(of: id, as: room.principal)
            return .seeOther(call.paths.release(of: .id(id)) + "?done=released")
        } catch is Refusal {
            // The page itself says what is missing, or that it is released already.
            return try await showRelease(room)
        }
    }
}

extension ReviewList {
    fileprivate var signatures: [ReviewConfirmation: SummaryPage.Signature] {
        Dictionary(
            uniqueKeysWithValues: batch.confirmations.map { kind, at in
                (kind, SummaryPage.Signature(by: batch.confirmedBy[kind].flatMap { names[$0] }, at: at))
            })
    }
}
