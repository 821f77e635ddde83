/// Everything an operator can set. One name in three places: `--base-url`, `NAGI_BASE_URL`, `base-url = …`.
enum Setting: String, CaseIterable, Sendable {
    case data
    case keyFile = "key-file"
    case database
    case keys
    case keeperFolder = "keeper-folder"
    case keeperCommand = "keeper-command"
    case host
    case port
    case baseURL = "base-url"
    case trustedProxy = "trusted-proxy"
    case mailFolder = "mail-folder"
    case smtp
    case smtpSecurity = "smtp-security"
    case smtpUser = "smtp-user"
    case smtpPassword = "smtp-password"
    case mailFrom = "mail-from"
    case mailPerMinute = "mail-per-minute"
    case returnPath = "return-path"
    case returnFolder = "return-folder"
    case authorityFile = "authority-file"
    case metrics
    case logFormat = "log-format"
    case logLevel = "log-level"
    case jobs
    case drain
    case backupTo = "backup-to"
    case backupRecipient = "backup-recipient"
    case backupKeyRecipient = "backup-key-recipient"
    case backupEvery = "backup-every"
    case backupKeepDays = "backup-keep-days"

    static let environmentPrefix = "NAGI_"
    /// Names of the tests and scripts of this repository; the program leaves them alone.
    static let testPrefix = "NAGI_TEST_"
    /// Which file to read: a flag and an environment name, but nothing that a file could say.
    static let fileFlag = "--config"
    static let fileEnvironmentName = "NAGI_CONFIG"

    var environmentName: String {
        Self.environmentPrefix + rawValue.uppercased().replacing("-", with: "_")
    }

    init?(environmentName: String) {
        guard let found = Self.allCases.first(where: { $0.environmentName == environmentName }) else {
            return nil
        }
        self = found
    }

    /// A password, or an address with one in it. Never shown, and never a flag: everybody on the machine can
    /// read the arguments of a program.
    var isSecret: Bool { [.database, .keys, .smtpPassword].contains(self) }
}

/// Where a value came from. The first that has one counts: flag, environment, file, default.
enum SettingSource: Sendable, Hashable {
    case flag
    case environment
    case file(line: Int)
    case standard

    /// Where the operator finds it.
    func place(of setting: Setting) -> String {
        switch self {
        case .flag: "--\(setting.rawValue)"
        case .environment: setting.environmentName
        case .file(let line): "config:\(line)"
        case .standard: "default"
        }
    }

    var name: String {
        switch self {
        case .flag: "flag"
        case .environment: "environment"
        case .file: "file"
        case .standard: "default"
        }
    }
}
