import CCurl
import Dispatch
import Foundation

/// Asks a web server one question, for `nagi doctor`: no redirects, no proxies from the environment, ten seconds.
package struct WebProbe: Sendable {
    package struct Answer: Sendable, Hashable {
        package let status: Int
        /// Of the `Date` header, in seconds since 1970.
        package let seconds: Int?
        package let body: [UInt8]
        /// Of the server's own certificate, in seconds since 1970; nil without TLS.
        package let certificate: ClosedRange<Int>?
    }

    package enum Failure: Error, Sendable, Hashable {
        case unknownHost
        /// Nobody listens, or nobody answers in time.
        case unreachable
        /// The certificate is not trusted, is of another name, or is over.
        case certificate
        case tls
        case other
    }

    let address: String
    let headers: [String]
    let authorityFile: String?
    let trustsAnything: Bool

    private static let library = curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    private static let mostBytes = 65_536

    /// - Parameters:
    ///   - headers: whole lines, `Host: check.example.jp`.
    ///   - authorityFile: trusted certificates instead of the system's.
    ///   - trustsAnything: to look at a certificate that cannot be trusted. Send nothing secret with it.
    package init(
        _ address: String, headers: [String] = [], authorityFile: String? = nil, trustsAnything: Bool = false
    ) {
        self.address = address
        self.headers = headers
        self.authorityFile = authorityFile
        self.trustsAnything = trustsAnything
    }

    /// libcurl blocks, so it gets a thread of its own.
    package func ask() async throws(Failure) -> Answer {
        let result = await withCheckedContinuation { continuation in
            DispatchQueue(label: "web probe").async {
                continuation.resume(returning: Result { try perform() })
            }
        }
        do { return try result.get() } catch { throw error as? Failure ?? .other }
    }

    private func perform() throws(Failure) -> Answer {
        guard WebProbe.library == CURLE_OK, let handle = curl_easy_init() else { throw .other }
        defer { curl_easy_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        for header in headers { list = curl_slist_append(list, header) }
        defer { curl_slist_free_all(list) }
        try configure(handle, list)
        let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: Self.mostBytes)
        defer { bytes.deallocate() }
        var answer = nagi_answer(bytes: bytes, count: 0, most: Self.mostBytes)
        let code = withUnsafeMutablePointer(to: &answer) { answer in
            let code = nagi_set_answer(handle, answer)
            return code == CURLE_OK ? curl_easy_perform(handle) : code
        }
        guard code == CURLE_OK else { throw Failure(code) }
        let text = UnsafeRawBufferPointer(start: bytes, count: answer.count)
        return Answer(status: nagi_reply_code(handle), Array(text), certificate: Self.certificate(handle))
    }

    private func configure(
        _ handle: UnsafeMutableRawPointer, _ list: UnsafeMutablePointer<curl_slist>?
    ) throws(Failure) {
        var codes = [
            nagi_set_text(handle, CURLOPT_URL, address), nagi_set_list(handle, CURLOPT_HTTPHEADER, list),
            nagi_set_text(handle, CURLOPT_NOPROXY, "*"),
            nagi_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
            nagi_set_text(handle, CURLOPT_USERAGENT, "nagi doctor"),
            nagi_set_number(handle, CURLOPT_HEADER, 1), nagi_set_number(handle, CURLOPT_NOSIGNAL, 1),
            nagi_set_number(handle, CURLOPT_CERTINFO, 1), nagi_set_number(handle, CURLOPT_TIMEOUT, 10),
            nagi_set_number(handle, CURLOPT_CONNECTTIMEOUT, 5),
        ]
        if let authorityFile { codes.append(nagi_set_text(handle, CURLOPT_CAINFO, authorityFile)) }
        if trustsAnything {
            codes.append(nagi_set_number(handle, CURLOPT_SSL_VERIFYPEER, 0))
            codes.append(nagi_set_number(handle, CURLOPT_SSL_VERIFYHOST, 0))
        }
        if codes.contains(where: { $0 != CURLE_OK }) { throw .other }
    }

    private static func certificate(_ handle: UnsafeMutableRawPointer) -> ClosedRange<Int>? {
        var (from, until) = (Int64(-1), Int64(-1))
        guard nagi_certificate_times(handle, &from, &until) != 0, from <= until else { return nil }
        return Int(from)...Int(until)
    }
}

extension WebProbe.Answer {
    /// Head and body come in one piece.
    fileprivate init(status: Int, _ bytes: [UInt8], certificate: ClosedRange<Int>?) {
        self.status = status
        self.certificate = certificate
        let split = bytes.firstRange(of: Array("\r\n\r\n".utf8))
        body = split.map { Array(bytes[$0.upperBound...]) } ?? []
        let head = String(decoding: bytes[..<(split?.lowerBound ?? bytes.count)], as: UTF8.self)
        let date = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("date:") }
        let moment = date.map { Int(nagi_seconds(String($0.dropFirst(5)))) }
        seconds = moment.flatMap { $0 < 0 ? nil : $0 }
    }
}

extension WebProbe.Failure {
    fileprivate init(_ code: CURLcode) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: self = .unknownHost
        case CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT, CURLE_GOT_NOTHING, CURLE_RECV_ERROR,
            CURLE_SEND_ERROR:
            self = .unreachable
        case CURLE_PEER_FAILED_VERIFICATION: self = .certificate
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED: self = .tls
        default: self = .other
        }
    }
}
