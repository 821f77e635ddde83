internal import Charts
internal import Documents

/// How one sheet is laid out.
struct InvitationPage {
    let notice: InvitationSheets.Notice
    let address: String
    let letter: InvitationLetter
    let look: PaperLook
    let code: QRCode

    init(
        notice: InvitationSheets.Notice, address: String, letter: InvitationLetter, look: PaperLook
    ) throws {
        self.notice = notice
        self.address = address
        self.letter = letter
        self.look = look
        code = try QRCode(address + letter.code)
    }

    static func addressee(_ letter: InvitationLetter, _ notice: InvitationSheets.Notice) -> Stack {
        let look = PaperLook(scale: 1)
        return Stack(
            [
                FittedLine(notice.company + "　" + notice.workplace, look.body, least: 6.5),
                FittedLine(letter.place.isEmpty ? " " : letter.place, look.body, least: 6.5),
                Gap(6), FittedLine("\(letter.name) さま", look.name, least: 8),
                FittedLine("社員番号 \(letter.number)", look.body, least: 7), Gap(4),
                Paragraph("親展", look.small, isFixed: true),
            ], gap: 3)
    }

    static func title(_ notice: InvitationSheets.Notice) -> Stack {
        let look = PaperLook(scale: 1)
        return Stack(
            [
                FittedLine(notice.campaign, look.body, least: 7),
                Paragraph("受検のご案内", look.title, part: .heading1, isFixed: true),
                Paragraph("Invitation to the stress check", look.small, isFixed: true),
            ], gap: 3)
    }

    var content: Stack {
        let passages = notice.japanese.passages.map(passage)
        // The first are what one needs to decide; both columns come out nearly equally high.
        let left = Stack(Array(passages.prefix(3)), gap: look.space(7))
        let right = Stack(Array(passages.dropFirst(3)), gap: look.space(7))
        return Stack(
            [
                Paragraph(notice.japanese.lead, look.body), link,
                Columns([left, right], shares: [1, 1], gap: 20), contact, english,
            ], gap: look.space(10))
    }

    private var link: Panel {
        let words = Stack(
            [
                FittedLine("社員番号 \(letter.number)　\(letter.name) さま専用のリンク", look.interview, least: 7),
                Paragraph("スマートフォンで左のコードを読み取るか、次のアドレスを入力してください。", look.small, isFixed: true),
                FittedLine(address, look.typed, least: 6), FittedLine(letter.code, look.typed, least: 6),
                Paragraph("大文字と小文字の区別はありません。「-」は省けます。", look.small, isFixed: true),
                Paragraph(notice.japanese.ownLink, look.body),
                Paragraph("開くのは回答の画面です。結果は開きません。", look.body, isFixed: true),
            ], gap: look.space(3))
        let figure = QRFigure(code, side: 128, alternative: "専用のリンクのQRコード")
        return Panel(
            Columns([figure, words], shares: [128, InvitationPage.wordsWidth], gap: 12), padding: 10,
            line: .init(PaperLook.accent, width: 1), radius: 4)
    }

    /// What the panel leaves beside the code.
    private static let wordsWidth = Canvas.a4.width - 2 * InvitationSheets.margin - 20 - 12 - 128

    private func passage(_ words: InvitationSheets.Words.Passage) -> Stack {
        Stack([
            Paragraph(words.heading, look.passageHeading, part: .heading2),
            Paragraph(words.text, look.passage),
        ])
    }

    private var contact: Stack {
        Stack([
            Paragraph("お問い合わせ", look.passageHeading, part: .heading2, isFixed: true),
            Paragraph(notice.company + "　" + notice.contact.replacing("\n", with: " "), look.passage),
        ])
    }

    private var english: Stack {
        let words = notice.english
        let passages = words.passages.map { Paragraph($0.heading + ": " + $0.text, look.english) }
        return Stack(
            [
                Paragraph(
                    words.lead + " " + words.ownLink + " It opens the form, never a result.", look.english)
            ] + passages, gap: look.space(2))
    }
}

extension PaperLook {
    /// Typed by hand: large, in the face that tells letters apart.
    fileprivate var typed: TextStyle { TextStyle(size: 13, weight: .bold, leading: 1.35).scaled(scale) }
    fileprivate var passageHeading: TextStyle {
        TextStyle(size: 9.6, weight: .bold, colour: PaperLook.accent, leading: 1.4).scaled(scale)
    }
    fileprivate var passage: TextStyle { TextStyle(size: 9.2, leading: 1.38).scaled(scale) }
    fileprivate var english: TextStyle {
        TextStyle(size: 7.8, colour: PaperLook.quiet, leading: 1.3).scaled(scale)
    }
}
