import Delivery
import Foundation
import Logging
import Operations
import Web

/// What the checked texts mean to the rooms below.
extension Settings {
    /// - Throws: `SettingFaults` when no place for the data was given.
    func premises() throws(SettingFaults) -> Premises {
        if let data = self[.data]?.text, let keyFile = self[.keyFile]?.text {
            return Premises(place: .directory(data), keyFile: keyFile, keepers: keepers)
        }
        guard let database = self[.database]?.text, let keys = self[.keys]?.text,
            let keyFile = self[.keyFile]?.text
        else { throw SettingFaults(faults: [Self.noPlace]) }
        return Premises(
            place: .postgres(data: database, keys: keys), keyFile: keyFile, keepers: keepers)
    }

    /// Where passphrases of keepers are found at the start; nil where they are given on a page.
    var keepers: Premises.Keepers? {
        guard let folder = self[.keeperFolder]?.text else { return nil }
        let command = self[.keeperCommand]?.text.split(separator: " ").map(String.init) ?? []
        return Premises.Keepers(folder: folder, command: command)
    }

    private static let noPlace = SettingFault(
        place: nil,
        words: Words(
            "データの置き場所（--data、NAGI_DATA、設定ファイルの data）を決めてください",
            "please say where the data are: --data, NAGI_DATA, or data in the file"),
        isUsage: true)

    var baseURL: BaseURL {
        self[.baseURL].flatMap { try? BaseURL($0.text) }
            ?? BaseURL(isTLS: false, host: "127.0.0.1", port: 8080)
    }

    /// On loopback a browser may use either name of the machine.
    var origins: Set<String> {
        guard self[.baseURL]?.source == .standard, listening.host == "127.0.0.1" else {
            return [baseURL.text]
        }
        return [baseURL.text, "http://localhost:\(listening.port)"]
    }

    var trustedProxies: TrustedProxies {
        self[.trustedProxy].flatMap { try? TrustedProxies($0.text) } ?? .none
    }

    var listening: WebServer.Listening {
        var listening = WebServer.Listening()
        if let host = self[.host]?.text { listening.host = host }
        if let port = self[.port].flatMap({ Int($0.text) }) { listening.port = port }
        return listening
    }

    /// Where figures are shown; nil for nowhere.
    var metrics: WebServer.Listening? {
        self[.metrics].flatMap { Setting.server($0.text) }.map { server in
            var listening = WebServer.Listening()
            listening.host = server.host
            listening.port = Int(server.port)
            return listening
        }
    }

    /// Whether mail and other jobs run beside the pages.
    var hasJobs: Bool { self[.jobs]?.text != "off" }

    /// How long the program goes on answering after it was told to stop, so that a balancer sends nobody any more.
    var drain: Duration { .seconds(self[.drain].flatMap { Int($0.text) } ?? 0) }

    var logFormat: LogFormat { self[.logFormat].flatMap { LogFormat(rawValue: $0.text) } ?? .text }

    var logLevel: Logger.Level { self[.logLevel].flatMap { Logger.Level(rawValue: $0.text) } ?? .notice }

    var authorityFile: String? { self[.authorityFile]?.text }

    var mailFrom: String { self[.mailFrom]?.text ?? "" }

    var mailRoute: MailRoute {
        if let smtp { return .smtp(smtp) }
        return .folder(URL(filePath: self[.mailFolder]?.text ?? "nagi.mail"))
    }

    private var smtp: SMTPSettings? {
        guard let server = self[.smtp].flatMap({ Setting.server($0.text) }) else { return nil }
        var login: SMTPSettings.Login?
        if let user = self[.smtpUser]?.text, let password = self[.smtpPassword]?.text {
            login = SMTPSettings.Login(user: user, password: password)
        }
        return SMTPSettings(
            host: server.host, port: server.port,
            security: self[.smtpSecurity].flatMap { .init(setting: $0.text) } ?? .startTLS, login: login,
            authorityFile: authorityFile)
    }

    /// nil when no place for backups was given.
    func backupPlan() throws -> BackupPlan? {
        guard let folder = self[.backupTo]?.text, let recipient = self[.backupRecipient]?.text else {
            return nil
        }
        return try BackupPlan(
            folder: URL(filePath: folder, directoryHint: .isDirectory), recipient: recipient,
            keyRecipient: self[.backupKeyRecipient]?.text,
            rhythm: self[.backupEvery].flatMap { Setting.rhythm($0.text) } ?? .nightly,
            keepDays: self[.backupKeepDays].flatMap { Int($0.text) } ?? BackupPlan.usualDays)
    }

    /// The mailbox of returned mail, where it lies on this machine.
    var returnFolder: ReturnFolder? {
        guard let folder = self[.returnFolder]?.text, let address = self[.returnPath]?.text else {
            return nil
        }
        return ReturnFolder(URL(filePath: folder, directoryHint: .isDirectory), address: address)
    }

    private var pacer: MailPacer {
        MailPacer(perMinute: self[.mailPerMinute].flatMap { Int($0.text) } ?? MailPacer.usual)
    }

    func outside() throws -> Outside {
        try Outside(
            now: SystemOutside.now, random: SystemOutside.random, mail: mailRoute.transport,
            from: mailFrom, returnAddress: self[.returnPath]?.text, pacer: pacer)
    }
}
