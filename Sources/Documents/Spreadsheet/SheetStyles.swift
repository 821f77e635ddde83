/// Which number format each style has.
final class SheetStyles: XMLListener {
    private(set) var formats: [NumberFormat] = []
    private var own: [Int: NumberFormat] = [:]
    private var place = Place.elsewhere

    private enum Place { case elsewhere, formats, cells }

    private static let most = 65_536

    func open(_ name: XMLName, _ attributes: XMLAttributes) -> XMLStep {
        if name.is("numFmts") {
            place = .formats
        } else if name.is("cellXfs") {
            place = .cells
        } else if place == .formats, name.is("numFmt") {
            if let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") {
                own[id] = NumberFormat(code: code)
            }
        } else if place == .cells, name.is("xf") {
            guard formats.count < Self.most else { return .fail(.tooBig) }
            let id = attributes.number("numFmtId") ?? 0
            formats.append(own[id] ?? .builtIn(id))
        }
        return .goOn
    }

    func close(_ name: XMLName) -> XMLStep {
        if name.is("numFmts") || name.is("cellXfs") { place = .elsewhere }
        return .goOn
    }
}
