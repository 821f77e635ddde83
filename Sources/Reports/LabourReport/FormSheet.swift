internal import Charts
internal import Documents

/// A page of A4 with places in millimetres: boxes, captions and digits as an official form has them.
struct FormSheet {
    static let left = 15.0
    static let right = 195.0
    /// Where the names of the fields end.
    static let names = 45.0

    let canvas: Canvas

    private static func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }

    private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Box {
        Box(
            x: Self.points(x), y: Self.points(y), width: Self.points(width), height: Self.points(height))
    }

    func frame(_ x: Double, _ y: Double, _ width: Double, _ height: Double, line: Double = 0.6) {
        canvas.box(box(x, y, width, height), line: Canvas.Line(.ink, width: line))
    }

    func tint(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        canvas.box(box(x, y, width, height), fill: PaperLook.tint)
    }

    /// Text from a place on, wrapped; in the middle of `height` where one is given.
    func text(
        _ words: String, x: Double, y: Double, width: Double, size: Double = 9,
        weight: TextStyle.Weight = .regular, alignment: TextStyle.Alignment = .leading, height: Double? = nil,
        part: Canvas.Part = .paragraph
    ) {
        let style = TextStyle(size: size, weight: weight, alignment: alignment, leading: 1.25)
        let paragraph = Paragraph(words, style, part: part)
        let place = box(x, y, width, height ?? 0)
        let tall = paragraph.height(width: place.width, kit: canvas.kit)
        let top = height == nil ? place.y : place.y + max(0, (place.height - tall) / 2)
        paragraph.draw(on: canvas, in: Box(x: place.x, y: top, width: place.width, height: tall))
    }

    /// One line that shrinks before it is cut.
    func line(
        _ words: String, x: Double, y: Double, width: Double, size: Double = 11, height: Double,
        alignment: TextStyle.Alignment = .leading
    ) {
        let place = box(x, y, width, height)
        let line = FittedLine(words, TextStyle(size: size, alignment: alignment, leading: 1.25), least: 6)
        let tall = line.height(width: place.width, kit: canvas.kit)
        line.draw(
            on: canvas,
            in: Box(x: place.x, y: place.y + (place.height - tall) / 2, width: place.width, height: tall))
    }

    /// The name of a field at the left, on a ground.
    func name(_ words: String, y: Double, height: Double) {
        tint(Self.left, y, Self.names - Self.left, height)
        text(words, x: Self.left + 2, y: y, width: Self.names - Self.left - 3, size: 8.5, height: height)
    }

    /// Digits at the right of so many boxes; without digits the boxes are empty.
    func digits(_ text: String, places: Int, x: Double, y: Double, caption: String = "") {
        let (width, height) = (6.0, 8.0)
        let shown = Array(text)
        for place in 0..<places {
            let left = x + Double(place) * width
            frame(left, y, width, height, line: 0.5)
            let index = shown.count - places + place
            guard shown.indices.contains(index) else { continue }
            self.text(
                String(shown[index]), x: left, y: y, width: width, size: 12, alignment: .centre,
                height: height)
        }
        guard !caption.isEmpty else { return }
        self.text(
            caption, x: x - 4, y: y + height + 0.6, width: Double(places) * width + 8, size: 6,
            alignment: .centre)
    }
}
