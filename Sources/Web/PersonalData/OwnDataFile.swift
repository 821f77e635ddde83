import HTML
import Operations
import Organisation

/// The file to read: one page without style, script, picture or link, which any browser opens without a network.
struct OwnDataFile: Sendable {
    let data: OwnData
    let language: Language

    private var texts: OwnDataFileTexts { Texts.of(language).desk.ownData.file }

    var html: HTML {
        HTMLBuilder.buildBlock(
            .doctype,
            .element(
                "html", [.lang(language.rawValue)],
                HTMLBuilder.buildBlock(
                    .element(
                        "head", [],
                        HTMLBuilder.buildBlock(
                            .void("meta", [.charset("utf-8")]), .element("title", [], .text(texts.title)))),
                    .element("body", [], content))))
    }

    @HTMLBuilder private var content: HTML {
        h1 { texts.title }
        p { data.company + "　" + texts.made(moment(data.madeAt)) }
        section(texts.identity) { table(rows: identity) }
        section(texts.employment) {
            table(
                [texts.from, texts.workplace, texts.department],
                rows: data.employment.map { [$0.from, $0.workplace, $0.department] })
        }
        section(texts.invitations) {
            table(
                [
                    texts.campaign, texts.workplace, texts.department, texts.invitedAt, texts.remindedOn,
                    texts.withdrawn,
                ],
                rows: data.invitations.map {
                    [
                        $0.campaign, $0.workplace, $0.department, moment($0.invitedAt),
                        $0.remindedOn.joined(separator: ", "),
                        $0.withdrawn.map {
                            texts.sentThenWithdrawn(moment($0.sentAt), moment($0.withdrawnAt))
                        }
                        .joined(separator: ", "),
                    ]
                })
        }
        section(texts.sheets) {
            p { texts.notIncluded }
            for one in data.sheets { sheet(one) }
        }
        section(texts.requests) { for one in data.requests { request(one) } }
        section(texts.accesses) {
            table(
                [texts.at, texts.by, texts.what],
                rows: data.accesses.map { [moment($0.at), who($0.by), texts.access($0.kind)] })
        }
    }

    private var identity: [[String]] {
        let known = data.identity
        return [
            [texts.number, known.number], [texts.name, known.name], [texts.kana, known.kana],
            [texts.mail, known.mail], [texts.sex, texts.sexName(known.sex)],
            [texts.birthDate, known.birthDate], [texts.language, known.language.ownName],
        ]
    }

    func moment(_ text: String) -> String { Instant(text: text)?.words(language) ?? text }

    private func who(_ name: String) -> String {
        switch name {
        case "self": texts.yourself
        case "program": texts.program
        case "code": texts.codeHolder
        default: name
        }
    }
}

extension OwnDataFile {
    @HTMLBuilder private func sheet(_ sheet: OwnData.Sheet) -> HTML {
        h3 { sheet.campaign + "　" + texts.answeredAt(moment(sheet.answeredAt)) }
        p { sheet.questionnaire }
        table(
            [texts.question, texts.answer],
            rows: sheet.items.map { ["\($0.number) \($0.question)", $0.answer ?? texts.unanswered] })
        if let items = sheet.companyItems {
            h4 { ExtraQuestionTexts.of(language).companyHeading }
            for item in items {
                p { "\(item.number) \(item.question)" }
                lines(item.answer ?? texts.unanswered)
            }
        }
        if let result = sheet.result { outcome(result) } else { p { texts.notReleased } }
    }

    @HTMLBuilder private func outcome(_ result: OwnData.Result) -> HTML {
        h4 { texts.result(Day(text: result.notifiedOn)?.words(language) ?? result.notifiedOn) }
        for line in result.statements { p { line } }
        table([texts.item, texts.value], rows: (result.points + result.profile).map { [$0.name, $0.value] })
        for line in result.advice { p { line } }
    }

    @HTMLBuilder private func request(_ request: OwnData.Request) -> HTML {
        let words = Texts.of(language).desk.ownData
        h3 { words.kindName(request.kind) + "　" + moment(request.at) + "　" + words.state(request.state) }
        lines(request.text)
        for answer in request.answers {
            p { moment(answer.at) + "　" + words.outcome(answer.outcome) }
            lines(answer.text)
        }
    }

    /// Without a style sheet, each line is a paragraph.
    @HTMLBuilder private func lines(_ text: String) -> HTML {
        for line in text.split(separator: "\n") { p { String(line) } }
    }

    private func section(_ heading: String, @HTMLBuilder content: () -> HTML) -> HTML {
        let inside = content()
        return HTML.element(
            "section", [],
            HTMLBuilder.buildBlock(h2 { heading }, inside.isEmpty ? p { texts.none } : inside))
    }

    private func table(_ head: [String] = [], rows: [[String]]) -> HTML {
        if rows.isEmpty { return .empty }
        return HTML.element(
            "table", [],
            HTMLBuilder.buildBlock(
                head.isEmpty
                    ? .empty : thead { tr { for name in head { th(.scope("col")) { name } } } },
                tbody {
                    for row in rows {
                        tr {
                            th(.scope("row")) { row.first ?? "" }
                            for cell in row.dropFirst() { td { cell } }
                        }
                    }
                }))
    }
}
