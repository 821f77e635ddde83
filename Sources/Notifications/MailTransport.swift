/// The way out for mail, handed in by the program. `send` returns when the next server has taken the mail
/// and throws a `DeliveryFailure` otherwise.
package struct MailTransport: Sendable {
    package let send: @Sendable (OutgoingMail) async throws -> Void

    package init(send: @escaping @Sendable (OutgoingMail) async throws -> Void) {
        self.send = send
    }
}

/// Why a mail did not leave. Holds numbers only: no address and no word of the server, which often repeats it.
package enum DeliveryFailure: Error, Hashable, Sendable {
    /// The server will never take this mail (replies such as 550): trying again is useless.
    case refused(reply: Int)
    /// The server asks to come again (reply 4xx).
    case later(reply: Int)
    /// No server was reached, or it hung up or was too slow.
    case unreachable
    /// Sign-in, certificate or settings are wrong, or the server refuses us: the operator's matter, the mail waits.
    case setup(reply: Int)
    /// The folder for mail could not be written.
    case unwritable

    package var isPermanent: Bool {
        if case .refused = self { true } else { false }
    }
}
