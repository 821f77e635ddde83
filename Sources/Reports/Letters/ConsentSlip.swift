import Campaigns
internal import Documents
import Organisation

/// The form on the back of the address: agree, decline, ask for the interview. Nothing on it depends on the result, and
/// nothing is ticked beforehand (L-15).
struct ConsentSlip {
    let letters: ResultLetters
    let letter: ResultLetter
    let look: PaperLook

    private var words: ResultLetterWords { .of(letter.result.language) }
    private var text: ConsentText.Wording {
        letter.result.language == .ja ? ConsentText.current.ja : ConsentText.current.en
    }

    var content: Stack {
        Stack(
            [
                Paragraph(words.slip, look.title, part: .heading1, isFixed: true),
                FittedLine(
                    "\(letters.company)　\(letters.workplace)　\(letters.campaign)", look.body, least: 6),
                Paragraph(words.slipLead, look.body), consent, request,
                Paragraph(text.noDisadvantage, look.body), signature,
                Paragraph(words.back + letters.contact.replacing("\n", with: " "), look.body),
                Paragraph(words.version(ConsentText.current.version), look.small),
            ], gap: look.space(7))
    }

    private var consent: Stack {
        let heading = Paragraph(text.questionHeading, look.heading, part: .heading2, isFixed: true)
        if letters.consent.mode == .allRefused {
            return Stack([heading, Paragraph(text.notAsked, look.body)])
        }
        let scope = letters.consent.scope
        let passes = [Paragraph(text.passesHeading, look.accented) as any Block] + items(text.passes(scope))
        let stays = [Paragraph(text.staysHeading, look.accented) as any Block] + items(text.stays)
        let answers: [any Block] = [
            FittedLine("□　" + text.agree, look.interview, least: 8),
            FittedLine("□　" + text.decline, look.interview, least: 8),
            Paragraph(
                words.until(PersonalResultTexts.of(letter.result.language).date(letters.until)), look.small),
        ]
        return Stack(
            [heading] + passes + stays + [Paragraph(text.question(scope), look.body)] + answers,
            gap: look.space(3))
    }

    private var request: Stack {
        Stack(
            [Paragraph(text.requestHeading, look.heading, part: .heading2, isFixed: true) as any Block]
                + text.requestLead.map { Paragraph($0, look.body) }
                + [FittedLine("□　" + text.request, look.interview, least: 8)], gap: look.space(3))
    }

    private func items(_ lines: [String]) -> [any Block] {
        lines.map { Item(mark: "・", $0, look.body) }
    }

    private var signature: Table {
        let cell = { (words: String) in Table.Cell(FittedLine(words, look.table, least: 6)) }
        return Table(
            shares: [1, 2.4, 1, 1.6], head: [],
            rows: [
                [cell(words.number), cell(letter.number), cell(words.day), cell(" ")],
                [cell(words.name), cell(letter.name), cell(words.signed), cell(" ")],
            ],
            look: Table.Look(paddingX: 6, paddingY: 4, line: PaperLook.thin, leastRow: look.space(26)))
    }
}
