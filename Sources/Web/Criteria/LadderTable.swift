import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// One row for each step of the lines, from strict to loose.
struct LadderTable: Sendable {
    let id: ImplementationID
    let ask: CriteriaAsk
    let figures: CriteriaFigures
    let lastYear: Criteria?

    /// Steps to either side of the one nearest to the target.
    static let around = 6

    func html(_ frame: Frame) -> HTML {
        let texts = CriteriaStudyTexts.of(frame.language)
        let rules = ask.question.base.rules
        let columns =
            [Table.Column(name: texts.figures.lines), .init(name: texts.figures.share, isNumber: true)]
            + [.init(name: texts.figures.interval, isNumber: true)]
            + rules.map { Table.Column(name: texts.figures.rule($0.label), isNumber: true) }
            + [.init(name: texts.figures.take)]
        return HTMLBuilder.buildBlock(
            p { texts.figures.lead(ask.question.target.text) },
            Table(
                caption: texts.figures.heading, columns: columns,
                rows: shown.map { row($0, frame, texts) }, hidesCaption: true
            ).html,
            p(.class("support")) { texts.figures.note })
    }

    /// Around the nearest, and the step asked about even where it lies farther off.
    private var shown: [Selection] {
        let near = Array(figures.ladder.around(Self.around))
        if near.contains(where: { $0.criteria == figures.base.criteria }) { return near }
        let isStricter = figures.base.share.count < (near.first?.share.count ?? 0)
        return isStricter ? [figures.base] + near : near + [figures.base]
    }

    private func row(_ step: Selection, _ frame: Frame, _ texts: CriteriaStudyTexts) -> [HTML] {
        let path = frame.paths.criteriaStudy(at: .id(id)) + ask.question.query(with: step.criteria)
        let isChosen = step.criteria.rules == ask.question.base.rules
        return [HTMLBuilder.buildBlock(.text(texts.figures.short(step.criteria)), marks(step, texts))]
            + [.text(texts.figures.words(step.share)), .text(texts.figures.words(ofInterval: step.share))]
            + step.criteria.rules.map { .text(texts.figures.words(step.share(ofRule: $0.id))) }
            + [
                isChosen
                    ? .text(texts.figures.chosen)
                    : a(.href(path), .aria(.label, texts.figures.choose(texts.figures.short(step.criteria))))
                    { texts.figures.chooseShort }
            ]
    }

    private func marks(_ step: Selection, _ texts: CriteriaStudyTexts) -> HTML {
        let rules = step.criteria.rules
        let isNearest = rules == figures.ladder.steps[figures.ladder.nearest].criteria.rules
        let isLast = lastYear?.method == step.criteria.method && lastYear?.rules == rules
        return HTMLBuilder.buildBlock(
            isNearest ? mark(texts.figures.nearest, .active) : .empty,
            rules == ask.example.rules ? mark(texts.figures.example, .plain) : .empty,
            isLast ? mark(texts.figures.lastYear, .plain) : .empty)
    }

    private func mark(_ words: String, _ kind: TagKind) -> HTML {
        HTMLBuilder.buildBlock(.text(" "), tag(words, kind))
    }
}
