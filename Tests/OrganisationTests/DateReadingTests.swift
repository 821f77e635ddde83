import Testing

@testable import Organisation

// BI-17: the accepted list, and nothing else.
@Suite struct `A date in a roster` {
    private func read(_ text: String) -> Result<Day, DateFault> {
        let bytes = Array(text.utf8)
        return DateReading.day(bytes.span, CellText(bytes.span, bytes.indices))
    }

    // BI-17
    @Test(arguments: [
        ("2026/2/3", "2026-02-03"), ("2026-02-03", "2026-02-03"), ("2026.2.3", "2026-02-03"),
        ("2026年2月3日", "2026-02-03"), ("20260203", "2026-02-03"), ("2026/2/3 0:00:00", "2026-02-03"),
        ("2026-02-03T00:00:00", "2026-02-03"), ("令和8年2月3日", "2026-02-03"), ("R8.2.3", "2026-02-03"),
        ("r8/2/3", "2026-02-03"), ("令8.2.3", "2026-02-03"), ("㋿8.2.3", "2026-02-03"),
        ("R080203", "2026-02-03"),
        ("Ｒ８．２．３", "2026-02-03"), ("２０２６／２／３", "2026-02-03"), ("令和元年5月1日", "2019-05-01"),
        ("平成31年4月30日", "2019-04-30"), ("㍻元.1.8", "1989-01-08"), ("昭和64年1月7日", "1989-01-07"),
        ("S1.12.25", "1926-12-25"), ("大正15年12月24日", "1926-12-24"), ("T1.7.30", "1912-07-30"),
        ("明治45年7月29日", "1912-07-29"), ("M33.1.1", "1900-01-01"), ("1900-01-01", "1900-01-01"),
        ("2024-02-29", "2024-02-29"), ("S 55. 4. 1", "1980-04-01"), ("S55. 4.10", "1980-04-10"),
    ])
    func `is read`(text: String, day: String) throws {
        #expect(try read(text).get().text == day)
    }

    // BI-17
    @Test(arguments: [
        ("26/02/03", DateFault.ambiguous), ("4/1/1990", .ambiguous), ("260203", .ambiguous),
        ("2026-02-29", .noSuchDay), ("2026/13/1", .noSuchDay), ("2026-00-01", .noSuchDay),
        ("1900-02-29", .noSuchDay), ("20260230", .noSuchDay), ("0000-01-01", .tooEarly),
        ("1899-12-31", .tooEarly), ("明治32年12月31日", .tooEarly), ("0000", .unreadable), ("45321", .dayCount),
        ("61", .unreadable), ("平成31年5月1日", .eraDoesNotReach), ("R1.4.30", .eraDoesNotReach),
        ("令和0年5月1日", .eraDoesNotReach), ("昭和64年1月8日", .eraDoesNotReach), ("昭和元年12月24日", .eraDoesNotReach),
        ("S1.1.1", .eraDoesNotReach), ("未定", .unreadable), ("2026/2", .unreadable), ("2026年2月", .unreadable),
        ("2026-02-03 12:30", .unreadable), ("R", .unreadable), ("-", .unreadable), ("2026//3", .unreadable),
    ])
    func `is refused for what it is`(text: String, fault: DateFault) {
        let found: DateFault? = if case .failure(let fault) = read(text) { fault } else { nil }
        #expect(found == fault)
    }
}
