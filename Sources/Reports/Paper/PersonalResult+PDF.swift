internal import Charts
package import Documents
package import Organisation

extension PersonalResult {
    /// Every personal result has this many bytes (or, with very rare characters, a multiple).
    package static let paperStep = 102_400

    /// Two pages of A4, the same for every verdict, decision and name.
    ///
    /// `created` is the moment of release, the same for everybody of a batch; equal content gives equal bytes.
    package func paper(created: Instant, kit: TextKit) throws(PDFError) -> PDFFile {
        let metadata = Canvas.Metadata(
            title: head.title, creator: "Nagi", created: created.text.prefix(19) + "Z",
            language: language.rawValue)
        let canvas = Canvas(metadata, kit: kit)
        try draw(on: canvas)
        return try canvas.finish().padded(to: PersonalResult.paperStep)
    }

    /// Both pages.
    func draw(on canvas: Canvas) throws(PDFError) {
        for page in 1...2 {
            let look = try look(ofPage: page, kit: canvas.kit)
            content(ofPage: page, look).draw(on: canvas, in: PersonalResult.area)
            footer(page, on: canvas)
            canvas.endPage()
        }
    }

    private static let area = Box(
        x: PaperLook.margin, y: PaperLook.top, width: Canvas.a4.width - 2 * PaperLook.margin,
        height: Canvas.a4.height - 2 * PaperLook.top - 14)

    private func content(ofPage page: Int, _ look: PaperLook) -> Stack {
        page == 1
            ? FirstPage(result: self, look: look).content : SecondPage(result: self, look: look).content
    }

    /// The largest of the sizes at which the page holds everything. Below 1 only for many or long contacts.
    func look(ofPage page: Int, kit: TextKit) throws(PDFError) -> PaperLook {
        for scale in [1, 0.97, 0.94, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.65, 0.6] {
            let look = PaperLook(scale: scale)
            let height = content(ofPage: page, look).height(width: PersonalResult.area.width, kit: kit)
            if height <= PersonalResult.area.height { return look }
        }
        throw .doesNotFit(page: page)
    }

    private func footer(_ page: Int, on canvas: Canvas) {
        let style = PaperLook(scale: 1).small.aligned(.trailing)
        let width = canvas.page.width - 2 * PaperLook.margin
        let place = Point(x: PaperLook.margin, y: canvas.page.height - PaperLook.top - 6)
        let owner = head.fields.first.map { "\(head.campaign)　\($0.label) \($0.value)" } ?? head.campaign
        let left = canvas.kit.fitted(owner, style.aligned(.leading), width: width * 0.8, least: 6)
        canvas.show(left, at: place, style.colour)
        let right = canvas.kit.layout("\(page)／2", style, width: width, isFixed: true)
        canvas.show(right, at: place, style.colour)
    }
}
