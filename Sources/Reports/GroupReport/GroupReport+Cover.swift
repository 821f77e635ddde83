internal import Campaigns
internal import Charts
internal import Documents
internal import GroupAnalysis
internal import Organisation
internal import StressCheck

extension GroupReport {
    var cover: [any Block] {
        let implementation = result.implementation
        let big = TextStyle(size: 26, weight: .bold, colour: PaperLook.accent, leading: 1.4)
        return [
            Gap(150), Paragraph(texts.title, big, part: .heading1, isFixed: true),
            Paragraph(texts.subtitle, look.heading, isFixed: true), Gap(60),
            Paragraph(company, look.name), Gap(4), Paragraph(implementation.workplace.name, look.name),
            Gap(4),
            Paragraph(implementation.campaign.name, look.name), Gap(30),
            Paragraph(period, look.body), Paragraph(texts.madeOn(made.day.text), look.body), Gap(120),
            Panel(
                Stack(
                    [texts.lead(result.limit), texts.use] + (result.isOwnOnly ? [texts.ownOnly] : [])
                ) { Paragraph($0, look.body) }, padding: 12, line: .init(PaperLook.accent, width: 1),
                radius: 4
            ),
        ]
    }

    private var period: String {
        let campaign = result.implementation.campaign
        return texts.period + texts.colon + campaign.firstDay.text + " – " + campaign.lastDay.text
    }

    var outline: [any Block] {
        let campaign = result.implementation.campaign
        let line = result.whole.map(result.line)
        let rows: [(String, String?)] = [
            (texts.company, company), (texts.workplace, result.implementation.workplace.name),
            (texts.campaign, campaign.name),
            (texts.period, campaign.firstDay.text + " – " + campaign.lastDay.text),
            (texts.invited, result.invited.map(String.init)), (texts.answered, line?.people),
            (figures.response, line?.response), (figures.highStress, line?.highStress),
            (texts.questionnaire, words.said(result.instrument.title)), (texts.method, texts.methodWords),
            (texts.norms, GroupDiagramTexts.of(language).source(result.norm.id, result.norm.label)),
            (texts.rules, texts.rulesWords(result.rulesFrom, result.limit)),
            (texts.published, result.publishedAt?.day.text), (texts.made, made.day.text),
        ]
        return [
            Table(
                shares: [1, 3], head: [],
                rows: rows.compactMap { name, value in
                    guard let value, !value.isEmpty else { return nil }
                    return [
                        Table.Cell(
                            Paragraph(name, look.tableHead, part: nil, isFixed: true), fill: PaperLook.tint,
                            isHead: true), Table.Cell(Paragraph(value, look.table, part: nil)),
                    ]
                }, look: Table.Look(paddingX: 7, paddingY: 6, line: PaperLook.thin)), Gap(12),
            Paragraph(texts.targets, look.body),
        ]
    }

    var reading: [any Block] {
        let notes = [
            GroupDiagramTexts.of(language).mixed, figures.noNational,
            GroupDiagramTexts.of(language).source(result.norm.id, result.norm.label),
        ]
        return texts.howToRead.map { heading, lines in
            Stack(
                [Paragraph(heading, look.heading, part: .heading2, isFixed: true)]
                    + lines.map { Item(mark: "・", $0, look.body) } + [Gap(8)], gap: 3)
        } + [Stack(notes.map { Item(mark: "※", $0, look.small) }, gap: 3)]
    }

    var hidden: [any Block] {
        guard !result.suppressed.isEmpty else { return [Paragraph(figures.noneHidden, look.body)] }
        return [
            Paragraph(figures.hiddenLead, look.body), Gap(8),
            table(
                [figures.unit, figures.why, figures.instead], shares: [3, 5, 3], words: 3,
                rows: result.suppressed.map { words.hidden($0, in: result) }),
        ]
    }
}

extension Stack {
    fileprivate init(_ lines: [String], _ block: (String) -> any Block) {
        self.init(lines.map(block), gap: 5)
    }
}
