import Organisation
import Synchronization

/// So many mails a minute to one domain, counted over all companies of this process: many at once look like an attack to
/// the providers of telephones, and to a small mail server they are one.
package final class MailPacer: Sendable {
    /// Fifteen a second: 100,000 mails in two hours, even to one domain.
    package static let usual = 900

    private let perMinute: Int
    private let domains = Mutex<[String: DomainPace]>([:])

    package init(perMinute: Int = MailPacer.usual) {
        self.perMinute = perMinute
    }

    /// nil when a mail to this domain may leave now, else when its turn comes.
    func turn(_ domain: String, at now: Instant) -> Instant? {
        domains.withLock { paces in
            if paces.count > 10_000 { paces = paces.filter { $0.value.isRecent(at: now) } }
            return paces[domain, default: DomainPace()].turn(at: now, perMinute: perMinute)
        }
    }
}

/// What left for one domain in this minute, and how many were told to come later.
struct DomainPace: Sendable {
    private var minute = 0
    private var sent = 0
    private var told = 0

    /// Those who are told to wait get the next minutes in order, as many each as may leave in one.
    mutating func turn(at now: Instant, perMinute: Int) -> Instant? {
        let current = now.milliseconds / 60_000
        if current != minute {
            told = max(0, told - perMinute * max(0, current - minute))
            (minute, sent) = (current, 0)
        }
        if sent < perMinute {
            sent += 1
            return nil
        }
        told += 1
        return Instant(milliseconds: (current + 1 + (told - 1) / perMinute) * 60_000)
    }

    func isRecent(at now: Instant) -> Bool { told > 0 || now.milliseconds / 60_000 == minute }
}
