import Organisation
import Reports

/// 集団分析: published figures of groups, and publishing them.
final class GroupTexts: Sendable {
    let heading: String
    let menu: String
    let back: String
    let none: String
    let choose: String
    let publishedOn: @Sendable (String) -> String
    let lead: @Sendable (Int) -> String
    let ownOnly: String
    let rules: @Sendable (String, Int) -> String
    let download: String
    let more: String
    let files: String
    let filesLead: String
    let report: String
    let workbook: String
    let figures: GroupFigureTexts
    let diagram: GroupDiagramTexts
    let publishing: GroupPublishingTexts

    init(
        heading: String, menu: String, back: String, none: String, choose: String,
        publishedOn: @escaping @Sendable (String) -> String, lead: @escaping @Sendable (Int) -> String,
        ownOnly: String, rules: @escaping @Sendable (String, Int) -> String, download: String, more: String,
        files: String, filesLead: String, report: String, workbook: String,
        figures: GroupFigureTexts, diagram: GroupDiagramTexts, publishing: GroupPublishingTexts
    ) {
        self.heading = heading
        self.menu = menu
        self.back = back
        self.none = none
        self.choose = choose
        self.publishedOn = publishedOn
        self.lead = lead
        self.ownOnly = ownOnly
        self.rules = rules
        self.download = download
        self.more = more
        self.files = files
        self.filesLead = filesLead
        self.report = report
        self.workbook = workbook
        self.figures = figures
        self.diagram = diagram
        self.publishing = publishing
    }

    static func of(_ language: Language) -> GroupTexts { language == .ja ? ja : en }
}

struct GroupPublishingTexts: Sendable {
    let heading: String
    let link: String
    let back: String
    let lead: String
    let switchedOff: String
    let notReleased: String
    let nothingNew: String
    let held: String
    let earlier: @Sendable (String) -> String
    let shown: String
    let points: [String]
    let agree: String
    let agreeMissing: String
    let submit: String
    let done: String
}
