import Organisation
import StressCheck
import TestSupport

/// The one person whose traces the tests look for: every value is like nobody else's.
struct Sentinel: Sendable {
    var number = "ZQ77310"
    var name = "鸞咲 燧子"
    var kana = "ランサキ ヒウチコ"
    var mail = "kanaria.zq@example.jp"
    /// In own words, to a question of the company's own.
    var remark = "硯の海に月が二つ浮かぶ部屋"
    let answers: [Int]

    static let standard = Sentinel(seed: 4_711)
    /// Of another company: the same story, other words.
    static let neighbour = {
        var other = Sentinel(seed: 815)
        other.number = "XW41926"
        other.name = "鵺塚 雹造"
        other.kana = "ヌエヅカ ヒョウゾウ"
        other.mail = "nuezuka.xw@example.jp"
        other.remark = "碇を下ろした梟の図書室"
        return other
    }()

    init(seed: UInt64) {
        var chance = SplitMix64(seed: seed)
        answers = (0..<57).map { _ in Int.random(in: 1...4, using: &chance) }
    }

    init(answers: [Int]) { self.answers = answers }

    /// What names the person; nobody but the person and the implementer's side may get any of it.
    var words: [String] { [number, name, kana, mail, remark] + name.split(separator: " ").map(String.init) }

    /// The company's roster with the sentinel as its first line.
    func roster(_ count: Int) -> [UInt8] {
        var rows = String(decoding: SampleCompany.roster(count), as: UTF8.self).split(separator: "\r\n")
            .map(String.init)
        rows[1] = "\(number),\(name),\(kana),\(mail),女,1977-07-17,本社/営業部/営業2課,東京本社,ja"
        return Array(rows.joined(separator: "\r\n").utf8)
    }
}
