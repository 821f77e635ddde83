/// Words that stand for one of few values, folded by `Spelling.key`.
package enum RosterWords {
    /// The spellings of 性別; everything else is a fault, and an empty cell is unstated.
    package static let sexes: [PersonSex: [String]] = [
        .male: ["男", "男性", "男子", "m", "male", "man", "1", "♂"],
        .female: ["女", "女性", "女子", "f", "female", "woman", "2", "♀"],
        .unstated: [
            "不明", "無回答", "その他", "回答しない", "未回答", "未記入", "x", "other", "unknown", "unstated", "unselected",
            "n/a", "0", "9", "-",
        ],
    ]

    /// 言語.
    package static let languageWords: [PreferredLanguage: [String]] = [
        .ja: ["ja", "jpn", "日本語", "japanese", "日"],
        .easyJapanese: ["ja-easy", "やさしい日本語", "easy japanese"],
        .en: ["en", "eng", "英語", "english", "英"],
        .simplifiedChinese: ["zh-hans", "zh-cn", "zh", "中国語", "中国語(簡体)", "中国語(簡体字)", "简体中文", "簡体字"],
        .traditionalChinese: ["zh-hant", "zh-tw", "中国語(繁体)", "中国語(繁体字)", "繁體中文", "繁体字", "台湾華語"],
        .ko: ["ko", "kor", "韓国語", "朝鮮語", "한국어", "korean"],
        .vi: ["vi", "vie", "ベトナム語", "tiếng việt", "vietnamese"],
        .fil: ["fil", "tl", "フィリピノ語", "タガログ語", "filipino", "tagalog"],
        .ne: ["ne", "nep", "ネパール語", "नेपाली", "nepali"],
    ]

    static let languages = folded(languageWords)

    /// 雇用形態. Anything else is the company's own word.
    package static let contracts: [Contract.Kind: [String]] = [
        .permanent: [
            "正社員", "正規", "正規社員", "正職員", "無期", "無期雇用", "無期雇用社員", "permanent", "regular", "fulltime",
            "full-time",
        ],
        .fixedTerm: ["契約社員", "契約", "契約職員", "有期", "有期雇用", "期間社員", "臨時", "臨時職員", "fixed-term", "fixedterm"],
        .partTime: ["パート", "パートタイマー", "パートタイム", "パート社員", "アルバイト", "パート・アルバイト", "part-time", "parttime"],
        .reemployed: ["嘱託", "嘱託社員", "再雇用", "再雇用社員", "定年再雇用", "reemployed"],
        .dispatched: ["派遣", "派遣社員", "派遣労働者", "dispatched"],
        .seconded: ["出向", "出向者", "出向社員", "受入出向", "seconded"],
        .officer: ["役員", "取締役", "監査役", "officer"],
        .contractor: ["業務委託", "委託", "請負", "contractor"],
    ]

    private static let sexWords = folded(sexes)
    private static let contractWords = folded(contracts)

    static func contractKind(_ name: String) -> Contract.Kind { contractWords[Spelling.key(name)] ?? .other }

    /// One letter or one character is what nearly every file has.
    static func sex(_ cell: CellText, _ bytes: Bytes) -> PersonSex? {
        if cell.range.count == 1 {
            switch bytes[cell.range.lowerBound] {
            case UInt8(ascii: "M"), UInt8(ascii: "m"), UInt8(ascii: "1"): return .male
            case UInt8(ascii: "F"), UInt8(ascii: "f"), UInt8(ascii: "2"): return .female
            default: break
            }
        }
        if cell.range.count == 3, bytes[cell.range.lowerBound] == 0xE7 || bytes[cell.range.lowerBound] == 0xE5
        {
            switch (bytes[cell.range.lowerBound + 1], bytes[cell.range.lowerBound + 2]) {
            case (0x94, 0xB7) where bytes[cell.range.lowerBound] == 0xE7: return .male
            case (0xA5, 0xB3) where bytes[cell.range.lowerBound] == 0xE5: return .female
            default: break
            }
        }
        return sexWords[Spelling.key(cell.text(bytes))]
    }

    private static func folded<Value: Hashable>(_ words: [Value: [String]]) -> [String: Value] {
        var found: [String: Value] = [:]
        for (value, spellings) in words {
            for spelling in spellings { found[Spelling.key(spelling)] = value }
        }
        return found
    }
}
