extension HTML {
    /// The same words without markup, for the text part of a mail: blocks on lines of their own,
    /// list items with a dot, links followed by their address.
    package var plainText: String {
        var printer = PlainTextPrinter()
        printer.add(self)
        return printer.finished
    }
}

private struct PlainTextPrinter {
    private var lines: [String] = []
    private var line = ""

    var finished: String {
        var all = lines + [line]
        while all.last == "" { all.removeLast() }
        while all.first == "" { all.removeFirst() }
        return all.joined(separator: "\n") + "\n"
    }

    mutating func add(_ piece: HTML) {
        switch piece.node {
        case .text(let string): line += string
        case .pieces(let pieces): for piece in pieces { add(piece) }
        case .void(let name, _): if name == "br" { endLine() } else if name == "hr" { endBlock() }
        case .raw: break
        case .element(let name, let attributes, let content): add(name, attributes, content)
        }
    }

    private mutating func add(_ name: String, _ attributes: [Attribute], _ content: HTML) {
        switch name {
        case "p", "h1", "h2", "h3", "h4", "ul", "ol", "dl", "table", "div", "section", "blockquote":
            endBlock()
            add(content)
            endBlock()
        case "li", "dt", "dd", "tr":
            endLine()
            line += name == "li" ? "・" : name == "dd" ? "　" : ""
            add(content)
            endLine()
        case "td", "th":
            if !line.isEmpty { line += "　" }
            add(content)
        case "a":
            add(content)
            for case (.text(let link)) in attributes.filter({ $0.name == "href" }).map(\.value) {
                endLine()
                line += link
            }
        default: add(content)
        }
    }

    private mutating func endLine() {
        guard !line.isEmpty else { return }
        lines.append(line)
        line = ""
    }

    private mutating func endBlock() {
        endLine()
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }
}
