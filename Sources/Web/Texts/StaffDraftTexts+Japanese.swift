import Campaigns

extension StaffDraftTexts {
    static let ja = StaffDraftTexts(
        newHeading: "新しい実施回を準備する",
        newLead: "ここで決めたことは下書きです。開始するまで、誰にも案内は届きません。",
        name: "実施回の名前",
        nameHint: "受検する方にも表示されます。例：2026年度ストレスチェック",
        workplace: "事業場",
        workplaceHint: "名簿の「事業場」ごとに行います。",
        workplaceMissing: "事業場を選んでください。",
        firstDay: "回答の最初の日",
        lastDay: "回答の最後の日",
        periodHint: "この日の24時まで回答できます。2〜4週間がよく選ばれています。",
        periodWrong: "最後の日は、最初の日より後で、1年以内にしてください。",
        nameMissing: "実施回の名前を入力してください（100文字まで）。",
        headcount: "常時使用する労働者の数",
        headcountHint: "この事業場の人数です。50人以上のときは、衛生委員会での調査審議が必要です。",
        headcountWrong: "人数を整数で入力してください。",
        request: "面接指導の申出先",
        requestHint: "結果の通知に載ります。名前・電話・メールなど、申し出る方法がわかるように書いてください。",
        requestDefault: { "\($0)（実施事務従事者）\nメール：\($1)" },
        consultation: "申出をしない方のための相談先",
        consultationHint: "結果の通知に載ります。相談した内容が会社に伝わらない窓口を書いてください。社内の健康相談の窓口があれば、書き換えてください。",
        consultationDefault: "働く人のメンタルヘルス・ポータルサイト「こころの耳」（厚生労働省）\nhttps://kokoro.mhlw.go.jp/",
        create: "下書きを作る",
        noWorkplaces: "名簿に事業場がまだありません。先に名簿を読み込んでください。",
        listHeading: "開始までに必要なこと",
        listLead: "法令で、開始の前に決めておくことになっているものです。上から順でなくてもかまいません。",
        done: "済み",
        open: "まだ",
        need: needJapanese,
        account: "担当者",
        choose: "選んでください",
        nobodyImplementer: "「実施者」の役割を持つ担当者がいません。管理者に登録を依頼してください。",
        nobodyClerk: "「実施事務従事者」の役割を持つ担当者がいません。管理者に登録を依頼してください。",
        qualification: "資格",
        qualificationName: { qualification in
            switch qualification {
            case .physician: "医師"
            case .publicHealthNurse: "保健師"
            case .dentist: "歯科医師"
            case .nurse: "看護師"
            case .psychiatricSocialWorker: "精神保健福祉士"
            case .licensedPsychologist: "公認心理師"
            }
        },
        qualificationNote: "資格の証明が記録されている方だけを選べます。",
        unqualified: { "\($0)さんは、資格の証明がまだ記録されていないため、選べません。" },
        toQualification: "資格を記録する",
        trained: { "研修修了 \($0)" },
        appointImplementer: "実施者に選任する",
        appointClerk: "実施事務従事者に選任する",
        another: "もう一人加える",
        instrument: "職業性ストレス簡易調査票（57項目）：仕事のストレス要因、心身のストレス反応、周囲のサポートの3領域を含みます。",
        committeeDay: "衛生委員会で調査審議した日",
        workersDay: "労働者の意見を聴いた日",
        record: "日付を記録する",
        dayWrong: "今日までの日付を入力してください。",
        change: "書き直す",
        targets: { "名簿の\($0)人に案内します。" },
        toRoster: "名簿を見る",
        openHeading: "開始する",
        openLead: { "対象の\($0)人に、\($1)に案内のメールを送ります。" },
        openPoints: [
            "決めた基準・選任・日付は、開始すると変えられません。",
            "リンクは、本人あてのメールと印刷した案内状にだけ書かれ、担当者の画面には表示されません。",
        ],
        openNow: "実施回を開始する",
        openRefused: "まだ開始できません。次の準備が残っています。",
        saved: "保存しました。",
        appointed: "選任しました。",
        recorded: "日付を記録しました。",
        frozen: "判定の基準を固定しました。",
        opened: "開始しました。案内のメールを送ります。",
        closed: "締め切りました。実施者が結果を確認します。"
    )

    @Sendable private static func needJapanese(_ requirement: OpeningRequirement) -> Need {
        switch requirement {
        case .implementer:
            Need(name: "実施者の選任", why: "全受検者の結果を確認し、面接指導の要否を判定する方です。", missing: "実施者が選任されていません。")
        case .clerk:
            Need(name: "実施事務従事者の選任", why: "実施者の指示で、案内や結果の通知を行う方です。", missing: "実施事務従事者が選任されていません。")
        case .instrument:
            Need(name: "調査票", why: "法令で定められた3つの領域を尋ねる調査票です。", missing: "調査票に必要な3領域がそろっていません。")
        case .criteria:
            Need(name: "高ストレス者の選定基準", why: "回答を見てから基準を動かせないように、開始の前に固定します。", missing: "選定基準が固定されていません。")
        case .committee:
            Need(name: "衛生委員会での調査審議", why: "50人以上の事業場で必要です。", missing: "衛生委員会の日付が記録されていません。")
        case .workersHeard:
            Need(name: "労働者からの意見聴取", why: "50人未満の事業場では、衛生委員会に代えて行います。", missing: "労働者の意見を聴いた日が記録されていません。")
        case .contacts:
            Need(name: "申出先と相談先", why: "結果の通知に必ず載せる二つの窓口です。", missing: "申出先または相談先が入力されていません。")
        case .targets:
            Need(name: "対象になる方", why: "この事業場の名簿に載っている方です。", missing: "この事業場の名簿に誰もいません。")
        }
    }
}
