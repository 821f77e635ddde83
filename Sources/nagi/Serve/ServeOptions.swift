import ArgumentParser
import Foundation
import Operations

/// The settings as flags. What is not given here may come from the environment, a file or a default: `Settings`.
struct ServeOptions: ParsableArguments {
    @Option(help: "設定ファイル（既定：<data>.conf があればそれ）/ file of settings (default: <data>.conf if there is one)")
    var config: String?

    @Option(help: "データの置き場所 / data directory (SQLite)")
    var data: String?

    @Option(
        name: .customLong("key-file"),
        help: "鍵ファイル。データの外に置く（既定：<data>.key）/ key file, outside the data (default: <data>.key)")
    var keyFile: String?

    @Option(
        name: .customLong("keeper-folder"),
        help: "保存担当のことばのファイル（会社のことばが名前）の置き場所 / folder with keepers' passphrases")
    var keeperFolder: String?

    @Option(
        name: .customLong("keeper-command"),
        help: "そのファイルを標準入力から読み、ことばを書き出すプログラム / program that unwraps them")
    var keeperCommand: String?

    @Option(help: "待ち受けるアドレス（既定：127.0.0.1）/ address to listen on (default: 127.0.0.1)")
    var host: String?

    @Option(help: "待ち受けるポート（既定：8080）/ port to listen on (default: 8080)")
    var port: String?

    @Option(
        name: [.customLong("base-url"), .customLong("origin")],
        help: "利用者から見えるURL。例：https://check.example.jp / address as people see it, without a path")
    var baseURL: String?

    @Option(
        name: .customLong("trusted-proxy"),
        help: "X-Forwarded-… を信じる中継サーバー。例：127.0.0.1,10.0.0.0/8 / proxies whose headers count")
    var trustedProxy: String?

    @Option(name: .customLong("mail-folder"), help: "メールを.emlで置くフォルダ / folder for mails as .eml files")
    var mailFolder: String?

    @Option(help: "SMTPサーバー host:port / mail server")
    var smtp: String?

    @Option(
        name: .customLong("smtp-security"),
        help: "starttls（既定）、tls、none（同じ機械のサーバーだけ）/ none only for a server on the same machine")
    var smtpSecurity: String?

    @Option(
        name: .customLong("smtp-user"),
        help: "メールサーバーの利用者名。パスワードは NAGI_SMTP_PASSWORD か設定ファイル / its password is no flag")
    var smtpUser: String?

    @Option(name: .customLong("mail-from"), help: "差出人のメールアドレス / sender address")
    var mailFrom: String?

    @Option(
        name: .customLong("mail-per-minute"),
        help: "一つのドメインへ一分に送る数（既定：900）/ mails a minute to one domain (default: 900)")
    var mailPerMinute: String?

    @Option(
        name: .customLong("return-path"),
        help: "不達の知らせを受けるアドレス。+ の付いたあて先も届くこと / where undelivered mail comes back to")
    var returnPath: String?

    @Option(
        name: .customLong("return-folder"),
        help: "そのアドレスの受信箱（Maildir）/ the Maildir of that address")
    var returnFolder: String?

    @Option(
        name: .customLong("authority-file"),
        help: "システムの代わりに信じる証明書（社内の認証局など）/ trusted certificates instead of the system's")
    var authorityFile: String?

    @Option(help: "数値を見せる host:port（Prometheus形式、既定：なし）/ where to show figures (default: nowhere)")
    var metrics: String?

    @Option(name: .customLong("log-format"), help: "text（既定）か json / text (default) or json")
    var logFormat: String?

    @Option(
        name: .customLong("log-level"),
        help: "error、warning、notice（既定）、info（要求ごとに一行）/ info: one line for each request")
    var logLevel: String?

    @Option(
        help: "メール送信などの仕事をここで動かす：on（既定）か off（nagi work に任せる）/ off leaves jobs to nagi work")
    var jobs: String?

    @Option(help: "止める合図のあと応答し続ける秒数（既定：0）/ seconds of answering after being told to stop")
    var drain: String?

    @Option(name: .customLong("backup-to"), help: "バックアップの置き場所 / folder for backups")
    var backupTo: String?

    @Option(
        name: .customLong("backup-recipient"),
        help: "受取人の公開鍵（nagi backup key が表示する）/ public key, as nagi backup key prints it")
    var backupRecipient: String?

    @Option(
        name: .customLong("backup-key-recipient"),
        help: "鍵のファイルだけ別の受取人にするとき / another recipient for the file with the keys")
    var backupKeyRecipient: String?

    @Option(
        name: .customLong("backup-every"), help: "nightly（既定）か分 / nightly (default) or minutes")
    var backupEvery: String?

    @Option(
        name: .customLong("backup-keep-days"),
        help: "残す日数（既定：35。鍵は最長35日）/ days to keep (default: 35; keys at most 35)")
    var backupKeepDays: String?
}

extension ServeOptions {
    var given: [Setting: String] {
        let all: [Setting: String?] = [
            .data: data, .keyFile: keyFile, .keeperFolder: keeperFolder, .keeperCommand: keeperCommand,
            .host: host, .port: port, .baseURL: baseURL,
            .trustedProxy: trustedProxy, .mailFolder: mailFolder, .smtp: smtp, .smtpSecurity: smtpSecurity,
            .smtpUser: smtpUser, .mailFrom: mailFrom, .mailPerMinute: mailPerMinute,
            .returnPath: returnPath, .returnFolder: returnFolder, .authorityFile: authorityFile,
            .metrics: metrics, .logFormat: logFormat, .logLevel: logLevel, .jobs: jobs, .drain: drain,
            .backupTo: backupTo, .backupRecipient: backupRecipient, .backupKeyRecipient: backupKeyRecipient,
            .backupEvery: backupEvery, .backupKeepDays: backupKeepDays,
        ]
        return all.compactMapValues { $0 }
    }

    /// Everything that counts in this run. Ends the command, with every fault named, when something is wrong.
    func settings() throws -> Settings {
        do {
            return try Settings(
                flags: given, file: config, environment: ProcessInfo.processInfo.environment,
                read: SettingText.read)
        } catch {
            throw error.ending()
        }
    }

    func premises() throws -> Premises {
        do { return try settings().premises() } catch let faults as SettingFaults { throw faults.ending() }
    }

    func outside() throws -> Outside { try settings().outside() }

    /// What links begin with.
    var ownOrigin: String {
        get throws { try settings().baseURL.text }
    }
}
