internal import Charts
package import Documents
package import Organisation

extension ResultLetters {
    /// The packing list, filled up to an even number of pages, then the letters in their order: printed on both sides
    /// no sheet holds anything of two people.
    package func paper(created: Instant, kit: TextKit) throws(PDFError) -> PDFFile {
        let metadata = Canvas.Metadata(
            title: "結果のお届け", creator: "Nagi", created: created.text.prefix(19) + "Z", language: "ja")
        let canvas = Canvas(metadata, kit: kit)
        packingList(on: canvas)
        for letter in letters {
            cover(letter, on: canvas)
            try slip(letter, on: canvas)
            try letter.result.draw(on: canvas)
        }
        return try canvas.finish()
    }

    private func packingList(on canvas: Canvas) {
        let look = PaperLook(scale: 1)
        let perPage = 30
        let pages = max(1, (letters.count + perPage - 1) / perPage)
        for page in 0..<pages {
            let some = letters.enumerated().dropFirst(page * perPage).prefix(perPage)
            let head = Stack(
                [
                    Paragraph("結果のお届け　封入の一覧", look.title, part: .heading1, isFixed: true),
                    FittedLine("\(company)　\(workplace)　\(campaign)", look.body, least: 7),
                    Paragraph(
                        "\(letters.count)通（\(page + 1)／\(pages)ページ）。1通は、宛名と用紙の1枚、結果の1枚の、あわせて2枚です。どなたも同じ枚数です。",
                        look.body, mostLines: 2),
                    Gap(6), table(some.map { ($0.offset + 1, $0.element) }, look),
                ], gap: 4)
            head.draw(on: canvas, in: Self.body(from: 40))
            canvas.endPage()
        }
        // The first letter begins on a new sheet.
        if !pages.isMultiple(of: 2) { canvas.endPage() }
    }

    private func table(_ lines: [(Int, ResultLetter)], _ look: PaperLook) -> Table {
        let cell = { (words: String) in Table.Cell(FittedLine(words, look.table, least: 6)) }
        return Table(
            shares: [0.5, 1.2, 1.8, 3.2, 1.2],
            head: [
                ["", "社員番号", "お名前", "所属", "渡した日"].map {
                    Table.Cell(
                        Paragraph($0, look.tableHead, part: nil), fill: PaperLook.tint, isHead: true)
                }
            ],
            rows: lines.map { number, letter in
                [cell(String(number)), cell(letter.number), cell(letter.name), cell(letter.place), cell(" ")]
            },
            look: Table.Look(paddingX: 5, paddingY: 3, line: PaperLook.thin, leastRow: 20))
    }

    private static func body(from top: Double) -> Box {
        Box(
            x: PaperLook.margin, y: top, width: Canvas.a4.width - 2 * PaperLook.margin,
            height: Canvas.a4.height - top - 40)
    }

    /// Folded in three, only the address stands in the window.
    private func cover(_ letter: ResultLetter, on canvas: Canvas) {
        let look = PaperLook(scale: 1)
        let addressee = Stack(
            [
                FittedLine(company + "　" + workplace, look.body, least: 6.5),
                FittedLine(letter.place.isEmpty ? " " : letter.place, look.body, least: 6.5),
                Gap(6), FittedLine("\(letter.name) さま", look.name, least: 8),
                FittedLine("社員番号 \(letter.number)", look.body, least: 7), Gap(4),
                Paragraph("親展　ご本人が開封してください", look.small, isFixed: true),
            ], gap: 3)
        addressee.draw(on: canvas, in: AccessCodeLetter.window)
        let words = ResultLetterWords.of(letter.result.language)
        let content = Stack(
            [
                FittedLine(campaign, look.body, least: 7),
                Paragraph(words.title, look.title, part: .heading1, isFixed: true),
            ] + words.cover.map { Paragraph($0, look.body) }
                + [
                    Gap(6), Paragraph(words.contact, look.heading, part: .heading2, isFixed: true),
                    Paragraph(contact, look.body),
                ], gap: 8)
        content.draw(on: canvas, in: Self.body(from: AccessCodeLetter.firstFold + 24))
        canvas.endPage()
    }

    private func slip(_ letter: ResultLetter, on canvas: Canvas) throws(PDFError) {
        let area = Self.body(from: 40)
        for scale in [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] {
            let content = ConsentSlip(letters: self, letter: letter, look: PaperLook(scale: scale)).content
            guard content.height(width: area.width, kit: canvas.kit) <= area.height else { continue }
            content.draw(on: canvas, in: area)
            return canvas.endPage()
        }
        throw .doesNotFit(page: 2)
    }
}
