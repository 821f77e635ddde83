import Foundation
import Synchronization

/// A mail server of a few commands on a free loopback port, one thread for all its connections.
final class SMTPServer: Sendable {
    struct Received {
        var connections = 0
        var senders: [String] = []
        var recipients: [String] = []
        var greetings: [String] = []
        var mails: [[UInt8]] = []
    }

    /// Replies by the beginning of a command, instead of the friendly one.
    typealias Replies = [String: String]

    let port: UInt16
    private let listener: Int32
    private let replies: Replies
    private let state = Mutex(Received())

    var received: Received { state.withLock { $0 } }

    init(_ replies: Replies = [:]) throws {
        (listener, port) = try loopbackListener()
        self.replies = replies
        Thread.detachNewThread { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
                state.withLock { $0.connections += 1 }
                converse(client)
                close(client)
            }
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func converse(_ client: Int32) {
        var input = LineReader(client: client)
        say(replies["greeting"] ?? "220 test server", to: client)
        while let line = input.next() {
            if line.uppercased() == "QUIT" { return }
            say(answer(line), to: client)
            if line.uppercased() == "DATA" && replies["DATA"] == nil {
                let mail = input.mail()
                state.withLock { $0.mails.append(mail) }
                say(replies["."] ?? "250 taken", to: client)
            }
        }
    }

    private func answer(_ line: String) -> String {
        state.withLock { state in
            if line.hasPrefix("EHLO ") { state.greetings.append(String(line.dropFirst(5))) }
            if line.hasPrefix("MAIL FROM:") { state.senders.append(String(line.dropFirst(10))) }
            if line.hasPrefix("RCPT TO:") { state.recipients.append(String(line.dropFirst(8))) }
        }
        if let reply = replies.first(where: { line.hasPrefix($0.key) }) { return reply.value }
        return line.uppercased() == "DATA" ? "354 go on" : "250 fine"
    }

    private func say(_ text: String, to client: Int32) {
        let bytes = Array("\(text)\r\n".utf8)
        _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
