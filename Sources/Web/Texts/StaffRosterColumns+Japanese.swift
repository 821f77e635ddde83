import Organisation

extension StaffRosterTexts {
    @Sendable static func columnJapanese(_ column: RosterColumn) -> Column {
        let words = wordsOfJapanese[column]
        return words ?? Column(name: column.heading, note: "部署を段ごとの列に分けて書くときに使います。上の段から。", example: "営業部")
    }

    /// The columns of levels have one wording for all.
    private static let wordsOfJapanese: [RosterColumn: Column] = [
        .number: Column(name: "社員番号", note: "一人に一つ。先頭の0もそのまま残ります。", example: "0012345"),
        .previousNumber: Column(name: "前回社員番号", note: "去年と番号が変わった方の、前の番号。", example: "A-0123"),
        .name: Column(name: "氏名", note: "100文字まで。姓と名を分けた列でもかまいません。", example: "青海 はるか"),
        .familyName: Column(name: "姓", note: "「名」の列といっしょに使います。", example: "青海"),
        .givenName: Column(name: "名", note: "「姓」の列といっしょに使います。", example: "はるか"),
        .kana: Column(name: "フリガナ", note: "並べ替えに使います。全角カタカナにそろえます。", example: "アオミ ハルカ"),
        .familyKana: Column(name: "セイ", note: "「メイ」の列といっしょに使います。", example: "アオミ"),
        .givenKana: Column(name: "メイ", note: "「セイ」の列といっしょに使います。", example: "ハルカ"),
        .mail: Column(name: "メールアドレス", note: "一人に一つ。ない方は空けてください。", example: "aomi@example.co.jp"),
        .phone: Column(name: "電話番号", note: "市外局番から。ハイフンはあってもなくてもかまいません。", example: "03-0000-0000"),
        .sex: Column(name: "性別", note: "男・女。空けると「記載なし」になります。", example: "女"),
        .birthDate: Column(name: "生年月日", note: "西暦でも和暦でも。区切りは - / . 年月日のどれでも。", example: "1988-04-21"),
        .department: Column(name: "部署", note: "上の部署から「/」でつなぎます。10段まで。", example: "本社/営業部/営業1課"),
        .departmentCode: Column(name: "部署コード", note: "あれば、名前ではなくコードで部署を見分けます。", example: "S0101"),
        .concurrent: Column(name: "兼務", note: "ほかの部署を「;」で区切って。", example: "本社/総務部;本社/企画室"),
        .workplace: Column(name: "事業場", note: "ストレスチェックを行う場所の単位です。", example: "本社"),
        .workplaceCode: Column(name: "事業場コード", note: "あれば、コードで事業場を見分けます。", example: "01"),
        .language: Column(name: "言語", note: "画面とメールの言語。日本語・英語。空けると日本語。", example: "日本語"),
        .country: Column(name: "国籍", note: "40文字まで。", example: "日本"),
        .hired: Column(name: "入社日", note: "在籍者数の計算に使います。", example: "2020-04-01"),
        .left: Column(name: "退職日", note: "最後に在籍する日。先の日付でもかまいません。", example: "2027-03-31"),
        .contract: Column(name: "雇用形態", note: "正社員・契約社員・パート・派遣など。", example: "正社員"),
        .contractEnd: Column(name: "契約満了日", note: "期間の定めのある方。", example: "2027-03-31"),
        .hoursRatio: Column(name: "週所定労働時間比", note: "通常の方を1としたとき。0.75、3/4、75% のどれでも。", example: "0.75"),
        .dispatchedFrom: Column(name: "派遣元", note: "派遣で来ている方の、元の会社。", example: "凪スタッフ"),
        .absentFrom: Column(name: "休職開始日", note: "休職中の方。", example: "2026-10-01"),
        .absentTo: Column(name: "休職終了日", note: "決まっていなければ空けてください。", example: "2026-12-31"),
        .job: Column(name: "職種", note: "100文字まで。", example: "事務"),
        .grade: Column(name: "役職", note: "役職や等級。", example: "課長"),
        .promoted: Column(name: "昇進日", note: "いまの役職についた日。", example: "2025-04-01"),
        .transferred: Column(name: "異動日", note: "いまの部署に移った日。", example: "2026-04-01"),
        .overtime: Column(name: "時間外労働時間", note: "直近の1か月。45.5 または 45:30。", example: "45:30"),
    ]
}
