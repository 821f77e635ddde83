import Foundation
import Synchronization

/// A mail server that greets, takes or refuses a login, and remembers every command. No mail gets in.
final class MailPost: Sendable {
    let port: UInt16
    private let listener: Int32
    private let login: String
    private let heard = Mutex<[String]>([])

    var commands: [String] { heard.withLock { $0 } }

    /// - Parameter login: the reply to a login.
    init(login: String = "235 welcome") throws {
        (listener, port) = try loopbackListener()
        self.login = login
        Thread.detachNewThread { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
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
        say("220 post", to: client)
        var buffer = [UInt8](repeating: 0, count: 4_096)
        var rest = ""
        while case let count = recv(client, &buffer, buffer.count, 0), count > 0 {
            rest += String(decoding: buffer[..<count], as: UTF8.self)
            while let end = rest.range(of: "\r\n") {
                let line = String(rest[..<end.lowerBound])
                rest = String(rest[end.upperBound...])
                heard.withLock { $0.append(line) }
                say(answer(line), to: client)
            }
        }
    }

    private func answer(_ line: String) -> String {
        if line.hasPrefix("EHLO") { return "250-post\r\n250 AUTH PLAIN" }
        switch line {
        case "AUTH PLAIN": return "334 "
        // user `u`, password `p`
        case "AHUAcA==": return login
        case "NOOP": return "250 fine"
        default: return line == "QUIT" ? "221 bye" : "502 no"
        }
    }

    private func say(_ text: String, to client: Int32) {
        let bytes = Array("\(text)\r\n".utf8)
        _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
