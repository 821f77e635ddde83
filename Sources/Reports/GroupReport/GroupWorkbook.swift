internal import Campaigns
package import Documents
internal import GroupAnalysis
package import Organisation
internal import StressCheck

/// The figures of a result as a workbook: units × measures, attributes, what they are compared with, what is not shown,
/// and notes with the sources.
package struct GroupWorkbook: Sendable {
    private let result: GroupResult
    private let company: String
    private let language: Language
    private var words: GroupWords { GroupWords(language) }
    private var figures: GroupFigureTexts { .of(language) }
    private var texts: GroupWorkbookTexts { .of(language) }

    package init(_ result: GroupResult, company: String, language: Language) {
        self.result = result
        self.company = company
        self.language = language
    }

    package func file() throws(SheetWriteError) -> [UInt8] {
        var writer = try SheetWriter()
        let (units, categories) = split
        try writer.begin(SheetPlan(name: texts.units, columns: columns(figures.unit), frozenColumns: 1))
        for line in units { try writer.append(cells(line, [])) }
        try writer.begin(
            SheetPlan(
                name: texts.attributes, columns: columns(figures.unit, [texts.attribute]), frozenColumns: 2))
        for line in categories { try writer.append(cells(line, [words.kind(line.name, in: result)])) }
        try writeNational(&writer)
        try writer.begin(
            SheetPlan(
                name: texts.hidden,
                columns: [
                    SheetColumn(figures.unit, width: 30), SheetColumn(figures.why, width: 70),
                    SheetColumn(figures.instead, width: 40),
                ]))
        for one in result.suppressed { try writer.append(words.hidden(one, in: result)) }
        try writer.begin(
            SheetPlan(name: texts.notes, columns: [SheetColumn(texts.title, width: 110)], filters: false))
        for line in notes { try writer.append([line]) }
        return try writer.finish()
    }

    /// Units and combined groups in the order of the publication, and the categories of attributes.
    private var split: (units: [GroupLine], categories: [GroupLine]) {
        var parts: ([GroupLine], [GroupLine]) = ([], [])
        for line in result.lines {
            if case .category = line.name { parts.1.append(line) } else { parts.0.append(line) }
        }
        return parts
    }

    private func columns(_ first: String, _ before: [String] = []) -> [SheetColumn] {
        let wording = result.instrument.wording(in: language.rawValue)
        let scales = result.scales.map { wording.name(of: $0.id) }
        return before.map { SheetColumn($0, width: 16) } + [SheetColumn(first, width: 34)]
            + words.heads.dropFirst(2).map { SheetColumn($0, width: 12) }
            + scales.map { SheetColumn("\($0) \(words.raw)", width: 12) }
            + scales.map { SheetColumn("\($0) \(words.point)", width: 12) }
    }

    /// Shares are text, because some of them are bounds.
    private func cells(_ line: GroupLine, _ before: [String]) -> [SheetCell] {
        (before + [words.name(line.name, in: result)]).map(SheetCell.text)
            + [number(line.people), .text(line.response), .text(line.highStress)] + line.risks.map(number)
            + (line.raw + line.points).map(tenths)
    }

    private func number(_ figure: String) -> SheetCell { Int(figure).map(SheetCell.number) ?? .empty }

    private func tenths(_ figure: String) -> SheetCell {
        Int(figure.filter { $0 != "." }).map(SheetCell.tenths) ?? .empty
    }

    private func writeNational(_ writer: inout SheetWriter) throws(SheetWriteError) {
        let texts = GroupDiagramTexts.of(language)
        let scales = [texts.demand, texts.control, texts.supervisor, texts.coworker]
        let heads = scales + [figures.riskA, figures.riskB, figures.total]
        try writer.begin(
            SheetPlan(
                name: self.texts.national,
                columns: [SheetColumn(self.texts.national, width: 20)]
                    + heads.map { SheetColumn($0, width: 14) }))
        for row in GroupComparison.national(result.norm, texts) {
            try writer.append([.text(row.name)] + row.means.map(tenths) + row.risks.map(number))
        }
    }

    private var notes: [String] {
        let (campaign, diagram) = (result.implementation.campaign, GroupDiagramTexts.of(language))
        return [
            company, result.implementation.workplace.name,
            campaign.name + "　" + campaign.firstDay.text + " – " + campaign.lastDay.text,
            result.publishedAt.map { texts.published($0.day.text) }, texts.lead(result.limit),
            GroupReportTexts.of(language).rulesWords(result.rulesFrom, result.limit), texts.figures,
            diagram.source(result.norm.id, result.norm.label), diagram.mixed, figures.noNational,
            result.isOwnOnly ? GroupReportTexts.of(language).ownOnly : nil,
        ].compactMap(\.self)
    }
}

/// The words of the workbook that are not figures' names.
struct GroupWorkbookTexts: Sendable {
    let title: String
    let units: String
    let attributes: String
    let attribute: String
    let national: String
    let hidden: String
    let notes: String
    let published: @Sendable (String) -> String
    let lead: @Sendable (Int) -> String
    let figures: String

    static func of(_ language: Language) -> GroupWorkbookTexts { language == .ja ? ja : en }

    static let ja = GroupWorkbookTexts(
        title: "集団分析のデータ", units: "部署", attributes: "属性", attribute: "属性", national: "全国値",
        hidden: "表示していない集団",
        notes: "このデータについて", published: { "公開日 \($0)" },
        lead: { "部署などの集団ごとの結果です。個人の結果は含まれません。回答した人が\($0)人に満たない集団は載せていません。" },
        figures: "素点は回答から、評価点は素点換算表から求めた点の平均です（評価点は1がストレスの大きい側、5が良い側）。空欄は表示しない数字です。画面・報告書・CSVと同じ数字です。")
    static let en = GroupWorkbookTexts(
        title: "Data of the group analysis", units: "Units", attributes: "Attributes", attribute: "Attribute",
        national: "National figures", hidden: "Not shown", notes: "About this data",
        published: { "Published \($0)" },
        lead: {
            "Results of departments and other groups, of no single person. Groups in which fewer than \($0) people answered are not in it."
        },
        figures:
            "Raw figures are means of raw sums, points means of points by the conversion table (1 the stressful end, 5 the good one). An empty cell is a figure that is not shown. The figures are those of the page, the report and the CSV."
    )
}
