import Organisation

/// An invented company of 300 people in a department tree. Every name is made of common parts.
package struct DemoCompany {
    static let name = "みなと精機株式会社"
    static let workplace = "みなと本社"
    static let staffPassword = "nagi-demo-password"
    static let ownSecret = "なぎさのあいことば"

    /// Departments with their number of people.
    static let departments: [(path: String, people: Int)] = [
        ("管理本部/総務部/総務課", 14), ("管理本部/総務部/人事課", 12), ("管理本部/経理部", 16),
        ("営業本部/国内営業部/東日本課", 28), ("営業本部/国内営業部/西日本課", 26), ("営業本部/海外営業部", 18),
        ("技術本部/開発部/機械設計課", 32), ("技術本部/開発部/電気設計課", 27), ("技術本部/品質保証部", 22),
        ("生産本部/製造部/製造1課", 41), ("生産本部/製造部/製造2課", 38), ("生産本部/生産管理部", 26),
    ]

    private static let families = [
        ("佐藤", "サトウ"), ("鈴木", "スズキ"), ("髙橋", "タカハシ"), ("田中", "タナカ"), ("伊藤", "イトウ"),
        ("渡邊", "ワタナベ"), ("山本", "ヤマモト"), ("中村", "ナカムラ"), ("小林", "コバヤシ"), ("加藤", "カトウ"),
        ("吉田", "ヨシダ"), ("山﨑", "ヤマサキ"), ("森", "モリ"), ("池田", "イケダ"), ("橋本", "ハシモト"),
    ]
    private static let givens: [PersonSex: [(String, String)]] = [
        .male: [("健太", "ケンタ"), ("大輔", "ダイスケ"), ("翔", "ショウ"), ("誠", "マコト"), ("隆", "タカシ"), ("悠斗", "ユウト")],
        .female: [("美咲", "ミサキ"), ("陽子", "ヨウコ"), ("愛", "アイ"), ("由美", "ユミ"), ("結衣", "ユイ"), ("恵", "メグミ")],
        .unstated: [("薫", "カオル"), ("光", "ヒカル"), ("歩", "アユム")],
    ]

    /// The roster as a file in the form that companies hand in.
    package static func roster() -> [UInt8] {
        var rows = ["社員番号,氏名,フリガナ,メールアドレス,性別,生年月日,部署,事業場,言語"]
        var number = 0
        for (path, people) in departments {
            for _ in 0..<people {
                number += 1
                rows.append(row(number, path))
            }
        }
        return Array((rows.joined(separator: "\r\n") + "\r\n").utf8)
    }

    static func number(_ n: Int) -> String {
        let digits = String(n)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    static func mail(_ n: Int) -> String { "shain\(number(n))@example.jp" }

    private static func row(_ n: Int, _ path: String) -> String {
        let sex: PersonSex = n % 60 == 0 ? .unstated : n % 5 < 3 ? .male : .female
        let word = [PersonSex.male: "男", .female: "女", .unstated: ""][sex] ?? ""
        let family = families[n * 7 % families.count]
        let names = givens[sex] ?? []
        let given = names[n * 5 % names.count]
        let language = n % 97 == 0 ? "en" : "ja"
        return [
            number(n), "\(family.0) \(given.0)", "\(family.1) \(given.1)", mail(n), word,
            "\(1962 + n * 13 % 42)-\(two(1 + n % 12))-\(two(1 + n * 3 % 28))", path, workplace, language,
        ].joined(separator: ",")
    }

    private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
}
