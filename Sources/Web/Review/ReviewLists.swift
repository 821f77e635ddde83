import Campaigns
import HTML
import Hummingbird
import Operations
import Organisation

/// Lists of a whole batch, taken out of the house.
struct ReviewLists: Sendable {
    let batch: BatchID

    func html(_ frame: Frame) -> HTML {
        let texts = ReviewListTexts.of(frame.language)
        return section(.class("flow"), .id("lists")) {
            h2 { texts.heading }
            p { texts.lead }
            frame.postForm(frame.paths.rawScores(of: .id(batch))) {
                actions {
                    frame.submit(texts.paper, name: "form", value: ListForm.paper.rawValue)
                    frame.submit(texts.workbook, name: "form", value: ListForm.workbook.rawValue)
                }
            }
            p(.class("support")) { texts.custody }
        }
    }
}

extension ReviewRoutes {
    @Sendable func rawScores(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let kind = ListForm(rawValue: form.trimmed("form")) else { throw PageRefusal.unprocessable }
        let batch: BatchID = try call.id("batch")
        do {
            let bytes = try await room.office.rawScores(of: batch, as: kind, for: room.principal)
            return .document(bytes, type: kind.mediaType, fileName: "raw-scores.\(kind.rawValue)")
        } catch let refusal as DeliverableRefusal { return try await room.early(refusal, of: batch) }
    }
}

extension ListForm {
    fileprivate var mediaType: String {
        switch self {
        case .paper: "application/pdf"
        case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
