/// How the next mail server is reached.
package struct SMTPSettings: Hashable, Sendable {
    package enum Security: String, Sendable {
        /// Only for a server on the same machine or a private network.
        case none
        /// STARTTLS, required: without it the mail waits.
        case startTLS
        case tls
    }

    package struct Login: Hashable, Sendable {
        package let user: String
        package let password: String

        package init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    package let host: String
    package let port: UInt16
    package let security: Security
    package let login: Login?
    /// A file of trusted certificates instead of the system's.
    package let authorityFile: String?
    package let timeoutSeconds: Int

    package init(
        host: String, port: UInt16, security: Security = .startTLS, login: Login? = nil,
        authorityFile: String? = nil, timeoutSeconds: Int = 60
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.login = login
        self.authorityFile = authorityFile
        self.timeoutSeconds = timeoutSeconds
    }

    /// The path is the name we greet with: the sender's domain rather than this machine's name.
    func url(greetingAs domain: String) -> String {
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(security == .tls ? "smtps" : "smtp")://\(name):\(port)/\(domain)"
    }
}
