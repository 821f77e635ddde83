import StressCheck

/// The names of the lines of criteria in a form, and reading them back.
enum CriteriaFields {
    /// `sono2-b-AC`: method, rule, sum.
    static func name(_ method: Method, _ rule: String, _ variable: Criteria.Variable) -> String {
        [method.rawValue, rule, variable == .ac ? "AC" : variable.rawValue].joined(separator: "-")
    }

    /// The lines as typed in place of those of the examples; a line that is no number or out of reach is an error
    /// that names the field.
    static func read(
        _ typed: [String: String], examples: [Criteria], deciding: Method, texts: StaffTexts
    ) -> (criteria: [Criteria], errors: [FieldError]) {
        var (read, errors): ([Criteria], [FieldError]) = ([], [])
        for example in examples {
            var one = example
            for (rule, line) in example.lines {
                let field = name(example.method, rule.id, line.variable)
                let words = rule.label + " " + texts.criteria.variable(line.variable)
                let text = (typed[field] ?? "").filter { !$0.isWhitespace }
                guard let value = Int(text),
                    (try? one.setLine(value, rule: rule.id, variable: line.variable)) != nil
                else {
                    errors.append(FieldError(field: field, message: texts.words.notNumber(words)))
                    continue
                }
            }
            read.append(one)
        }
        if errors.isEmpty { errors = reachErrors(read, texts) }
        return (read, errors)
    }

    /// Each method is tried alone, so that both can complain at once.
    private static func reachErrors(_ criteria: [Criteria], _ texts: StaffTexts) -> [FieldError] {
        criteria.compactMap { one in
            do {
                _ = try RuleSet(
                    instrument: .load(one.instrument), criteria: [one.method: one], deciding: one.method)
                return nil
            } catch CriteriaError.lineOutOfReach(_, let rule, let variable, let possible) {
                let label = one.rules.first { $0.id == rule }?.label ?? rule
                return FieldError(
                    field: name(one.method, rule, variable),
                    message: texts.criteria.outOfReach(label, texts.criteria.variable(variable), possible))
            } catch {
                return FieldError(field: "deciding", message: texts.criteria.notPossible)
            }
        }
    }
}

extension Criteria {
    /// Every line with its rule, in printed order.
    var lines: [(rule: Rule, condition: Condition)] {
        rules.flatMap { rule in rule.conditions.map { (rule, $0) } }
    }
}
