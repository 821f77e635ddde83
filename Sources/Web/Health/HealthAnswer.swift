import HTTPTypes
import Hummingbird

/// Answers the two questions of machines, under any name of this host: whoever asks knows the address only.
struct HealthAnswer: Sendable {
    let readiness: Readiness

    func response(to request: Request) async -> Response? {
        guard let path = HealthPath(rawValue: request.uri.path), [.get, .head].contains(request.method) else {
            return nil
        }
        let isWell: Bool
        switch path {
        case .alive: isWell = true
        case .ready: isWell = await readiness.isReady()
        }
        var response = Response.text(
            isWell ? "ok\n" : "not ready\n", type: "text/plain; charset=utf-8",
            status: isWell ? .ok : .serviceUnavailable)
        if !isWell { response.headers[.retryAfter] = "\(DoorAnswer.retryAfter)" }
        return request.method == .head ? response.createHeadResponse() : response
    }
}
