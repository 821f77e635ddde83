import Organisation

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
    let figures: GroupFigureTexts
    let diagram: GroupDiagramTexts
    let publishing: GroupPublishingTexts

    init(
        heading: String, menu: String, back: String, none: String, choose: String,
        publishedOn: @escaping @Sendable (String) -> String, lead: @escaping @Sendable (Int) -> String,
        ownOnly: String, rules: @escaping @Sendable (String, Int) -> String, download: String,
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
        self.figures = figures
        self.diagram = diagram
        self.publishing = publishing
    }

    static func of(_ language: Language) -> GroupTexts { language == .ja ? ja : en }
}

struct GroupFigureTexts: Sendable {
    let whole: String
    let unit: String
    let people: String
    let response: String
    let highStress: String
    let riskA: String
    let riskB: String
    let total: String
    let ranking: String
    let rankingLead: String
    let number: String
    let heat: String
    let heatLead: String
    let heatLegend: [String]
    let heatHidden: String
    let scale: String
    let raw: String
    let point: String
    let wholePoint: String
    let profile: String
    let profileLead: String
    let noNational: String
    let axis: String
    let meanDescription: @Sendable (String, String) -> String
    let tables: String
    let hidden: String
    let hiddenLead: String
    let noneHidden: String
    let why: String
    let instead: String
    let notShown: String
}

struct GroupDiagramTexts: Sendable {
    let heading: String
    let workload: String
    let support: String
    let demand: String
    let control: String
    let supervisor: String
    let coworker: String
    let men: String
    let women: String
    let description: @Sendable (String, Int) -> String
    let key: [String]
    /// Name of the norm set and its label in the data file.
    let source: @Sendable (String, String) -> String
    let mixed: String
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
