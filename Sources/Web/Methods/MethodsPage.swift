import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import StressCheck

/// How answers are scored and protected, for everybody (S2-01).
struct MethodsPage: Sendable {
    let methods: PublicMethods

    func html(_ frame: Frame) -> HTML {
        let texts = MethodsTexts.of(frame.language)
        return frame.page(texts.heading, width: .wide, styles: [.staff]) {
            p { texts.lead }
            h2 { texts.scoring }
            ul { for point in texts.scoringPoints { li { point } } }
            h2 { texts.criteriaHeading }
            p { methods.isExample ? texts.example : texts.own }
            for rules in methods.rules { criteria(rules, frame, texts) }
            p { texts.human }
            h2 { texts.protectHeading }
            ul {
                for point in texts.protectPoints(least, methods.hasKeeper) { li { point } }
            }
            h2 { texts.keptHeading }
            p { texts.keptLead }
            kept(frame, texts)
            if let rules = methods.rules.first {
                h2 { texts.scalesHeading }
                scales(rules.instrument, frame, texts)
                h2 { texts.sourceHeading }
                sources(rules, texts)
            }
        }
    }

    /// Of the rules in force; never lower than the guideline's ten.
    private var least: Int {
        (try? DisclosureTimetable.shipped().rules(on: methods.today.text).threshold) ?? 10
    }

    private func criteria(_ rules: RuleSet, _ frame: Frame, _ texts: MethodsTexts) -> HTML {
        let words = frame.texts.staff.criteria
        return HTMLBuilder.buildArray(
            Method.allCases.compactMap { method in
                guard let own = rules.criteria[method] else { return nil }
                return HTMLBuilder.buildBlock(
                    h3 {
                        words.method(method)
                            + (method == rules.deciding
                                ? frame.texts.staff.words.paren(texts.decides) : "")
                    },
                    ul {
                        for rule in own.rules {
                            li { rule.words(words) }
                        }
                    })
            })
    }

    private func scales(_ instrument: Instrument, _ frame: Frame, _ texts: MethodsTexts) -> HTML {
        Table(
            caption: texts.scalesHeading, columns: texts.columns.map { Table.Column(name: $0) },
            rows: instrument.scales.map { scale in
                [
                    frame.language == .ja ? scale.name.ja : scale.name.en, texts.items(scale.items.count),
                    "\(scale.rawRange.lowerBound)–\(scale.rawRange.upperBound)",
                    scale.highRawIsGood ? texts.goodHigh : texts.goodLow,
                    scale.countsInSono2 ? texts.counted : texts.notCounted,
                ].map { HTML.text($0) }
            }, hidesCaption: true
        ).html
    }

    private func kept(_ frame: Frame, _ texts: MethodsTexts) -> HTML {
        let words = frame.texts.desk.retention.words
        return Table(
            caption: texts.keptHeading, columns: texts.keptColumns.map { Table.Column(name: $0) },
            rows: RetentionRules.shipped.rules.filter { $0.isInUse && $0.removal == .key }.map {
                [HTML.text(words.dataClass($0.dataClass)), .text(words.clock($0.clock))]
            }, hidesCaption: true
        ).html
    }

    private func sources(_ rules: RuleSet, _ texts: MethodsTexts) -> HTML {
        facts([
            (texts.version, .text(rules.instrument.title.ja + "　" + rules.instrument.version)),
            (texts.source, .text(rules.instrument.source)),
            (texts.licence, .text(rules.instrument.licence + "　" + rules.instrument.attribution)),
            ("SHA-256", .text(String(rules.hash.prefix(16)))),
        ])
    }
}
