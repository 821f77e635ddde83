package import Charts

/// Wrapped text.
package struct Paragraph: Block {
    package let text: String
    package let style: TextStyle
    /// nil inside a table's cell, which is a part itself.
    package let part: Canvas.Part?
    package let mostLines: Int?
    package let isFixed: Bool

    /// `isFixed` is for texts of the program itself, see `TextKit.layout`.
    package init(
        _ text: String, _ style: TextStyle, part: Canvas.Part? = .paragraph, mostLines: Int? = nil,
        isFixed: Bool = false
    ) {
        self.text = text
        self.style = style
        self.part = part
        self.mostLines = mostLines
        self.isFixed = isFixed
    }

    private func layout(_ width: Double, _ kit: TextKit) -> TextLayout {
        kit.layout(text, style, width: width, mostLines: mostLines, isFixed: isFixed)
    }

    package func height(width: Double, kit: TextKit) -> Double {
        layout(width, kit).height
    }

    package func draw(on canvas: Canvas, in box: Box) {
        let layout = layout(box.width, canvas.kit)
        canvas.tagged(part) { canvas.show(layout, at: Point(x: box.x, y: box.y), style.colour) }
    }
}

/// Text of a list: its mark stands alone at the left.
package struct Item: Block {
    package let mark: String
    package let text: String
    package let style: TextStyle

    package init(mark: String, _ text: String, _ style: TextStyle) {
        self.mark = mark
        self.text = text
        self.style = style
    }

    private func layouts(_ width: Double, _ kit: TextKit) -> (mark: TextLayout, text: TextLayout) {
        let mark = kit.layout(mark, style, isFixed: true)
        return (mark, kit.layout(text, style, width: width - mark.width, isFixed: true))
    }

    package func height(width: Double, kit: TextKit) -> Double {
        layouts(width, kit).text.height
    }

    package func draw(on canvas: Canvas, in box: Box) {
        let (mark, text) = layouts(box.width, canvas.kit)
        canvas.tagged(.paragraph) {
            canvas.show(mark, at: Point(x: box.x, y: box.y), style.colour)
            canvas.show(text, at: Point(x: box.x + mark.width, y: box.y), style.colour)
        }
    }
}

/// Text on one line that shrinks to `least` before it is cut.
package struct FittedLine: Block {
    package let text: String
    package let style: TextStyle
    package let part: Canvas.Part?
    package let least: Double
    package let isFixed: Bool

    package init(
        _ text: String, _ style: TextStyle, part: Canvas.Part? = .paragraph, least: Double,
        isFixed: Bool = false
    ) {
        self.text = text
        self.style = style
        self.part = part
        self.least = least
        self.isFixed = isFixed
    }

    /// That of the full size, so that a long name moves nothing.
    package func height(width: Double, kit: TextKit) -> Double {
        style.size * style.leading
    }

    package func draw(on canvas: Canvas, in box: Box) {
        let layout = canvas.kit.fitted(text, style, width: box.width, least: least, isFixed: isFixed)
        let y = box.y + (style.size * style.leading - layout.height) / 2
        canvas.tagged(part) { canvas.show(layout, at: Point(x: box.x, y: y), style.colour) }
    }
}
