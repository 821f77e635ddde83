import Organisation
import Testing

@testable import Storage

@Suite struct `A code of an authenticator` {
    /// "12345678901234567890", the secret of RFC 6238 appendix B for SHA-1.
    let secret = Array("12345678901234567890".utf8)

    // RFC 6238 appendix B, the last six of its eight digits.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func `is the one of the standard`(seconds: Int, code: String) {
        #expect(TimeCode.code(secret, step: seconds / TimeCode.period) == code)
    }

    // BI-58: one step of thirty seconds before and after, none farther.
    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false), (10, false), (-10, false)])
    func `is taken one step off and no farther`(off: Int, isTaken: Bool) {
        let now = Instant(milliseconds: 1_795_244_460_000)
        let step = TimeCode.step(at: now) + off
        let found = TimeCode.step(of: TimeCode.code(secret, step: step), secret, at: now)
        #expect(found == (isTaken ? step : nil))
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "２８７０８２"])
    func `in another form is none`(text: String) {
        #expect(TimeCode.step(of: text, secret, at: Instant(milliseconds: 59_000)) == nil)
    }

    // RFC 4648 §10, without padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func `has a secret that can be typed`(text: String, typed: String) {
        #expect(TimeCode.base32(Array(text.utf8)) == typed)
    }
}
