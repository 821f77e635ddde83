import Campaigns
import HTML
import Hummingbird
import Operations
import Organisation

/// The company's own words on people's pages.
struct MessageRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let one = path.message(.variable("kind"), in: .variable("language"))
        routes.get(path.messages, .messageRead, handler: list)
        routes.get(one, .messageRead, handler: page)
        routes.post(one, .messageWrite, handler: write)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = MessagesPage(
            messages: try await room.office.companyMessages(as: room.principal),
            mayWrite: room.viewer.may(.messageWrite))
        return .page(page.html(room.frame(.campaigns)))
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        var page = try await page(room)
        page.isSaved = call.query("done") == "saved"
        page.hasChanged = call.query("done") == "changed"
        return .page(page.html(room.frame(.campaigns)))
    }

    private func page(_ room: StaffRoom) async throws -> MessagePage {
        guard let kind = CompanyMessage.Kind(rawValue: try room.call.segment("kind")),
            let language = Language(rawValue: try room.call.segment("language"))
        else { throw PageRefusal.notFound }
        return MessagePage(
            kind: kind, language: language,
            versions: try await room.office.companyMessages(kind, in: language, as: room.principal),
            mayWrite: room.viewer.may(.messageWrite))
    }

    @Sendable private func write(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        var page = try await page(room)
        let here = call.paths.message(page.kind, in: page.language)
        guard let seen = form["seen"].flatMap({ Int($0) }) else { throw PageRefusal.badRequest }
        let typed = form["words"] ?? ""
        do {
            if form["act"] == "preview" {
                return .page(try preview(typed, page, room))
            }
            try await room.office.write(
                typed, as: page.kind, in: page.language, after: seen, as: room.principal)
            return .seeOther(here + "?done=saved")
        } catch let fault as MessageWords.Fault {
            page.typed = typed
            page.error = MessageTexts.of(call.language).fault(fault)
            return .page(page.html(room.frame(.campaigns, here: here)), status: .unprocessableContent)
        } catch Refusal.changedMeanwhile {
            return .seeOther(here + "?done=changed")
        }
    }

    /// Writes nothing.
    private func preview(_ typed: String, _ page: MessagePage, _ room: StaffRoom) throws -> HTML {
        let (texts, call) = (MessageTexts.of(page.language), room.call)
        let here = call.paths.message(page.kind, in: page.language)
        var frame = call.frame(here: here).previewing(
            PreviewMark(
                words: texts.previewMark,
                back: .init(name: texts.previewBack, path: here, isCurrent: false)))
        frame.language = page.language
        let message = CompanyMessage(
            kind: page.kind, language: page.language, version: 1, words: try MessageWords(typed: typed),
            at: Instant(milliseconds: 0), author: AccountID(rawValue: 1))
        return MessagePreview(message: message, now: room.office.now).html(frame)
    }
}
