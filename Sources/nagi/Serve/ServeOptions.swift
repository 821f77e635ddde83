import ArgumentParser
import Delivery
import Foundation
import Operations
import Web

/// Where to listen, where the data are, how mail leaves. One source per setting: flag, else environment.
struct ServeOptions: ParsableArguments {
    @Option(help: "データの置き場所 / data directory (SQLite)")
    var data: String?

    @Option(
        name: .customLong("key-file"),
        help: "鍵ファイル。データの外に置く（既定：<data>.key）/ key file, outside the data (default: <data>.key)")
    var keyFile: String?

    @Option(help: "待ち受けるアドレス / address to listen on")
    var host = "127.0.0.1"

    @Option(help: "待ち受けるポート / port to listen on")
    var port = 8080

    @Option(help: "利用者から見えるURL（既定：http://<host>:<port>）/ address as people see it")
    var origin: String?

    @Option(name: .customLong("mail-folder"), help: "メールを.emlで置くフォルダ / folder for mails as .eml files")
    var mailFolder: String?

    @Option(help: "SMTPサーバー host:port / mail server")
    var smtp: String?

    @Flag(
        name: .customLong("smtp-plain"),
        help: "STARTTLSを使わない（同じ機械のサーバーだけ）/ no STARTTLS, for a server on the same machine only")
    var smtpPlain = false

    @Option(name: .customLong("mail-from"), help: "差出人のメールアドレス / sender address")
    var mailFrom = "nagi@localhost.localdomain"

    func validate() throws {
        if mailFolder != nil && smtp != nil {
            throw ValidationError("--mail-folder と --smtp はどちらか一つです / use one of them")
        }
        if Outside.isSender(mailFrom) == false {
            throw ValidationError("--mail-from: メールアドレスではありません / not a mail address")
        }
    }
}

extension ServeOptions {
    /// `NAGI_DATABASE` and `NAGI_KEYS` name the PostgreSQL databases when no directory is given.
    func premises() throws -> Premises {
        if let data {
            return Premises(place: .directory(data), keyFile: keyFile ?? defaultKeyFile(data))
        }
        let environment = ProcessInfo.processInfo.environment
        guard let database = environment["NAGI_DATABASE"], let keys = environment["NAGI_KEYS"], let keyFile
        else {
            throw ValidationError(
                """
                --data DIR、または NAGI_DATABASE と NAGI_KEYS と --key-file が要ります / \
                give --data DIR, or NAGI_DATABASE and NAGI_KEYS and --key-file
                """)
        }
        return Premises(place: .postgres(data: database, keys: keys), keyFile: keyFile)
    }

    private func defaultKeyFile(_ data: String) -> String {
        var path = data
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path + ".key"
    }

    var ownOrigin: String { origin ?? "http://\(host):\(port)" }

    var listening: WebServer.Listening {
        var listening = WebServer.Listening()
        listening.host = host
        listening.port = port
        return listening
    }

    func mailRoute() throws -> MailRoute {
        guard let smtp else {
            return .folder(URL(filePath: mailFolder ?? data.map { $0 + ".mail" } ?? "nagi.mail"))
        }
        let parts = smtp.split(separator: ":")
        guard parts.count == 2, let port = UInt16(parts[1]) else { throw ValidationError("--smtp host:port") }
        return .smtp(
            SMTPSettings(host: String(parts[0]), port: port, security: smtpPlain ? .none : .startTLS))
    }

    func outside() throws -> Outside {
        try Outside(
            now: SystemOutside.now, random: SystemOutside.random, mail: mailRoute().transport, from: mailFrom)
    }
}
