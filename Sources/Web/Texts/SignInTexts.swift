/// Staff sign-in, choosing a password, the first administrator.
struct SignInTexts: Sendable {
    let heading: String
    let lead: String
    let mail: String
    let password: String
    let submit: String
    let failed: String
    let wait: @Sendable (Int) -> String
    let forgotten: String
    let forResults: String
    let signedOut: String

    let passwordHeading: String
    let passwordLead: @Sendable (String) -> String
    let newPassword: String
    let passwordRule: String
    let passwordTooShort: String
    let passwordCommon: String
    let passwordRepeat: String
    let passwordDiffers: String
    let passwordSubmit: String
    let passwordDone: String

    let setupHeading: String
    let setupLead: String
    let setupOnce: String
    let company: String
    let name: String
    let setupSubmit: String
    let missing: @Sendable (String) -> String
    let mailInvalid: String
    let own: OwnAccountTexts
}

extension SignInTexts {
    static let ja = SignInTexts(
        heading: "担当者のサインイン",
        lead: "ストレスチェックの運営を担当する方のための入口です。",
        mail: "メールアドレス",
        password: "パスワード",
        submit: "サインイン",
        failed: "メールアドレスまたはパスワードがちがいます。もう一度入力してください。",
        wait: { "続けて入力がちがったため、\($0)秒ほどお待ちください。その後、もう一度お試しください。" },
        forgotten: "パスワードを忘れたときは、管理者に再設定のリンクの発行を依頼してください。",
        forResults: "ご自分の結果を見る方はこちら",
        signedOut: "サインアウトしました。",
        passwordHeading: "パスワードを決めてください",
        passwordLead: { "\($0)さんのパスワードを設定します。" },
        newPassword: "新しいパスワード",
        passwordRule: "13文字以上（二段階認証を設定した方は8文字以上）、128文字まで。長い言葉の組み合わせがおすすめです。記号や数字は入れなくてもかまいません。",
        passwordTooShort: "パスワードは13文字以上（二段階認証を設定した方は8文字以上）にしてください。",
        passwordCommon: "このパスワードは、よく使われる言葉や、お名前・会社名などからできていて、当てられやすいものです。別のものにしてください。",
        passwordRepeat: "新しいパスワード（もう一度）",
        passwordDiffers: "二つのパスワードが同じではありません。もう一度入力してください。",
        passwordSubmit: "このパスワードに決める",
        passwordDone: "パスワードを設定しました。サインインしてください。",
        setupHeading: "はじめての設定",
        setupLead: "最初の管理者を登録します。管理者は担当者の登録と設定を行います。健康に関する情報は見られません。",
        setupOnce: "このページは一度だけ使えます。",
        company: "会社名",
        name: "お名前",
        setupSubmit: "登録してはじめる",
        missing: { "\($0)を入力してください。" },
        mailInvalid: "メールアドレスの形を確認してください。例：hanako@example.co.jp",
        own: .ja
    )

    static let en = SignInTexts(
        heading: "Staff sign-in",
        lead: "For those who run the stress check.",
        mail: "E-mail address",
        password: "Password",
        submit: "Sign in",
        failed: "The e-mail address or the password is not right. Please try again.",
        wait: { "Because of several wrong attempts, please wait about \($0) seconds and then try again." },
        forgotten: "If you forgot your password, ask an administrator to send you a link to set a new one.",
        forResults: "To see your own result, go here",
        signedOut: "You are signed out.",
        passwordHeading: "Choose a password",
        passwordLead: { "This sets the password of \($0)." },
        newPassword: "New password",
        passwordRule:
            "At least 13 characters (8 with two-step sign-in), at most 128. A few long words together work well; signs and digits are not needed.",
        passwordTooShort: "The password needs at least 13 characters (8 with two-step sign-in).",
        passwordCommon: "This password is used by many and easy to guess. Please choose another.",
        passwordRepeat: "New password (again)",
        passwordDiffers: "The two passwords are not the same. Please enter them again.",
        passwordSubmit: "Set this password",
        passwordDone: "The password is set. Please sign in.",
        setupHeading: "First set-up",
        setupLead:
            "This registers the first administrator, who adds staff and settings and sees no health data.",
        setupOnce: "This page works once.",
        company: "Company",
        name: "Your name",
        setupSubmit: "Register and begin",
        missing: { "Please enter: \($0)." },
        mailInvalid: "Please check the e-mail address. Example: hanako@example.co.jp",
        own: .en
    )
}
