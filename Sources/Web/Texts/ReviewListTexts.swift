import Organisation

/// 素点一覧表 on the page of the review.
struct ReviewListTexts: Sendable {
    let heading: String
    let lead: String
    let paper: String
    let workbook: String
    let custody: String

    static func of(_ language: Language) -> ReviewListTexts { language == .ja ? ja : en }

    static let ja = ReviewListTexts(
        heading: "素点一覧表",
        lead: "受検した方全員の、尺度ごとの素点と評価点、合計点、選定基準、要否の一覧です。Excelでは、尺度ごとに並べ替えや絞り込みができます。",
        paper: "印刷用のPDF（A3横）", workbook: "Excel",
        custody: "個人の健康情報です。取り出したことは記録され、ご本人の画面にも出ます。人事の方には渡さず、鍵のかかる場所に保管してください。")

    static let en = ReviewListTexts(
        heading: "Table of raw scores",
        lead:
            "Everybody's raw scores and points by scale, sums, criteria and decisions. In Excel each scale sorts and filters.",
        paper: "PDF to print (A3 landscape, Japanese)", workbook: "Excel (Japanese)",
        custody:
            "Health data of persons. Taking it out is on record and everybody in it sees so. Never hand it to HR; keep it locked."
    )
}
