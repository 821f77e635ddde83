/// The provider's own staff.
struct ProviderStaffTexts: Sendable {
    let heading: String
    let lead: String
    let newHeading: String
    let role: String
    let noRole: String
    let staffHint: String
    let operatorHint: String
    let ownPassword: String
    let ownPasswordHint: String
    let passwordWrong: String
    let add: String
    let added: String
    let change: String
    let end: String
    let endHint: String
    let roleSet: String
    let lastOperator: String
    let linkHeading: String
    let linkNote: String
    let sendLink: String
    let linkSent: String
}

extension ProviderStaffTexts {
    static let ja = ProviderStaffTexts(
        heading: "サービスの担当者",
        lead: "サービス提供者の担当者です。会社の中で働けるのは、その会社がお願いした方だけです。",
        newHeading: "担当者を登録する",
        role: "役割",
        noRole: "なし",
        staffHint: "会社からお願いされた役割で、その会社の中で働きます。",
        operatorHint: "会社とサービスの担当者を登録します。会社の中には入れません。",
        ownPassword: "あなたのパスワード",
        ownPasswordHint: "大切な操作のため、もう一度入力してください。",
        passwordWrong: "パスワードがちがいます。もう一度入力してください。",
        add: "登録する",
        added: "登録しました。パスワードを決めるリンクがメールで届きます。",
        change: "この役割にする",
        end: "役割を終わりにする",
        endHint: "すぐにサインインできなくなり、会社の中の画面も終わります。",
        roleSet: "役割を変えました。",
        lastOperator: "運用担当がいなくなってしまいます。先に、ほかの方を運用担当にしてください。",
        linkHeading: "パスワードのリンク",
        linkNote: "パスワードを決めるリンクを、ご本人にメールで送ります。あなたには表示されません。",
        sendLink: "リンクを送る",
        linkSent: "リンクはご本人にメールで届きます。"
    )

    static let en = ProviderStaffTexts(
        heading: "Provider's staff",
        lead: "Your own staff. Only whom a company has asked can work in that company.",
        newHeading: "Register somebody",
        role: "Role",
        noRole: "None",
        staffHint: "Works in companies, in the roles these have asked for.",
        operatorHint: "Registers companies and staff. Cannot enter a company.",
        ownPassword: "Your password",
        ownPasswordHint: "Please give it once more for this step.",
        passwordWrong: "The password is not right. Please try again.",
        add: "Register",
        added: "Registered. A link to choose a password goes out by mail.",
        change: "Set this role",
        end: "End the role",
        endHint: "They are signed out at once, in companies too.",
        roleSet: "The role was changed.",
        lastOperator: "Nobody would be operator any more. Please make somebody else operator first.",
        linkHeading: "Password link",
        linkNote: "Mails them a link to choose a password. You do not see it.",
        sendLink: "Send the link",
        linkSent: "The link goes to them by mail."
    )
}
