import HTML
import StressCheck

/// Verdicts in words. Marks of rules come from the criteria themselves (㋐, ㋑).
struct FindingWords: Sendable {
    let criteria: [Method: Criteria]
    let texts: StaffReviewTexts

    func marks(_ rules: [String], _ method: Method) -> String {
        rules.map { id in criteria[method]?.rules.first { $0.id == id }?.label ?? id }.joined()
    }

    func html(_ finding: ReviewRow.Finding, _ method: Method) -> HTML {
        switch finding {
        case .met(let rules): strong(.class("met")) { texts.met + " " + marks(rules, method) }
        case .notMet: span(.class("support")) { texts.notMet }
        case .missing(let count): tag(texts.missing(count), .attention)
        case .unstated(let male, let female):
            HTMLBuilder.buildBlock(
                tag(texts.unstated, .attention),
                table(texts.male, male, method), table(texts.female, female, method))
        }
    }

    private func table(_ name: String, _ rules: [String], _ method: Method) -> HTML {
        div(.class("small")) {
            name + " "
            rules.isEmpty ? .text(texts.notMet) : strong { texts.met + " " + marks(rules, method) }
        }
    }

    func short(_ method: Method) -> String {
        method == .simpleSum ? texts.shortMethod1 : texts.shortMethod2
    }
}
