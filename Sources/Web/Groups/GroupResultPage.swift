import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// One year's published groups: the whole, the diagrams, the comparison, and the ways to everything longer.
struct GroupResultPage: Sendable {
    let result: GroupResult
    var isJustPublished = false

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        let implementation = result.implementation
        return frame.page(
            texts.heading + frame.texts.staff.words.colon + implementation.campaign.name, width: .wide,
            styles: [.staff, .groups], back: (texts.back, frame.paths.groupResults)
        ) {
            if isJustPublished { notice(.success, live: true) { p { texts.publishing.done } } }
            p(.class("support")) { published(texts, frame) }
            p { texts.lead(result.limit) }
            if result.isOwnOnly { p { texts.ownOnly } }
            if let whole = result.whole { GroupFacts(line: result.line(whole)).html(texts) }
            if !result.isOwnOnly || !result.unitLines.isEmpty {
                GroupDiagrams(result: result, shown: front).html(frame)
                if let whole = result.whole {
                    GroupComparisonTable(line: result.line(whole), result: result).html(frame)
                }
                GroupRanking(result: result).html(frame)
            }
            more(texts, frame)
            p(.class("support")) { texts.rules(result.rulesFrom, result.limit) }
            files(texts, frame)
        }
    }

    private func more(_ texts: GroupTexts, _ frame: Frame) -> HTML {
        let parts = GroupPartPage.Part.allCases.map { GroupPartPage(result: result, part: $0) }
        return HTMLBuilder.buildBlock(
            h2 { texts.more },
            ul {
                for part in parts where part.isThere {
                    li { a(.href(part.path(frame.paths))) { part.title(texts.figures) } }
                }
            })
    }

    private func files(_ texts: GroupTexts, _ frame: Frame) -> HTML {
        let id = Segment.id(result.implementation.id)
        return HTMLBuilder.buildBlock(
            h2 { texts.files }, p { texts.filesLead },
            actions {
                frame.linkButton(texts.report, frame.paths.groupReport(of: id))
                frame.linkButton(texts.workbook, frame.paths.groupWorkbook(of: id), secondary: true)
                frame.linkButton(texts.download, frame.paths.groupFile(of: id), secondary: true)
            })
    }

    /// The whole workplace, or the topmost of the own departments.
    private var front: Int {
        result.units.first { result.group($0.id) != nil }?.id ?? result.implementation.id.rawValue
    }

    private func published(_ texts: GroupTexts, _ frame: Frame) -> String {
        let day = result.publishedAt.map { texts.publishedOn($0.day.words(frame.language)) }
        return [result.implementation.workplace.name, day].compactMap(\.self).joined(separator: "　")
    }
}

/// The figures of one group in one row of boxes.
struct GroupFacts: Sendable {
    let line: GroupLine

    func html(_ texts: GroupTexts) -> HTML {
        let words = texts.figures
        let all = [
            (words.people, line.people), (words.response, line.response),
            (words.highStress, line.highStress), (words.riskA, line.risks[0]), (words.riskB, line.risks[1]),
            (words.total, line.risks[2]),
        ]
        return figures(all.filter { !$0.1.isEmpty }.map { Figure(name: $0.0, value: $0.1) })
    }
}
