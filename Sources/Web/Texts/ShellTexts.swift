/// What stands around every page and every form.
struct ShellTexts: Sendable {
    let serviceName: String
    let skip: String
    let languages: String
    let menu: String
    let signOut: String
    let signedIn: @Sendable (String) -> String
    let help: String
    let helpGeneral: String
    let helpMail: String
    let helpPhone: String
    let helpHours: String
    let required: String
    let optional: String
    let errorPrefix: String
    let errorSummary: String
    let show: String
    let hide: String
    let fileLimit: @Sendable (Int) -> String
    let unofficialTranslation: String
}

extension ShellTexts {
    static let ja = ShellTexts(
        serviceName: "凪 Nagi",
        skip: "本文へ移動",
        languages: "言語を選ぶ",
        menu: "メニュー",
        signOut: "サインアウト",
        signedIn: { "\($0)さん" },
        help: "お困りのとき",
        helpGeneral: "会社のストレスチェック担当の方にお問い合わせください。",
        helpMail: "メール",
        helpPhone: "電話",
        helpHours: "受付時間",
        required: "※必須",
        optional: "（任意）",
        errorPrefix: "エラー：",
        errorSummary: "入力内容を確認してください",
        show: "文字を表示する",
        hide: "文字を隠す",
        fileLimit: { "ファイルは\($0)MBまでです。" },
        unofficialTranslation: ""
    )

    static let en = ShellTexts(
        serviceName: "凪 Nagi",
        skip: "Skip to main content",
        languages: "Choose a language",
        menu: "Menu",
        signOut: "Sign out",
        signedIn: { $0 },
        help: "Need help?",
        helpGeneral: "Please ask the stress check desk of your company.",
        helpMail: "E-mail",
        helpPhone: "Phone",
        helpHours: "Hours",
        required: "required",
        optional: " (optional)",
        errorPrefix: "Error: ",
        errorSummary: "Please check what you entered",
        show: "Show the letters",
        hide: "Hide the letters",
        fileLimit: { "The file may have up to \($0) MB." },
        unofficialTranslation:
            "This is an unofficial translation for reference. If anything differs, the Japanese text applies."
    )
}
