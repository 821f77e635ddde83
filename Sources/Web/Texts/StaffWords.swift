import Organisation

/// Figures and dates as people write them, and the few words that every staff page needs.
struct StaffWords: Sendable {
    let day: @Sendable (Day) -> String
    let people: @Sendable (Int) -> String
    /// 「42／58人 72％」
    let rate: @Sendable (_ answered: Int, _ invited: Int) -> String
    let colon: String
    let paren: @Sendable (String) -> String
    let none: String
    let cancel: String
    let save: String
    let problem: String
    let required: @Sendable (String) -> String
    let notNumber: @Sendable (String) -> String

    /// `2026年11月21日（土） 12:03`
    func moment(_ instant: Instant) -> String { day(instant.day) + " " + instant.timeText }

    func period(_ first: Day, _ last: Day) -> String { day(first) + " – " + day(last) }

    /// Rounded down: 100 only when everybody answered.
    static func percent(_ part: Int, of whole: Int) -> Int {
        whole == 0 ? 0 : part * 100 / whole
    }
}

extension StaffWords {
    static let ja = StaffWords(
        day: { $0.words(.ja) },
        people: { "\($0)人" },
        rate: { "\($0)／\($1)人 \(percent($0, of: $1))％" },
        colon: "：",
        paren: { "（\($0)）" },
        none: "なし",
        cancel: "やめる",
        save: "保存する",
        problem: "この操作はできませんでした",
        required: { "\($0)を入力してください。" },
        notNumber: { "\($0)は整数で入力してください。" }
    )

    static let en = StaffWords(
        day: { $0.words(.en) },
        people: { $0 == 1 ? "1 person" : "\($0) people" },
        rate: { "\($0) of \($1) · \(percent($0, of: $1))%" },
        colon: ": ",
        paren: { " (\($0))" },
        none: "none",
        cancel: "Cancel",
        save: "Save",
        problem: "This could not be done",
        required: { "Please enter: \($0)." },
        notNumber: { "\($0) must be a whole number." }
    )
}
