package import Charts

/// One line of text from below to above, for the heads of narrow columns.
package struct UprightLine: Block {
    package let text: String
    package let style: TextStyle
    /// How long the line may be; it shrinks to `least` before it is cut.
    package let length: Double
    package let least: Double

    package init(_ text: String, _ style: TextStyle, length: Double, least: Double) {
        self.text = text
        self.style = style
        self.length = length
        self.least = least
    }

    package func height(width: Double, kit: TextKit) -> Double { length }

    package func draw(on canvas: Canvas, in box: Box) {
        let layout = canvas.kit.fitted(text, style, width: length, least: least, isFixed: true)
        let x = box.x + (box.width - layout.height) / 2
        canvas.showUpright(layout, at: Point(x: x, y: box.y + box.height), style.colour)
    }
}
