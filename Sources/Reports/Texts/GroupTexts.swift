package import Organisation

/// Names of the figures of a group result, the same on pages and on paper.
package struct GroupFigureTexts: Sendable {
    package let whole: String
    package let unit: String
    package let people: String
    package let response: String
    package let highStress: String
    package let riskA: String
    package let riskB: String
    package let total: String
    package let ranking: String
    package let rankingLead: String
    package let number: String
    package let heat: String
    package let heatLead: String
    package let heatLegend: [String]
    package let heatHidden: String
    package let scale: String
    package let raw: String
    package let point: String
    package let wholePoint: String
    package let comparison: String
    package let group: String
    package let profile: String
    package let profileLead: String
    package let profileOwn: String
    package let noNational: String
    package let axis: String
    package let meanDescription: @Sendable (String, String) -> String
    package let tables: String
    package let hidden: String
    package let hiddenLead: String
    package let noneHidden: String
    package let why: String
    package let instead: String
    package let notShown: String

    package static func of(_ language: Language) -> GroupFigureTexts { language == .ja ? ja : en }
}

/// The words of the judgement diagrams.
package struct GroupDiagramTexts: Sendable {
    package let heading: String
    package let workload: String
    package let support: String
    package let demand: String
    package let control: String
    package let supervisor: String
    package let coworker: String
    package let men: String
    package let women: String
    package let description: @Sendable (String, Int) -> String
    package let key: [String]
    /// Name of the norm set and its label in the data file.
    package let source: @Sendable (String, String) -> String
    package let mixed: String

    package static func of(_ language: Language) -> GroupDiagramTexts { language == .ja ? ja : en }
}
