/// The own account, the second step of signing in, and giving the password again.
final class OwnAccountTexts: Sendable {
    typealias Four = (String, String, String, String)
    typealias Five = (String, String, String, String, String)
    typealias Six = (String, String, String, String, String, String)

    let heading, rolesHeading, noRole, passwordHeading: String
    let oldPassword, changePassword, passwordChanged, passwordWrong, sessionsNote: String
    let secondHeading, secondLead, secondOff, begin, recommended, required: String
    let secondOn: @Sendable (_ since: String, _ codes: Int) -> String
    let setupHeading, setupLead, setupTyped, picture, code, codeHint: String
    let confirm, codeWrong, secondSet, continueSetup: String
    let codesHeading, codesLead, renewCodes, codesOld: String
    let remove, removeNote, removed, removeShort, passwordForThis: String
    let sessionsHeading, thisOne, endOthers, sessionEnded, languageNote: String
    let stepHeading, stepLead, stepHint, stepSubmit: String
    let confirmHeading, confirmLead, confirmNote, confirmSubmit: String
    let codeHeading, codeLead, signInName, letterCode, letterHint, letterWrong: String
    let passwordTooLong, toCode, toOwn, wrongOrWait: String

    init(
        page: Four, password: Five, second: Six,
        secondOn: @escaping @Sendable (String, Int) -> String, setup: Six, setupEnd: Four, codes: Four,
        removal: Five, sessions: Five, step: Four, confirmation: Four, letter: Six, more: Four
    ) {
        (heading, rolesHeading, noRole, passwordHeading) = page
        (oldPassword, changePassword, passwordChanged, passwordWrong, sessionsNote) = password
        (secondHeading, secondLead, secondOff, begin, recommended, required) = second
        self.secondOn = secondOn
        (setupHeading, setupLead, setupTyped, picture, code, codeHint) = setup
        (confirm, codeWrong, secondSet, continueSetup) = setupEnd
        (codesHeading, codesLead, renewCodes, codesOld) = codes
        (remove, removeNote, removed, removeShort, passwordForThis) = removal
        (sessionsHeading, thisOne, endOthers, sessionEnded, languageNote) = sessions
        (stepHeading, stepLead, stepHint, stepSubmit) = step
        (confirmHeading, confirmLead, confirmNote, confirmSubmit) = confirmation
        (codeHeading, codeLead, signInName, letterCode, letterHint, letterWrong) = letter
        (passwordTooLong, toCode, toOwn, wrongOrWait) = more
    }
}

extension OwnAccountTexts {
    static let ja = OwnAccountTexts(
        page: ("ご自分のアカウント", "いまの役割", "いまの役割はありません。管理者にご確認ください。", "パスワードの変更"),
        password: (
            "いまのパスワード", "パスワードを変える", "パスワードを変えました。ほかの端末のサインインは終了しました。",
            "いまのパスワードがちがいます。もう一度入力してください。", "変えると、ほかの端末のサインインはすべて終了し、ご本人にメールでお知らせします。"
        ),
        second: (
            "二段階認証", "パスワードのほかに、スマートフォンの認証アプリが30秒ごとに示す6桁の番号でもサインインを守ります。", "設定されていません。", "設定をはじめる",
            "あなたの役割は大切な情報に触れます。二段階認証の設定をおすすめします。", "会社の決まりにより、二段階認証を設定するまで、あなたの役割は使えません。"
        ),
        secondOn: { "\($0)から設定されています。使える予備の番号は\($1)個です。" },
        setup: (
            "二段階認証の設定", "認証アプリ（Google Authenticator、Microsoft Authenticator など）で、この図を読み取ってください。",
            "読み取れないときは、アプリに次の文字を入力してください。", "認証アプリで読み取る図", "アプリに出た6桁の番号", "例：123456"
        ),
        setupEnd: (
            "この番号で設定を終える", "番号がちがうか、すでに使われています。新しい番号で、もう一度お試しください。端末の時刻が合っているかもご確認ください。",
            "二段階認証を設定しました。", "設定を続ける"
        ),
        codes: (
            "予備の番号", "認証アプリが使えないとき、それぞれ一度だけ使えます。この画面でしか見られません。紙に書くか印刷して、安全なところに保管してください。",
            "予備の番号を作り直す", "作り直すと、前の番号は使えなくなります。"
        ),
        removal: (
            "二段階認証をやめる", "パスワードだけのサインインに戻ります。", "二段階認証をやめました。",
            "いまのパスワードは13文字より短いため、先に13文字以上のパスワードに変えてください。", "確認のため、いまのパスワード"
        ),
        sessions: (
            "サインイン中の端末", "この端末", "この端末のほかを、すべて終了する", "サインインを終了しました。", "表示の言語は、画面の右上で選べます。"
        ),
        step: ("番号の入力", "認証アプリに出ている6桁の番号を入力してください。", "アプリが使えないときは、予備の番号を入力してください。", "サインイン"),
        confirmation: (
            "もう一度パスワードを入力してください", "大切な操作のため、ご本人であることを確かめます。",
            "確認のあと、元の画面に戻ります。送信した内容は残っていませんので、お手数ですが、もう一度操作をお願いします。まだ何も変わっていません。", "確認する"
        ),
        letter: (
            "番号でパスワードを決める", "お渡しした手紙の番号で、ご自分のパスワードを決めます。", "サインインの名前", "手紙の番号",
            "大文字・小文字やハイフンは気にせず入力できます。", "サインインの名前か番号がちがうか、番号の期限が過ぎています。"
        ),
        more: (
            "パスワードは128文字までにしてください。", "手紙の番号をお持ちの方はこちら", "アカウント",
            "パスワードか番号がちがいます。もう一度入力してください。"
        ))

    static let en = OwnAccountTexts(
        page: (
            "Your account", "Your roles now", "You hold no role now. Please ask an administrator.",
            "Change the password"
        ),
        password: (
            "Your password now", "Change the password", "The password is changed. Other sessions have ended.",
            "This is not your password. Please try again.",
            "All other sessions end, and you are told by mail."
        ),
        second: (
            "Two-step sign-in",
            "Besides the password, sign-in asks for the six digits that an authenticator on your phone shows.",
            "It is off.", "Begin", "Your roles touch sensitive data. We recommend to switch it on.",
            "Your company wants it: your roles stay closed until it is on."
        ),
        secondOn: { "On since \($0). Recovery codes left: \($1)." },
        setup: (
            "Set up two-step sign-in", "Read this picture with your authenticator.",
            "If that does not work, type this into the authenticator.", "Picture for the authenticator",
            "Six digits from the authenticator", "For example: 123456"
        ),
        setupEnd: (
            "Finish with these digits",
            "These digits are wrong or were used. Please try new ones, and check the clock of your device.",
            "Two-step sign-in is on.", "Go on"
        ),
        codes: (
            "Recovery codes",
            "Each works once when the authenticator is not at hand. They are shown only here: keep them on paper in a "
                + "safe place.", "Make new recovery codes", "Codes from before stop working."
        ),
        removal: (
            "Switch two-step sign-in off", "Sign-in then asks for the password alone.",
            "Two-step sign-in is off.",
            "Your password is shorter than 13 characters. Please change it to a longer one first.",
            "Your password, to confirm"
        ),
        sessions: (
            "Signed in", "this one", "End all others", "The session has ended.",
            "The language is chosen at the top of the page."
        ),
        step: (
            "Enter the digits", "Please enter the six digits that your authenticator shows.",
            "Without it, enter a recovery code.", "Sign in"
        ),
        confirmation: (
            "Please give your password again", "This step is important, so we make sure that it is you.",
            "You then return to the page you came from. What you had sent is not kept: please do it once more. "
                + "Nothing has changed yet.", "Confirm"
        ),
        letter: (
            "Choose a password by code", "With the code of your letter you choose your own password.",
            "Sign-in name", "Code of the letter", "Capitals and hyphens do not matter.",
            "The name or the code is wrong, or the code is too old."
        ),
        more: (
            "The password can have 128 characters at most.", "With a code from a letter, go here", "Account",
            "The password or the digits are wrong. Please try again."
        ))
}
