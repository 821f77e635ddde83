import Hummingbird
import Operations
import Organisation

/// How the program is used. Readable without signing in: whoever cannot sign in needs it most.
struct HelpRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.help, .helpRead, handler: index)
        MethodsRoutes(reception: reception).add(to: &routes)
        routes.get(path.help(for: .variable("role")), .helpRead, handler: page)
    }

    @Sendable private func index(_ call: Call) async throws -> Response {
        let (frame, roles) = try await frame(call)
        return .page(HelpIndexPage(own: roles).html(frame))
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        guard let topic = HelpTopic(word: try call.segment("role")) else { throw PageRefusal.notFound }
        return .page(HelpPage(topic: topic).html(try await frame(call).frame))
    }

    /// With the menu for whoever is signed in among the staff, and their roles; bare for everybody else.
    private func frame(_ call: Call) async throws -> (frame: Frame, roles: [Role]) {
        _ = try await reception.office(call)
        guard call.session(.staff) != nil else { return (call.frame(), []) }
        do {
            let room = try await StaffRoom(call, reception)
            return (room.frame(.help), room.viewer.roles)
        } catch PageRefusal.signedOut {
            return (call.frame(), [])
        }
    }
}
