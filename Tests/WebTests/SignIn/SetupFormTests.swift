import Storage
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The set-up form` {
    @Test func `names everything that is wrong at once, and keeps what was right`() async throws {
        try await withWorld { world in
            let secret = try await world.offices.installation.issueSetupToken(for: nil, validFor: 86_400)
            let browser = try await world.browser(.visitor)
            let send = { (fields: [(String, String)]) in
                try await browser.post(
                    Paths.setups, [(FormToken.fieldName, World.formToken), ("secret", secret)] + fields)
            }
            let empty = try await send([])
            #expect(empty.status == 422 && PageCheck(markup: empty.text).mistakes == [])
            #expect(Self.errors(empty) == ["company", "name", "mail", "password"])
            let partly = try await send([
                ("company", "青海商事"), ("mail", "x"), ("password", "long-enough-words"), ("repeat", "other"),
            ])
            #expect(Self.errors(partly) == ["name", "mail", "repeat"])
            #expect(partly.text.contains("value=\"青海商事\"") && !partly.text.contains("long-enough-words"))
            let done = try await send([
                ("company", "青海商事"), ("name", "青海"), ("mail", "a@example.jp"),
                ("password", "long-enough-words"), ("repeat", "long-enough-words"),
            ])
            #expect(done.status == 303 && done.location?.hasSuffix("/home") == true)
        }
    }

    private static func errors(_ answer: Browser.Answer) -> [String] {
        answer.text.split(separator: "href=\"#field-").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
