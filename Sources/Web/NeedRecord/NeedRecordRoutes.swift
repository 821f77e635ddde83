import Campaigns
import Hummingbird
import Operations
import Organisation

/// 面接指導要否判定記録: looked at, printed, signed, sent and received.
struct NeedRecordRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let (path, batch) = (Paths.route, Segment.variable("batch"))
        routes.get(path.needRecord(of: batch), .reviewList) { call in
            try await show(
                StaffRoom(call, reception), done: call.query("done").flatMap(NeedRecordPage.Done.init))
        }
        routes.post(path.needRecordForms(of: batch), .listTake, handler: paper)
        routes.post(path.needRecordCopies(of: batch), .listTake, handler: copy)
        routes.post(path.needRecordSignatures(of: batch), .reviewSign, handler: sign)
        routes.post(path.needRecordSendings(of: batch), .paperRecord, handler: send)
        routes.post(
            path.needRecordReturns(of: batch), .paperRecord, limit: NeedRecordLimits.mostBytes + 65_536,
            handler: receive)
        routes.post(path.decisionReason(on: .variable("sheet")), .reviewDecide, handler: explain)
    }

    private func show(
        _ room: StaffRoom, done: NeedRecordPage.Done? = nil, refusal: NeedRecordRefusal? = nil,
        values: [String: String] = [:]
    ) async throws -> Response {
        let id: BatchID = try room.call.id("batch")
        let page = NeedRecordPage(
            desk: try await room.office.needRecordDesk(of: id, as: room.principal), today: room.today,
            mayTake: room.viewer.may(.listTake), mayRecord: room.viewer.may(.paperRecord),
            done: done, refusal: refusal, values: values)
        return .page(
            page.html(room.frame(.campaigns, here: room.call.paths.needRecord(of: .id(id)))),
            status: refusal == nil ? .ok : .unprocessableContent)
    }

    /// Names of files name nobody.
    @Sendable private func paper(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let batch: BatchID = try call.id("batch")
        do {
            let bytes = try await room.office.needRecordForm(of: batch, as: room.principal)
            return .document(bytes, type: "application/pdf", fileName: "record.pdf")
        } catch let refusal as DeliverableRefusal { return try await room.early(refusal, of: batch) }
    }

    @Sendable private func copy(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let record = Int(form.trimmed("record")).map(NeedRecordID.init) else {
            throw PageRefusal.badRequest
        }
        let found = try await room.office.needRecordCopy(
            record, of: try call.id("batch"), as: room.principal)
        let media = SharedFile.Kind(rawValue: found.record.facts.media) ?? .pdf
        return .document(
            found.bytes, type: media.mediaType, fileName: "record-\(found.record.number).\(media.rawValue)")
    }

    @Sendable private func sign(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        do {
            try await room.office.signNeedRecord(
                of: id, shown: form.trimmed("shown"), as: room.principal)
            return .seeOther(call.paths.needRecord(of: .id(id)) + "?done=signed")
        } catch let refusal as NeedRecordRefusal { return try await show(room, refusal: refusal) }
    }

    @Sendable private func send(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        do {
            guard let day = Day(text: form.trimmed("out_sent")) else { throw NeedRecordRefusal.dayWrong }
            try await room.office.recordSending(
                of: id, on: day, tracking: form.trimmed("out_tracking"), as: room.principal)
            return .seeOther(call.paths.needRecord(of: .id(id)) + "?done=sent#paper")
        } catch let refusal as NeedRecordRefusal {
            return try await refused(room, refusal, "send", form.values("out_sent", "out_tracking"))
        }
    }

    @Sendable private func receive(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: BatchID = try call.id("batch")
        do {
            try await room.office.checkRecordingPaper(of: id, as: room.principal)
            let sent = Day(text: form.trimmed("in_sent"))
            guard let received = Day(text: form.trimmed("in_received")),
                sent != nil || form.trimmed("in_sent").isEmpty
            else { throw NeedRecordRefusal.dayWrong }
            try await room.office.recordReturn(
                of: id,
                ReceivedPaper(
                    sentOn: sent, receivedOn: received, receivedBy: form.trimmed("in_by"),
                    tracking: form.trimmed("in_tracking"), file: form.files["file"]?.bytes ?? []),
                as: room.principal)
            return .seeOther(call.paths.needRecord(of: .id(id)) + "?done=received#paper")
        } catch let refusal as NeedRecordRefusal {
            return try await refused(
                room, refusal, "receive", form.values("in_sent", "in_received", "in_by", "in_tracking"))
        }
    }

    private func refused(
        _ room: StaffRoom, _ refusal: NeedRecordRefusal, _ form: String, _ typed: [String: String]
    ) async throws -> Response {
        try await show(room, refusal: refusal, values: typed.merging(["form": form]) { first, _ in first })
    }

    @Sendable private func explain(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let sheet: SheetID = try call.id("sheet")
        // Browsers count the characters that they let in; longer words did not come from our form.
        guard form.trimmed("reason").count <= NeedRecordLimits.longestReason else {
            throw PageRefusal.unprocessable
        }
        try await room.office.explainDecision(about: sheet, form.trimmed("reason"), as: room.principal)
        return .seeOther(call.paths.sheet(.id(sheet)) + "#reason")
    }
}
