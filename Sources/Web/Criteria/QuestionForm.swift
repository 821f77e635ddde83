import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// Method, target, lines and what the table moves. The answer is an address that holds the question.
struct QuestionForm: Sendable {
    let id: ImplementationID
    let ask: CriteriaAsk
    let controls: Controls

    func html(_ frame: Frame) -> HTML {
        let (texts, words) = (CriteriaStudyTexts.of(frame.language), frame.texts.staff.criteria)
        return card(soft: true) {
            frame.postForm(frame.paths.criteriaQuestions(at: .id(id)), styleClass: "form small-form") {
                controls.radios(
                    texts.page.method, name: "method",
                    options: [Method.conversionTable, .simpleSum].map {
                        Controls.Option(
                            value: $0.rawValue, label: words.method($0), hint: words.methodNote($0))
                    })
                controls.text(
                    texts.page.target, name: "target", hint: texts.page.targetHint, inputmode: "decimal",
                    maxLength: 6,
                    short: true)
                for (rule, line) in ask.question.base.lines {
                    controls.text(
                        "\(rule.label) \(words.variable(line.variable))（\(words.side(line.comparison))）",
                        name: CriteriaFields.name(ask.question.base.method, rule.id, line.variable),
                        kind: .number, inputmode: "numeric", short: true)
                }
                controls.select(
                    texts.page.move, name: "move",
                    options: ask.example.moves.map { move in
                        Controls.Option(value: move.word(ask.example.method), label: name(move, texts, words))
                    }, hint: texts.page.moveHint)
                actions { frame.submit(texts.page.calculate) }
            }
        }
    }

    private func name(_ move: LineMove, _ texts: CriteriaStudyTexts, _ words: StaffCriteriaTexts) -> String {
        switch move {
        case .all: texts.page.moveAll
        case .one(let rule, let variable):
            (ask.example.rules.first { $0.id == rule }?.label ?? rule) + " " + words.variable(variable)
        }
    }
}
