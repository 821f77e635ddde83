package import Foundation
import HTTPTypes
import Hummingbird

/// What `nagi doctor` is told about its own request: how it arrived, after every proxy on the way.
///
/// Only a request that carries the operator's mark gets it, which needs the key file to make. It holds what the
/// asker sent and where the asker is, and nothing of anybody else.
package struct ArrivalReport: Codable, Sendable, Hashable {
    /// `none`, `trusted` or `untrusted`.
    package let proxy: String
    package let client: String?
    package let scheme: String?
    package let host: String
    /// Whether pages are served under this host, and to this scheme.
    package let hostIsOurs: Bool
    package let schemeIsOurs: Bool

    package static let headerName = "X-Nagi-Doctor"

    package init?(json: Data) {
        guard let report = try? JSONDecoder().decode(ArrivalReport.self, from: json) else { return nil }
        self = report
    }

    init(_ arrival: Arrival, at site: Site) {
        proxy = arrival.proxy.rawValue
        client = arrival.client?.text
        scheme = arrival.scheme
        host = arrival.host
        hostIsOurs = site.hosts.contains(arrival.host)
        schemeIsOurs = site.accepts(scheme: arrival.scheme)
    }

    /// nil for everybody without the mark: they go on like any other visitor.
    static func response(to request: Request, _ arrival: Arrival, at site: Site) -> Response? {
        guard let mark = site.doctorMark, request.method == .get,
            let given = request.headers[.header(headerName)], ForgeryCheck.equal(mark, given),
            let json = try? JSONEncoder().encode(ArrivalReport(arrival, at: site))
        else { return nil }
        return .text(
            String(decoding: json, as: UTF8.self), type: "application/json; charset=utf-8", status: .ok)
    }
}
