import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
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
                GroupWords(frame.language).hidden(one, in: result).map(HTML.text)
            }, hidesCaption: true
        ).html
    }
}

extension LocalizedText {
    func said(in language: Language) -> String { language == .ja ? ja : en }
}
