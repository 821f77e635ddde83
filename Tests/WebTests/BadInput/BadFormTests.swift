import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `A form as nobody's browser would send it` {
    // BI-44: a name that stands twice in the query or the body is refused, and nothing picks one of the two.
    @Test func `with one name twice is refused`() async throws {
        let browser = Browser(sampleRoutes().responder())
        #expect(try await browser.get("/t/x/sign-in?note=expired").status == 200)
        #expect(try await browser.get("/t/x/sign-in?note=expired&note=signed-out").status == 400)
        let token = try await browser.get("/t/x/sign-in").formToken
        let twice = [("form_token", token), ("a", "1"), ("a", "2")]
        #expect(try await browser.post("/t/x/words", twice).status == 400)
        #expect(try await browser.post("/t/x/words?a=1&a=2", [("form_token", token)]).status == 400)
    }

    // BI-29: at most fifty parts, and 8 KiB of headers for each.
    @Test(arguments: [(8_000, true), (8_193, false), (1 << 20, false)])
    func `with long headers in a part is refused`(length: Int, isTaken: Bool) {
        let filler = String(repeating: "x", count: length)
        let body = `Reading a form with a file`.body([("name=\"a\"\r\nX-Filler: \(filler)", "1")])
        let form = try? Multipart.form(body, boundary: "xYz")
        #expect((form != nil) == isTaken)
    }

    // BI-28: the length that is announced counts before anything is read; what comes without one is counted.
    @Test func `longer than the route takes is refused by its announced length`() async throws {
        let browser = Browser(sampleRoutes().responder())
        let answer = try await browser.send(
            .post, "/t/x/words",
            [
                .contentType: "application/x-www-form-urlencoded", .contentLength: "100000000",
                .secFetchSite: "same-origin",
            ], Array("a=1".utf8))
        #expect(answer.status == 413)
    }

    // BI-27: names of files are words to show at most; no path, no header and no page is made of them.
    @Test(arguments: [
        "../../etc/passwd", "a\u{0}b.csv", "CON", String(repeating: "あ", count: 300), "🐟.csv", "a／b.csv",
        "\u{202E}vsc.exe", "\"><script>alert(1)</script>.csv", "名簿.csv\r\nX-Evil: 1",
    ])
    func `with a strange file name is read all the same`(name: String) async throws {
        try await withWorld { world in
            let browser = try await world.browser(.humanResources)
            let file = String(decoding: SampleCompany.roster(2), as: UTF8.self)
            let body = `Reading a form with a file`.body([
                ("name=\"form_token\"", World.formToken),
                ("name=\"roster\"; filename=\"\(name.replacing("\"", with: "%22"))\"", file),
            ])
            let answer = try await browser.send(
                .post, world.paths.rosterChecks,
                [.contentType: "multipart/form-data; boundary=xYz", .secFetchSite: "same-origin"], body)
            #expect([200, 400, 422].contains(answer.status), "\(answer.status)")
            #expect(!answer.text.contains("<script>alert") && !answer.text.contains("etc/passwd"))
            #expect(answer.headers.allSatisfy { !$0.value.contains("Evil") })
        }
    }
}

@Suite struct `A personal link out of a mail` {
    // BI-49: mail programs add a full stop, a bracket, percent signs; the link still opens its form.
    @Test(arguments: ["", ".", "。", "%E3%80%82", ">", "%3E", ")", "）", "」", "\"", "%22", "、", "="])
    func `opens with what stuck to its end`(stray: String) async throws {
        try await withWorld { world in
            let link = world.slug + world.personalSecret.text
            let browser = Browser(world.house.responder)
            let answer = try await browser.get("/l/" + link + stray)
            #expect(answer.status == 200)
        }
    }

    // BI-49: cut off, in lower case or with a letter changed, it is as unknown as any other address, and the page
    // says how to copy it.
    @Test func `that was cut or changed leads to the page that says how to copy it`() async throws {
        try await withWorld { world in
            let link = world.slug + world.personalSecret.text
            let broken = [
                String(link.dropLast()), link.lowercased() + "", String(link.prefix(76 / 2)), link + "A",
                world.slug + String(repeating: "A", count: Paths.secretLength), "",
            ].filter { $0 != link }
            var pages: Set<String> = []
            for word in broken where !word.isEmpty {
                let browser = Browser(world.house.responder)
                let answer = try await browser.get("/l/" + word)
                #expect(answer.status == 404, "\(word.count)")
                pages.insert(
                    answer.text.replacing(answer.formToken.isEmpty ? "-" : answer.formToken, with: ""))
            }
            #expect(pages.count == 1)
            #expect(pages.first?.contains("リンクの全体をコピー") == true)
        }
    }
}
