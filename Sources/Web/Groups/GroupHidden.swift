import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import StressCheck

/// What is not shown, why in words, and what to look at instead. Nothing about how many people there are.
struct GroupHidden: Sendable {
    let result: GroupResult

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language).figures
        return HTMLBuilder.buildBlock(
            h2 { texts.hidden },
            result.suppressed.isEmpty
                ? p { texts.noneHidden }
                : HTMLBuilder.buildBlock(p { texts.hiddenLead }, table(texts, frame)))
    }

    private func table(_ texts: GroupFigureTexts, _ frame: Frame) -> HTML {
        Table(
            caption: texts.hidden,
            columns: [texts.unit, texts.why, texts.instead].map { Table.Column(name: $0) },
            rows: result.suppressed.map { one in
                [
                    .text(name(one, frame)), .text(one.explanation.said(in: frame.language)),
                    .text(instead(one, frame)),
                ]
            }, hidesCaption: true
        ).html
    }

    private func name(_ one: Suppressed, _ frame: Frame) -> String {
        let words = GroupWords(frame.language)
        let unit = words.unit(one.unit, in: result)
        return one.dimension.map { unit + "　" + words.dimension($0, in: result) } ?? unit
    }

    /// The group by name where the viewer sees it, else the engine's sentence.
    private func instead(_ one: Suppressed, _ frame: Frame) -> String {
        guard let group = one.instead, result.groups.contains(where: { $0.name == group }) else {
            return one.proposal.said(in: frame.language)
        }
        return GroupWords(frame.language).name(group, in: result)
    }
}

extension LocalizedText {
    func said(in language: Language) -> String { language == .ja ? ja : en }
}
