import Operations
import Organisation

/// Departments by a file: what it must look like, what it would do, what is wrong.
struct DepartmentFileTexts: Sendable {
    let toFile, heading, lead: String
    let columns: [(String, String)]
    let programme, template, file, fileHint, fileMissing, check: String
    let checkHeading, nothingWritten, added, renamed, moved, recoded, unchanged, others: String
    let nothingToDo, another, parentMissing: String
    let confirm, done, more: @Sendable (Int) -> String
    let column: @Sendable (DepartmentColumn?) -> String
    let wrong: @Sendable (DepartmentFileFault.Kind) -> String
}

extension DepartmentFileTexts {
    static let ja = DepartmentFileTexts(
        toFile: "一覧のファイルで登録・変更する", heading: "部署の一覧をファイルで登録する",
        lead: "一行に一つの部署を書きます。部署はコードで見分けます。ファイルにない部署は、そのまま残ります。",
        columns: [
            ("部署コード", "必須。40文字まで"), ("上位部署コード", "いちばん上の部署は空欄"), ("部署名", "必須。100文字まで、「/」は使えません"),
            ("前回部署コード", "コードが変わった部署だけ。これまでの記録を引き継ぎます"),
        ],
        programme: "厚生労働省のプログラムの職場情報（13列のExcel）も、そのまま読み取れます。初回パスワードの列は使いません。",
        template: "様式をダウンロード", file: "ファイル（Excel・CSV）",
        fileHint: "Excelブック（.xlsx）か、CSV（UTF-8またはシフトJIS）。1MBまで。", fileMissing: "ファイルを選んでください。",
        check: "内容を確認する", checkHeading: "ファイルの内容", nothingWritten: "まだ何も書き込んでいません。",
        added: "新しい部署", renamed: "名前が変わる部署", moved: "上位の部署が変わる部署", recoded: "コードが変わる部署",
        unchanged: "変わらない部署", others: "ファイルにない部署は、そのまま残ります。",
        nothingToDo: "変わるところはありません。", another: "別のファイルを選ぶ",
        parentMissing: "この上位部署コードの部署が、ファイルにも登録済みの部署にもありません。コードを確かめるか、上の部署の行を足してください。",
        confirm: { "\($0)件を登録する" },
        done: { "\($0)件を登録しました。" }, more: { "ほか\($0)件" },
        column: { column in
            switch column {
            case .code: "部署コード"
            case .previousCode: "前回部署コード"
            case .parentCode: "上位部署コード"
            case .name: "部署名"
            case nil: "行全体"
            }
        },
        wrong: { kind in
            switch kind {
            case .file(let kind, _): StaffRosterTexts.mendJapanese(kind, "行全体").words
            case .noRows: "部署の行がありません。1行目に見出し、2行目から部署を書いてください。"
            case .columnMissing: "この見出しの列がありません。1行目に見出しを書いてください。"
            case .fieldCount(let expected, let found): "列の数が\(found)で、見出しの\(expected)とちがいます。"
            case .empty: "空欄です。入力してください。"
            case .severalLevels: "職場名が二つ以上の列にあります。その部署の段の列だけに書いてください。"
            case .levelSkipped(let level): "第\(level)職場名の前に、第\(level - 1)職場名の行が必要です。上の部署の行を先に書いてください。"
            case .refused: ""
            }
        })

    static let en = DepartmentFileTexts(
        toFile: "Register and change by a list", heading: "Register departments by a list",
        lead:
            "One line for one department. Departments are known by their code; those that the file does not name stay.",
        columns: [
            ("部署コード", "code, required, at most 40 characters"),
            ("上位部署コード", "code of the department above; empty at the top"),
            ("部署名", "name, required, at most 100 characters, no “/”"),
            ("前回部署コード", "code until now, only where it has changed: the history goes on"),
        ],
        programme:
            "The workplace sheet of the Ministry’s programme (Excel, 13 columns) is read as it is; its column of passwords is not used.",
        template: "Download a template", file: "File (Excel or CSV)",
        fileHint: "A workbook (.xlsx) or CSV (UTF-8 or Shift JIS), up to 1 MB.",
        fileMissing: "Please choose a file.", check: "Check the file",
        checkHeading: "What the file would do", nothingWritten: "Nothing has been written yet.",
        added: "New departments", renamed: "Renamed", moved: "Moved under another",
        recoded: "With another code",
        unchanged: "Unchanged", others: "Departments that the file does not name stay as they are.",
        nothingToDo: "There is nothing to change.", another: "Choose another file",
        parentMissing:
            "Neither the file nor the company has a department with this code above. Please check the code, or add a line for that department.",
        confirm: { $0 == 1 ? "Register 1 change" : "Register \($0) changes" },
        done: { $0 == 1 ? "1 change registered." : "\($0) changes registered." }, more: { "and \($0) more" },
        column: { column in
            switch column {
            case .code: "code"
            case .previousCode: "code until now"
            case .parentCode: "code above"
            case .name: "name"
            case nil: "whole line"
            }
        },
        wrong: { kind in
            switch kind {
            case .file(let kind, _): StaffRosterTexts.mendEnglish(kind, "whole line").words
            case .noRows: "There is no department. The first line holds the headings, departments follow."
            case .columnMissing: "There is no column with this heading. The first line holds the headings."
            case .fieldCount(let expected, let found):
                "The line has \(found) columns, the headings \(expected)."
            case .empty: "Empty. Please fill it in."
            case .severalLevels:
                "Names stand in two or more columns. Please fill only the column of the department’s own level."
            case .levelSkipped(let level):
                "Level \(level) needs a line of level \(level - 1) before it. Please put the department above first."
            case .refused: ""
            }
        })
}
