import Organisation

extension PlantedFault {
    /// Everything that can be wrong with one row, each cause once.
    package static let all =
        rows + needed + characters + contacts + words + dates + orders + places + sheets

    private static let rows = [
        PlantedFault("a separator is missing", nil, .fieldCount(expected: 32, found: 31), .text) {
            row, _, _ in
            row.cells.removeLast()
        },
        PlantedFault(
            "a comma in a value without quotation marks", nil, .fieldCount(expected: 32, found: 33), .text
        ) { row, _, _ in row.cells.append("1") },
        bytes("a quotation mark inside a value", .kana, .strayQuote, Array("a\"b".utf8)),
        bytes("text after the closing quotation mark", .phone, .strayQuote, Array("\"03\"-1234-5678".utf8)),
        // The lead byte of a character stands alone before the separator.
        bytes("half a character", .job, .damagedText, [0x8E, 0x96, 0x96]),
        bytes("a byte that means nothing", .grade, .damagedText, [0x89, 0xDB, 0xFF]),
        bytes("a zero byte", .country, .damagedText, [0x61, 0x00, 0x62]),
    ]

    private static let needed = [
        text("no number", .number, .empty, "　"), text("no name", .name, .empty, ""),
        text("no workplace", .workplace, .empty, " "),
        PlantedFault("no department", .department, .empty) { row, layout, _ in
            row.set(.department, "", layout)
            row.set(.departmentCode, "", layout)
        },
        text("a number of 41 characters", .number, .tooLong(limit: 40), String(repeating: "7", count: 41)),
        text("a name of 101 characters", .name, .tooLong(limit: 100), String(repeating: "寿", count: 101)),
        text("a job of 101 characters", .job, .tooLong(limit: 100), String(repeating: "職", count: 101)),
        text("a grade of 101 characters", .grade, .tooLong(limit: 100), String(repeating: "x", count: 101)),
    ]

    private static let characters = [
        text("a line break in a name", .name, .controlCharacter, "髙﨑\r\n愛"),
        text("a tab in a department", .department, .controlCharacter, "本社\t営業部"),
        text("a mail that adds a header", .mail, .controlCharacter, "a@example.jp\r\nBcc: b@example.jp"),
        text("a direction mark in a name", .name, .invisibleCharacter, "\u{202E}愛髙﨑", .unicode),
        text("a zero-width space in a number", .number, .invisibleCharacter, "99\u{200B}1234", .unicode),
        text("a no-break space in a workplace", .workplace, .invisibleCharacter, "東京\u{A0}本社", .unicode),
        text("a character of the sender's machine", .name, .userDefinedCharacter, "\u{E000}山 愛"),
        text("one in a department", .department, .userDefinedCharacter, "本社/\u{E001}課"),
        text("a number that was rounded", .number, .roundedNumber, "1.23E+05"),
    ]

    private static let contacts = [
        text("a mail without @", .mail, .badMail, "p1.example.jp"),
        text("a mail without a dot behind the @", .mail, .badMail, "a@b"),
        text("a mail in quotation marks", .mail, .badMail, "\"a b\"@example.jp"),
        text("a mail in Japanese letters", .mail, .badMail, "山田@例え.jp"),
        text("a mail of 255 bytes", .mail, .badMail, "a@" + String(repeating: "b", count: 250) + ".jp"),
        text("two mails", .mail, .severalMails, "a@example.jp; b@example.jp"),
        text("two mails in the Japanese way", .mail, .severalMails, "a@example.jp、b@example.jp"),
        text("a phone without its first zero", .phone, .badPhone, "3-1234-5678"),
        text("a mobile phone of ten digits", .phone, .badPhone, "090-123-4567"),
        text("words for a phone", .phone, .badPhone, "内線のみ"),
    ]

    private static let words = [
        text("two sexes", .sex, .badSex, "男・女"), text("a number for no sex", .sex, .badSex, "3"),
        text("a language that is not offered", .language, .badLanguage, "ポルトガル語"),
        text("a ratio above one and a half", .hoursRatio, .badRatio, "151%"),
        text("a ratio of nothing", .hoursRatio, .badRatio, "0"),
        text("words for a ratio", .hoursRatio, .badRatio, "フルタイム"),
        text("75 minutes", .overtime, .badHours, "12:75"),
        text("more hours than a month has", .overtime, .badHours, "744.1"),
    ]
}
