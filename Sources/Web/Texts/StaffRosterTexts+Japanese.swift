import Organisation

extension StaffRosterTexts {
    static let ja = StaffRosterTexts(
        heading: "名簿",
        lead: "対象になる方をCSVファイルで読み込みます。まず内容を確かめるだけで、確認のボタンを押すまで何も書き込みません。",
        now: { "いまの名簿：\($0)人" },
        nobody: "まだ誰も登録されていません。",
        file: "名簿のファイル（CSV）",
        fileHint: "ExcelのCSV（Shift_JIS）も、UTF-8もそのまま読めます。",
        check: "内容を確かめる",
        columnsHeading: "ファイルの列",
        columnsLead: "1行目に列の名前を書きます。列の順番は自由です。ほかの列があってもかまいません。",
        columnsCaption: "名簿の列",
        columnName: "列の名前",
        columnNeed: "必要",
        columnNote: "書き方",
        columnExample: "例",
        needed: "必須",
        free: "任意",
        template: "ひな形のファイルをダウンロード",
        column: columnJapanese,
        fileMissing: "ファイルを選んでください。",
        checkHeading: "名簿の内容の確認",
        nothingWritten: "まだ何も書き込んでいません。",
        added: "新しく加わる人",
        changed: "内容が変わる人",
        unchanged: "変わらない人",
        absent: "ファイルにない人",
        absentNote: "ファイルにない方は、そのまま残ります。",
        faultsHeading: { "直していただくところが\($0)か所あります" },
        faultsLead: "すべて直してから、もう一度読み込んでください。直すまでは一部だけを書き込むことはありません。",
        faultsCaption: "直していただくところ",
        faultLine: "行",
        lineNumber: { "\($0)行目" },
        moreFaults: { "ほかに\($0)か所あります。上のものから直してください。" },
        faultColumn: "列",
        faultWrong: "困っていること",
        faultMend: "直し方",
        wholeLine: "行の全体",
        addedList: { "新しく加わる人を見る（\($0)人）" },
        changedList: { "内容が変わる人を見る（\($0)人）" },
        more: { "ほか\($0)人" },
        nothingToDo: "書き込む変更はありません。名簿はファイルと同じ内容です。",
        confirm: { "この内容で名簿に書き込む（新しく\($0)人、変更\($1)人）" },
        another: "別のファイルを選ぶ",
        mend: mendJapanese,
        doneHeading: "名簿に書き込みました",
        done: { "新しく\($0)人を加え、\($1)人の内容を変えました。" }
    )

    @Sendable private static func columnJapanese(_ column: RosterColumn) -> Column {
        switch column {
        case .number: Column(name: "社員番号", note: "一人に一つ。先頭の0もそのまま残ります。", example: "0012345")
        case .name: Column(name: "氏名", note: "100文字まで。", example: "青海 はるか")
        case .kana: Column(name: "フリガナ", note: "並べ替えに使います。", example: "アオミ ハルカ")
        case .mail: Column(name: "メールアドレス", note: "一人に一つ。ない方は空けてください。", example: "aomi@example.co.jp")
        case .sex: Column(name: "性別", note: "男・女。空けると「記載なし」になります。", example: "女")
        case .birthDate: Column(name: "生年月日", note: "西暦。区切りは - / . 年月日のどれでも。", example: "1988-04-21")
        case .department: Column(name: "部署", note: "上の部署から「/」でつなぎます。8段まで。", example: "本社/営業部/営業1課")
        case .workplace: Column(name: "事業場", note: "ストレスチェックを行う場所の単位です。", example: "本社")
        case .language: Column(name: "言語", note: "画面とメールの言語。日本語・英語。空けると日本語。", example: "日本語")
        }
    }

    @Sendable private static func mendJapanese(_ kind: RosterFault.Kind, _ column: String) -> Mend {
        switch kind {
        case .headingMissing:
            Mend(wrong: "「\(column)」の列がありません。", mend: "1行目に「\(column)」という列の名前を書いてください。")
        case .headingTwice:
            Mend(wrong: "「\(column)」の列が二つあります。", mend: "どちらか一つにしてください。")
        case .fieldCount(let expected, let found):
            Mend(
                wrong: "列の数がちがいます（1行目は\(expected)列、この行は\(found)列）。",
                mend: "カンマの数を確かめてください。値の中にカンマがあるときは \" で囲みます。")
        case .empty:
            Mend(wrong: "「\(column)」が空いています。", mend: "値を書いてください。")
        case .tooLong(let limit):
            Mend(wrong: "「\(column)」が長すぎます。", mend: "\(limit)文字までにしてください。")
        case .controlCharacter:
            Mend(wrong: "「\(column)」に、見えない文字や改行があります。", mend: "値を入力しなおしてください。")
        case .badMail:
            Mend(wrong: "メールアドレスの形ではありません。", mend: "「名前@会社.jp」のように、半角で書いてください。ない方は空けてください。")
        case .badSex:
            Mend(wrong: "性別を読み取れません。", mend: "「男」「女」と書くか、空けてください。")
        case .badDate:
            Mend(wrong: "日付を読み取れません。", mend: "「1988-04-21」のように西暦で書いてください。")
        case .badLanguage:
            Mend(wrong: "言語を読み取れません。", mend: "「日本語」か「英語」と書いてください。")
        case .twice(otherLine: 0):
            Mend(wrong: "このメールアドレスは、名簿の別の方に使われています。", mend: "どちらの方のものか確かめてください。回答のリンクが別の方に届くのを防ぐためです。")
        case .twice(let other):
            Mend(wrong: "「\(column)」が\(other)行目と同じです。", mend: "一人に一つずつになるように直してください。")
        case .unreadable:
            Mend(
                wrong: "ファイルを文字として読み取れません。",
                mend: "CSV形式（UTF-8またはShift_JIS）で保存しなおしてください。閉じていない \" がないかも確かめてください。")
        case .noRows:
            Mend(wrong: "名簿の行がありません。", mend: "1行目に列の名前、2行目から一人ずつ書いてください。")
        }
    }
}
