package import Charts
package import Documents
package import Organisation

/// The letter with a code that lets somebody choose a password, or another own secret: one page of A4 each.
///
/// Folded in three, the address stands in the window of a usual envelope and the code stays inside.
package struct AccessCodeLetter: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Staff without mail.
        case password
        /// Somebody who forgot the あいことば.
        case ownSecret
    }

    package let kind: Kind
    package let company: String
    /// Where the house post finds the person: workplace and department; may be empty.
    package let place: String
    package let name: String
    /// What is typed beside the code: the name at the sign-in, or the employee number.
    package let signInName: String
    /// In groups of four.
    package let code: String
    /// Where it is typed.
    package let address: String
    package let validUntil: Instant

    package init(
        kind: Kind = .password, company: String, place: String, name: String, signInName: String,
        code: String, address: String,
        validUntil: Instant
    ) {
        self.kind = kind
        self.company = company
        self.place = place
        self.name = name
        self.signInName = signInName
        self.code = code
        self.address = address
        self.validUntil = validUntil
    }
}

extension AccessCodeLetter {
    /// The window of a Japanese envelope 長形3号 with window, as it lies over a sheet folded in three, in points.
    package static let window = Box(x: 56, y: 62, width: 255, height: 128)
    /// Below the first fold, so that nothing of the code shows through the window.
    package static let firstFold = Canvas.a4.height / 3
    private static let margin = 62.0

    /// One page for each letter.
    package static func paper(
        _ letters: [AccessCodeLetter], created: Instant, kit: TextKit
    ) throws(PDFError) -> PDFFile {
        let metadata = Canvas.Metadata(
            title: letters.first?.words.title ?? "", creator: "Nagi", created: created.text.prefix(19) + "Z",
            language: "ja")
        let canvas = Canvas(metadata, kit: kit)
        for letter in letters {
            letter.draw(on: canvas)
            canvas.endPage()
        }
        return try canvas.finish()
    }

    private func draw(on canvas: Canvas) {
        addressee.draw(on: canvas, in: AccessCodeLetter.window)
        let top = AccessCodeLetter.firstFold + 24
        let body = Box(
            x: AccessCodeLetter.margin, y: top, width: canvas.page.width - 2 * AccessCodeLetter.margin,
            height: canvas.page.height - top - 40)
        content.draw(on: canvas, in: body)
    }

    private var addressee: Stack {
        let look = PaperLook(scale: 1)
        return Stack(
            [
                FittedLine(company, look.body, least: 7),
                FittedLine(place.isEmpty ? " " : place, look.body, least: 7),
                Gap(8), FittedLine("\(name) 様", look.name, least: 8), Gap(6),
                Paragraph("親展", look.small, isFixed: true),
            ], gap: 3)
    }

    private var content: Stack {
        let look = PaperLook(scale: 1)
        let code = Panel(
            Stack(
                [
                    Paragraph("あなたの番号", look.heading, part: .heading2, isFixed: true),
                    Paragraph(
                        self.code, TextStyle(size: 22, weight: .bold, alignment: .centre, leading: 1.5)),
                ], gap: 4), padding: 14, line: .init(PaperLook.accent, width: 1), radius: 4)
        return Stack(
            [
                Paragraph(words.title, look.title, part: .heading1, isFixed: true),
                Paragraph(words.lead, look.body, isFixed: true),
                code, steps(look),
                Paragraph(
                    "番号は一度だけ使えます。有効期限は\(validUntil.words)です。ほかの方に見せないでください。使ったあとは、この紙を細かく切って捨ててください。",
                    look.body),
                Paragraph(
                    "心当たりのないとき、封が開いていたときは、会社のストレスチェック担当の方にお知らせください。", look.body, isFixed: true),
                Paragraph(words.english, look.small, isFixed: true),
            ], gap: 12)
    }

    private func steps(_ look: PaperLook) -> Stack {
        Stack(
            [
                Item(mark: "1. ", "パソコンやスマートフォンで、次のアドレスを開きます。", look.body),
                FittedLine("　 \(address)", look.verdict, least: 8),
                Item(mark: "2. ", words.nameStep, look.body),
                FittedLine("　 \(signInName)", look.verdict, least: 8),
                Item(mark: "3. ", words.codeStep, look.body),
            ], gap: 5)
    }
}

extension Instant {
    /// 2026年11月21日
    fileprivate var words: String {
        let parts = day.text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : day.text
    }
}

extension AccessCodeLetter {
    fileprivate struct Words {
        let title: String
        let lead: String
        let nameStep: String
        let codeStep: String
        let english: String
    }

    fileprivate var words: Words {
        switch kind {
        case .password:
            Words(
                title: "パスワード設定のご案内",
                lead: "凪（ストレスチェックのシステム）に、あなたのアカウントができています。次の番号で、ご自分のパスワードを決めてください。",
                nameStep: "サインインの名前に、次のとおり入力します。",
                codeStep: "上の番号と、新しいパスワードを入力します。",
                english: "With this code you choose your own password at the address above. It works once.")
        case .ownSecret:
            Words(
                title: "あいことばを決め直すためのご案内",
                lead: "凪（ストレスチェックのシステム）で結果を見るための「あいことば」を、次の番号で決め直すことができます。",
                nameStep: "社員番号に、次のとおり入力します。",
                codeStep: "上の番号と、新しいあいことばを入力します。",
                english: "With this code you choose new secret words at the address above. It works once.")
        }
    }
}
