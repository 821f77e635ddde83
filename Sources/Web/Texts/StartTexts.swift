import Organisation

/// もう決まっていること, on the page of a new draft.
struct StartTexts: Sendable {
    let heading: String
    let lead: String
    let later: String
    let hearing: String
    let hearingHint: String
    let examples: String
    let examplesHint: String

    static func of(_ language: Language) -> StartTexts { language == .ja ? ja : en }
}

extension StartTexts {
    static let ja = StartTexts(
        heading: "もう決まっていること",
        lead: "決まっているものは、ここで一緒に登録できます。まだのものは空けておき、下書きのページで決めてください。",
        later: "あとで決める",
        hearing: "衛生委員会で調査審議した日（50人未満の事業場では、労働者の意見を聴いた日）",
        hearingHint: "今日までの日付です。まだのときは空けておいてください。",
        examples: "選定基準は、調査審議したとおり、実施マニュアルの例と同じにして固定する",
        examplesHint: "判定には、その2（素点換算表を使う方法）を使います。値や方法を変えるときは、チェックを入れずに、下書きのページで決めてください。固定したあとは変えられません。"
    )

    static let en = StartTexts(
        heading: "What is decided already",
        lead: "Enter here what is decided. Leave the rest open: the draft has a form for each.",
        later: "Decide later",
        hearing: "Day the health committee deliberated (under 50 people: day the workers were heard)",
        hearingHint: "Today at the latest. Leave it open if it has not happened yet.",
        examples: "As deliberated, take the manual's examples as criteria and freeze them",
        examplesHint:
            "Method 2 (conversion table) decides. For other values or the other method leave this open and decide on the "
            + "draft. Frozen criteria cannot be changed."
    )
}
