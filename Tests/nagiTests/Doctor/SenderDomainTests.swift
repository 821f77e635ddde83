import Delivery
import Testing

@testable import nagi

@Suite struct `The doctor's look at the sender's domain` {
    // S2-09: SPF as RFC 7208 reads it: exactly one, and not for everybody.
    @Test(
        arguments: [
            (.found(["v=spf1 include:_spf.example.jp -all"]), .ok, "SPF"),
            (.found(["other", "V=SPF1 mx ~all"]), .ok, "SPF"),
            (.found(["v=spf1 mx -all", "v=spf1 a -all"]), .fault, "none counts"),
            (.found(["v=spf1 +all"]), .attention, "anybody"),
            (.found(["v=spf1 mx all"]), .attention, "anybody"),
            (.found(["v=spf10 mx"]), .attention, "no SPF"), (.none, .attention, "no SPF"),
            (.unknown, .attention, "no name server"),
        ] as [(TextRecords.Answer, Finding.State, String)])
    func `judges the SPF record`(answer: TextRecords.Answer, state: Finding.State, words: String) {
        let finding = SenderDomainCheck.spf(answer)
        #expect(finding.state == state && finding.found.en.contains(words))
        #expect((finding.mend == nil) == (state == .ok))
    }

    // S2-09: a key is there, and not revoked (RFC 6376, 3.6.1).
    @Test(
        arguments: [
            (.found(["v=DKIM1; k=rsa; p=MIIB"]), .ok), (.found(["k=rsa; p=MIIB"]), .ok),
            (.found(["v=DKIM1; p="]), .fault), (.found(["hello"]), .attention), (.none, .attention),
            (.unknown, .attention),
        ] as [(TextRecords.Answer, Finding.State)])
    func `judges the DKIM key`(answer: TextRecords.Answer, state: Finding.State) {
        #expect(SenderDomainCheck.dkim(answer).state == state)
    }

    // S2-09: one policy (RFC 7489, 6.6.3); a stranger's words do not get into the report.
    @Test(
        arguments: [
            (.found(["v=DMARC1; p=reject; rua=mailto:x@example.jp"]), .ok, "p=reject"),
            (.found(["v=DMARC1;p=none"]), .ok, "p=none"),
            (.found(["v=DMARC1; p=<b>\u{1B}[31mred"]), .ok, "p=b31mred"),
            (.found(["v=DMARC1; p=none", "v=DMARC1; p=reject"]), .attention, "cannot be used"),
            (.found(["v=DMARC1"]), .attention, "cannot be used"), (.none, .attention, "no DMARC"),
            (.unknown, .attention, "no name server"),
        ] as [(TextRecords.Answer, Finding.State, String)])
    func `judges the DMARC record`(answer: TextRecords.Answer, state: Finding.State, words: String) {
        let finding = SenderDomainCheck.dmarc(answer)
        #expect(finding.state == state && finding.found.en.contains(words), "\(finding.found.en)")
    }
}
