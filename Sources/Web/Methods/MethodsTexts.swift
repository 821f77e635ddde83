import Organisation

/// The public page about scoring and protection.
struct MethodsTexts: Sendable {
    let heading, lead, scoring: String
    let scoringPoints: [String]
    let criteriaHeading, example, own, decides, human: String
    let scalesHeading: String
    let columns: [String]
    let items: @Sendable (Int) -> String
    let goodHigh, goodLow, counted, notCounted: String
    let sourceHeading, version, source, licence: String
    let protectHeading: String
    let protectPoints: @Sendable (_ least: Int, _ hasKeeper: Bool) -> [String]
    let keptHeading, keptLead: String
    let keptColumns: [String]
    let link, paper: String

    static func of(_ language: Language) -> MethodsTexts { language == .ja ? ja : en }
}

extension MethodsTexts {
    static let ja = MethodsTexts(
        heading: "採点の方法と、回答の守り方", lead: "このページは、今動いている設定とデータから作っています。サインインせずに読めます。",
        scoring: "採点の方法",
        scoringPoints: [
            "質問への回答（1〜4）を尺度ごとに足し引きして、素点を求めます。",
            "素点は、男女別の素点換算表で5段階の評価点に直します。1がストレスの高い側、5が良い側です。",
            "領域ごとの合計が下の選定基準に当てはまるかを、整数の合計点で見ます。平均や四捨五入は使いません。",
        ],
        criteriaHeading: "高ストレスの選定基準", example: "実施の前のため、マニュアルの例を示しています。",
        own: "一番新しい実施で、回答の始まる前に固定された基準です。", decides: "この方法で判定します",
        human: "基準に当てはまるかは計算で決まりますが、医師の面接指導が必要かどうかは、医師や保健師などの実施者が一人ずつ判定します。判定が済むまで、結果はどなたにも届きません。",
        scalesHeading: "尺度", columns: ["尺度", "項目", "素点の範囲", "素点の向き", "その2の合計"], items: { "\($0)項目" },
        goodHigh: "高いほど良い", goodLow: "高いほど負担", counted: "数える", notCounted: "数えない",
        sourceHeading: "出典と版", version: "版", source: "出典", licence: "利用の条件",
        protectHeading: "回答と結果の守り方",
        protectPoints: { least, hasKeeper in
            [
                "回答と結果は、1件ずつ暗号化（AES-256-GCM）して保存します。点数や高ストレスの印を、そのまま保存することはありません。",
                hasKeeper
                    ? "記録の鍵は、保存担当の合言葉がなければ開きません。"
                    : "記録の鍵は、データとは別の鍵ファイルにあります。保存担当の合言葉では守られていないので、サーバーと鍵ファイルの両方を扱える人は、技術的には記録を開けます。",
                "人事の方に個人の結果が渡るのは、結果を受け取ったあとにご本人が同意したときと、ご本人が面接指導を申し出たときだけです。",
                "集団の結果は\(least)人以上の集まりだけを示します。引き算で少ない人数がわかる組み合わせも示しません。",
                "誰がいつ結果を開いたかは記録され、ご本人が自分の画面で見られます。", "案内のメールや封筒は、結果がどうであっても同じです。",
            ]
        }, keptHeading: "保存する期間", keptLead: "期間を過ぎたものは、鍵を消して読めなくします。",
        keptColumns: ["種類", "期間"], link: "採点の方法と、回答の守り方", paper: "採点と判定の方法（PDF）")

    static let en = MethodsTexts(
        heading: "How we score and protect",
        lead: "Made from the configuration and data that run now. Readable without signing in.",
        scoring: "How answers are scored",
        scoringPoints: [
            "Answers (1 to 4) are added and subtracted for each scale: the raw score.",
            "A conversion table, one for men and one for women, turns it into a point from 1 (stressful) to 5 (good).",
            "Whole sums of each area are compared with the criteria below; no means, no rounding.",
        ],
        criteriaHeading: "Criteria for high stress",
        example: "Before the first check: the example of the manual.",
        own: "Those of the newest check, fixed before anybody answered.", decides: "this method decides",
        human:
            "Whether the criteria are met is computed; whether a physician's interview is needed is decided by the implementer (a physician, public health nurse or the like) person by person. No result leaves before that.",
        scalesHeading: "Scales",
        columns: ["Scale", "Questions", "Raw scores", "Direction", "Sum of method 2"],
        items: { $0 == 1 ? "1 question" : "\($0) questions" }, goodHigh: "higher is better",
        goodLow: "higher is more strain", counted: "counts", notCounted: "does not count",
        sourceHeading: "Sources and versions", version: "Version", source: "Source", licence: "Terms",
        protectHeading: "How answers and results are protected",
        protectPoints: { least, hasKeeper in
            [
                "Each answer sheet and result is kept encrypted (AES-256-GCM). No score and no mark of high stress lies open.",
                hasKeeper
                    ? "The key of the records opens only with the keeper's passphrase."
                    : "The key of the records lies in a key file apart from the data, without a keeper's passphrase: whoever has both the "
                        + "server and that file could technically open records.",
                "HR gets a person's result only after that person has read it and agreed, or has asked for the interview.",
                "Group results are shown from \(least) people on, and never where subtraction would show fewer.",
                "Who opened a result and when is on record; the person sees it on the own page.",
                "Mails and envelopes are the same whatever the result says.",
            ]
        }, keptHeading: "How long things are kept",
        keptLead: "What is over its time is made unreadable by destroying its key.",
        keptColumns: ["Kind", "Period"], link: "How we score and protect",
        paper: "Scoring and judgement (PDF, Japanese)")
}
