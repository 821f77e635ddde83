import Testing

@testable import Documents

@Suite struct `A QR code` {
    @Test func `is a square with its three finders, larger for more`() throws {
        let (small, large) = (try QRCode("A"), try QRCode(String(repeating: "長い", count: 60)))
        #expect(small.size == 21 && small.modules.count == 441 && large.size > small.size)
        for code in [small, large] {
            let end = code.size - 7
            for (column, row) in [(0, 0), (end, 0), (0, end)] {
                // ISO/IEC 18004 §6.3.3: a dark ring of seven, a light one, a dark heart of three.
                let corner = (0..<7).allSatisfy {
                    code.isDark(column + $0, row) && code.isDark(column, row + $0)
                }
                #expect(corner && !code.isDark(column + 1, row + 1) && code.isDark(column + 3, row + 3))
            }
        }
    }

    @Test func `is drawn with a quiet zone, and with nothing but squares and its title`() throws {
        let svg = try QRCode("otpauth://totp/Nagi").svg(id: "x", title: "図<&\"")
        #expect(svg.contains("<title id=\"x-title\">図&lt;&amp;&quot;</title>"))
        #expect(!svg.contains("style=") && !svg.contains("otpauth") && svg.contains("d=\"M4 4h7v1h-7z"))
    }

    @Test func `has an end`() {
        #expect(throws: CodeError.tooLong) { try QRCode(String(repeating: "x", count: 3_000)) }
    }
}
