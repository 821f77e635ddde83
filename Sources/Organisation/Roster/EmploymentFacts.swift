/// What the roster says about somebody's employment, as far as it says anything. Who counts as 常時使用する労働者,
/// headcounts on past days and later the interviews rest on it (L-25, L-27).
package struct EmploymentFacts: Hashable, Sendable, Codable {
    /// 入社日.
    package var hired: Day?
    /// 退職日, the last day of employment; it may lie ahead.
    package var left: Day?
    /// 雇用形態.
    package var contract: Contract?
    /// 契約満了日, the last day of a contract with a term.
    package var contractEnd: Day?
    /// 週所定労働時間比: weekly hours against those of ordinary workers in ten-thousandths, rounded down, so that
    /// exactly three quarters are 7500.
    package var hoursRatio: Int?
    /// 派遣元: the dispatching company of a dispatched worker.
    package var dispatchedFrom = ""
    /// 休職.
    package var absence: Absence?
    /// 職種.
    package var job = ""
    /// 役職 or 等級.
    package var grade = ""
    package var promoted: Day?
    package var transferred: Day?
    /// 時間外労働時間 of the latest month, in minutes.
    package var overtime: Int?
    /// As written, with hyphens, half-width.
    package var phone = ""
    package var country = ""
    /// What the person likes to read, where the roster says so.
    package var preferredLanguage: PreferredLanguage?
    /// 前回社員番号: the number under which last year's record runs.
    package var previousNumber = ""

    package init() {}

    /// Says nothing but 入社日 and 職種.
    var isOrdinary: Bool {
        left == nil && contract == nil && contractEnd == nil && hoursRatio == nil && absence == nil
            && promoted == nil && transferred == nil && overtime == nil && preferredLanguage == nil
            && dispatchedFrom.isEmpty && grade.isEmpty && phone.isEmpty && country.isEmpty
            && previousNumber.isEmpty
    }
}

/// 雇用形態 as the company calls it, and what kind that is.
package struct Contract: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// 正社員, without a term.
        case permanent
        /// 契約社員 and others with a term.
        case fixedTerm
        /// パート, アルバイト.
        case partTime
        /// 嘱託, 再雇用.
        case reemployed
        /// 派遣 (we are the client).
        case dispatched
        /// 出向.
        case seconded
        /// 役員.
        case officer
        /// 業務委託.
        case contractor
        /// The company's own word.
        case other
    }

    package let kind: Kind
    /// As written.
    package let name: String

    package init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }
}

/// 休職.
package struct Absence: Hashable, Sendable, Codable {
    package let from: Day
    /// The last day; nil while it goes on.
    package let to: Day?

    package init(from: Day, to: Day?) {
        self.from = from
        self.to = to
    }
}

/// Languages of the questionnaire. Pages and mail know `Language`, which is fewer.
package enum PreferredLanguage: String, CaseIterable, Sendable, Codable {
    case ja, en, ko, vi, fil, ne
    case easyJapanese = "ja-easy"
    case simplifiedChinese = "zh-Hans"
    case traditionalChinese = "zh-Hant"
}

/// As text of 10 characters, so that sealed records read the same everywhere.
extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(text: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a day"))
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
