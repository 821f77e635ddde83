/// How a run of text looks. Sizes are points (1/72 inch).
package struct TextStyle: Hashable, Sendable {
    package enum Weight: Hashable, Sendable { case regular, bold }
    package enum Alignment: Hashable, Sendable { case leading, centre, trailing }

    package var size: Double
    package var weight: Weight
    package var colour: Colour
    package var alignment: Alignment
    /// Distance of base lines as a multiple of the size.
    package var leading: Double

    package init(
        size: Double, weight: Weight = .regular, colour: Colour = .ink, alignment: Alignment = .leading,
        leading: Double = 1.5
    ) {
        self.size = size
        self.weight = weight
        self.colour = colour
        self.alignment = alignment
        self.leading = leading
    }

    package func aligned(_ alignment: Alignment) -> TextStyle {
        var style = self
        style.alignment = alignment
        return style
    }

    package func scaled(_ factor: Double) -> TextStyle {
        var style = self
        style.size = (size * factor * 20).rounded() / 20
        return style
    }
}

package struct Colour: Hashable, Sendable {
    package let red: Double
    package let green: Double
    package let blue: Double

    package init(_ hex: Int) {
        red = Double(hex >> 16 & 0xff) / 255
        green = Double(hex >> 8 & 0xff) / 255
        blue = Double(hex & 0xff) / 255
    }

    /// Gray-900 of the Digital Agency's tokens.
    package static let ink = Colour(0x1a1a1a)
    package static let white = Colour(0xffffff)
}
