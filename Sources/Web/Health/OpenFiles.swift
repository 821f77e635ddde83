import Foundation

/// How many files and connections the system lets this program open.
package enum OpenFiles {
    /// Kept free for databases, mails and documents.
    static let kept = 256
    static let mostConnections = 4_000

    /// Raises the soft limit to the hard one: services start with 1,024, and a full table of files stops everything.
    package static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let wanted = min(limit.rlim_max, 65_536)
        guard limit.rlim_cur < wanted else { return }
        limit.rlim_cur = wanted
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// As many connections as fit beside everything else.
    package static var connections: Int { connections(files: soft) }

    static func connections(files: Int) -> Int {
        max(16, min(mostConnections, files > 2 * kept ? files - kept : files / 2))
    }

    private static var soft: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1_024 }
        return Int(min(limit.rlim_cur, 65_536))
    }
}
