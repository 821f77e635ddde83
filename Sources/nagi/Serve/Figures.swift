import Foundation
import Operations
import Organisation
import Web

/// What the program shows of itself at the `metrics` address, besides the requests. No figure is of one company or one
/// person.
struct Figures: Sendable {
    let offices: Offices
    /// When the last backup succeeded; nil where none has yet.
    var lastBackup: @Sendable () async -> Instant? = { nil }

    func gauges() async -> [Gauge] {
        let own = await offices.figures()
        var gauges = [
            Gauge(
                "nagi_databases_open", "Databases of companies, and the installation's.", own.databases),
            Gauge("nagi_writer_queued", "Writes that wait, of all databases.", own.queued),
            Gauge(
                "nagi_writer_queued_longest", "Writes that wait for the fullest writer.", own.longestQueue
            ),
            Gauge("nagi_writer_commits_total", "Groups of writes stored.", own.commits, .counter),
            Gauge(
                "nagi_companies_locked", "Companies whose keeper has not unlocked the records here.",
                own.lockedCompanies),
            Gauge(
                "nagi_hashing_in_hand", "Passwords waiting for their hash or being hashed.", own.hashing),
            Gauge("nagi_hashing_refused_total", "Passwords turned away: busy.", own.hashingRefused, .counter),
            Gauge("process_resident_memory_bytes", "Memory held.", Self.memory),
            Gauge("process_open_fds", "Open files and connections.", Self.openFiles),
        ]
        if let waiting = own.outboxWaiting {
            gauges.append(
                Gauge("nagi_outbox_waiting", "Mails and other duties that have not left yet.", waiting))
        }
        if let last = await lastBackup() {
            gauges.append(
                Gauge(
                    "nagi_backup_last_success_timestamp_seconds", "When a backup last succeeded.",
                    last.milliseconds / 1_000))
        }
        return gauges
    }

    /// Resident pages, the second figure of statm.
    private static var memory: Int {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
            .split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static var openFiles: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count ?? 0
    }
}
