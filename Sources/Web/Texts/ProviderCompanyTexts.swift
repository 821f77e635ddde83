/// Making and deleting companies.
struct ProviderCompanyTexts: Sendable {
    let heading: String
    let lead: String
    let none: String
    let name: String
    let word: String
    let address: String
    let since: String
    let more: String
    let open: String
    let back: String
    let deleted: String

    let newHeading: String
    let newLead: String
    let create: String
    let nameMissing: String
    let sameName: String
    let again: String

    let administratorHeading: String
    let administratorLead: String
    let makeLink: String
    let linkMade: String
    let linkOnce: String
    let hasAdministrator: String

    let deletionHeading: String
    let toDeletion: String
    let deletionTitle: @Sendable (String) -> String
    let meaning: [String]
    let typeName: String
    let typeNameHint: @Sendable (String) -> String
    let ownPassword: String
    let delete: String
    let nameDiffers: String
}

extension ProviderCompanyTexts {
    static let ja = ProviderCompanyTexts(
        heading: "会社",
        lead: "登録されている会社です。会社の中の情報は、ここからは見られません。",
        none: "まだ会社がありません。",
        name: "会社名",
        word: "会社のことば",
        address: "サインインのページ",
        since: "登録した日",
        more: "くわしく",
        open: "開く",
        back: "会社の一覧",
        deleted: "会社を消しました。データを読むための鍵も消えています。",
        newHeading: "会社を登録する",
        newLead: "登録すると、その会社の最初の管理者のためのリンクができます。リンクは一度だけ表示されます。",
        create: "登録する",
        nameMissing: "会社名を入力してください（100文字まで）。",
        sameName: "同じ名前の会社があります。別の会社のときは、下の確認に印をつけてください。",
        again: "同じ名前の、別の会社です",
        administratorHeading: "最初の管理者",
        administratorLead: "管理者がまだいない会社には、最初の管理者を登録するリンクを作れます。前に作ったリンクも、使われるまで7日間使えます。",
        makeLink: "リンクを作る",
        linkMade: "最初の管理者の方に、このリンクを安全な方法でお渡しください。",
        linkOnce: "一度だけ、7日のあいだ使えます。この画面を閉じると、もう表示されません。",
        hasAdministrator: "この会社には、もう管理者がいます。担当者の登録は、会社の管理者が行います。",
        deletionHeading: "会社を消す",
        toDeletion: "会社を消す手続きへ",
        deletionTitle: { "「\($0)」を消す" },
        meaning: [
            "この会社のデータを読むための鍵を消します。名簿、回答、結果、面接や相談の記録は、その時から、だれにも二度と読めません。元に戻す方法はありません。",
            "控え（バックアップ）の中のデータも、鍵の控えがなくなるまでの最長35日のあとは、だれにも読めません。",
            "法令で5年間の保存が必要な記録は、消す前に、会社または次の実施者へ引き渡してください。引き渡しが済むまで、消さないでください。",
            "サインインしている方は、次の操作からすぐに使えなくなります。",
            "この会社のことばとアドレスは、これからも別の会社には使われません。消した日時と、消した方は記録に残ります。",
        ],
        typeName: "確認のため、会社名を入力してください",
        typeNameHint: { "「\($0)」と、そのまま入力します。" },
        ownPassword: "あなたのパスワード",
        delete: "この会社のデータをすべて消す",
        nameDiffers: "会社名がちがいます。消す会社をもう一度お確かめください。"
    )

    static let en = ProviderCompanyTexts(
        heading: "Companies",
        lead: "The companies registered here. Nothing inside them can be seen from here.",
        none: "There is no company yet.",
        name: "Company",
        word: "Company word",
        address: "Sign-in page",
        since: "Since",
        more: "More",
        open: "Open",
        back: "All companies",
        deleted: "The company is deleted, and so are the keys to its data.",
        newHeading: "Register a company",
        newLead: "You then get a link for its first administrator. It is shown once.",
        create: "Register",
        nameMissing: "Please enter the company's name (up to 100 characters).",
        sameName: "A company of this name is there. If this is another one, please tick the box below.",
        again: "This is another company of the same name",
        administratorHeading: "First administrator",
        administratorLead:
            "While a company has no administrator, you can make a link to register the first one. Links made earlier work for seven days, until one is used.",
        makeLink: "Make a link",
        linkMade: "Please hand this link to the first administrator in a safe way.",
        linkOnce: "It works once, for seven days. It is not shown again when you leave this page.",
        hasAdministrator: "This company has an administrator, who registers its staff.",
        deletionHeading: "Delete the company",
        toDeletion: "To the deletion",
        deletionTitle: { "Delete \"\($0)\"" },
        meaning: [
            "The keys to this company's data are destroyed. From that moment nobody can ever read its roster, answers, results, interviews or consultations again. There is no way back.",
            "Data in backups too can be read by nobody after at most 35 days, when the last copies of the keys expire.",
            "Records that the law wants kept for five years must be handed to the company or to the next implementer before. Do not delete until that is done.",
            "Whoever is signed in is out with the next click.",
            "The company's word and addresses are never given to another. When it was deleted and by whom stays on record.",
        ],
        typeName: "To confirm, type the company's name",
        typeNameHint: { "Exactly: \($0)" },
        ownPassword: "Your password",
        delete: "Delete all data of this company",
        nameDiffers: "The name differs. Please check once more which company you are deleting."
    )
}
