import Campaigns
import Hummingbird
import Operations
import Organisation

/// The company's own questions, from draft to closing.
struct ExtraQuestionRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route.extraQuestions(at: .variable("campaign"))
        routes.get(path, .campaignRead, handler: page)
        routes.post(path, .campaignDraft, handler: change)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        var page = try await page(room)
        page.isSaved = call.query("done") == "saved"
        page.hasChanged = call.query("done") == "changed"
        if let place = call.query("place").flatMap({ Int($0) }), page.questions.indices.contains(place) {
            page.place = place
            page.values = page.questions[place].values
        }
        return .page(page.html(room.frame(.campaigns)))
    }

    private func page(_ room: StaffRoom) async throws -> ExtraQuestionsPage {
        let id: ImplementationID = try room.call.id("campaign")
        return ExtraQuestionsPage(
            implementation: try await room.office.campaign(id, as: room.principal).implementation,
            questions: try await room.office.extraQuestions(of: id, as: room.principal),
            mayChange: room.viewer.may(.campaignDraft))
    }

    @Sendable private func change(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let path = call.paths.extraQuestions(at: .id(id))
        let place = form["place"].flatMap { Int($0) }
        guard let seen = form["seen"].flatMap({ Int($0) }) else { throw PageRefusal.badRequest }
        do {
            if form["act"] == "remove" {
                guard let place else { throw PageRefusal.badRequest }
                try await room.office.removeExtraQuestion(
                    at: place, seen: seen, of: id, as: room.principal)
            } else {
                try await room.office.setExtraQuestion(
                    TypedQuestion(form), at: place, seen: seen, of: id, as: room.principal)
            }
            return .seeOther(path + "?done=saved")
        } catch let fault as ExtraQuestionFault {
            var again = try await page(room)
            again.place = place
            again.values = form.values("kind", "ja", "en", "labelsJa", "labelsEn")
            again.errors = [
                FieldError(
                    field: fault.field.rawValue,
                    message: ExtraQuestionTexts.of(call.language).fault(fault.reason))
            ]
            return .page(again.html(room.frame(.campaigns, here: path)), status: .unprocessableContent)
        } catch Refusal.changedMeanwhile {
            return .seeOther(path + "?done=changed")
        } catch Refusal.alreadyOpened {
            return .seeOther(path)
        }
    }
}

extension TypedQuestion {
    fileprivate init(_ form: Form) {
        self.init(
            isText: form["kind"] == "text", ja: form.trimmed("ja"), en: form.trimmed("en"),
            labelsJa: form.trimmed("labelsJa"), labelsEn: form.trimmed("labelsEn"))
    }
}

extension ExtraQuestion {
    /// As the form has them.
    fileprivate var values: [String: String] {
        [
            "kind": isText ? "text" : "choice", "ja": wording.ja, "en": wording.en,
            "labelsJa": labels.map(\.ja).joined(separator: "\n"),
            "labelsEn": labels.map(\.en).filter { !$0.isEmpty }.joined(separator: "\n"),
        ]
    }
}
