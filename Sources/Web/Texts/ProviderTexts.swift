import Organisation

/// Every word at the first page and at the provider's own door.
final class ProviderTexts: Sendable {
    let entrance: EntranceTexts
    let home: ProviderHomeTexts
    let companies: ProviderCompanyTexts
    let staff: ProviderStaffTexts

    init(
        entrance: EntranceTexts, home: ProviderHomeTexts, companies: ProviderCompanyTexts,
        staff: ProviderStaffTexts
    ) {
        self.entrance = entrance
        self.home = home
        self.companies = companies
        self.staff = staff
    }

    static let ja = ProviderTexts(entrance: .ja, home: .ja, companies: .ja, staff: .ja)
    static let en = ProviderTexts(entrance: .en, home: .en, companies: .en, staff: .en)
}

/// `/`: the company's word.
struct EntranceTexts: Sendable {
    let heading: String
    let lead: String
    let word: String
    let wordHint: String
    let submit: String
    let unknown: String
    let linkHint: String
    let toProvider: String

    static let ja = EntranceTexts(
        heading: "会社の入口",
        lead: "会社のことばを入れると、サインインのページに進みます。",
        word: "会社のことば",
        wordHint: "英字と数字の10文字です。会社の担当者からの案内に書かれています。",
        submit: "進む",
        unknown: "このことばの会社は見つかりません。案内に書かれたことばを、もう一度お確かめください。",
        linkHint: "メールや紙で届いたご自分用のリンクがある方は、そのリンクを開いてください。ことばは要りません。",
        toProvider: "サービス提供者の担当者の方はこちら"
    )

    static let en = EntranceTexts(
        heading: "Company entrance",
        lead: "Enter the word of your company to go on to its sign-in page.",
        word: "Company word",
        wordHint: "Ten letters and digits. You find it in the notice of your company's staff.",
        submit: "Go on",
        unknown: "No company has this word. Please check the word in your notice once more.",
        linkHint: "If you received a link of your own by mail or on paper, just open it. You need no word.",
        toProvider: "For staff of the service provider"
    )
}

/// Sign-in and first page of the provider's staff.
struct ProviderHomeTexts: Sendable {
    let signInHeading: String
    let signInLead: String
    let forgotten: String
    let toEntrance: String
    let menuHome: String
    let menuCompanies: String
    let menuStaff: String
    let heading: String
    let lead: String
    let none: String
    let enter: String
    let notYet: String
    let ended: String
    let operatorLead: String
    let period: @Sendable (Day, Day?) -> String

    static let ja = ProviderHomeTexts(
        signInHeading: "サービス提供者のサインイン",
        signInLead: "サービス提供者の担当者の方のための入口です。",
        forgotten: "パスワードを忘れたときは、運用担当に再設定のリンクの発行を依頼してください。",
        toEntrance: "会社の入口へ",
        menuHome: "契約先",
        menuCompanies: "会社",
        menuStaff: "担当者",
        heading: "契約先",
        lead: "あなたに役割をお願いしている会社です。一度に入れるのは一社です。別の会社に入ると、前の会社の画面は終わります。",
        none: "いま、あなたに役割をお願いしている会社はありません。",
        enter: "この会社に入る",
        notYet: "はじめの日になると入れます。",
        ended: "この会社には、いまは入れません。お願いの期間が終わっているようです。会社の管理者にお問い合わせください。",
        operatorLead: "運用担当は、会社とサービスの担当者の登録を行います。会社の中の情報は見られません。",
        period: { from, until in "\(from.words(.ja))から" + (until.map { "\($0.words(.ja))まで" } ?? "") }
    )

    static let en = ProviderHomeTexts(
        signInHeading: "Provider's sign-in",
        signInLead: "For staff of the service provider.",
        forgotten: "If you forgot your password, ask an operator to send you a link to set a new one.",
        toEntrance: "To the company entrance",
        menuHome: "My companies",
        menuCompanies: "Companies",
        menuStaff: "Staff",
        heading: "My companies",
        lead:
            "These companies have asked you to take a role. You are in one company at a time: entering another ends the pages of the one before.",
        none: "No company has asked you to take a role at present.",
        enter: "Enter this company",
        notYet: "Opens on the first day.",
        ended:
            "You cannot enter this company now. The time seems to be over; please ask its administrator.",
        operatorLead:
            "Operators register companies and the provider's staff. They see nothing inside a company.",
        period: { from, until in
            "from \(from.words(.en))" + (until.map { " to \($0.words(.en))" } ?? "")
        }
    )
}
