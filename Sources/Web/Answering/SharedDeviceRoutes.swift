import Campaigns
import Hummingbird
import Operations
import Organisation

/// A device that several people use: one goes, the next one comes with the code of a letter.
struct SharedDeviceRoutes: Sendable {
    let reception: Reception
    let answering: AnsweringRoutes

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.nextPerson, .pageOpen, handler: page)
        routes.post(path.nextPerson, .pageOpen, handler: enter)
        routes.post(path.departure, .sessionSignOut, handler: leave)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        let page = NextPersonPage(hasLeft: call.query("done") == "left")
        return .page(page.html(call.frame())).emptied(of: [.link, .person])
    }

    /// Shows what stands behind the link, and leads to no address that holds it.
    @Sendable private func enter(_ call: Call, _ form: Form) async throws -> Response {
        do {
            let page = try await answering.page(
                behind: form.trimmed("code"), call, here: call.paths.nextPerson, isShared: true)
            return .page(page)
        } catch PageRefusal.linkUnknown {
            return .page(
                NextPersonPage(isWrong: true).html(call.frame(here: call.paths.nextPerson)),
                status: .unprocessableContent)
        }
    }

    /// Ends what was open, here and in the browser.
    @Sendable private func leave(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        for cookie in [CookieName.link, .person] {
            if let secret = call.session(cookie).flatMap(Secret.init(text:)) {
                try await office.signOut(secret)
            }
        }
        return .seeOther(call.paths.nextPerson + "?done=left")
            .emptied(of: [.link, .person, .visit, .shared, .language, .advance])
    }
}
