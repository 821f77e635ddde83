import Campaigns
import HTTPTypes
import Hummingbird
import Operations
import Organisation

/// Review and release: the implementer's rooms, which the clerk may look into.
struct ReviewRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        DeliveryRoutes(reception: reception).add(to: &routes)
        LabourReportRoutes(reception: reception).add(to: &routes)
        NeedRecordRoutes(reception: reception).add(to: &routes)
        DeliverableRoutes(reception: reception).add(to: &routes)
        let path = Paths.route
        let batch = Segment.variable("batch")
        let sheet = Segment.variable("sheet")
        routes.get(path.review(of: batch), .reviewList, handler: list)
        routes.get(path.reviewSummary(of: batch), .reviewList, handler: summary)
        routes.post(path.confirmations(of: batch), .reviewConfirm, handler: confirm)
        routes.post(path.acceptance(of: batch), .reviewAccept, handler: accept)
        routes.post(path.rawScores(of: batch), .listTake, handler: rawScores)
        routes.get(path.release(of: batch), .reviewList, handler: releasePage)
        routes.post(path.release(of: batch), .resultRelease, handler: release)
        routes.get(path.sheet(sheet), .reviewRead, handler: person)
        routes.post(path.decision(on: sheet), .reviewDecide, handler: decide)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let list = try await room.office.reviewList(try call.id("batch"), as: room.principal)
        let page = ReviewPage(
            implementation: list.implementation, batch: list.batch, rows: list.rows, filter: call.filter,
            mayDecide: list.mayDecide, mayTake: room.viewer.may(.listTake))
        return .page(page.html(room.frame(.campaigns)))
    }

    @Sendable private func person(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let detail = try await room.office.examinee(try call.id("sheet"), as: room.principal)
        let neighbours = try await room.office.reviewList(detail.batch.id, as: room.principal)
        var page = ExamineePage(
            implementation: detail.implementation, batch: detail.batch, row: ReviewRow(detail.examinee),
            sheet: detail.sheet, instrument: detail.instrument, extra: detail.extra,
            decided: detail.examinee.decision.map {
                ExamineePage.Decided(by: detail.names[$0.author] ?? "–", at: $0.at, basis: $0.basis)
            },
            neighbours: ReviewNeighbours(
                of: detail.examinee.sheet, in: neighbours.rows, showing: call.filter),
            filter: call.filter, mayDecide: detail.mayDecide)
        page.receipt = detail.examinee.receipt
        (page.running, page.reason) = (detail.running, detail.reason)
        return .page(page.html(room.frame(.campaigns)))
    }

    @Sendable private func decide(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let sheet: SheetID = try call.id("sheet")
        guard let decision = InterviewDecision(rawValue: form.trimmed("decision")) else {
            throw PageRefusal.unprocessable
        }
        let outcome = try await room.office.decide(decision, about: sheet, as: room.principal)
        if call.request.headers[.accept]?.contains("application/json") == true {
            return .text(
                ReviewReturn.json(decision, undecided: outcome.undecided),
                type: "application/json; charset=utf-8")
        }
        return .seeOther(
            ReviewReturn.path(
                from: form["from"], show: form["show"], sheet: sheet, batch: outcome.batch, paths: call.paths)
        )
    }
}

extension Call {
    var filter: ReviewFilter { query("show").flatMap(ReviewFilter.init) ?? .all }
}

extension ReviewList {
    var rows: [ReviewRow] { examinees.map(ReviewRow.init) }
}

extension ReviewRow {
    init(_ examinee: Examinee) {
        self.init(
            sheet: examinee.sheet, number: examinee.number, name: examinee.name,
            department: examinee.department, score: examinee.assessment.score,
            candidates: examinee.assessment.candidates, deciding: examinee.assessment.deciding,
            decision: examinee.decision?.decision)
    }
}
