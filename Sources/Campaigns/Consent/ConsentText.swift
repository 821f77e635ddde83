/// The words before a person who is asked, as data: a version is never edited, a new wording is a new version.
package final class ConsentText: Sendable {
    package let version: String
    /// What the wording rests on.
    package let sources: [String]
    package let ja: Wording
    package let en: Wording

    init(version: String, sources: [String], ja: Wording, en: Wording) {
        self.version = version
        self.sources = sources
        self.ja = ja
        self.en = en
    }

    /// Every version that was ever before people, newest last.
    package static let all = [version1]

    package static let current = version1

    static let version1 = ConsentText(
        version: "2026-11",
        sources: [
            "労働安全衛生法66条の10第2項・第3項", "労働安全衛生規則52条の13、52条の15、52条の16",
            "心理的な負担の程度を把握するための検査等指針（同意の取得、不利益な取扱いの防止）",
            "労働安全衛生法に基づくストレスチェック制度実施マニュアル（結果の事業者への提供、面接指導の申出）",
        ], ja: .version1ja, en: .version1en)
}

extension ConsentText {
    /// One language of a version. Says the same to everybody, whatever their result.
    package final class Wording: Sendable {
        package let lead: [String]
        package let passesHeading: String
        /// What would pass on, by scope.
        package let passes: @Sendable (ConsentScope) -> [String]
        package let staysHeading: String
        package let stays: [String]
        package let questionHeading: String
        package let question: @Sendable (ConsentScope) -> String
        package let agree: String
        package let decline: String
        package let noDisadvantage: String
        package let withdrawal: String
        package let requestHeading: String
        package let requestLead: [String]
        package let request: String
        package let notAsked: String

        init(
            lead: [String], passesHeading: String, passes: @escaping @Sendable (ConsentScope) -> [String],
            staysHeading: String, stays: [String], questionHeading: String,
            question: @escaping @Sendable (ConsentScope) -> String, agree: String, decline: String,
            noDisadvantage: String, withdrawal: String, requestHeading: String, requestLead: [String],
            request: String, notAsked: String
        ) {
            self.lead = lead
            self.passesHeading = passesHeading
            self.passes = passes
            self.staysHeading = staysHeading
            self.stays = stays
            self.questionHeading = questionHeading
            self.question = question
            self.agree = agree
            self.decline = decline
            self.noDisadvantage = noDisadvantage
            self.withdrawal = withdrawal
            self.requestHeading = requestHeading
            self.requestLead = requestLead
            self.request = request
            self.notAsked = notAsked
        }
    }
}

extension ConsentText.Wording {
    /// Everything, for the test that keeps a version as it was.
    package var everything: [String] {
        lead + [passesHeading] + ConsentScope.allCases.flatMap(passes) + [staysHeading] + stays
            + [questionHeading] + ConsentScope.allCases.map(question)
            + [agree, decline, noDisadvantage, withdrawal, requestHeading] + requestLead + [
                request, notAsked,
            ]
    }
}
