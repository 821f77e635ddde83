import CCurl
import Notifications

/// One libcurl handle and what it remembers: the open connection and its settings.
final class SMTPConnection {
    private let handle: UnsafeMutableRawPointer
    private let settings: SMTPSettings

    private static let library = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

    init(_ settings: SMTPSettings) throws(DeliveryFailure) {
        guard SMTPConnection.library == CURLE_OK, let handle = curl_easy_init() else {
            throw .setup(reply: 0)
        }
        self.handle = handle
        self.settings = settings
    }

    deinit { curl_easy_cleanup(handle) }

    func send(_ mail: OutgoingMail) throws(DeliveryFailure) {
        curl_easy_reset(handle)
        let addressee = curl_slist_append(nil, "<\(mail.addressee.address)>")
        defer { curl_slist_free_all(addressee) }
        try configure(from: (mail.returnPath ?? mail.sender.mailbox).address)
        try require(nagi_set_list(handle, CURLOPT_MAIL_RCPT, addressee))
        let (code, begun) = perform(mail.payload)
        if code != CURLE_OK { throw DeliveryFailure(code, reply: nagi_reply_code(handle), begun: begun) }
    }

    /// Connects and signs in as for a mail, and sends none: one NOOP, which every server takes.
    func knock(from sender: String) throws(DeliveryFailure) -> (code: CURLcode, reply: Int) {
        curl_easy_reset(handle)
        try configure(from: sender)
        try set(CURLOPT_UPLOAD, 0)
        try set(CURLOPT_NOBODY, 1)
        try set(CURLOPT_CUSTOMREQUEST, "NOOP")
        let code = curl_easy_perform(handle)
        return (code, nagi_reply_code(handle))
    }

    private func configure(from sender: String) throws(DeliveryFailure) {
        let domain = sender.split(separator: "@").last.map(String.init) ?? ""
        try set(CURLOPT_URL, settings.url(greetingAs: domain))
        try set(CURLOPT_MAIL_FROM, "<\(sender)>")
        // A proxy from the environment must not carry personal links away.
        try set(CURLOPT_NOPROXY, "*")
        try set(CURLOPT_UPLOAD, 1)
        // Signals and threads do not mix.
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_CONNECTTIMEOUT, min(10, settings.timeoutSeconds))
        try set(CURLOPT_TIMEOUT, settings.timeoutSeconds)
        if settings.security != .none { try set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
        if let file = settings.authorityFile { try set(CURLOPT_CAINFO, file) }
        if let login = settings.login {
            try set(CURLOPT_USERNAME, login.user)
            try set(CURLOPT_PASSWORD, login.password)
        }
    }

    /// The outcome, and whether the server let us begin with the mail itself.
    private func perform(_ bytes: [UInt8]) -> (code: CURLcode, begun: Bool) {
        bytes.withUnsafeBytes { buffer in
            var payload = nagi_payload(
                bytes: buffer.baseAddress?.assumingMemoryBound(to: CChar.self), left: buffer.count)
            return withUnsafeMutablePointer(to: &payload) { payload in
                var code = nagi_set_payload(handle, payload)
                if code == CURLE_OK { code = curl_easy_perform(handle) }
                return (code, payload.pointee.left < buffer.count)
            }
        }
    }

    private func set(_ option: CURLoption, _ value: String) throws(DeliveryFailure) {
        try require(nagi_set_text(handle, option, value))
    }

    private func set(_ option: CURLoption, _ value: Int) throws(DeliveryFailure) {
        try require(nagi_set_number(handle, option, value))
    }

    private func require(_ code: CURLcode) throws(DeliveryFailure) {
        if code != CURLE_OK { throw .setup(reply: 0) }
    }
}

extension DeliveryFailure {
    /// Permanent only where this mail is refused. A server that refuses us (greeting, sign-in, protocol) is
    /// the operator's matter: the mail waits until that is mended.
    fileprivate init(_ code: CURLcode, reply: Int, begun: Bool) {
        let refusesUs = !begun && [CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED].contains(code)
        switch code {
        case CURLE_LOGIN_DENIED, CURLE_USE_SSL_FAILED, CURLE_PEER_FAILED_VERIFICATION,
            CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_URL_MALFORMAT:
            self = .setup(reply: reply < 400 ? 0 : reply)
        default:
            switch reply {
            case 400..<500: self = .later(reply: reply)
            case 521, 550..<560: self = refusesUs ? .setup(reply: reply) : .refused(reply: reply)
            case 500..<600: self = .setup(reply: reply)
            default: self = .unreachable
            }
        }
    }
}
