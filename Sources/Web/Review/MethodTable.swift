import Campaigns
import HTML
import StressCheck

/// Both methods side by side: sums, criteria, result. With an unstated sex method 2 has two columns.
struct MethodTable: Sendable {
    let page: ExamineePage

    private struct Reading {
        let name: String
        let method: Method
        let verdict: Verdict?
        let decides: Bool
    }

    func html(_ texts: StaffTexts) -> HTML {
        let readings = self.readings(texts)
        let variables = Criteria.Variable.allCases
        return div(.class("method-table")) {
            Table(
                caption: texts.examinee.methodsCaption,
                columns: [.init(name: texts.examinee.sum)] + readings.map { .init(name: $0.name) },
                rows: variables.map { row($0, readings, texts) } + [
                    [.text(texts.examinee.line)] + readings.map { lines($0, texts) },
                    [.text(texts.examinee.result)] + readings.map { result($0, texts) },
                ], hidesCaption: true
            ).html
        }
    }

    private func readings(_ texts: StaffTexts) -> [Reading] {
        let deciding = page.row.deciding
        return [deciding, deciding.other].flatMap { method -> [Reading] in
            let decides = method == deciding
            let name = texts.criteria.method(method)
            guard method == .conversionTable, let both = page.row.candidates else {
                return [
                    Reading(
                        name: name, method: method, verdict: page.row.score.verdict(method), decides: decides)
                ]
            }
            return [(texts.review.male, both.male), (texts.review.female, both.female)].map {
                Reading(
                    name: texts.review.shortMethod2 + texts.words.paren($0.0), method: method,
                    verdict: $0.1.verdict(method),
                    decides: decides)
            }
        }
    }

    private func row(_ variable: Criteria.Variable, _ readings: [Reading], _ texts: StaffTexts) -> [HTML] {
        [.text(texts.criteria.variable(variable))]
            + readings.map { reading in
                .text(reading.verdict.map { String($0.sums.value(variable)) } ?? texts.examinee.noSums)
            }
    }

    private func lines(_ reading: Reading, _ texts: StaffTexts) -> HTML {
        let criteria = page.implementation.criteria?.criteria[reading.method]
        return HTMLBuilder.buildArray(
            (criteria?.rules ?? []).map { rule in
                div(.class("small")) {
                    reading.verdict?.rulesMet.contains(rule.id) == true
                        ? strong { "✓ " + rule.words(texts.criteria) } : .text(rule.words(texts.criteria))
                }
            })
    }

    private func result(_ reading: Reading, _ texts: StaffTexts) -> HTML {
        let words = FindingWords(criteria: page.implementation.criteria?.criteria ?? [:], texts: texts.review)
        let finding: ReviewRow.Finding =
            reading.verdict.map { $0.isHigh ? .met($0.rulesMet) : .notMet }
            ?? .missing(page.row.score.missing.count)
        return HTMLBuilder.buildBlock(
            words.html(finding, reading.method),
            reading.decides
                ? HTMLBuilder.buildBlock(.text(" "), tag(texts.criteria.decides, .active)) : .empty)
    }
}

extension AreaSums {
    func value(_ variable: Criteria.Variable) -> Int {
        switch variable {
        case .a: a
        case .b: b
        case .c: c
        case .ac: ac
        }
    }
}
