import Campaigns
import StressCheck

/// The words of the paper: Japanese first, for members who never saw a criterion before.
extension CommitteePaper {
    static let title = "高ストレス者の選定基準（案）"

    var heading: String { isCommittee ? "衛生委員会 資料" : "労働者の意見を聴くための資料" }

    var purpose: String {
        "ストレスチェックの結果から「高ストレス者」の候補を選ぶ線を、実施の前に決めます。実施者の意見をふまえ、"
            + (isCommittee ? "衛生委員会で調査審議して" : "労働者の意見を聴いて") + "、事業者が決めます。候補は診断ではありません。"
            + "面接指導が必要かどうかは、実施者が一人ひとりの結果を確かめて判断します。"
    }

    var methodHeading: String {
        switch proposal.method {
        case .simpleSum: "方法（その1）合計点数を使う方法"
        case .conversionTable: "方法（その2）素点換算表を使う方法"
        }
    }

    var methodWords: String {
        proposal.method.explanation.ja
            + (proposal.method == .conversionTable ? "点が低いほど、ストレスが高いことを表します。" : "点が高いほど、ストレスが高いことを表します。")
            + "次の㋐と㋑のどちらかに当てはまる方が候補になります。点は整数のまま比べ、平均は使いません。"
    }

    /// 「心身のストレス反応（B）12点以下」
    static func words(_ rule: Criteria.Rule) -> String {
        rule.conditions.map { line in
            name(line.variable) + "が\(line.value)点" + (line.comparison == .atMost ? "以下" : "以上")
        }.joined(separator: "、かつ")
    }

    private static func name(_ variable: Criteria.Variable) -> String {
        switch variable {
        case .a: "仕事のストレス要因（A）の合計"
        case .b: "心身のストレス反応（B）の合計"
        case .c: "周囲のサポート（C）の合計"
        case .ac: "仕事のストレス要因と周囲のサポート（A＋C）の合計"
        }
    }

    static func words(_ share: RoundedShare) -> String {
        switch share {
        case .about(let percent): "約\(percent)％"
        case .under(let percent): "\(percent)％未満（10人に満たないため、割合は出しません）"
        case .over(let percent): "\(percent)％を超える（残りが10人に満たないため、割合は出しません）"
        case .withheld: "割合は出しません（人数が少ないため）"
        }
    }

    static func words(_ share: ExampleShare) -> String {
        switch share {
        case .same: "案と同じ線です"
        case .close: "案とほぼ同じ（ちがいが10人に満たないため、別の数字は出しません）"
        case .apart(let share): words(share)
        }
    }

    var lastYearWords: [String] {
        guard let last else {
            return [
                "今回が初めての実施のため、比べられる自社の回答（基準となる分布）はありません。",
                "マニュアルの例は、全国の調査をもとに、おおよそ10％の方が選ばれるように置かれた線です。自社で何％になるかは、実施してみるまで分かりません。",
            ]
        }
        let source = "前回（\(last.workplace)「\(last.campaign)」）の回答に、この線を当てはめて数えました。"
        guard let figures = last.figures else {
            return [source, "判定できる回答が10人に満たなかったため、個人が分からないよう、割合は出しません。"]
        }
        let chance = figures.interval.map {
            "同じような職場で同じ調査をくり返しても、割合は偶然だけで\($0.lowerBound)％から\($0.upperBound)％くらいの間で動きます（95％信頼区間、ウィルソンのスコア法）。"
        }
        return [source + "判定できた回答は約\(figures.answers)人分です。"] + (chance.map { [$0] } ?? [])
    }

    static let privacy = [
        "割合は1％単位に丸め、人数は出しません。回答者の数は10人単位に丸めています。",
        "選ばれた方、または選ばれなかった方が10人に満たないときは、10人を割合に直した値より「未満」「超える」とだけ書きます。部署ごとの数字は出しません。",
        "必要な質問に答えていない方と、性別が必要な方法で性別の記載がない方は判定できないため、割合に含めていません。答えを補うことはしていません。",
    ]

    static let steps = [
        "基準は、回答が始まる前に固定します。固定したあとは、だれも変えられません。",
        "線を厳しくすると候補は減り、面接指導の案内が届かない方が増えます。ゆるめると候補は増え、面接指導の体制が必要になります。",
    ]

    static let source =
        "出典：厚生労働省「労働安全衛生法に基づくストレスチェック制度実施マニュアル」本文110・111ページ"
        + "（選定基準の例。wic-net.com に掲載の本文による）。信頼区間：E. B. Wilson (1927), JASA 22。"

    static let english =
        "Proposal for the criteria that mark candidates for high stress. Shares are whole percents of last year's "
        + "judged answers; figures that would stand for fewer than ten people are not given."
}
