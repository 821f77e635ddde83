extension PageCheck {
    /// Reads our own printer's markup; it is no reader for foreign pages.
    static func read(_ markup: String) -> [Tag] {
        var tags: [Tag] = []
        for piece in markup.split(separator: "<").dropFirst(0) {
            guard let first = piece.first, first.isLetter, let end = piece.firstIndex(of: ">") else {
                continue
            }
            let inside = piece[..<end]
            let name = inside.prefix { $0 != " " }
            let text = String(piece[piece.index(after: end)...])
            tags.append(
                Tag(name: String(name), attributes: attributes(inside.dropFirst(name.count)), text: text))
        }
        return tags
    }

    private static func attributes(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        var rest = text.drop { $0 == " " }
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(name.count)
            var value = ""
            if rest.first == "=" {
                let quoted = rest.dropFirst(2)
                value = String(quoted.prefix { $0 != "\"" })
                rest = quoted.dropFirst(value.count + 1)
            }
            found[String(name)] = value
            rest = rest.drop { $0 == " " }
        }
        return found
    }
}
