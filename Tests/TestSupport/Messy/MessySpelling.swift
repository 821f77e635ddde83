import Foundation
package import Organisation

/// Every legal way in which an office writes a value.
package enum MessySpelling {
    /// The cell of a column: another spelling for another person.
    package static func cell(
        _ column: RosterColumn, of entry: RosterEntry, seed: UInt64
    ) -> String {
        var dice = MessyDice(seed, entry.line, column.hashNumber)
        let text = plain(column, of: entry, &dice)
        if text.isEmpty { return dice.hits(oneIn: 20) ? "　" : "" }
        return dice.hits(oneIn: 25) ? dice.pick([" ", "　", "\t"]) + text + " " : text
    }

    private static func plain(
        _ column: RosterColumn, of entry: RosterEntry, _ dice: inout MessyDice
    ) -> String {
        let identity = entry.identity
        switch column {
        case .number: return identity.number
        case .name: return identity.name
        case .familyName: return part(0, of: identity.name)
        case .givenName: return part(1, of: identity.name)
        case .kana: return kana(identity.kana, &dice)
        case .familyKana: return kana(part(0, of: identity.kana), &dice)
        case .givenKana: return kana(part(1, of: identity.kana), &dice)
        case .mail: return mail(identity.mail, &dice)
        case .sex: return sex(identity.sex, &dice)
        case .birthDate: return identity.born.map { day($0, &dice) } ?? ""
        case .department: return path(entry.departmentPath, &dice)
        case .departmentCode: return dice.hits(oneIn: 3) ? wide(entry.departmentCode) : entry.departmentCode
        case .concurrent: return entry.concurrent.map { path($0, &dice) }.joined(separator: "；")
        case .workplace: return dice.hits(oneIn: 4) ? halfKana(entry.workplace) : entry.workplace
        default: return level(column, of: entry) ?? fact(column, entry.facts, &dice)
        }
    }

    private static func level(_ column: RosterColumn, of entry: RosterEntry) -> String? {
        RosterColumn.levels.firstIndex(of: column).map {
            $0 < entry.departmentPath.count ? entry.departmentPath[$0] : ""
        }
    }

    private static func fact(
        _ column: RosterColumn, _ facts: EmploymentFacts, _ dice: inout MessyDice
    ) -> String {
        switch column {
        case .contract: facts.contract?.name ?? ""
        case .hoursRatio: facts.hoursRatio.map { ratio($0, &dice) } ?? ""
        case .overtime: facts.overtime.map { hours($0, &dice) } ?? ""
        case .phone: phone(facts.phone, &dice)
        case .language: facts.preferredLanguage.map { dice.pick(languages[$0] ?? []) } ?? ""
        case .job: dice.hits(oneIn: 3) ? halfKana(facts.job) : facts.job
        case .grade: facts.grade
        case .country: facts.country
        case .dispatchedFrom: facts.dispatchedFrom
        case .previousNumber: facts.previousNumber
        default: facts.day(column).map { day($0, &dice) } ?? ""
        }
    }

    private static func part(_ index: Int, of text: String) -> String {
        let parts = text.split(separator: " ")
        return index < parts.count ? String(parts[index]) : ""
    }

    static func wide(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    (0x21...0x7E).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
                }))
    }

    /// Katakana of half width, voiced marks apart.
    static func halfKana(_ text: String) -> String {
        text.unicodeScalars.map { halves[$0] ?? String($0) }.joined()
    }

    private static let halves: [Unicode.Scalar: String] = Dictionary(
        uniqueKeysWithValues: (0x30A1...0x30FC).compactMap(Unicode.Scalar.init).map {
            ($0, String($0).applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? String($0))
        })
}

extension EmploymentFacts {
    func day(_ column: RosterColumn) -> Day? {
        switch column {
        case .hired: hired
        case .left: left
        case .contractEnd: contractEnd
        case .absentFrom: absence?.from
        case .absentTo: absence?.to
        case .promoted: promoted
        case .transferred: transferred
        default: nil
        }
    }
}

extension RosterColumn {
    /// Its place among all.
    var hashNumber: Int { RosterColumn.order[self] ?? 0 }

    static let order = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
