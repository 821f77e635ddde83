/// Writes SVG text. No style attributes: the pages' content policy forbids them, so looks come from
/// presentation attributes (light and dark through `currentColor`) and from classes.
struct SVGWriter {
    private(set) var text = ""

    mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
        text += tag(name, attributes) + ">"
    }

    mutating func close(_ name: String) {
        text += "</\(name)>"
    }

    mutating func empty(_ name: String, _ attributes: [(String, String)]) {
        text += tag(name, attributes) + "/>"
    }

    mutating func element(_ name: String, _ attributes: [(String, String)] = [], text content: String) {
        text += tag(name, attributes) + ">" + SVGWriter.escaped(content) + "</\(name)>"
    }

    /// The picture's name and description, tied to it by ids so that screen readers read both.
    mutating func openPicture(_ box: Box, id: String, kind: String, title: String, description: String) {
        open(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("class", "chart \(kind)"), ("role", "img"),
                ("aria-labelledby", "\(id)-title \(id)-desc"),
                (
                    "viewBox",
                    [box.x, box.y, box.width, box.height].map(SVGWriter.number).joined(separator: " ")
                ),
            ])
        element("title", [("id", "\(id)-title")], text: title)
        element("desc", [("id", "\(id)-desc")], text: description)
    }

    private func tag(_ name: String, _ attributes: [(String, String)]) -> String {
        "<\(name)" + attributes.map { " \($0.0)=\"\(SVGWriter.escaped($0.1))\"" }.joined()
    }

    /// At most one decimal place.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        guard !tenths.isMultiple(of: 10) else { return String(tenths / 10) }
        return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    static func points(_ points: [Point]) -> String {
        points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    }

    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(character)
            }
        }
        return out
    }
}
