import HTTPTypes
import Hummingbird
import Logging
import Organisation

/// The only way to register a route: it cannot be done without saying which function it is. What was
/// registered is kept, so that a test can compare it with the role table in both directions.
struct Routes {
    struct Row: Sendable, Hashable {
        let method: String
        let path: String
        let function: Function
    }

    enum BodyLimit {
        static let form = 1 << 20
    }

    private let site: Site
    private let router: Router<PageContext>
    private(set) var rows: [Row] = []
    private let pages = PageList()
    private let isFresh: @Sendable (Call) async throws -> Bool

    /// - Parameter isFresh: whether the caller gave the password lately, asked before every dangerous step.
    init(site: Site, isFresh: @escaping @Sendable (Call) async throws -> Bool = { _ in true }) {
        self.site = site
        self.isFresh = isFresh
        router = Router(context: PageContext.self, options: [.autoGenerateHeadEndpoints])
    }

    /// A page. It may not change anything: links are opened by mail scanners and browsers on their own.
    mutating func get(
        _ path: String, _ function: Function, handler: @escaping @Sendable (Call) async throws -> Response
    ) {
        rows.append(Row(method: "GET", path: path, function: function))
        pages.add(path)
        let (site, isFresh) = (site, isFresh)
        router.get(RouterPath(path)) { request, context in
            let call = Call(request, context, site)
            guard !call.isAmbiguous else { throw PageRefusal.badRequest }
            if function.needsFreshSignIn, try await !isFresh(call) {
                return Response.seeOther(call.paths.confirmation(before: request.uri.path))
            }
            var response = try await SignInPlace.leading(call, from: path) { try await handler(call) }
            if !call.brings { response = response.setting(.visit, to: call.visit) }
            if call.query("lang") == call.language.rawValue {
                response = response.setting(.language, to: call.language.rawValue, maxAge: 31_536_000)
            }
            return response
        }
    }

    /// An action. The body is read up to its limit and decoded, and the form must be one of ours.
    mutating func post(
        _ path: String, _ function: Function, limit: Int = BodyLimit.form,
        handler: @escaping @Sendable (Call, Form) async throws -> Response
    ) {
        rows.append(Row(method: "POST", path: path, function: function))
        let (site, pages, isFresh) = (site, pages, isFresh)
        router.post(RouterPath(path)) { request, context in
            let call = Call(request, context, site)
            guard !call.isAmbiguous else { throw PageRefusal.badRequest }
            let claim = BodyClaim(site.watch.bodies)
            defer { claim.end() }
            let form = try await FormReader(limit: limit, claim: claim).read(request)
            let token = form[FormToken.fieldName] ?? request.headers[.formToken]
            let check = ForgeryCheck(origins: site.origins)
            guard check.allows(request.headers, token: token, visit: call.brings ? call.visit : nil) else {
                throw PageRefusal.staleForm
            }
            Self.tell(ForeignFields.count(in: form), path, context)
            if function.needsFreshSignIn, try await !isFresh(call) {
                // What was sent is not kept: the page is shown again, and says why.
                return Response.seeOther(
                    call.paths.confirmation(before: pages.page(before: path, request.uri.path)))
            }
            return try await SignInPlace.leading(call, from: path) { try await handler(call, form) }
        }
    }

    private static func tell(_ foreign: Int, _ path: String, _ context: PageContext) {
        if foreign == 0 { return }
        context.logger.warning(
            "foreign fields",
            metadata: [
                "id": .string(context.requestID), "route": .string(path), "count": "\(foreign)",
            ])
    }

    /// Files of the program itself: the same for everybody, kept by browsers for ever.
    mutating func addAssets() {
        rows.append(Row(method: "GET", path: Paths.assetRoute, function: .pageOpen))
        router.get(RouterPath(Paths.assetRoute)) { _, context in
            guard
                let asset = Asset.at(
                    hash: context.parameters.get("hash") ?? "", name: context.parameters.get("name") ?? "")
            else { throw PageRefusal.notFound }
            var response = Response.text(asset.content, type: asset.kind.rawValue)
            response.headers[.cacheControl] = "public, max-age=31536000, immutable"
            return response
        }
    }

    /// Everything that answers, with the front door before it.
    func responder() -> FrontDoor { FrontDoor(site: site, inner: router.buildResponder()) }
}
