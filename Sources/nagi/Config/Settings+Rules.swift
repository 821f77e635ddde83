import Logging
import Operations

extension Settings {
    /// What each setting is when nobody says.
    func standard(_ setting: Setting) -> String? {
        switch setting {
        case .keyFile: self[.data].map { Self.beside($0.text, "key") }
        case .host: "127.0.0.1"
        case .port: "8080"
        case .baseURL: ownBaseURL?.text
        case .mailFolder:
            self[.smtp] == nil ? self[.data].map { Self.beside($0.text, "mail") } ?? "nagi.mail" : nil
        case .smtpSecurity: self[.smtp] == nil ? nil : "starttls"
        case .mailFrom: "nagi@localhost.localdomain"
        case .mailPerMinute: String(MailPacer.usual)
        case .jobs: "on"
        case .drain: "0"
        case .logFormat: LogFormat.text.rawValue
        case .logLevel: Logger.Level.notice.rawValue
        case .backupEvery: self[.backupTo] == nil ? nil : Setting.nightly
        case .backupKeepDays: self[.backupTo] == nil ? nil : String(BackupPlan.usualDays)
        case .data, .database, .keys, .keeperFolder, .keeperCommand, .trustedProxy, .smtp, .smtpUser,
            .smtpPassword, .authorityFile, .returnPath, .returnFolder,
            .backupTo, .backupRecipient, .backupKeyRecipient, .metrics:
            nil
        }
    }

    /// Where the program listens, which nobody but this machine can reach.
    private var ownBaseURL: BaseURL? {
        guard let host = self[.host]?.text, BaseURL.isLoopback(host), let port = self[.port]?.text else {
            return nil
        }
        return BaseURL(isTLS: false, host: host, port: Int(port))
    }

    /// Settings that cannot stand together, or not alone.
    var contradictions: [SettingFault] {
        var faults: [SettingFault] = []
        let either = { (one: Setting, other: Setting) in
            if isGiven(one), isGiven(other) { faults.append(clash(one, other)) }
        }
        let needs = { (one: Setting, other: Setting) in
            if isGiven(one), !isGiven(other) { faults.append(lack(other, for: one)) }
        }
        either(.data, .database)
        either(.smtp, .mailFolder)
        needs(.database, .keys)
        needs(.keys, .database)
        needs(.database, .keyFile)
        for part in [Setting.smtpSecurity, .smtpUser, .smtpPassword] { needs(part, .smtp) }
        needs(.smtpUser, .smtpPassword)
        needs(.smtpPassword, .smtpUser)
        needs(.keeperCommand, .keeperFolder)
        needs(.returnFolder, .returnPath)
        needs(.backupTo, .backupRecipient)
        needs(.backupRecipient, .backupTo)
        for part in [Setting.backupKeyRecipient, .backupEvery, .backupKeepDays] { needs(part, .backupTo) }
        if let host = self[.host], !BaseURL.isLoopback(host.text) { needs(.host, .baseURL) }
        if sendsLoginInTheOpen { faults.append(openLogin) }
        return faults
    }

    private func isGiven(_ setting: Setting) -> Bool { self[setting].map { $0.source != .standard } ?? false }

    private func clash(_ one: Setting, _ other: Setting) -> SettingFault {
        let both = "\(place(one)), \(place(other))"
        return SettingFault(
            place: nil,
            words: Words("\(both)：どちらか一つにしてください", "\(both): please keep one of the two"),
            isUsage: isFlag(one) && isFlag(other))
    }

    private func lack(_ missing: Setting, for one: Setting) -> SettingFault {
        SettingFault(
            place: place(one),
            words: Words("\(missing.rawValue) も要ります", "this needs \(missing.rawValue) as well"),
            isUsage: isFlag(one))
    }

    /// The password would pass the network readable.
    private var sendsLoginInTheOpen: Bool {
        guard self[.smtpSecurity]?.text == "none", isGiven(.smtpPassword),
            let server = self[.smtp].flatMap({ Setting.server($0.text) })
        else { return false }
        return !BaseURL.isLoopback(server.host)
    }

    private var openLogin: SettingFault {
        SettingFault(
            place: place(.smtpSecurity),
            words: Words(
                "パスワードがそのまま流れます。starttls か tls にしてください",
                "the password would travel in the open; please use starttls or tls"),
            isUsage: isFlag(.smtpSecurity))
    }

    private func place(_ setting: Setting) -> String {
        self[setting]?.source.place(of: setting) ?? setting.rawValue
    }

    private func isFlag(_ setting: Setting) -> Bool { self[setting]?.source == .flag }
}
