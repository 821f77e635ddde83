import Organisation

extension HelpTexts {
    static let ja = HelpTexts(
        heading: "使い方",
        lead: "役割ごとに、できること、見られないもの、はじめ方をまとめています。サインインしなくても読めます。",
        ownHeading: "あなたの役割",
        othersHeading: "ほかの役割",
        pageHeading: { "使い方：\($0)" },
        canHeading: "できること",
        sightHeading: "だれが何を見るか",
        sightWho: "だれ",
        sightWhat: "内容",
        neverHeading: "見られないもの",
        stepsHeading: "はじめの一歩",
        dataHeading: "データの扱い",
        askHeading: "困ったとき",
        list: .ja,
        guide: { role in
            switch role {
            case .employee: .jaEmployee
            case .lineManager: .jaLineManager
            case .humanResources: .jaHumanResources
            case .clerk: .jaClerk
            case .implementer: .jaImplementer
            case .tenantAdministrator: .jaAdministrator
            case .providerStaff: .jaProvider
            case .auditor: .jaAuditor
            default: nil
            }
        },
        plainGuide: { does, neverSees in
            HelpGuide(
                lead: does, can: [], never: [neverSees], steps: jaFirstSteps, data: jaStaffData,
                ask: ["役割や対象の部署がちがうときは、管理者にお知らせください。"])
        }
    )

    static let jaFirstSteps = [
        "管理者から届いたメールのリンクを開き、パスワードを決めます。リンクは一度だけ使えます。",
        "サインインすると、今することが一番上に表示されます。",
    ]

    static let jaStaffData = [
        "あなたの操作は記録されます。個人の記録を開くと、その方の画面にも表示されます。",
        "席を離れるときはサインアウトしてください。30分操作がないと、自動でサインアウトします。",
    ]
}

extension FunctionListTexts {
    static let ja = FunctionListTexts(
        heading: "この役割の操作の一覧",
        lead: "プログラムが実際に使っている役割の表から作っています。ここにない操作は、できません。",
        variantsLead: "部署を限った役割（1〜3）では、できることと範囲が変わります。",
        functionColumn: "操作",
        reachColumn: "範囲",
        scopedColumn: "部署を限った役割のとき",
        noReach: "できません",
        reach: { reach in
            switch reach {
            case .anyone: "だれでも"
            case .own: "ご自分のものだけ"
            case .tenant: "会社全体"
            case .installation: "会社の一覧だけ（会社の中身は見えません）"
            case .subtree: "担当の部署とその下"
            case .appointed: "任命された実施回だけ"
            case .appointedSubtree: "任命された実施回の、担当の部署とその下"
            }
        },
        function: FunctionWords.ja
    )
}
