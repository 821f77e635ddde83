import Organisation
import Testing

@testable import Web

@Suite struct `Addresses` {
    let paths = Paths(slug: "h4kq9zt2ab")

    @Test func `of a personal link hold slug and secret in one word`() throws {
        let secret = Base64URL.encode([UInt8](repeating: 0xFF, count: 32))
        #expect(secret.utf8.count == Paths.secretLength)
        let link = paths.link(secret: secret)
        #expect(link == "/l/h4kq9zt2ab" + secret)
        let parts = try #require(Paths.splitLink(String(link.dropFirst(3))))
        #expect(parts == (slug: "h4kq9zt2ab", secret: secret))
    }

    @Test(arguments: ["", "abc", String(repeating: "a", count: 52), String(repeating: "あ", count: 53)])
    func `that are no link are told apart`(word: String) {
        #expect(Paths.splitLink(word) == nil)
        #expect(Paths.splitLink(String(repeating: "a", count: 52) + "/") == nil)
    }

    @Test func `and routes come from the same functions`() {
        #expect(Paths.route.answers == "/t/:slug/answers")
        #expect(Paths.route.result(.variable("sheet")) == "/t/:slug/results/:sheet")
        #expect(paths.result(.id(SheetID(rawValue: 7))) == "/t/h4kq9zt2ab/results/7")
        #expect(paths.item("B5", inPart: "B") == "/t/h4kq9zt2ab/answers/part/B#item-B5")
    }
}
