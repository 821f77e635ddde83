internal import Campaigns
internal import Organisation
internal import StressCheck

extension PersonalResult {
    /// Throws where the notice would lack an element of L-11.
    package init(_ input: Input) throws(Missing) {
        let decision = try PersonalResult.check(input)
        let texts = PersonalResultTexts.of(input.language)
        let finding = input.finding
        language = input.language
        head = Head(input, texts)
        degree = finding.degree
        self.decision = decision
        verdict = Statement(
            heading: texts.verdictHeading, line: texts.verdict[finding.degree],
            reason: texts.reasons.reason(finding))
        interview = Statement(
            heading: texts.interviewHeading, line: texts.interview[decision],
            reason: texts.interviewReason[finding.degree][decision])
        areaPoints = AreaPoints(finding, input.instrument, texts.areas)
        profile = Profile(input, texts.profile)
        advice = Advice(Advice.Basis(finding, input.instrument, decision), texts.advice)
        request = Desk(
            heading: texts.request.heading,
            paragraphs: [texts.request.body[decision](texts.date(input.requestUntil))],
            contacts: input.requestContacts, notes: texts.request.notes,
            noteMark: texts.request.noteMark)
        consultation = Desk(
            heading: texts.consultation.heading, paragraphs: [texts.consultation.body],
            contacts: input.consultationContacts, notes: [], noteMark: texts.request.noteMark)
        reading = Section(input, texts)
        implementer = Section(
            heading: texts.implementerHeading, paragraphs: input.implementers + [texts.implementerPromise])
    }
}

extension PersonalResult.Head {
    fileprivate init(_ input: PersonalResult.Input, _ texts: PersonalResultTexts) {
        let words = texts.head
        self.init(
            title: words.title, campaign: input.campaign, company: input.company,
            name: words.name(input.name),
            fields: [
                .init(label: words.number, value: input.number),
                .init(label: words.workplace, value: input.workplace),
                .init(label: words.department, value: input.department),
                .init(label: words.answered, value: texts.date(input.answered)),
                .init(label: words.notified, value: texts.date(input.notified)),
            ], promise: words.promise)
    }
}

extension ReasonTexts {
    /// At most this many numbers are listed, so that the sentence keeps its length.
    private static let mostListed = 4

    fileprivate func reason(_ finding: PersonalResult.Finding) -> String {
        guard let verdict = finding.verdict else {
            let blanks = finding.missingItems
            guard !blanks.isEmpty else { return finding.agreedHigh == nil ? unstatedSex : bothTables }
            return blankItems(
                Array(blanks.prefix(ReasonTexts.mostListed)), blanks.count > ReasonTexts.mostListed)
        }
        guard verdict.isHigh else { return notHigh }
        switch (verdict.rulesMet.contains("a"), verdict.rulesMet.contains("b")) {
        case (true, true): return both
        case (false, true): return workAndReactions
        default: return reactions
        }
    }
}

extension PersonalResult.Section {
    fileprivate init(_ input: PersonalResult.Input, _ texts: PersonalResultTexts) {
        let words = texts.reading
        var paragraphs = [words.points, words.table, words.radar]
        if let criteria = input.criteria { paragraphs.append(words.criteria(words.rules(criteria))) }
        paragraphs.append(words.noDiagnosis)
        let title = input.language == .ja ? input.instrument.title.ja : input.instrument.title.en
        paragraphs.append(words.instrument(title))
        self.init(heading: words.heading, paragraphs: paragraphs)
    }
}

extension ReadingTexts {
    /// The lines as set for this campaign (W/185: people may know what they were measured by).
    fileprivate func rules(_ criteria: Criteria) -> String {
        criteria.rules.map { rule in
            let conditions = rule.conditions.map { condition(variable($0.variable), $0.comparison, $0.value) }
            return rule.label + conditions.joined(separator: and)
        }.joined(separator: or)
    }
}
