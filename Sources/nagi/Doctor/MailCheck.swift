import Delivery
import Foundation

enum MailCheck {
    static func finding(_ settings: Settings) async -> Finding {
        switch settings.mailRoute {
        case .folder(let folder): finding(canWrite: canWrite(folder))
        case .smtp(let server):
            finding(
                await MailProbe(server.quick, sender: settings.mailFrom).knock(),
                signsIn: server.login != nil, hasSender: settings[.mailFrom]?.source != .standard)
        }
    }

    static func finding(canWrite: Bool) -> Finding {
        if !canWrite {
            return .fault(
                .mail, Words("メールを置くフォルダに書けません", "the folder for mails cannot be written"),
                mend: Words("凪を動かす利用者に書き込みを許してください", "let the user that runs Nagi write there"))
        }
        return .attention(
            .mail, Words("フォルダに置くだけで、誰にも届きません", "mails go to a folder; nobody receives them"),
            mend: Words("メールサーバーを smtp = host:port に書いてください", "name a mail server: smtp = host:port"))
    }

    static func finding(_ outcome: MailProbe.Outcome, signsIn: Bool, hasSender: Bool) -> Finding {
        if let (found, mend) = words(outcome) { return .fault(.mail, found, mend: mend) }
        if !hasSender {
            return .attention(
                .mail, Words("差出人のアドレスが決まっていません", "no sender address is set"),
                mend: Words(
                    "自社のドメインのアドレスを mail-from に書いてください", "set mail-from to an address of your own domain"))
        }
        return signsIn
            ? .ok(.mail, "つながり、サインインできました（送信はしていません）", "connected and signed in; nothing was sent")
            : .ok(.mail, "つながりました（サインインなし、送信はしていません）", "connected, without a login; nothing was sent")
    }

    private static func words(_ outcome: MailProbe.Outcome) -> (Words, Words)? {
        switch outcome {
        case .fine: nil
        case .unknownHost:
            (
                Words("メールサーバーの名前が見つかりません", "the mail server's name is not known"),
                Words("smtp の名前を確かめてください", "check the name in smtp")
            )
        case .unreachable, .other:
            (
                Words("メールサーバーが答えません", "the mail server does not answer"),
                Words("smtp のポートと、外へ出る通信の許可を確かめてください", "check the port in smtp and the firewall")
            )
        case .noTLS:
            (
                Words("メールサーバーと暗号化できません", "no encryption with the mail server"),
                Words(
                    "ポート 465 なら smtp-security = tls、587 なら starttls にしてください",
                    "use smtp-security = tls with port 465, starttls with 587")
            )
        case .certificate:
            (
                Words("メールサーバーの証明書が信頼されていません", "the mail server's certificate is not trusted"),
                Words(
                    "証明書の名前と同じ名前を smtp に書き、社内の認証局なら authority-file に指定してください",
                    "use the certificate's own name in smtp; for an authority of your own, name it in authority-file"
                )
            )
        case .loginRefused:
            (
                Words("メールサーバーがサインインを断りました", "the mail server refused the login"),
                Words("smtp-user と smtp-password を確かめてください", "check smtp-user and smtp-password")
            )
        case .refused(let reply):
            (
                Words("メールサーバーが断りました（\(reply)）", "the mail server refused us (\(reply))"),
                Words("この機械からの送信を許すよう、管理者に頼んでください", "ask its administrators to let this machine send")
            )
        }
    }

    /// Where mails are or will be put.
    private static func canWrite(_ folder: URL) -> Bool {
        let files = FileManager.default
        let exists = files.fileExists(atPath: folder.path)
        return files.isWritableFile(atPath: exists ? folder.path : folder.deletingLastPathComponent().path)
    }
}

extension SMTPSettings {
    /// The same server with less patience: somebody waits at the terminal.
    fileprivate var quick: SMTPSettings {
        SMTPSettings(
            host: host, port: port, security: security, login: login, authorityFile: authorityFile,
            timeoutSeconds: 10)
    }
}
