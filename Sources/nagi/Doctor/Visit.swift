import Delivery
import Foundation
import Web

/// One request to where the program listens and one through the base URL, as a browser would come.
struct Visit: Sendable {
    enum Outcome: Sendable, Hashable {
        /// Our own program answered and said how the request arrived.
        case ours(ArrivalReport)
        /// Somebody answered, with this status, and did not know the operator's mark.
        case stranger(status: Int)
        case failed(WebProbe.Failure)
        /// Not tried: there is no key, so nothing can be asked.
        case notAsked
    }

    let direct: Outcome
    let throughBase: Outcome
    /// Of the certificate at the base URL; known also when it is not trusted.
    let certificate: ClosedRange<Int>?
    /// What the server's `Date` said, and our own clock at that moment.
    let serverSeconds: Int?
    let now: Int

    static func clock() -> Int { Int(Date().timeIntervalSince1970) }

    static func pay(_ settings: Settings, mark: String?) async -> Visit {
        let base = settings.baseURL
        let marked = mark.map { ["\(ArrivalReport.headerName): \($0)"] } ?? []
        let listening = settings.listening
        let home = BaseURL(isTLS: false, host: nearest(listening.host), port: listening.port)
        let direct = await ask(WebProbe(home.text + "/", headers: marked + ["Host: \(hostHeader(base))"]))
        let through = await ask(
            WebProbe(base.text + "/", headers: marked, authorityFile: settings.authorityFile))
        let now = clock()
        var certificate = through.answer?.certificate
        if case .failed(.certificate) = through.outcome {
            // Only to read its dates: the mark does not go to somebody who cannot be trusted.
            certificate = await ask(WebProbe(base.text + "/", trustsAnything: true)).answer?.certificate
        }
        return Visit(
            direct: mark == nil ? .notAsked : direct.outcome,
            throughBase: mark == nil && through.answer != nil ? .notAsked : through.outcome,
            certificate: certificate, serverSeconds: through.answer?.seconds, now: now)
    }

    /// Who listens on every address is asked on this machine's own.
    private static func nearest(_ host: String) -> String {
        ["0.0.0.0": "127.0.0.1", "::": "::1"][host] ?? host
    }

    private static func hostHeader(_ base: BaseURL) -> String {
        base.host + (base.port.map { ":\($0)" } ?? "")
    }

    private static func ask(_ probe: WebProbe) async -> (outcome: Outcome, answer: WebProbe.Answer?) {
        do {
            let answer = try await probe.ask()
            let report = ArrivalReport(json: Data(answer.body))
            return (report.map(Outcome.ours) ?? .stranger(status: answer.status), answer)
        } catch {
            return (.failed(error), nil)
        }
    }
}
