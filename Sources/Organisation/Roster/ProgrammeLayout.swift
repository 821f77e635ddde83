/// The 71 columns of the Ministry's stress-check programme (LAW-AND-FORMS §7.1), by position, because their
/// headings differ between versions: 14 of the person, then 57 answers.
package enum ProgrammeLayout {
    package static let personColumns = 14
    package static let answers = 57
    package static let width = personColumns + answers

    package static let headings: [String] =
        [
            "氏名", "フリガナ", "生年月日(西暦)", "性別", "社員ID", "職場コード", "職場名", "前回社員ID", "メールアドレス", "電話番号", "内線番号",
            "備考", "管理者コメント", "変数値",
        ] + answerHeadings

    private static let answerHeadings: [String] =
        [("A", 17), ("B", 29), ("C", 9), ("D", 2)].flatMap { part, count in
            (1...count).map { "\(part)-\($0)" }
        }

    /// 職場名 is one name and no path, whatever letters it has.
    static let columns: [RosterColumn?] = [
        .name, .kana, .birthDate, .sex, .number, .departmentCode, .level1, .previousNumber, .mail, .phone,
    ]

    /// Whether the first columns are the programme's, in its order.
    static func matches(_ headings: [String]) -> Bool {
        guard headings.count == width || headings.count == personColumns else { return false }
        let own = self.headings.prefix(6).map(Spelling.heading)
        return headings.prefix(6).map(Spelling.heading) == own
    }
}
