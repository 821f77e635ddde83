import Hummingbird
import Operations
import Organisation

extension Paths {
    /// GET: how answers are scored and protected, for everybody.
    var methods: String { under("methods") }
    /// GET: the same of one implementation, as a paper with its tables.
    func methodsPaper(of id: Segment) -> String { campaign(id) + "/methods.pdf" }
}

/// The method, public and on paper.
struct MethodsRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.methods, .helpRead, handler: page)
        routes.get(path.methodsPaper(of: .variable("campaign")), .campaignRead, handler: paper)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let office = try await reception.office(call)
        return .page(MethodsPage(methods: try await office.publicMethods()).html(call.frame()))
    }

    @Sendable private func paper(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let bytes = try await room.office.methodsPaper(of: try call.id("campaign"), as: room.principal)
        return .document(bytes, type: "application/pdf", fileName: "methods.pdf")
    }
}
