/// 元号 with its first and last day (改元の政令; 明治 and 大正 by the days of accession).
enum JapaneseEra: CaseIterable {
    case meiji, taisho, showa, heisei, reiwa

    private var names: [String] {
        switch self {
        case .meiji: ["明治", "明", "m"]
        case .taisho: ["大正", "大", "t"]
        case .showa: ["昭和", "昭", "s"]
        case .heisei: ["平成", "平", "h"]
        case .reiwa: ["令和", "令", "r"]
        }
    }

    /// The year that is its 元年.
    var firstYear: Int {
        switch self {
        case .meiji: 1868
        case .taisho: 1912
        case .showa: 1926
        case .heisei: 1989
        case .reiwa: 2019
        }
    }

    private var firstDay: Day? {
        switch self {
        case .meiji: Day(year: 1868, month: 1, day: 25)
        case .taisho: Day(year: 1912, month: 7, day: 30)
        case .showa: Day(year: 1926, month: 12, day: 25)
        case .heisei: Day(year: 1989, month: 1, day: 8)
        case .reiwa: Day(year: 2019, month: 5, day: 1)
        }
    }

    /// 平成31年5月1日 is no day: the era had ended.
    func contains(_ day: Day) -> Bool {
        let eras = JapaneseEra.allCases
        let next = eras.firstIndex(of: self).flatMap { $0 + 1 < eras.count ? eras[$0 + 1].firstDay : nil }
        return firstDay.map { day >= $0 } ?? false && next.map { day < $0 } ?? true
    }

    /// Takes the era off the front of a text.
    static func leading(_ text: inout Substring) -> JapaneseEra? {
        for era in allCases {
            guard let name = era.names.first(where: text.hasPrefix) else { continue }
            text = text.dropFirst(name.count).drop { $0 == "." || $0 == " " }
            return era
        }
        return nil
    }
}
