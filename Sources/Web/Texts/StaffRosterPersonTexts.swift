import Organisation

/// Finding and correcting one person; a month's joiners and leavers.
struct StaffRosterPersonTexts: Sendable {
    let search, searchWords, searchHint, searchNow, hasLeft, before, after: String
    let found: @Sendable (Int) -> String
    let page: @Sendable (Int, Int) -> String
    let person, corrected, mailShared, hasLeftNote, places, contacts, unverified, verified, correct: String
    let source: @Sendable (StoredContact.Source) -> String
    let month, monthLead, monthFile, monthKind, monthBoth, monthJoiners, monthLeavers: String
    let monthDay, monthDayHint, monthDepartment, monthDepartmentHint, monthAsInFile, dayMissing: String
    let monthConfirm: @Sendable (_ joiners: Int, _ leavers: Int) -> String
}

extension StaffRosterPersonTexts {
    static let ja = StaffRosterPersonTexts(
        search: "人をさがす", searchWords: "社員番号または氏名", searchHint: "番号は先頭から、氏名とフリガナは一部でもさがせます。",
        searchNow: "さがす", hasLeft: "退職", before: "前へ", after: "次へ", found: { "\($0)人" },
        page: { "\($0)／\($1)ページ" }, person: "名簿の一人", corrected: "訂正しました。",
        mailShared: "このメールアドレスは別の方と同じため、この方にはメールを送りません。",
        hasLeftNote: "退職された方です。訂正して退職日を空けると再入社になります。", places: "これまでの部署", contacts: "連絡先",
        unverified: "（未確認）", verified: "（確認済み）", correct: "訂正する",
        source: { source in
            switch source {
            case .person: "本人"
            case .staff: "担当者"
            case .roster: "名簿"
            }
        },
        month: "毎月の入社・退職を届け出る", monthLead: "社員番号と氏名の一覧を読み込みます。書き込む前に、内容を確かめられます。",
        monthFile: "入社・退職の一覧（Excel・CSV）", monthKind: "ファイルの内容", monthBoth: "入社と退職の両方（「区分」の列に 入社 か 退職）",
        monthJoiners: "入社の方だけ", monthLeavers: "退職の方だけ", monthDay: "入社日・退職日",
        monthDayHint: "「日付」の列がない行に使います。退職日はその日まで在籍です。", monthDepartment: "入社の方の部署",
        monthDepartmentHint: "「部署」の列がない行に使います。",
        monthAsInFile: "ファイルに書いてあります",
        dayMissing: "日付を入力してください。",
        monthConfirm: { "この内容で名簿に書き込む（入社\($0)人、退職\($1)人）" })

    static let en = StaffRosterPersonTexts(
        search: "Find people", searchWords: "Number or name",
        searchHint: "The beginning of a number, or a part of the name or kana.", searchNow: "Search",
        hasLeft: "left", before: "previous", after: "next",
        found: { $0 == 1 ? "1 person" : "\($0) people" }, page: { "page \($0) of \($1)" },
        person: "A person of the roster", corrected: "Corrected.",
        mailShared: "Somebody else has the same mail address, so no mail goes to this person.",
        hasLeftNote: "This person has left. Emptying the last day brings them back.",
        places: "Departments so far", contacts: "Contacts", unverified: " (not verified)",
        verified: " (verified)", correct: "Correct",
        source: { source in
            switch source {
            case .person: "from the person"
            case .staff: "from staff"
            case .roster: "from the roster"
            }
        },
        month: "Joiners and leavers of a month",
        monthLead: "A list of numbers and names. You see what it does before anything is written.",
        monthFile: "List of joiners and leavers (Excel or CSV)", monthKind: "What the file holds",
        monthBoth: "both (a column “kind” with joiner or leaver)", monthJoiners: "joiners only",
        monthLeavers: "leavers only", monthDay: "First or last day",
        monthDayHint: "For rows without a “date”. A leaver is employed through the last day.",
        monthDepartment: "Department of joiners",
        monthDepartmentHint: "For rows without a “department”.",
        monthAsInFile: "As the file says", dayMissing: "Please enter a day.",
        monthConfirm: { "Write this to the roster (\($0) joining, \($1) leaving)" })
}
