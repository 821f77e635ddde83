import Charts
import Documents
import Organisation
import Testing

@testable import Reports

@Suite struct `The sheet of an invitation` {
    private func sheets(_ names: [String], contact: String = "健康推進室\n内線 1234") -> InvitationSheets {
        let words = InvitationSheets.Words(
            lead: "「2026年度」のご案内です。", ownLink: "あなた専用のリンクです。",
            passages: (1...7).map { .init(heading: "見出し\($0)", text: "一行目の文です。\n二行目の文です。") })
        let notice = InvitationSheets.Notice(
            company: "みなと精機株式会社", workplace: "東京本社", campaign: "2026年度ストレスチェック", japanese: words,
            english: words, contact: contact)
        let letters = names.enumerated().map { index, name in
            InvitationLetter(
                place: "生産本部 / 製造部 / 製造1課", name: name, number: "00\(index)",
                code: "h4kq9zt2ab-ABCD-EFGH-JKMN-PQRS-TUV\(index)")
        }
        return InvitationSheets(notice: notice, address: "https://check.example.jp/l/", letters: letters)
    }

    private func paper(_ sheets: InvitationSheets) async throws -> PDFFile {
        try await Press(threads: 1).make { kit in
            try sheets.paper(created: Instant(milliseconds: 0), kit: kit)
        }
    }

    // S2-10: one page for each, in glyphs that are all there, equal for equal content.
    @Test func `is one page each`() async throws {
        let made = sheets(["髙﨑 光", "浜 ひかり", "ウィリアムズ アレクサンドラ・エリザベス・ヴィクトリア・シャーロット"])
        let paper = try await paper(made)
        #expect(paper.pages == 3 && paper.unknownGlyphs == 0)
        #expect(try await self.paper(made).bytes == paper.bytes)
    }

    // Many contacts and long words make it smaller, never longer.
    @Test func `stays one page with many lines to ask at`() async throws {
        let contact = (1...14).map { "お問い合わせ先の名前が長い窓口その\($0) 内線 \(1_000 + $0)" }.joined(separator: "\n")
        #expect(try await paper(sheets(["髙﨑 光"], contact: contact)).pages == 1)
    }

    // S2-10: the code that is scanned says the very words that stand beside it.
    @Test func `draws the address that it prints`() throws {
        let made = sheets(["髙﨑 光", "浜 ひかり"])
        for letter in made.letters {
            let page = try InvitationPage(
                notice: made.notice, address: made.address, letter: letter, look: PaperLook(scale: 1))
            #expect(try page.code == QRCode(made.address + letter.code))
        }
        #expect(made.letters[0].code != made.letters[1].code)
    }
}
