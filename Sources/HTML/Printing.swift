extension HTML {
    /// The markup, escaped.
    package var markup: String {
        var output = ""
        print(into: &output)
        return output
    }

    package func print(into output: inout String) {
        switch node {
        case .text(let string): output.appendEscaped(string)
        case .raw(let markup): output += markup
        case .pieces(let pieces): for piece in pieces { piece.print(into: &output) }
        case .void(let name, let attributes): Self.open(name, attributes, into: &output)
        case .element(let name, let attributes, let content):
            Self.open(name, attributes, into: &output)
            content.print(into: &output)
            output += "</"
            output += name
            output += ">"
        }
    }

    private static func open(_ name: String, _ attributes: [Attribute], into output: inout String) {
        output += "<"
        output += name
        for attribute in attributes { attribute.print(into: &output) }
        output += ">"
    }
}

extension Attribute {
    fileprivate func print(into output: inout String) {
        if value == .omitted { return }
        output += " "
        output += name
        guard case .text(let text) = value else { return }
        output += "=\""
        output.appendEscaped(text)
        output += "\""
    }
}

extension String {
    /// One table for text and attributes: a value can then be moved from one to the other without thought.
    /// Control characters that HTML forbids print as U+FFFD, as a browser would show them.
    fileprivate mutating func appendEscaped(_ string: String) {
        guard string.utf8.contains(where: { $0 < 0x3F && Self.needsEscape($0) || $0 == 0x7F }) else {
            self += string
            return
        }
        for scalar in string.unicodeScalars {
            switch scalar {
            case "&": self += "&amp;"
            case "<": self += "&lt;"
            case ">": self += "&gt;"
            case "\"": self += "&quot;"
            case "'": self += "&#39;"
            case "\t", "\n", "\r": unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: self += "\u{FFFD}"
            default: unicodeScalars.append(scalar)
            }
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }
}
