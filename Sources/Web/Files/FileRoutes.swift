import Campaigns
import Hummingbird
import Operations
import Organisation

/// Files in keeping: asking for one, taking it by a one-time link, reading it until its day.
struct FileRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.files, .fileList, handler: page)
        routes.post(path.files, .fileAsk, limit: 1 << 16, handler: ask)
        routes.get(path.file(.variable("file")), .fileRead, handler: file)
        routes.get(Paths.uploadLinkRoute, .fileOpen, handler: open)
        // Held in memory while it comes, and counted there; a full house says so.
        routes.post(path.uploads, .fileSend, limit: SharedFile.mostBytes + 65_536, handler: send)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        try await show(StaffRoom(call, reception))
    }

    private func show(
        _ room: StaffRoom, link: String? = nil, values: [String: String] = [:], errors: [FieldError] = []
    ) async throws -> Response {
        let page = FilesPage(
            files: try await room.office.sharedFiles(as: room.principal), today: room.today, link: link,
            values: values, errors: errors)
        return .page(
            page.html(room.frame(.files, here: room.call.paths.files)),
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func ask(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = Texts.of(call.language).desk.files
        let values = ["text": form["text"] ?? "", "days": form.trimmed("days")]
        let days = Int(form.trimmed("days")).flatMap { SharedFile.keepChoices.contains($0) ? $0 : nil }
        let title = try? FreeText(form["text"] ?? "")
        guard let days, let title, title.text.utf8.count <= 600 else {
            try await room.office.checkAskingForFile(as: room.principal)
            let errors = [
                title.map { $0.text.utf8.count <= 600 } == true
                    ? nil : FieldError(field: "text", message: texts.titleMissing),
                days == nil ? FieldError(field: "days", message: texts.daysMissing) : nil,
            ]
            return try await show(room, values: values, errors: errors.compactMap(\.self))
        }
        let secret = try await room.office.askForFile(title, keepDays: days, as: room.principal)
        return try await show(room, link: room.office.uploadLink(secret))
    }

    /// A neutral name: what the sender called it may say too much on a shared machine.
    @Sendable private func file(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: FileID = try call.id("file")
        let found = try await room.office.readSharedFile(id, as: room.principal)
        let kind = found.file.received?.kind ?? .pdf
        return .document(found.bytes, type: kind.mediaType, fileName: "file-\(id.rawValue).\(kind.rawValue)")
    }

    @Sendable private func open(_ call: Call) async throws -> Response {
        let (office, paths, link) = try await reception.office(link: try call.linkWord("link"))
        do {
            let page = UploadPage(secret: link.text, request: try await office.fileRequest(by: link))
            return .page(page.html(frame(call, paths)))
        } catch Refusal.linkUnknown { throw PageRefusal.notFound }
    }

    @Sendable private func send(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        guard let link = Secret(text: form.trimmed("secret")) else { throw PageRefusal.notFound }
        do {
            let request = try await office.fileRequest(by: link)
            guard let file = form.files["file"] else { throw SharedFile.Fault.empty }
            try await office.sendFile(file.bytes, named: file.name, by: link)
            let page = UploadPage(secret: link.text, request: request, isDone: true)
            return .page(page.html(frame(call, call.paths)))
        } catch let fault as SharedFile.Fault {
            let page = UploadPage(
                secret: link.text, request: try await office.fileRequest(by: link), fault: fault)
            return .page(page.html(frame(call, call.paths)), status: .unprocessableContent)
        } catch Refusal.linkUnknown { throw PageRefusal.notFound }
    }

    private func frame(_ call: Call, _ paths: Paths) -> Frame {
        Frame(
            language: call.language, paths: paths, here: Paths.root,
            formToken: FormToken.of(session: call.visit))
    }
}
