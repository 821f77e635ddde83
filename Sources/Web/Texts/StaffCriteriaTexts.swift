import StressCheck

/// The criteria for high stress and the words for verdicts.
struct StaffCriteriaTexts: Sendable {
    let lead: String
    let integers: String
    let method: @Sendable (Method) -> String
    let methodNote: @Sendable (Method) -> String
    let anyRule: String
    let variable: @Sendable (Criteria.Variable) -> String
    let side: @Sendable (Criteria.Comparison) -> String
    /// Between a figure and its unit.
    let gap: String
    let and: String
    let deciding: String
    let decidingHint: String
    let decides: String
    let confirm: String
    let confirmMissing: String
    let freeze: String
    let fixedOn: @Sendable (String) -> String
    let outOfReach: @Sendable (_ rule: String, _ variable: String, ClosedRange<Int>) -> String
    let notPossible: String
}

extension StaffCriteriaTexts {
    static let ja = StaffCriteriaTexts(
        lead: "厚生労働省のマニュアルの例を入れてあります。実施者の意見と調査審議の結果に合わせて変えられます。例のままなら、およそ10人に1人が該当する目安です。",
        integers: "判定は整数の合計点で行います。たとえば「17点以下」は平均にすると約2.83ですが、平均は使いません（四捨五入で結果が変わらないようにするためです）。",
        method: { method in
            switch method {
            case .simpleSum: "その1：合計点数を使う方法"
            case .conversionTable: "その2：素点換算表を使う方法"
            }
        },
        methodNote: { method in
            switch method {
            case .simpleSum: "回答の点をそのまま足します。点が高いほどストレスが高いことを表します。"
            case .conversionTable: "尺度ごとに5段階の評価点に直して足します。点が低いほどストレスが高いことを表します。性別の記載が必要です。"
            }
        },
        anyRule: "次のどちらかに当てはまる方を「高ストレス者」の候補とします。",
        variable: { variable in
            switch variable {
            case .a: "仕事のストレス要因（A）の合計"
            case .b: "心身のストレス反応（B）の合計"
            case .c: "周囲のサポート（C）の合計"
            case .ac: "要因とサポート（A＋C）の合計"
            }
        },
        side: { $0 == .atMost ? "点以下" : "点以上" },
        gap: "",
        and: "かつ",
        deciding: "判定に使う方法",
        decidingHint: "もう一方の結果も、確認の画面に並べて表示します。",
        decides: "判定に使う方法",
        confirm: "調査審議した基準のとおりであることを確かめました。固定したあとは変えられません。",
        confirmMissing: "内容を確かめて、チェックを入れてください。",
        freeze: "この基準に固定する",
        fixedOn: { "\($0)に固定しました。" },
        outOfReach: { "\($0)「\($1)」は\($2.lowerBound)〜\($2.upperBound)の整数にしてください。" },
        notPossible: "この基準は使えません。値を確かめてください。"
    )

    static let en = StaffCriteriaTexts(
        lead:
            "These are the examples of the ministry's manual. Change them to what the implementer advised and the "
            + "committee deliberated. As they stand, about one person in ten meets them.",
        integers:
            "Whole sums decide. “17 or less” is a mean of about 2.83, but means are never used, so that "
            + "rounding cannot change a result.",
        method: { method in
            switch method {
            case .simpleSum: "Method 1: simple sums"
            case .conversionTable: "Method 2: conversion table"
            }
        },
        methodNote: { method in
            switch method {
            case .simpleSum: "Adds the answers as they stand. A high sum means much stress."
            case .conversionTable:
                "Turns each scale into a point from 1 to 5 and adds those. A low sum means much stress. "
                    + "The person's sex must be known."
            }
        },
        anyRule: "Whoever meets one of these is a candidate for “high stress”.",
        variable: { variable in
            switch variable {
            case .a: "sum of job stressors (A)"
            case .b: "sum of stress reactions (B)"
            case .c: "sum of support (C)"
            case .ac: "sum of stressors and support (A+C)"
            }
        },
        side: { $0 == .atMost ? "or less" : "or more" },
        gap: " ",
        and: "and",
        deciding: "Method that decides",
        decidingHint: "The result of the other is shown beside it in the review.",
        decides: "decides",
        confirm: "These are the criteria that were deliberated. They cannot be changed afterwards.",
        confirmMissing: "Please check them and tick the box.",
        freeze: "Fix these criteria",
        fixedOn: { "Fixed on \($0)." },
        outOfReach: { "\($0) “\($1)” must be a whole number from \($2.lowerBound) to \($2.upperBound)." },
        notPossible: "These criteria cannot be used. Please check the values."
    )
}
