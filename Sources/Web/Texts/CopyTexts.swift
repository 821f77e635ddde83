import Organisation

/// 前の実施回をもとに作る, on the page of a new draft and on the draft itself.
struct CopyTexts: Sendable {
    let heading: String
    let lead: String
    let taken: String
    let notTaken: String
    let source: String
    let sourceMissing: String
    let headcountHint: String
    let submit: String
    let fresh: String
    let done: String
    let donePartly: String

    static func of(_ language: Language) -> CopyTexts { language == .ja ? ja : en }
}

extension CopyTexts {
    static let ja = CopyTexts(
        heading: "前の実施回をもとに作る",
        lead: "名前と期間と人数だけを入れて、あとは前の実施回から写します。写したものも、開始するまで書き直せます。",
        taken: "写すもの：事業場、申出先と相談先、同意のたずね方、お知らせの設定、実施者と実施事務従事者の選任（役割・資格・人事の権限を今日あらためて確かめ、満たす方だけ）",
        notTaken: "写さないもの：選定基準、衛生委員会の調査審議の記録、「全員不同意とみなす」ことへの事業場の同意。これらは、毎回あらためて決めます。",
        source: "もとにする実施回",
        sourceMissing: "もとにする実施回を選んでください。",
        headcountHint: "今年の人数です。50人以上のときは、衛生委員会での調査審議が必要です。",
        submit: "写して下書きを作る",
        fresh: "はじめから作る",
        done: "前の実施回から写しました。選定基準と衛生委員会の調査審議は写していません。あらためて決めてください。",
        donePartly:
            "前の実施回から写しました。役割・資格・人事の権限の条件を今は満たさない方の選任は、写していません。選定基準と衛生委員会の調査審議も、あらためて決めてください。")

    static let en = CopyTexts(
        heading: "Start from an earlier stress check",
        lead: "Enter name, period and headcount; the rest is copied. You can change it all until you open.",
        taken:
            "Copied: workplace, both desks, how consent is asked, reminders, and the implementers and clerks whose role, qualification and personnel authority still allow it today.",
        notTaken:
            "Not copied: criteria, the committee's record, and the workplace's agreement to treat all as refused. These are decided anew each time.",
        source: "Earlier stress check",
        sourceMissing: "Please choose the earlier stress check.",
        headcountHint: "This year's. From 50 people on the health committee must deliberate.",
        submit: "Copy into a draft",
        fresh: "Start anew",
        done: "Copied. Criteria and the committee's record were not: please decide them anew.",
        donePartly:
            "Copied. Appointments whose role, qualification or personnel authority does not hold today were left out. Criteria and the committee's record must be decided anew."
    )
}
