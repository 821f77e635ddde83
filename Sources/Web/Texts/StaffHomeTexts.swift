/// The first page after sign-in and the menu.
struct StaffHomeTexts: Sendable {
    let menuHome: String
    let menuCampaigns: String
    let menuProgress: String
    let menuRoster: String
    let menuAccounts: String

    let nextHeading: String
    let nothingToDo: String
    let campaignsHeading: String
    let noCampaigns: String
    let noCampaignsDraft: String

    let setupHeading: String
    let setupAccounts: String
    let setupAccountsWhy: String
    let setupRoster: String
    let setupRosterWhy: String
    let setupDraft: String
    let setupDraftWhy: String
    let setupDraftOther: String

    let declareHeading: String
    let declareLead: String
    let declareWords: String
    let declareNote: String
    let declare: String
    let declared: String

    let rolesHeading: String
    let noRoles: String
    let toAccounts: String
    let toRoster: String
    let toNewCampaign: String
}

extension StaffHomeTexts {
    static let ja = StaffHomeTexts(
        menuHome: "ホーム",
        menuCampaigns: "実施回",
        menuProgress: "回答状況",
        menuRoster: "名簿",
        menuAccounts: "担当者",
        nextHeading: "次にすること",
        nothingToDo: "いま、していただくことはありません。",
        campaignsHeading: "ストレスチェックの実施回",
        noCampaigns: "まだ実施回がありません。実施者または実施事務従事者が準備すると、ここに表示されます。",
        noCampaignsDraft: "まだ実施回がありません。新しい実施回を準備してください。",
        setupHeading: "はじめるまでの準備",
        setupAccounts: "実施者と実施事務従事者を登録する",
        setupAccountsWhy: "ストレスチェックの準備と結果の確認は、この二つの役割の方だけが行えます。",
        setupRoster: "名簿を読み込む",
        setupRosterWhy: "対象になる方の名前・メールアドレス・部署を、Excelか、CSVのファイルで読み込みます。",
        setupDraft: "実施回を準備する",
        setupDraftWhy: "期間、判定の基準、相談の窓口などを決めます。",
        setupDraftOther: "ここからは、実施者または実施事務従事者の方がサインインして行います。",
        declareHeading: "はじめに確認してください",
        declareLead: "ストレスチェックの実施に携わる前に、法令（労働安全衛生規則第52条の10）にもとづく確認が必要です。役割や部署が変わったときも、もう一度お願いします。",
        declareWords: "わたしは、担当する方々の解雇・昇進・異動を直接決める権限を持っていません。",
        declareNote: "権限がある方は、ここで確認せずに、管理者へお知らせください。",
        declare: "上の内容にまちがいありません",
        declared: "確認を記録しました。役割の機能が使えます。",
        rolesHeading: "あなたの役割",
        noRoles: "いまは役割がありません。管理者にお問い合わせください。",
        toAccounts: "担当者を登録する",
        toRoster: "名簿を読み込む",
        toNewCampaign: "新しい実施回を準備する"
    )

    static let en = StaffHomeTexts(
        menuHome: "Home",
        menuCampaigns: "Campaigns",
        menuProgress: "Progress",
        menuRoster: "Roster",
        menuAccounts: "Staff",
        nextHeading: "What to do next",
        nothingToDo: "There is nothing for you to do right now.",
        campaignsHeading: "Stress check campaigns",
        noCampaigns: "There is no campaign yet. Once an implementer or clerk prepares one, it is shown here.",
        noCampaignsDraft: "There is no campaign yet. Please prepare one.",
        setupHeading: "Before you start",
        setupAccounts: "Register an implementer and a clerk",
        setupAccountsWhy: "Only these two roles can prepare a stress check and look at its results.",
        setupRoster: "Import the roster",
        setupRosterWhy:
            "Names, mail addresses and departments of everybody concerned, from an Excel or CSV file.",
        setupDraft: "Prepare a campaign",
        setupDraftWhy: "Fix the period, the criteria, and where people can turn.",
        setupDraftOther: "From here on, an implementer or clerk signs in and goes on.",
        declareHeading: "Please confirm first",
        declareLead:
            "Before you take part in conducting the stress check, the law (Ordinance on Industrial Safety and Health, article 52-10) asks for this declaration. It is asked again when roles or departments change.",
        declareWords:
            "I have no direct authority over dismissal, promotion or transfer of the people I conduct the check for.",
        declareNote: "If you have such authority, do not confirm; please tell the administrator.",
        declare: "I confirm this",
        declared: "Your declaration is recorded. The functions of your role are open.",
        rolesHeading: "Your roles",
        noRoles: "You hold no role at present. Please ask your administrator.",
        toAccounts: "Register staff",
        toRoster: "Import the roster",
        toNewCampaign: "Prepare a new campaign"
    )
}
