package import Campaigns

extension NotifiedContent {
    /// The notice as text, whole or only its line about the interview (L-16). Nothing is added to what was told.
    package static func of(
        _ input: PersonalResult.Input, scope: ConsentScope
    ) throws(PersonalResult.Missing) -> NotifiedContent {
        let result = try PersonalResult(input)
        return NotifiedContent(
            title: result.head.title, company: result.head.company, campaign: result.head.campaign,
            name: input.name, number: input.number,
            head: result.head.fields.map { Line($0.label, $0.value) },
            parts: scope == .whole ? result.notifiedParts : [Part(interviewOf: result)])
    }
}

extension NotifiedContent.Part {
    fileprivate init(interviewOf result: PersonalResult) {
        self.init(result.interview.heading, paragraphs: [result.interview.line])
    }
}

extension PersonalResult {
    /// In the order of the page.
    fileprivate var notifiedParts: [NotifiedContent.Part] {
        [
            .init(verdict.heading, paragraphs: [verdict.line, verdict.reason]),
            .init(interview.heading, paragraphs: [interview.line, interview.reason]),
            .init(
                areaPoints.heading, lines: areaPoints.rows.map { .init($0.name, $0.points) },
                paragraphs: [areaPoints.note]),
            .init(
                profile.heading,
                lines: profile.groups.flatMap(\.rows).map { row in
                    .init(row.name, row.point.map(String.init) ?? "—")
                }, paragraphs: profile.note.isEmpty ? [] : [profile.note]),
            .init(
                advice.heading, paragraphs: [advice.opening] + advice.areas + advice.tips + [advice.closing]),
        ]
    }
}
