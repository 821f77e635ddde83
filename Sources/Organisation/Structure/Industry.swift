/// 事業の種類: one 中分類 of the Japan Standard Industrial Classification, as the report to the labour standards
/// office names it. The name is printed; the code is kept.
package struct Industry: Hashable, Sendable {
    /// 大分類, `A`–`T`.
    package let section: String
    /// 中分類, two digits.
    package let code: String
    package let name: String

    init(_ section: String, _ code: String, _ name: String) {
        self.section = section
        self.code = code
        self.name = name
    }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    /// - Parameter code: two digits; a spreadsheet's `6` is `06`.
    package static func of(code: String) -> Industry? { byCode[code.count == 1 ? "0" + code : code] }

    package static func of(name: String) -> Industry? { all.first { $0.name == name } }
}
