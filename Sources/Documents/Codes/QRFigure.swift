package import Charts

/// A QR code on paper, black on white with its quiet zone, as high as its `side` and never narrower.
package struct QRFigure: Block {
    package let code: QRCode
    /// In points, the quiet zone included.
    package let side: Double
    /// What a screen reader says instead.
    package let alternative: String

    package init(_ code: QRCode, side: Double, alternative: String) {
        self.code = code
        self.side = side
        self.alternative = alternative
    }

    package func height(width: Double, kit: TextKit) -> Double { side }

    package func draw(on canvas: Canvas, in box: Box) {
        let module = side / Double(code.size + 2 * QRCode.quietZone)
        let start = Double(QRCode.quietZone) * module
        canvas.figure(alternative) {
            for row in 0..<code.size {
                for run in code.runs(in: row) {
                    // A hair higher than a module: viewers would show the paper between two rows.
                    canvas.box(
                        Box(
                            x: box.x + start + Double(run.lowerBound) * module,
                            y: box.y + start + Double(row) * module, width: Double(run.count) * module,
                            height: module * 1.02),
                        fill: Colour(0x000000))
                }
            }
        }
    }
}
