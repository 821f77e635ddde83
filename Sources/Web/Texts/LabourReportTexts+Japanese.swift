import Campaigns
import Organisation

extension LabourReportTexts {
    static let ja = LabourReportTexts(
        list: .ja, form: .ja, copy: .ja, field: { _ in "" },
        implementer: { one in
            switch one {
            case .ownPhysician: "1：事業場選任の産業医"
            case .ofWorkplace: "2：事業場所属の医師（1以外の医師に限る。）、保健師等"
            case .external: "3：外部委託先の医師、保健師等"
            }
        },
        physician: { one in
            switch one {
            case .ownPhysician: "1：事業場選任の産業医"
            case .ofWorkplace: "2：事業場所属の医師（1以外の医師に限る。）"
            case .external: "3：外部委託先の医師"
            }
        },
        problem: { problem in
            switch problem {
            case .insuranceNumber: "労働保険番号は14桁の数字で入力してください。ないときは空けておきます。"
            case .branchNumber: "被一括事業場番号は4桁の数字で入力してください。ないときは空けておきます。"
            case .postalCode: "郵便番号は7桁の数字で入力してください。"
            case .phone: "電話番号は数字と「-」「+」「(」「)」で入力してください。"
            case .tooLong: "200文字までにしてください。"
            case .count: "人数は0から99999までの整数で入力してください。"
            case .reason: "集計とちがう人数にした理由を入力してください。"
            case .noRun: "数える実施回を一つ以上選んでください。"
            }
        })
}

extension LabourReportListTexts {
    static let ja = LabourReportListTexts(
        heading: "労働基準監督署への報告",
        lead: [
            "「心理的な負担の程度を把握するための検査結果等報告書」（様式第6号の3）に書く数を、事業場と年ごとに数えます。報告は、1年以内ごとに1回、電子申請で行います。",
            "ここでできるのは、写すための控えを作って残すことまでです。凪から監督署へは送られません。",
        ],
        year: "年", place: "事業場", people: "50人の判定に入る人数", state: "報告", kept: "控え",
        yearName: { "\($0)年" }, owed: "報告が必要", keptTag: "控えがあります",
        notOwed: { "\($0)人未満のため、報告の義務はありません" }, noRun: "この年の実施はまだありません",
        prepare: "数えて控えを作る", keptAt: { "第\($0)版 \($1)" },
        basis: "人数は、今日（過ぎた年は12月31日）の名簿によります。短時間や派遣の方も、ふだん働いている方は50人の判定に入ります。報告書の「在籍労働者数」とは数え方がちがいます。",
        duties: "もとにしているきまり",
        dutiesLead: "人数ごとの義務を、日付と出典のある表にしています。まだ効いていない項目は、会社の管理者が入れたときだけ使います。",
        since: { "\($0)から、\($1)人以上の事業場" },
        duty: { $0 == .report ? "監督署への報告" : "ストレスチェックの実施" },
        inForce: "使っています", off: "使っていません", on: "先に入れています", switchOn: "この項目を入れる",
        switchOff: "この項目を外す", source: "出典", done: "変えました。")
}

extension LabourReportFormTexts {
    static let ja = LabourReportFormTexts(
        heading: { "\($0)　\($1)の報告" }, back: "報告の一覧へ",
        lead: ["数を確かめ、足りない項目を入れて、控えとして保存します。わからない項目は空けたままにできます。空欄は空欄のまま控えになります。"],
        runs: "数える実施回", runsHint: "一年に何回か行ったときは、報告する回を選びます。部署ごとに分けて行ったときは、全部を選びます。同じ方は一人と数えます。",
        noRuns: "この年に、この事業場で開始した実施回がありません。",
        recount: "選んだ回で数え直す", counted: "数えた人数",
        enrolled: { "在籍労働者数（\($0)）" }, tested: "検査を受けた労働者数", interviewed: "面接指導を受けた労働者数",
        forThreshold: "50人の判定に入る人数", beside: "受けたが、数に入れない方",
        noInterviews: "まだ入力されていません（空欄のままにします）",
        enteredBy: { "\($0)さんが\($1)に入力" },
        rules: "数え方",
        rulePoints: [
            "在籍労働者数：検査実施年月の末日に在籍する方。所定労働時間が通常の4分の3に満たない方、契約が1年に満たない方、派遣で来ている方は入りません。休職や産休の方は入ります。",
            "検査を受けた労働者数：選んだ回で、この年に受けた方の実人数です。二回受けても一人です。上の「入らない方」は、受けていても数えず、別に示します。",
            "検査実施年月：数えた回のうち、いちばん新しい受検の月です。",
            "面接指導を受けた労働者数：医師による面接指導を受けた実人数です。凪には面接の記録がないため、実施者か実施事務従事者が入力した数だけを使います。産業医へのふだんの相談は数えません。",
            "短時間と派遣の扱いは、質疑応答集の記憶によるもので、原文を確かめていません。必要なら人数を直し、理由を残してください。",
        ],
        interviewsHeading: "面接指導を受けた人数を入れる",
        interviewsLead: "医師の区分ごとの実人数です。だれが受けたかは入れません。だれがいつ入れたかが残ります。",
        enter: "人数を保存する", entered: "面接指導の人数を保存しました。",
        fields: "報告書の項目", fieldsLead: "前の控えと、事業場の設定から写しています。",
        choose: "選んでください", told: "実施者の選任から写しました。",
        tie: "同じ数の区分があるため、決められません。選んでください。",
        untold: "選任の記録からは分かりません。選んでください。二人以上のときは、代表の方の区分です。",
        reason: { "「\($0)」を直した理由" }, reasonHint: "数えた人数のままなら、空けておきます。",
        yes: "1：検査結果の集団ごとの分析を行った", no: "2：行っていない",
        keep: "控えとして保存する", keepNote: "保存した控えは、あとから変えられません。直すときは、新しい版を保存します。",
        earlier: "これまでの控え",
        notOwed: { "\($0)人未満のため、報告の義務はありません。控えを作ることはできます。" },
        changed: "数えたもとが、先ほどから変わりました。数を確かめて、もう一度保存してください。")
}

extension LabourReportCopyTexts {
    static let ja = LabourReportCopyTexts(
        heading: { "\($0)　\($1)の報告の控え" },
        lead: [
            "電子申請（e-Gov、または厚生労働省の入力支援サービス）の画面に、上から順に写してください。空欄の項目は、画面でも空けておきます。"
        ],
        kept: "控えを保存しました。",
        unverified: "文言は未確認",
        unverifiedNote: "「文言は未確認」の項目は、今の電子申請の画面での呼び名や欄の有無を、凪ではまだ確かめていません。画面の表示に従ってください。",
        empty: "（空欄）", copy: "コピー", copied: "コピーしました", value: "入れる値", fieldHead: "項目",
        paper: "控え・転記用のPDF", table: "CSV",
        basis: "この控えのもと", runs: "数えた実施回", headcountDay: "在籍を数えた日",
        corrected: { "\($0)：集計は\($1)人。理由：\($2)" }, corrections: "直した人数",
        digest: "控えの照合値", sources: "集計のもとの照合値", by: "保存した方と日時",
        fixed: "この控えは変えられません。直すときは、新しい版を保存します。")
}
