import Campaigns
import Operations
import StressCheck

/// What a visitor asks about lines, read from an address or a form; what cannot be read is an error by field, and
/// the manual's example stands in its place.
struct CriteriaAsk: Sendable {
    let question: CriteriaQuestion
    /// The manual's example of the same method.
    let example: Criteria
    private(set) var values: [String: String] = [:]
    private(set) var errors: [FieldError] = []

    /// - Parameter examples: those of the methods that the questionnaire can be judged by.
    init?(_ typed: (String) -> String?, examples: [Criteria], texts: Texts) throws {
        let known = Method(rawValue: typed("method") ?? "") ?? .conversionTable
        guard let example = examples.first(where: { $0.method == known }) ?? examples.first else {
            return nil
        }
        self.example = example
        var lines: [String: String] = [:]
        for (rule, line) in example.lines {
            let name = CriteriaFields.name(example.method, rule.id, line.variable)
            lines[name] = typed(name) ?? String(line.value)
        }
        let read = CriteriaFields.read(
            lines, examples: [example], deciding: example.method, texts: texts.staff)
        errors = read.errors
        let percent = try Criteria.designedPercent()
        let targetText = typed("target") ?? String(percent)
        let target = TargetShare(text: targetText)
        if target == nil {
            errors.append(
                FieldError(field: "target", message: CriteriaStudyTexts.of(texts.language).page.targetWrong))
        }
        let move = example.moves.first { $0.word(example.method) == typed("move") } ?? .all
        let base = read.errors.isEmpty ? read.criteria.first ?? example : example
        guard let used = target ?? TargetShare(tenths: percent * 10) else { return nil }
        question = CriteriaQuestion(base: base, move: move, target: used)
        values = lines.merging([
            "method": example.method.rawValue, "target": targetText, "move": move.word(example.method),
        ]) { line, _ in line }
    }
}

extension LineMove {
    /// `all`, or the field of the line.
    func word(_ method: Method) -> String {
        switch self {
        case .all: "all"
        case .one(let rule, let variable): CriteriaFields.name(method, rule, variable)
        }
    }
}

extension CriteriaQuestion {
    /// As the address carries it: words and numbers of lines, nothing of anybody.
    func query(with lines: Criteria? = nil) -> String {
        let fields =
            [("method", base.method.rawValue), ("target", target.text), ("move", move.word(base.method))]
            + (lines ?? base).fields
        return "?" + fields.map { $0.0 + "=" + $0.1 }.joined(separator: "&")
    }
}

extension Criteria {
    /// Each line by the name of its field.
    var fields: [(String, String)] {
        lines.map {
            (CriteriaFields.name(method, $0.rule.id, $0.condition.variable), String($0.condition.value))
        }
    }

    /// With which the form of the draft shows these lines; see `CriteriaTaking`.
    var takeQuery: String {
        "?deciding=" + method.rawValue + fields.map { "&" + $0.0 + "=" + $0.1 }.joined()
    }
}

/// Lines on their way from the trial into the form of the draft; nothing is fixed by it.
enum CriteriaTaking {
    static func values(_ query: (String) -> String?, examples: [Criteria]) -> [String: String] {
        let names = ["deciding"] + examples.flatMap(\.fields).map(\.0)
        let pairs = names.compactMap { name in query(name).map { (name, String($0.prefix(12))) } }
        return Dictionary(pairs) { first, _ in first }
    }
}
