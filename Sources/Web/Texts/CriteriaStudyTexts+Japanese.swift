import Campaigns
import Operations

extension CriteriaPageTexts {
    static let ja = CriteriaPageTexts(
        heading: "選定基準の試算",
        lead: [
            "「高ストレス者」の候補を選ぶ線を動かすと、前回の回答なら何％の方が選ばれたかを示します。線を決めるのは、実施者の意見と調査審議をふまえた事業者です。",
            "ここに出るのは人数と割合だけです。だれの回答か、どの部署かは出ません。開いたことは記録され、回答した方にも見えます。",
        ],
        firstYear: [
            "初めての実施なので、比べられる自社の回答（基準となる分布）はありません。",
            "マニュアルの例（その2：素点換算表を使う方法）を入れてあります。おおよそ10％の方が選ばれるように置かれた線ですが、この会社で何％になるかは、実施してみるまで分かりません。",
        ],
        tooFew: { "「\($0)」で判定できた回答が\($1)人に満たないため、個人が分からないよう、数字は出しません。マニュアルの例を参考にしてください。" },
        source: { campaign, workplace, figures in
            figures.judged < SumDistribution.leastForCounts
                ? "\(workplace)の「\(campaign)」の回答を数えました。"
                : "\(workplace)の「\(campaign)」の回答のうち、判定できた\(figures.judged)人分を数えました。"
        },
        notJudged: { figures in
            guard figures.incomplete + figures.sexUnstated > 0 else { return [] }
            guard figures.judged >= SumDistribution.leastForCounts else {
                return ["未回答の質問や性別の記載がなく判定できない回答は、割合に含めていません。補うこともしていません。"]
            }
            return [
                "割合に含めていない回答：未回答の質問がある\(figures.incomplete)人、性別の記載がない\(figures.sexUnstated)人。答えを補うことはしていません。"
            ]
        },
        noCounts: "回答が50人に満たないため、人数は出さず、割合は1％単位で示します。",
        method: "方法",
        target: "目標とする割合（％）",
        targetHint: "0.1％単位。例：10、6.5",
        targetWrong: "目標とする割合は、0.1から50までの数字で入力してください（小数は1桁まで）。",
        move: "表で動かす線",
        moveHint: "ほかの線は、上に入れた点のままです。",
        moveAll: "三つの線をいっしょに",
        calculate: "試算する",
        chosenHeading: "いま選んでいる線",
        take: "この線を下書きに入れる",
        taken: "試算で選んだ線を、選定基準の欄に入れました。まだ固定していません。",
        alreadyFrozen: "この実施回の基準はもう固定されています。試算は参考として見られます。",
        paper: "衛生委員会用資料（PDF）",
        paperNote: "委員会用の資料では、割合を1％単位に丸め、10人に満たない数は出しません。",
        toStudy: "前回の回答で試算して線を選ぶ",
        frozenBy: { "固定した方：\($0)" }
    )
}

extension CriteriaFigureTexts {
    static let ja = CriteriaFigureTexts(
        heading: "線ごとの割合",
        lead: { "厳しい線から順に並べています。目標の\($0)％に最も近い線に印があります。" },
        lines: "線",
        share: "選ばれる割合",
        interval: "95％の幅",
        rule: { "\($0)に当たる" },
        take: "選ぶ",
        chosen: "選択中",
        choose: { "\($0) を選ぶ" },
        chooseShort: "この線にする",
        nearest: "目標に最も近い",
        example: "マニュアルの例",
        lastYear: "前回の線",
        note:
            "「95％の幅」は、同じような職場で同じ調査をくり返したとき、偶然だけで動く範囲の目安です（ウィルソンのスコア法による95％信頼区間）。"
            + "㋐と㋑の両方に当たる方がいるため、二つの割合を足しても全体になりません。A：仕事のストレス要因　B：心身のストレス反応　C：周囲のサポート。",
        percent: { "\($0)％" },
        counted: { "\($0)（\($1)人）" },
        about: { "約\($0)" },
        range: { "\($0)〜\($1)％" }
    )
}

extension CommitteeRecordTexts {
    static let ja = CommitteeRecordTexts(
        heading: { $0 == .committee ? "衛生委員会の記録" : "労働者の意見を聴いた記録" },
        lead: "審議が終わったら記録します。日付は開始の条件にもなります。開始したあとは、だれも変えられません。書き直すと新しい記録が加わり、前の記録も残ります。",
        lines: "記録する線（上で選んでいる線）",
        day: "審議した日（意見を聴いた日）",
        dayWrong: "審議した日を、今日までの日付で入力してください。",
        attended: "出席した方（役職で）",
        attendedHint: "お名前は書きません。例：総括安全衛生管理者、産業医、衛生管理者、労働者側委員3人",
        attendedMissing: "出席した方を役職で入力してください。",
        tooLong: "文章が長すぎます。短くしてください。",
        opinion: "委員会の意見",
        opinionHint: "なければ空けておきます。個人の名前や結果は書かないでください。",
        decided: "決めた方法と線",
        keptAt: "記録した日時",
        save: "記録する",
        saved: "記録しました。",
        toRecord: "出席・意見・決めた線を記録する",
        noRecord: "審議の記録（出席・意見・決めた線）がまだありません。法令が求める日付があれば開始できますが、開始したあとは記録を加えられません。",
        otherLines: "固定した基準が、審議の記録にある線とちがいます。もう一度確かめてください。"
    )
}
