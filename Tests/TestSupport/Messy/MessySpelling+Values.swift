import Foundation
import Organisation

extension MessySpelling {
    static let languages: [PreferredLanguage: [String]] = [
        .ja: ["ja", "日本語", "JA", "Japanese"], .en: ["en", "英語", "ＥＮ", "English"], .ko: ["ko", "韓国語"],
        .vi: ["vi", "ベトナム語", "ﾍﾞﾄﾅﾑ語"], .fil: ["fil", "タガログ語"], .ne: ["ne", "ネパール語"],
        .easyJapanese: ["ja-easy", "やさしい日本語"], .simplifiedChinese: ["zh-CN", "中国語（簡体字）"],
        .traditionalChinese: ["zh-TW", "中国語(繁体)"],
    ]

    static func sex(_ sex: PersonSex, _ dice: inout MessyDice) -> String {
        // ♂ and ♀ are in CP932 too.
        let word = dice.pick((RosterWords.sexes[sex] ?? []) + (sex == .unstated ? [""] : []))
        return dice.pick([word, word, word.uppercased(), wide(word)])
    }

    static func kana(_ kana: String, _ dice: inout MessyDice) -> String {
        switch dice.draw(4) {
        case 0: halfKana(kana)
        case 1:
            String(
                String.UnicodeScalarView(
                    kana.unicodeScalars.map {
                        (0x30A1...0x30F3).contains($0.value) ? Unicode.Scalar($0.value - 0x60) ?? $0 : $0
                    }))
        default: kana
        }
    }

    static func mail(_ mail: String, _ dice: inout MessyDice) -> String {
        dice.pick([mail, mail, mail, mail.uppercased(), wide(mail)])
    }

    static func phone(_ phone: String, _ dice: inout MessyDice) -> String {
        let parts = phone.split(separator: "-")
        guard parts.count == 3 else { return phone }
        return dice.pick([
            phone, wide(phone), "(\(parts[0]))\(parts[1])-\(parts[2])", parts.joined(separator: "ー"),
            parts.joined(separator: " "), "\(parts[0])（\(parts[1])）\(parts[2])",
        ])
    }

    /// `D/100` in a path is one name, so its `/` is marked.
    static func path(_ names: [String], _ dice: inout MessyDice) -> String {
        let marked = names.map { $0.replacing("/", with: "\\/") }
        return marked.joined(separator: dice.pick(["/", "/", ">", "／", " / ", "　＞　"]))
    }

    static func ratio(_ value: Int, _ dice: inout MessyDice) -> String {
        let percent = "\(value / 100)" + (value % 100 == 0 ? "" : ".\(value % 100)")
        let decimal = "0.\(value)"
        return dice.pick([decimal, percent + "%", percent + "％", wide(decimal), "\(value / 250)/40", percent])
    }

    static func hours(_ minutes: Int, _ dice: inout MessyDice) -> String {
        let clock = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        let decimal = "\(minutes / 60).\(minutes % 60 / 6)"
        return dice.pick([clock, decimal, decimal + "h", "\(minutes / 60)時間\(minutes % 60)分", wide(clock)])
    }
}

extension MessySpelling {
    /// Every accepted way to write a day: with slashes, dots, characters, eight digits, the era in letters or
    /// characters, digits of full width, and a midnight behind it.
    static func day(_ day: Day, _ dice: inout MessyDice) -> String {
        let (year, month, number) = (day.year, day.month, day.day)
        switch dice.draw(10) {
        case 0: return day.text
        case 1: return day.text.replacing("-", with: "/")
        case 2: return "\(year)/\(month)/\(number)"
        case 3: return "\(year).\(month).\(number)"
        case 4: return "\(year)年\(month)月\(number)日"
        case 5: return day.text.replacing("-", with: "")
        case 6: return wide("\(year)/\(month)/\(number)")
        case 7: return "\(year)/\(month)/\(number) 0:00:00"
        default: return eraDay(day, &dice)
        }
    }

    private static func eraDay(_ day: Day, _ dice: inout MessyDice) -> String {
        let eras = [
            ("令和", "R", "令", 2019, "2019-05-01"), ("平成", "H", "㍻", 1989, "1989-01-08"),
            ("昭和", "S", "㍼", 1926, "1926-12-25"),
        ]
        guard let era = eras.first(where: { day.text >= $0.4 }) else { return day.text }
        let (year, month, number) = (day.year - era.3 + 1, day.month, day.day)
        let two = { (value: Int) in (value < 10 ? "0" : "") + "\(value)" }
        let japanese = "\(era.0)\(year == 1 ? "元" : "\(year)")年\(month)月\(number)日"
        return dice.pick([
            japanese, wide(japanese), "\(era.1)\(year).\(month).\(number)",
            "\(era.1.lowercased())\(year)/\(month)/\(number)", era.1 + two(year) + two(month) + two(number),
            "\(era.2)\(year).\(month).\(number)", "\(era.1) \(year). \(month). \(number)",
        ])
    }
}
