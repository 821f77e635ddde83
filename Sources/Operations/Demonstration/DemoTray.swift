package import Notifications
import Synchronization

/// Passes the demo's mail on and remembers the newest link per address: the story opens links as people do.
package final class DemoTray: Sendable {
    private let links = Mutex<[String: String]>([:])
    private let next: MailTransport

    package init(next: MailTransport) { self.next = next }

    package var transport: MailTransport {
        MailTransport { mail in
            let words = mail.letter.body.split(whereSeparator: \.isWhitespace)
            if let link = words.first(where: {
                $0.hasPrefix("http") && ($0.contains("/l/") || $0.contains("/p/"))
            }) {
                self.links.withLock { $0[mail.addressee.address] = String(link) }
            }
            try await self.next.send(mail)
        }
    }

    func link(to address: String) -> String? { links.withLock { $0[address] } }

    func secret(to address: String) -> Secret? {
        link(to: address).flatMap { Secret(text: String($0.suffix(43))) }
    }
}
