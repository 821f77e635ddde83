import Foundation

/// A socket that systemd opened and keeps open while the program is replaced: who comes meanwhile waits in it
/// (sd_listen_fds(3)).
enum SocketActivation {
    /// The first number of a socket handed over.
    private static let first: CInt = 3

    /// nil where nobody handed one over to this very process.
    static func socket(environment: [String: String], process: pid_t) -> CInt? {
        guard environment["LISTEN_PID"] == "\(process)",
            let count = environment["LISTEN_FDS"].flatMap({ Int($0) }),
            count >= 1
        else { return nil }
        return first
    }

    /// As above, of this process. Programs that it starts get neither the socket nor the word of it.
    static func take() -> CInt? {
        guard let socket = socket(environment: ProcessInfo.processInfo.environment, process: getpid()) else {
            return nil
        }
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) }
        return socket
    }
}
