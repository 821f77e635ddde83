import Organisation

extension StaffRosterTexts {
    @Sendable static func mendJapanese(_ kind: RosterFault.Kind, _ column: String) -> Mend {
        let groups = [file, workbook, row, value, date, place, cell]
        let found = groups.lazy.compactMap { $0(kind, column) }.first
        return found ?? Mend(wrong: "「\(column)」を読み取れません。", mend: "値を確かめてください。")
    }

    private static func file(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .emptyFile: Mend(wrong: "ファイルが空です。", mend: "名簿を保存しなおして、もう一度選んでください。")
        case .noRows: Mend(wrong: "名簿の行がありません。", mend: "1行目に列の名前、2行目から一人ずつ書いてください。")
        case .oneColumn: Mend(wrong: "列が一つしかありません。", mend: "値をカンマかタブで区切って保存しなおしてください。")
        case .unreadable:
            Mend(
                wrong: "ファイルを文字として読み取れません。",
                mend: "Excelブック（.xlsx）か、CSV形式（UTF-8またはShift_JIS）で保存しなおしてください。")
        case .unclosedQuote: Mend(wrong: "\" が閉じていません。", mend: "この行から始まる値の終わりに \" をつけてください。")
        case .lineTooLong(let limit):
            Mend(wrong: "一行が長すぎます。", mend: "\(limit / 1024)KBまでにしてください。閉じていない \" がないかも確かめてください。")
        case .tooManyRows(let limit): Mend(wrong: "行が多すぎます。", mend: "\(limit)行までに分けてください。")
        default: nil
        }
    }

    private static func workbook(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .spreadsheet(.macros): Mend(wrong: "マクロが入っています。", mend: "マクロなしのExcelブック（.xlsx）で保存しなおしてください。")
        case .spreadsheet(.embeddedObjects): Mend(wrong: "ほかの文書が埋め込まれています。", mend: "埋め込みを消して保存しなおしてください。")
        case .spreadsheet(.password): Mend(wrong: "パスワードで保護されています。", mend: "パスワードを外して保存しなおしてください。")
        case .spreadsheet(.oldFormat):
            Mend(wrong: "古い形式のExcelブック（.xls）です。", mend: "「Excelブック（.xlsx）」の形式で保存しなおしてください。")
        case .spreadsheet(.tooBig): Mend(wrong: "ブックの中身が大きすぎます。", mend: "名簿のシートだけを新しいブックに写してください。")
        case .spreadsheet(.typeDeclaration):
            Mend(wrong: "ブックの中に、使えない宣言（DTD）があります。", mend: "Excelで開き、保存しなおしてください。")
        case .spreadsheet(.externalLinks): Mend(wrong: "ほかのブックへのリンクがあります。", mend: "「値の貼り付け」でリンクを値に変えてください。")
        case .spreadsheet(.damaged): Mend(wrong: "ブックが壊れています。", mend: "Excelで開き、保存しなおしてください。")
        case .spreadsheet(.noSheet): Mend(wrong: "表示されているシートがありません。", mend: "名簿のシートを表示してください。")
        case .spreadsheet(.rowOutOfRange): Mend(wrong: "シートの行の番号が正しくありません。", mend: "Excelで開き、保存しなおしてください。")
        default: nil
        }
    }

    private static func row(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .headingMissing: Mend(wrong: "「\(column)」の列がありません。", mend: "1行目に「\(column)」という列の名前を書いてください。")
        case .headingTwice: Mend(wrong: "「\(column)」の列が二つあります。", mend: "どちらか一つにしてください。")
        case .fieldCount(let expected, let found):
            Mend(
                wrong: "列の数がちがいます（1行目は\(expected)列、この行は\(found)列）。",
                mend: "カンマの数を確かめてください。値の中にカンマがあるときは \" で囲みます。")
        case .strayQuote: Mend(wrong: "値の途中に \" があります。", mend: "値を \" で囲み、中の \" は二つ重ねて書いてください。")
        default: nil
        }
    }

    private static func value(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .empty: Mend(wrong: "「\(column)」が空いています。", mend: "値を書いてください。")
        case .tooLong(let limit): Mend(wrong: "「\(column)」が長すぎます。", mend: "\(limit)文字までにしてください。")
        case .controlCharacter: Mend(wrong: "「\(column)」に、改行などの制御文字があります。", mend: "値を入力しなおしてください。")
        case .invisibleCharacter: Mend(wrong: "「\(column)」に、目に見えない文字があります。", mend: "値を入力しなおしてください。")
        case .userDefinedCharacter: Mend(wrong: "「\(column)」に外字があります。", mend: "ほかのパソコンでは読めません。標準の文字に変えてください。")
        case .damagedText: Mend(wrong: "「\(column)」に、文字として読めないところがあります。", mend: "値を入力しなおしてください。")
        case .roundedNumber:
            Mend(wrong: "番号が「1.23E+05」のような形に変わっています。", mend: "列の表示形式を「文字列」にして、番号を入力しなおしてください。")
        case .badMail: Mend(wrong: "メールアドレスの形ではありません。", mend: "「名前@会社.jp」のように、半角で書いてください。ない方は空けてください。")
        case .severalMails: Mend(wrong: "メールアドレスが二つ以上あります。", mend: "一つだけにしてください。")
        case .badPhone: Mend(wrong: "電話番号の形ではありません。", mend: "市外局番から、10桁か11桁で書いてください。")
        case .badSex: Mend(wrong: "性別を読み取れません。", mend: "「男」「女」と書くか、空けてください。")
        case .badLanguage: Mend(wrong: "言語を読み取れません。", mend: "「日本語」「英語」のように書いてください。")
        case .badRatio: Mend(wrong: "労働時間の比を読み取れません。", mend: "0.75、3/4、75% のように、150%までで書いてください。")
        case .badHours: Mend(wrong: "時間を読み取れません。", mend: "45.5 または 45:30 のように、1か月の時間を書いてください。")
        default: nil
        }
    }

    private static func date(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .badDate: Mend(wrong: "日付を読み取れません。", mend: "「1988-04-21」か「平成27年4月1日」のように書いてください。")
        case .ambiguousDate: Mend(wrong: "日付が二通りに読めます。", mend: "年を4桁で、年・月・日の順に書いてください。")
        case .noSuchDay: Mend(wrong: "暦にない日付です。", mend: "日付を確かめてください。")
        case .yearTooEarly(let limit): Mend(wrong: "\(limit)年より前の日付です。", mend: "年を確かめてください。")
        case .eraDoesNotReach: Mend(wrong: "その元号にはない日付です。", mend: "元号と年を確かめてください。")
        case .dayCount: Mend(wrong: "日付が5桁の数字に変わっています。", mend: "列の表示形式を「日付」にして、保存しなおしてください。")
        case .dateAhead: Mend(wrong: "先の日付です。", mend: "日付を確かめてください。")
        case .before(let other):
            Mend(wrong: "「\(column)」が「\(Self.columnJapanese(other).name)」より前です。", mend: "どちらかの日付を直してください。")
        case .needs(let other):
            Mend(
                wrong: "「\(Self.columnJapanese(other).name)」が空いています。",
                mend: "「\(Self.columnJapanese(other).name)」も書いてください。")
        default: nil
        }
    }

    private static func place(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .tooDeep(let limit): Mend(wrong: "部署の段が多すぎます。", mend: "\(limit)段までにしてください。")
        case .unknownCode: Mend(wrong: "このコードは登録されていません。", mend: "コードを確かめるか、先に登録してください。")
        case .codeDiffers(let other):
            Mend(wrong: "部署コードと部署の組み合わせが、\(other)行目とちがいます。", mend: "どちらかの行のコードか部署を直してください。")
        case .twice(otherLine: 0):
            Mend(wrong: "このメールアドレスは、名簿の別の方に使われています。", mend: "どちらの方のものか確かめてください。回答のリンクが別の方に届くのを防ぐためです。")
        case .twice(let other): Mend(wrong: "「\(column)」が\(other)行目と同じです。", mend: "一人に一つずつになるように直してください。")
        case .notInRoster: Mend(wrong: "この社員番号の方は名簿にいません。", mend: "社員番号を確かめてください。")
        case .nameDiffers: Mend(wrong: "この社員番号は、別の氏名の方のものです。", mend: "社員番号と氏名を確かめてください。")
        case .alreadyThere: Mend(wrong: "この方はすでに在籍しています。", mend: "この行を消してください。")
        case .departmentCycle(let codes):
            Mend(wrong: "部署の上下が輪になっています（\(codes.joined(separator: " → "))）。", mend: "上位の部署を一つ直してください。")
        case .unknownParent: Mend(wrong: "上位の部署のコードがファイルにありません。", mend: "コードを確かめてください。")
        case .missingParent: Mend(wrong: "一つ上の段の部署が、この行より前にありません。", mend: "上の部署の行を先に書いてください。")
        default: nil
        }
    }

    private static func cell(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .formulaWithoutValue: Mend(wrong: "数式の計算結果が保存されていません。", mend: "Excelで開いて保存しなおすか、値を入力してください。")
        case .errorValue: Mend(wrong: "#N/A などのエラーになっています。", mend: "値を入力しなおしてください。")
        case .mergedCells: Mend(wrong: "セルが結合されています。", mend: "結合を解除して、それぞれのセルに値を書いてください。")
        case .brokenCell: Mend(wrong: "セルの中身が壊れています。", mend: "値を入力しなおしてください。")
        default: nil
        }
    }
}
