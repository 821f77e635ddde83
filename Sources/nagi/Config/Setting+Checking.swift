import Delivery
import Logging
import Operations
import Web

extension Setting {
    /// What is wrong with a value, or nil. The value itself is not repeated: it may be a secret in a wrong place.
    func problem(_ text: String) -> Words? {
        if text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
            return Words("改行などの制御文字は使えません", "control characters cannot be used")
        }
        switch self {
        case .baseURL:
            do { _ = try BaseURL(text) } catch { return error.words }
        case .trustedProxy:
            do { _ = try TrustedProxies(text) } catch { return Self.noRange(error.entry) }
        case .port: if HostPort.port(text) == nil { return Words("1〜65535 の数です", "a number from 1 to 65535") }
        case .host: if !HostPort.isHost(Self.bracketed(text)) { return Self.noHost }
        case .smtp: if Self.server(text) == nil { return Self.noServer }
        case .smtpSecurity: if SMTPSettings.Security(setting: text) == nil { return Self.noSecurity }
        case .mailFrom:
            if !Outside.isSender(text) { return Words("メールアドレスではありません", "not a mail address") }
        case .mailPerMinute:
            if Self.number(text, 1...1_000_000) == nil { return Words("1〜1000000 の数です", "from 1 to 1000000") }
        case .returnPath: if !Outside.isReturnPath(text) { return Self.noReturnPath }
        case .database, .keys:
            if !text.hasPrefix("postgres://"), !text.hasPrefix("postgresql://") { return Self.noDatabase }
            if !DatabaseAddress.isSafe(text) { return Self.openDatabase }
        case .metrics: if Self.server(text) == nil { return Self.noMetrics }
        case .logFormat: if LogFormat(rawValue: text) == nil { return Self.noFormat }
        case .jobs: if !["on", "off"].contains(text) { return Self.noSwitch }
        case .drain: if !(Int(text).map { (0...15).contains($0) } ?? false) { return Self.noDrain }
        case .logLevel: if Logger.Level(rawValue: text) == nil { return Self.noLevel }
        case .backupRecipient, .backupKeyRecipient:
            if !BackupPlan.isRecipient(text) { return Self.noRecipient }
        case .backupEvery: if Self.rhythm(text) == nil { return Self.noRhythm }
        case .backupKeepDays:
            if Self.number(text, 1...3650) == nil { return Words("1〜3650 の日数です", "days, from 1 to 3650") }
        case .keeperCommand: if !text.hasPrefix("/") { return Self.noCommand }
        case .data, .keyFile, .keeperFolder, .mailFolder, .returnFolder, .smtpUser, .smtpPassword,
            .authorityFile, .backupTo:
            break
        }
        return nil
    }

    /// `host:port` of the mail server, without brackets.
    static func server(_ text: String) -> (host: String, port: UInt16)? {
        guard let (host, port) = HostPort.split(text), let port, HostPort.isHost(host) else { return nil }
        return (host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host, UInt16(port))
    }

    static let nightly = "nightly"

    /// `nightly`, or minutes.
    static func rhythm(_ text: String) -> BackupPlan.Rhythm? {
        if text == nightly { return .nightly }
        return number(text, 5...10_080).map { .every(minutes: $0) }
    }

    private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
        Int(text).flatMap { range.contains($0) && String($0) == text ? $0 : nil }
    }

    private static let noRhythm = Words(
        "nightly か、5〜10080 の分です", "nightly, or minutes from 5 to 10080")
    private static let noRecipient = Words(
        "nagi backup key が表示した公開鍵（nagi-backup-public-…）です",
        "the public key that nagi backup key printed: nagi-backup-public-…")

    private static func bracketed(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }

    private static func noRange(_ entry: String) -> Words {
        Words(
            "\(entry) はアドレスでも範囲でもありません。例：127.0.0.1, 10.0.0.0/8（0.0.0.0/0 は使えません）",
            "\(entry) is no address and no range; for example 127.0.0.1, 10.0.0.0/8 (never 0.0.0.0/0)")
    }

    private static let noHost = Words("待ち受けるアドレスです。例：127.0.0.1", "an address to listen on, such as 127.0.0.1")
    private static let noServer = Words(
        "host:port の形です。例：smtp.example.jp:587", "host:port, such as smtp.example.jp:587")
    private static let noReturnPath = Words(
        "@ の前が20文字までで + のないメールアドレスです。例：bounces@example.jp",
        "a mail address with at most 20 letters and no + before the @, such as bounces@example.jp")
    private static let noSecurity = Words("starttls、tls、none のどれかです", "one of starttls, tls, none")
    private static let noMetrics = Words(
        "host:port の形です。例：127.0.0.1:9464", "host:port, such as 127.0.0.1:9464")
    private static let noFormat = Words("text か json です", "text or json")
    private static let noCommand = Words(
        "/ で始まるプログラムと引数です（秘密は書けません）", "a program with its whole path, and arguments that are no secrets")
    private static let noSwitch = Words("on か off です", "on or off")
    private static let noDrain = Words("0 から 15 の秒数です", "seconds, 0 to 15")
    private static let noLevel = Words(
        "error、warning、notice、info のどれかです（info は要求ごとに一行）",
        "one of error, warning, notice, info (info is one line for each request)")
    private static let noDatabase = Words("postgres:// で始まるアドレスです", "an address that begins with postgres://")
    private static let openDatabase = Words(
        "ほかの機械のデータベースには sslmode=verify-full（と、要れば sslrootcert）を付けてください",
        "a database on another machine needs sslmode=verify-full (and sslrootcert where it has its own authority)"
    )
}

extension SMTPSettings.Security {
    init?(setting text: String) {
        switch text {
        case "starttls": self = .startTLS
        case "tls": self = .tls
        case "none": self = .none
        default: return nil
        }
    }
}
