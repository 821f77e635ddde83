import CCurl
import Dispatch

/// Connects to the mail server and signs in, and sends no mail: for `nagi doctor`.
package struct MailProbe: Sendable {
    package enum Outcome: Sendable, Hashable {
        case fine
        case unknownHost
        case unreachable
        /// The server offers no STARTTLS, or speaks no TLS.
        case noTLS
        case certificate
        case loginRefused
        /// The server talks, but not with us; its reply code, 0 when it spoke no SMTP.
        case refused(reply: Int)
        case other
    }

    let settings: SMTPSettings
    let sender: String

    /// - Parameter sender: the address in whose domain's name we greet.
    package init(_ settings: SMTPSettings, sender: String) {
        self.settings = settings
        self.sender = sender
    }

    package func knock() async -> Outcome {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "mail probe").async { continuation.resume(returning: perform()) }
        }
    }

    private func perform() -> Outcome {
        do {
            let (code, reply) = try SMTPConnection(settings).knock(from: sender)
            return Outcome(code, reply)
        } catch {
            return .other
        }
    }
}

extension MailProbe.Outcome {
    fileprivate init(_ code: CURLcode, _ reply: Int) {
        switch code {
        case CURLE_OK: self = .fine
        case CURLE_COULDNT_RESOLVE_HOST: self = .unknownHost
        case CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT: self = .unreachable
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR: self = .noTLS
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE: self = .certificate
        case CURLE_LOGIN_DENIED: self = .loginRefused
        default: self = .refused(reply: reply)
        }
    }
}
