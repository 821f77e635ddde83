import Operations

/// Registering staff by a file: what it must look like, what it would do, what is wrong.
struct AccountFileTexts: Sendable {
    let heading: String
    let lead: String
    let columns: [(String, String)]
    let file: String
    let fileHint: String
    let fileMissing: String
    let template: String
    let check: String
    let checkHeading: String
    let nothingWritten: String
    let created: String
    let granted: String
    let unchanged: String
    let noMail: @Sendable (Int) -> String
    let confirm: @Sendable (Int) -> String
    let nothingToDo: String
    let another: String
    let done: @Sendable (_ created: Int, _ granted: Int) -> String
    let lettersForAll: String
    let column: @Sendable (AccountColumn?) -> String
    let wrong: @Sendable (AccountFault.Kind) -> String
}

extension AccountFileTexts {
    static let ja = AccountFileTexts(
        heading: "担当者をファイルで登録する",
        lead: "一行に一人と一つの役割を書きます。役割が二つある方は二行に書きます。名簿の列から役割が決まることはありません。",
        columns: [
            ("氏名", "必須"), ("メール", "サインインの名前になります。ない方は空欄にして、社員番号を書きます。"),
            ("役割", "例：実施事務従事者、実施者、人事総務、管理監督者1、医療職2、管理者。英語（clerk など）でもかまいません。"),
            ("範囲", "空欄は全体、1〜3は自所属の階層、または部署（例：本社/営業部）。"),
            ("社員番号", "名簿の本人と結びつけます。結びつけないときは空欄にします。"),
        ],
        file: "ファイル（Excel・CSV）", fileHint: "Excelブック（.xlsx）か、CSV（UTF-8またはシフトJIS）。1MBまで。",
        fileMissing: "ファイルを選んでください。", template: "空の様式をダウンロード", check: "内容を確認する",
        checkHeading: "ファイルの内容", nothingWritten: "まだ何も書き込んでいません。", created: "新しい担当者",
        granted: "役割が加わる方", unchanged: "変わらない行",
        noMail: { "メールのない方が\($0)人います。登録のあと、番号の手紙を印刷してください。" },
        confirm: { "\($0)行を登録する" }, nothingToDo: "登録することはありません。", another: "別のファイルを選ぶ",
        done: { "\($0)人を登録し、\($1)人に役割を加えました。メールのある方には、パスワードを決めるリンクを送ります。" },
        lettersForAll: "メールのない方の手紙をまとめて印刷する（PDF）",
        column: { column in
            switch column {
            case .name: "氏名"
            case .mail: "メール"
            case .role: "役割"
            case .scope: "範囲"
            case .number: "社員番号"
            case nil: "行全体"
            }
        },
        wrong: { kind in
            switch kind {
            case .file(let kind, _):
                StaffRosterTexts.mendJapanese(kind, "行全体").words
            case .noRows: "登録する行がありません。"
            case .columnMissing: "この見出しの列がありません。1行目に見出しを書いてください。"
            case .fieldCount(let expected, let found): "列の数が\(found)で、見出しの\(expected)とちがいます。"
            case .empty: "空欄です。入力してください。"
            case .badName: "100文字までの名前を入力してください。"
            case .badMail: "メールアドレス（または3文字以上の番号）の形を確認してください。"
            case .badRole: "この役割はありません。様式の例から選んでください。"
            case .badScope: "この役割では使えない範囲です。"
            case .scopeNeeded: "管理監督者には、1〜3か部署が必要です。"
            case .unknownDepartment: "この部署はありません。部署の画面の名前と同じに書いてください。"
            case .unknownNumber: "この社員番号の方は名簿にいません。"
            case .numberTaken: "この社員番号の方か、このアカウントは、すでに別の相手と結びついています。"
            case .otherName: "同じメールアドレスで、ちがう名前が登録されています。"
            case .twice(let line): "\(line)行目と同じです。"
            case .authority(let count): "人事の権限を持つ相手が対象の方の中に\(count)人いるため、この役割にはできません。"
            }
        })

    static let en = AccountFileTexts(
        heading: "Register staff by file",
        lead:
            "One line for one person and one role; a second role is a second line. Roles never come from the roster.",
        columns: [
            ("氏名", "required"),
            ("メール", "the name at the sign-in; empty for those without, who need a number"),
            (
                "役割",
                "such as clerk, implementer, human resources, line manager 1, medical staff 2, administrator"
            ),
            (
                "範囲",
                "empty for everything, 1–3 for the level of the own department, or a department with its path"
            ),
            ("社員番号", "links the person in the roster; may be empty"),
        ],
        file: "File (Excel or CSV)", fileHint: "A workbook (.xlsx) or CSV (UTF-8 or Shift JIS), up to 1 MB.",
        fileMissing: "Please choose a file.", template: "Download an empty file", check: "Check the file",
        checkHeading: "What the file would do", nothingWritten: "Nothing has been written yet.",
        created: "New staff", granted: "Further roles", unchanged: "Lines that change nothing",
        noMail: { "Without mail: \($0). Please print their letters after registering." },
        confirm: { $0 == 1 ? "Register 1 line" : "Register \($0) lines" },
        nothingToDo: "There is nothing to register.",
        another: "Choose another file",
        done: { "Registered: \($0). Further roles: \($1). Those with mail get a link to choose a password." },
        lettersForAll: "Print the letters of those without mail (PDF)",
        column: { $0?.rawValue ?? "whole line" },
        wrong: { kind in
            switch kind {
            case .file(let kind, _):
                StaffRosterTexts.mendEnglish(kind, "whole line").words
            case .noRows: "There is no line to register."
            case .columnMissing: "There is no column with this heading. The first line holds the headings."
            case .fieldCount(let expected, let found):
                "The line has \(found) columns, the headings \(expected)."
            case .empty: "Empty. Please fill it in."
            case .badName: "Please use a name of at most 100 characters."
            case .badMail: "Please check the address (or a number of at least 3 characters)."
            case .badRole: "There is no such role."
            case .badScope: "This role cannot have this scope."
            case .scopeNeeded: "A line manager needs 1–3 or a department."
            case .unknownDepartment:
                "There is no such department. Please write it as the list of departments does."
            case .unknownNumber: "Nobody in the roster has this number."
            case .numberTaken: "This person or this account is linked to another already."
            case .otherName: "The same address is registered with another name."
            case .twice(let line): "The same as line \(line)."
            case .authority(let count):
                "This person has personnel authority over \(count) of those concerned and cannot have the role."
            }
        })
}
