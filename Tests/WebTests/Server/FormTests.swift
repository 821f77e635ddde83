import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite struct `Reading a form` {
    @Test(arguments: [
        ("a=1&b=%E5%87%AA+Nagi", [("a", "1"), ("b", "凪 Nagi")]), ("", []), ("a", [("a", "")]),
        ("a=b=c", [("a", "b=c")]), ("&&a=1&", [("a", "1")]), ("a=%2B%26%3D", [("a", "+&=")]),
    ])
    func `decodes once`(text: String, pairs: [(String, String)]) throws {
        let found = try #require(Query.pairs(text.utf8))
        #expect(found.map(\.name) == pairs.map(\.0))
        #expect(found.map(\.value) == pairs.map(\.1))
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "a=%C0%80", "%ED%A0%80=1"])
    func `refuses what cannot be decoded`(text: String) {
        #expect(Query.pairs(text.utf8) == nil)
    }

    @Test func `gives back what was encoded`() throws {
        let text = "凪 & 100% = 𠮷/?#+\r\n\u{0}"
        #expect(try #require(Query.pairs("x=\(Query.encoded(text))".utf8)).first?.value == text)
    }

    // BI-44: parameter pollution.
    // Browsers write the brackets of a group's name in percent signs.
    @Test func `keeps the value of a name that was written in percent signs`() throws {
        let pairs = try #require(Query.pairs("run%5B%5D=123456&%E5%90%8D=a".utf8))
        #expect(pairs.map(\.name) == ["run[]", "名"] && pairs.map(\.value) == ["123456", "a"])
        #expect(try Form(pairs: pairs).all("run") == ["123456"])
    }

    @Test func `refuses a plain name that stands twice, and takes a group`() throws {
        #expect(throws: PageRefusal.badRequest) { try Form(pairs: [("a", "1"), ("a", "2")]) }
        let form = try Form(pairs: [("a[]", "1"), ("a[]", "2"), ("b", " x ")])
        #expect(form.all("a") == ["1", "2"])
        #expect(form.trimmed("b") == "x")
        #expect(form["c"] == nil)
    }

    @Test func `stops at its limits`() async throws {
        let many = (0...Form.mostFields).map { ("n\($0)", "") }
        #expect(throws: PageRefusal.tooLarge) { try Form(pairs: many) }
        let browser = Browser(sampleRoutes().responder())
        let token = try await browser.get("/t/x/sign-in").formToken
        let long = String(repeating: "x", count: 300)
        #expect(try await browser.post("/t/x/words", [("form_token", token), ("a", long)]).status == 413)
        let other = try await browser.send(
            .post, "/t/x/words", [.contentType: "application/json", .secFetchSite: "same-origin"],
            Array("{}".utf8))
        #expect(other.status == 400)
    }
}

@Suite struct `A body that breaks off` {
    struct Broken: Error {}

    @Test func `is refused and is no fault of ours`() async throws {
        let body = AsyncThrowingStream<ByteBuffer, any Error> { stream in
            stream.yield(ByteBuffer(string: "a=1"))
            stream.finish(throwing: Broken())
        }
        let head = HTTPRequest(method: .post, scheme: "http", authority: "x", path: "/")
        let request = Request(head: head, body: RequestBody(asyncSequence: body))
        await #expect(throws: PageRefusal.badRequest) {
            try await FormReader(limit: 100, claim: BodyClaim(LargeBodies())).read(request)
        }
        let long = Request(head: head, body: RequestBody(buffer: ByteBuffer(repeating: 65, count: 101)))
        await #expect(throws: PageRefusal.tooLarge) {
            try await FormReader(limit: 100, claim: BodyClaim(LargeBodies())).read(long)
        }
    }
}

@Suite struct `Reading a form with a file` {
    static func body(_ parts: [(String, String)], boundary: String = "xYz", end: String = "--\r\n") -> [UInt8]
    {
        let text = parts.map { "--\(boundary)\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }
        return Array((text.joined() + "--\(boundary)" + end).utf8)
    }

    @Test func `finds fields and the file`() throws {
        let body = Self.body([
            ("name=\"form_token\"", "t"),
            ("name=\"roster\"; filename=\"../名簿.csv\"\r\nContent-Type: text/csv", "番号,氏名\r\n--x\r\n"),
        ])
        let form = try Multipart.form(body, boundary: "xYz")
        #expect(form["form_token"] == "t")
        #expect(form.files["roster"]?.bytes == Array("番号,氏名\r\n--x\r\n".utf8))
        #expect(form.files["roster"]?.name == "../名簿.csv")
    }

    @Test func `keeps bytes that are no text`() throws {
        var body = Self.body([("name=\"f\"; filename=\"a\"", "@")])
        let place = try #require(body.firstIndex(of: UInt8(ascii: "@")))
        body[place] = 0xFF
        #expect(try Multipart.form(body, boundary: "xYz").files["f"]?.bytes == [0xFF])
    }

    @Test(arguments: [
        "", "--xYz", "--xYz\r\n--xYz--", "--xYz\r\n\r\n\r\n--xYz--\r\n", "--xYz--xYz--xYz--",
        "--xYz\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xYz--", "noise--xYz\r\n--xYz--",
        "--xYz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--xYz\r\n",
    ])
    func `refuses a broken body without a crash`(text: String) {
        #expect(throws: PageRefusal.self) { try Multipart.form(Array(text.utf8), boundary: "xYz") }
    }

    @Test func `refuses a second file and too many parts`() {
        let two = Self.body([("name=\"a\"; filename=\"a\"", "1"), ("name=\"b\"; filename=\"b\"", "2")])
        #expect(throws: PageRefusal.badRequest) { try Multipart.form(two, boundary: "xYz") }
        let many = Self.body((0...60).map { ("name=\"n\($0)\"", "") })
        #expect(throws: PageRefusal.badRequest) { try Multipart.form(many, boundary: "xYz") }
    }

    @Test(
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data; boundary=\"a b\"", "a b"),
            ("multipart/mixed; boundary=abc", nil), ("multipart/form-data", nil),
            ("multipart/form-data; boundary=", nil),
        ] as [(String, String?)])
    func `reads the boundary`(type: String, boundary: String?) {
        #expect(Multipart.boundary(type) == boundary)
    }
}
