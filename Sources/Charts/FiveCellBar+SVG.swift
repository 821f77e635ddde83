extension FiveCellBar {
    package static let pageBox = Box(x: 0, y: 0, width: 240, height: 32)

    /// A complete `<svg>` element. Classes: `bar-cell bar-attention bar-mark bar-number`.
    package func svg(id: String) -> String {
        let box = FiveCellBar.pageBox
        let (cells, mark) = layout(in: Box(x: 1, y: 1, width: box.width - 2, height: box.height - 2))
        var writer = SVGWriter()
        writer.openPicture(box, id: id, kind: "bar", title: title, description: description)
        for (index, cell) in cells.enumerated() { writer.draw(cell, isAttention: index + 1 == attention) }
        if let mark { writer.draw(mark: mark, number: number) }
        writer.close("svg")
        return writer.text
    }
}

extension SVGWriter {
    fileprivate mutating func draw(_ cell: Box, isAttention: Bool) {
        let place = [("x", cell.x), ("y", cell.y), ("width", cell.width), ("height", cell.height)]
            .map { ($0.0, SVGWriter.number($0.1)) }
        let look = [
            ("fill", "currentColor"), ("fill-opacity", isAttention ? "0.12" : "0"),
            ("stroke", "currentColor"),
            ("stroke-opacity", "0.5"), ("stroke-width", "1"),
        ]
        empty("rect", [("class", isAttention ? "bar-cell bar-attention" : "bar-cell")] + place + look)
    }

    fileprivate mutating func draw(mark: Point, number: Int?) {
        let place = [("cx", SVGWriter.number(mark.x)), ("cy", SVGWriter.number(mark.y)), ("r", "12")]
        empty("circle", [("class", "bar-mark")] + place + [("fill", "currentColor")])
        guard let number else { return }
        // White on the mark by attribute; the dark style sheet turns it.
        let at = [("x", SVGWriter.number(mark.x)), ("y", SVGWriter.number(mark.y))]
        let look = [
            ("text-anchor", "middle"), ("dominant-baseline", "central"), ("font-size", "15"),
            ("font-weight", "700"), ("fill", "#ffffff"),
        ]
        element("text", [("class", "bar-number")] + at + look, text: String(number))
    }
}
