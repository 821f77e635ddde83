import HTTPTypes
import Hummingbird
import Logging
import Organisation

/// Stands before the router: checks the host, turns errors into pages that tell nothing, puts the security
/// headers on every response, counts it, and writes one log line that names the route but never the address.
struct FrontDoor: HTTPResponder {
    let site: Site
    let inner: RouterResponder<PageContext>

    func respond(to request: Request, context: PageContext) async throws -> Response {
        let start = ContinuousClock.now
        var context = context
        context.requestID = site.newRequestID()
        context.cookies = CookieJar(headers: request.headers[values: .cookie])
        if var health = await HealthAnswer(readiness: site.watch.readiness).response(to: request) {
            SecurityHeaders.add(to: &health)
            return health
        }
        var response = await admitted(request, context)
        SecurityHeaders.add(to: &response)
        log(request, response, context, ContinuousClock.now - start)
        return response
    }

    /// A house that is full says so at once, and goes on with what it has in hand.
    private func admitted(_ request: Request, _ context: PageContext) async -> Response {
        guard site.watch.hand.enter() else {
            return page(.busy(retryAfter: DoorAnswer.retryAfter), request, context)
        }
        defer { site.watch.hand.leave() }
        let response = await answer(request, context)
        guard
            GuessedRoutes.isMiss(route: route(context), status: Int(response.status.code))
        else { return response }
        return await missed(response, request, context)
    }

    private func missed(_ response: Response, _ request: Request, _ context: PageContext) async -> Response {
        do {
            try await site.watch.misses.miss(GuessedRoutes.name(of: request.uri.path))
            return response
        } catch {
            return page(error, request, context)
        }
    }

    private func answer(_ request: Request, _ context: PageContext) async -> Response {
        let arrival = Arrival(
            peer: context.peer, authority: request.head.authority, headers: request.headers,
            trusting: site.proxies)
        if let report = ArrivalReport.response(to: request, arrival, at: site) { return report }
        if request.method == .trace { return Self.noTrace }
        guard accepts(request, arrival), !context.cookies.isAmbiguous else {
            return page(.badRequest, request, context)
        }
        // `//x` in a link of ours would be another host.
        if request.uri.path.contains("//") { return page(.notFound, request, context) }
        do {
            let response = try await inner.respond(to: request, context: context)
            // Hummingbird answers a few errors by itself, without a page.
            if response.headers[.contentType] == nil, response.status.kind != .successful {
                return page(Self.refusal(response.status), request, context)
            }
            return response
        } catch {
            return page(refusal(error, context), request, context)
        }
    }

    /// Under one of our names, said once. (Each session too: no browser sends a `__Host-` cookie twice.)
    private func accepts(_ request: Request, _ arrival: Arrival) -> Bool {
        site.hosts.contains(arrival.host) && site.accepts(scheme: arrival.scheme)
            && request.headers[.host] == nil
    }

    /// TRACE would show a script the cookies that it may not read.
    private static let noTrace = Response(
        status: .methodNotAllowed,
        headers: [.allow: "GET, HEAD, POST", .contentType: "text/plain; charset=utf-8"])

    private func refusal(_ error: any Error, _ context: PageContext) -> PageRefusal {
        if let refusal = error as? PageRefusal { return refusal }
        if let known = site.explain(error) { return known }
        if let http = error as? any HTTPResponseError { return Self.refusal(http.status) }
        // The kind of the error only: its description may hold what a person sent.
        context.logger.error(
            "fault",
            metadata: [
                "id": .string(context.requestID), "kind": "\(type(of: error))",
                "route": .string(route(context)),
            ])
        return .fault
    }

    private static func refusal(_ status: HTTPResponse.Status) -> PageRefusal {
        switch status {
        case .notFound, .forbidden, .methodNotAllowed: .notFound
        case .contentTooLarge: .tooLarge
        case _ where status.kind == .serverError: .fault
        default: .badRequest
        }
    }

    private func page(_ refusal: PageRefusal, _ request: Request, _ context: PageContext) -> Response {
        let call = Call(request, context, site)
        // A stranger's address is not repeated: the language switch leads to the root.
        let frame = call.frame(here: Paths.root)
        let error = ErrorPage(refusal: refusal, requestID: context.requestID)
        var response = Response.page(error.html(frame), status: refusal.status)
        if let seconds = refusal.retryAfter { response.headers[.retryAfter] = String(seconds) }
        if request.method == .head { response = response.createHeadResponse() }
        return response
    }

    /// The template of the route; `none` where there is none.
    private func route(_ context: PageContext) -> String {
        context.endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "none"
    }

    private func log(
        _ request: Request, _ response: Response, _ context: PageContext, _ duration: Duration
    ) {
        let parts = duration.components
        let milliseconds = parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000
        let (method, status) = (known(request.method), Int(response.status.code))
        site.watch.requests.add(
            route: route(context), method: method, status: status, duration)
        context.logger.info(
            "request",
            metadata: [
                "id": .string(context.requestID), "method": .string(method), "route": .string(route(context)),
                "status": "\(status)", "ms": "\(milliseconds)",
            ])
    }

    /// A method is free text from outside; only the usual ones reach the log.
    private func known(_ method: HTTPRequest.Method) -> String {
        let usual: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .options, .patch]
        return usual.contains(method) ? method.rawValue : "other"
    }
}
