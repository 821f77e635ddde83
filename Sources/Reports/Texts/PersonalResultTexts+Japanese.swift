internal import Organisation
internal import StressCheck

extension PersonalResultTexts {
    static let ja = PersonalResultTexts(
        head: HeadTexts(
            title: "ストレスチェック結果のお知らせ", name: { "\($0) 様" }, number: "社員番号", workplace: "事業場",
            department: "所属", answered: "回答日", notified: "通知日",
            promise: "この結果は、ご本人だけにお知らせしています。ご本人の同意や面接指導の申出がないかぎり、会社に渡すことはありません。"),
        verdictHeading: "あなたのストレスの程度について",
        verdict: ByDegree(
            high: "高ストレスに該当します", notHigh: "高ストレスには該当しません", cannotBeJudged: "今回は判定できませんでした"),
        reasons: ReasonTexts(
            reactions: "心身のストレス反応の点数が、選定の基準に達しています。",
            workAndReactions: "仕事のストレス要因・周囲のサポートと、心身のストレス反応の点数が、あわせて選定の基準に達しています。",
            both: "心身のストレス反応の点数と、仕事のストレス要因・周囲のサポートの点数が、ともに選定の基準に達しています。",
            notHigh: "点数は選定の基準に達していません。ただし、つらいと感じるときは、点数にかかわらずご相談ください。",
            unstatedSex: "性別の記載がなく、使う換算表を決められないため、点数だけでの判定はしていません。",
            bothTables: "性別の記載がないため、男性用と女性用の換算表の両方で確かめ、どちらでも同じでした。",
            blankItems: {
                "回答のない設問（\($0.map { "問\($0)" }.joined(separator: "、"))\($1 ? "ほか" : "")）があるため、点数による判定ができませんでした。"
            }
        ),
        interviewHeading: "医師による面接指導について",
        interview: ByDecision(
            needed: "医師による面接指導を受けることをお勧めします", notNeeded: "今回、面接指導の対象ではありません",
            cannotBeJudged: "面接指導の要否は判定できませんでした"),
        interviewReason: ByDegree(
            high: interviewWhenHigh, notHigh: interviewWhenNotHigh, cannotBeJudged: interviewWhenUnknown),
        areas: areasJa, profile: profileJa, request: requestJa,
        consultation: ConsultationTexts(
            heading: "そのほかの相談先", body: "面接指導を受けない方、対象でない方も、心や体のこと、仕事のことを相談できます。"),
        reading: readingJa, implementerHeading: "実施者",
        implementerPromise: "この結果は、実施者が結果を確認し、お一人ずつ面接指導の要否を判断したうえでお知らせしています。",
        date: { "\($0.year)年\($0.month)月\($0.day)日" }, advice: .ja)

    // Two lines of the paper's box at most: longer ones would move the table below them.

    private static let interviewWhenHigh = ByDecision(
        needed: "実施者が結果を確認し、面接指導が必要と判断しました。申出の方法は「面接指導の申出について」をご覧ください。",
        notNeeded: "実施者が結果全体を確認し、今回は面接指導の対象としませんでした。心配なときは、相談先をご利用ください。",
        cannotBeJudged: "実施者が確認しましたが、面接指導が必要かどうかを判断できませんでした。相談先をご利用ください。")

    private static let interviewWhenNotHigh = ByDecision(
        needed: "点数は基準に達していませんが、実施者が結果全体を確認し、面接指導が必要と判断しました。",
        notNeeded: "実施者が結果を確認しました。心配なことがあるときは、相談先をご利用ください。",
        cannotBeJudged: "実施者が確認しましたが、面接指導が必要かどうかを判断できませんでした。相談先をご利用ください。")

    private static let interviewWhenUnknown = ByDecision(
        needed: "実施者が回答を確認し、面接指導が必要と判断しました。申出の方法は「面接指導の申出について」をご覧ください。",
        notNeeded: "実施者が回答を確認し、今回は面接指導の対象としませんでした。心配なときは、相談先をご利用ください。",
        cannotBeJudged: "実施者が回答を確認しましたが、面接指導が必要かどうかを判断できませんでした。相談先をご利用ください。")

    private static let areasJa = AreaTexts(
        heading: "3つの領域の点数", columns: ["領域", "点数", "もとになるもの"],
        names: ByArea(causes: "仕事のストレス要因", reactions: "心身のストレス反応", supports: "周囲のサポート"), total: "合計",
        points: { "\($0)点" }, none: "—", scales: { "\($0)尺度・各1〜5点" }, items: { "\($0)問・各1〜4点" },
        lowIsBad: "素点換算表による評価点の合計です。点数が低いほど、ストレスが高いことを表します。",
        highIsBad: "回答の点数の合計（合計点数方式）です。点数が高いほど、ストレスが高いことを表します。",
        otherMethod: "性別の記載がないため、合計点数方式による点数です。点数が高いほど、ストレスが高いことを表します。")

    private static let requestJa = RequestTexts(
        heading: "面接指導の申出について",
        body: ByDecision(
            needed: { "面接指導を希望される方は、\($0)までを目安に、下の窓口へお申し出ください（その後も受け付けます）。受けるかどうかは、ご自分で決められます。" },
            notNeeded: { _ in
                "面接指導の対象となった方の申出を受ける窓口です。今回は対象ではありませんが、医師や保健師などに話したいことがあれば、この窓口へもご相談いただけます。"
            },
            cannotBeJudged: { _ in
                "面接指導の申出を受ける窓口です。今回は要否を判定できませんでしたが、医師や保健師などに話したいことがあれば、この窓口へもご相談いただけます。"
            }),
        notes: [
            "面接指導の申出をすると、このストレスチェックの結果は会社に提供されます。",
            "面接指導のあと、医師の意見をもとに、働く時間や仕事の内容などについて必要な措置がとられることがあります。",
            "申出をしたことを理由に会社が不利益な取扱いをすることは、法律で禁じられています。",
        ], noteMark: "※ ")

    private static let readingJa = ReadingTexts(
        heading: "結果の見方",
        points: "評価点は1〜5点です。5点がもっとも良好、1点がもっともストレスの高い状態を表します。",
        table: "表の●は、あなたの状態が「低い」から「高い」までのどこにあるかを示します。色のついた欄の側が、ストレスの高い側です。",
        radar: "レーダーチャートは外側ほど良好です。内側の色のついた部分に入った項目は、少し気をつけてみてください。",
        noDiagnosis: "この結果は、回答した時点の状態を知るための目安です。病気の有無を調べるものではありません。",
        criteria: { "高ストレスの選定基準：\($0)。" },
        variable: { variable in
            switch variable {
            case .a: "仕事のストレス要因"
            case .b: "心身のストレス反応"
            case .c: "周囲のサポート"
            case .ac: "仕事のストレス要因と周囲のサポートの合計"
            }
        }, condition: { "\($0)が\($2)点\($1 == .atMost ? "以下" : "以上")" }, and: "、かつ", or: "、または",
        instrument: { "調査票：\($0)" })
}
