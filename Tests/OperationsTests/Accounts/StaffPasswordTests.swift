import Campaigns
import Operations
import Organisation
import TestSupport
import Testing

@Suite struct `A staff password` {
    private static let fine = "みどりの灯台と七つの舟"

    private static func text(_ count: Int) -> String {
        String((0..<count).map { Array("abdeghkmnprtxyz")[($0 * 4 + $0 / 3) % 15] })
    }

    // BI-56: lengths at their edges, with and without a second factor.
    @Test(
        arguments: [
            (7, true, StaffPassword.Problem.tooShort), (8, true, nil), (8, false, .tooShort),
            (12, false, .tooShort),
            (13, false, nil), (64, false, nil), (128, false, nil), (129, false, .tooLong),
            (1_000, true, .tooLong),
        ] as [(Int, Bool, StaffPassword.Problem?)])
    func `has 13 to 128 characters, 8 with a second factor`(
        count: Int, second: Bool, problem: StaffPassword.Problem?
    ) {
        #expect(StaffPassword.problem(Self.text(count), hasSecondFactor: second) == problem)
    }

    // BI-56: one letter with very many marks is not one, and is refused before anything is hashed.
    @Test func `cannot hide its length in marks`() {
        let heap = Self.text(13) + "e" + String(repeating: "\u{0301}", count: 10_000)
        #expect(StaffPassword.problem(heap) == .tooLong)
    }

    // BI-56: NFC and NFD are one password, a leading space is part of it, no kind of character is asked for.
    @Test func `may be made of anything`() {
        for text in [Self.fine + "ガガ", " " + Self.text(12), "correct horse battery", "髙﨑と夜明けの桟橋まで歩く"] {
            #expect(StaffPassword.problem(text) == nil, "\(text)")
        }
        let decomposed = "が".decomposedForTest + Self.text(12)
        #expect(StaffPassword.problem(decomposed) == nil)
        #expect(StaffPassword.problem("が".decomposedForTest + Self.text(11)) == .tooShort)
    }

    // BI-56: what everybody tries first, and what is known of the person and the company.
    @Test(arguments: [
        "password123456", "Password!Password", "ｐａｓｓｗｏｒｄ１２３４５６", "aaaaaaaaaaaaaaaa", "12345678901234",
        "qwertyuiop1234",
        "凪テスト株式会社12345", "凪テスト株式会社凪テスト株式会社", "clerk@example.jp", "CLERK@EXAMPLE.JP1", "0001234000123",
        "実施花子実施花子実施花子123",
    ])
    func `is none of those that are guessed first`(text: String) {
        let words = ["clerk@example.jp", "clerk", "0001234", "凪テスト株式会社", "実施 花子", "実施", "花子", "実施花子"]
        #expect(StaffPassword.problem(text, words: words) == .guessable, "\(text)")
    }

    // BI-56, S3-46: refused at the link too, before it is used up.
    @Test(arguments: Engine.all)
    func `is checked against the own mail, number and company at the link`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.deliver()
            let link = try #require(house.mail.secret(to: "clerk@example.jp"))
            for text in ["clerk@example.jp", "凪テスト株式会社2026", String(repeating: "長い", count: 65)] {
                await #expect(throws: Refusal.badField(.password)) {
                    try await house.office.setPassword(text, by: link)
                }
            }
            try await house.office.setPassword(Self.fine + "ガ1", by: link)
            // NFD signs in to what NFC set.
            let entry = try await house.office.signIn(
                mail: "clerk@example.jp", password: (Self.fine + "ガ1").decomposedForTest)
            #expect(!entry.needsCode)
        }
    }
}

extension String {
    fileprivate var decomposedForTest: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
                    switch scalar {
                    case "が": ["か", "\u{3099}"]
                    case "ガ": ["カ", "\u{3099}"]
                    default: [scalar]
                    }
                }))
    }
}
