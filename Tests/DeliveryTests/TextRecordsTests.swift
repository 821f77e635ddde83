import Delivery
import Testing

@Suite struct `A look at the name service` {
    // S2-09: what other mail servers see of a sender's domain.
    @Test func `reads every record, put together from its parts`() async throws {
        let server = try NameServer([
            "example.jp": [["v=spf1 ", "mx -all"], ["another=word"]],
            "mail._domainkey.example.jp": [["v=DKIM1; p=" + String(repeating: "A", count: 200), "BCD"]],
            "bare.example.jp": [],
        ])
        defer { server.stop() }
        let records = TextRecords(loopbackPort: server.port)
        #expect(await records.of("example.jp") == .found(["v=spf1 mx -all", "another=word"]))
        let key = "v=DKIM1; p=" + String(repeating: "A", count: 200) + "BCD"
        #expect(await records.of("mail._domainkey.example.jp") == .found([key]))
        #expect(await records.of("bare.example.jp") == .none)
        #expect(await records.of("nowhere.example.jp") == .none)
        #expect(server.questions.contains("mail._domainkey.example.jp"))
    }

    @Test func `says so when nobody answers`() async throws {
        let server = try NameServer([:])
        server.stop()
        #expect(await TextRecords(loopbackPort: server.port).of("example.jp") == .unknown)
    }
}
