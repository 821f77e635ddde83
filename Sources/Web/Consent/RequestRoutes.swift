import Campaigns
import HTML
import Hummingbird
import Operations
import Organisation

/// The implementer's side: who asked for the interview, who for a consultation (L-13).
struct RequestRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.requests(of: .variable("batch")), .requestList, handler: list)
        routes.post(path.needRevision(on: .variable("sheet")), .needRevise, handler: revise)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let list = try await room.office.requests(of: try call.id("batch"), as: room.principal)
        return .page(RequestListPage(list: list).html(room.frame(.campaigns)))
    }

    @Sendable private func revise(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let batch = try await room.office.reviseNeed(of: try call.id("sheet"), as: room.principal)
        return .seeOther(call.paths.requests(of: .id(batch)))
    }
}

struct RequestListPage: Sendable {
    let list: RequestList

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.requests
        return frame.page(
            texts.heading, width: .wide, styles: [.staff],
            back: (texts.back, frame.paths.review(of: .id(list.batch)))
        ) {
            p(.class("support")) { list.campaign }
            for line in texts.lead { p { line } }
            list.lines.isEmpty ? p { texts.none } : table(frame)
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.requests
        let heads = [texts.number, texts.name, texts.kind, texts.at, texts.revision]
        return Table(
            caption: texts.heading, columns: heads.map { Table.Column(name: $0) },
            rows: list.lines.map { line in
                [
                    .text(line.number), .text(line.name),
                    tag(
                        line.kind == .interview ? texts.interview : texts.consultation,
                        line.kind == .interview ? .attention : .plain),
                    .text(line.at.words(frame.language)), revision(line, frame),
                ]
            }, hidesCaption: true
        ).html
    }

    private func revision(_ line: RequestLine, _ frame: Frame) -> HTML {
        let texts = frame.texts.consent.requests
        if line.isRevised { return .text(texts.revised) }
        guard line.kind == .consultation, list.mayRevise else { return .empty }
        return frame.postForm(frame.paths.needRevision(on: .id(line.sheet))) {
            frame.submit(texts.revise(line.name), name: "revised", value: "yes")
        }
    }
}
