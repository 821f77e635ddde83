internal import Charts
package import Documents
package import Organisation

extension InvitationSheets {
    /// One page for each letter, in their order. Equal content gives equal bytes.
    package func paper(created: Instant, kit: TextKit) throws -> PDFFile {
        let metadata = Canvas.Metadata(
            title: "受検のご案内", creator: "Nagi", created: created.text.prefix(19) + "Z", language: "ja")
        let canvas = Canvas(metadata, kit: kit)
        let look = try look(kit)
        for letter in letters {
            InvitationPage.addressee(letter, notice).draw(on: canvas, in: AccessCodeLetter.window)
            InvitationPage.title(notice).draw(on: canvas, in: Self.beside)
            let page = try InvitationPage(notice: notice, address: address, letter: letter, look: look)
            page.content.draw(on: canvas, in: Self.body)
            canvas.endPage()
        }
        return try canvas.finish()
    }

    static let margin = 56.0

    /// Right of the window.
    private static let beside = Box(
        x: 340, y: AccessCodeLetter.window.y, width: Canvas.a4.width - 340 - margin, height: 128)

    /// Below the fold: the link must not show through the window of the envelope.
    private static let body = Box(
        x: margin, y: AccessCodeLetter.firstFold + 16, width: Canvas.a4.width - 2 * margin,
        height: Canvas.a4.height - AccessCodeLetter.firstFold - 16 - 34)

    /// The largest size at which everything fits: the same for all, since what differs stands on single lines.
    private func look(_ kit: TextKit) throws -> PaperLook {
        guard let letter = letters.first else { return PaperLook(scale: 1) }
        for scale in [1, 0.97, 0.94, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.65, 0.6] {
            let look = PaperLook(scale: scale)
            let page = try InvitationPage(notice: notice, address: address, letter: letter, look: look)
            if page.content.height(width: Self.body.width, kit: kit) <= Self.body.height { return look }
        }
        throw PDFError.doesNotFit(page: 1)
    }
}
