import Operations
import Organisation

/// Words about the installation's backups, for the administrator and the provider.
struct BackupTexts: Sendable {
    let heading: String
    let none: String
    let failing: String
    let old: String
    let never: String
    /// Takes a moment.
    let last: @Sendable (Instant) -> String
    /// Takes a count.
    let held: @Sendable (Int) -> String

    static let ja = BackupTexts(
        heading: "バックアップ",
        none: "バックアップはまだ一度も作られていません。凪を動かしている担当者に、設定を頼んでください。",
        failing: "いちばん新しいバックアップは作れませんでした。凪を動かしている担当者に知らせてください。",
        old: "2日より長く、新しいバックアップができていません。凪を動かしている担当者に知らせてください。",
        never: "まだ一度も成功していません。",
        last: { "最後にできたのは \($0.words(.ja)) です。" },
        held: { "バックアップから戻したため、もう送ったかもしれないメール\($0)通を止めてあります。送るには、凪を動かしている担当者に頼んでください。" }
    )

    static let en = BackupTexts(
        heading: "Backups",
        none: "No backup was ever made. Please ask whoever runs Nagi to set it up.",
        failing: "The newest backup could not be made. Please tell whoever runs Nagi.",
        old: "There has been no new backup for more than two days. Please tell whoever runs Nagi.",
        never: "None has succeeded yet.",
        last: { "The last one was made on \($0.words(.en))." },
        held: {
            "After a restore, \($0) mails that may have left already are held. To send them, ask whoever runs Nagi."
        }
    )

    static func of(_ language: Language) -> BackupTexts { language == .ja ? .ja : .en }
}
