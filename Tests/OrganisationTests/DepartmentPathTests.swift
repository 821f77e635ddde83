import Testing

@testable import Organisation

@Suite struct `A department's path in one cell` {
    // BI-13: monthly lists and account files read what rosters write.
    @Test(arguments: [["本社", "営業部"], ["研究/開発", "A＞B", "円\\記号"], ["本社"]])
    func `is read as it was written`(names: [String]) {
        #expect(DepartmentPath.names(DepartmentPath.text(names)) == names)
    }

    @Test func `has separators of both widths`() {
        #expect(DepartmentPath.names("本社／営業部>1課＞a") == ["本社", "営業部", "1課", "a"])
        #expect(DepartmentPath.names("a//b") == ["a", "", "b"])
    }
}
