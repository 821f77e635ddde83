internal import CPangoCairo

extension Canvas {
    /// The parts of a document a screen reader can name. Text without a part is decoration.
    package enum Part: String, Sendable {
        case heading1 = "H1"
        case heading2 = "H2"
        case paragraph = "P"
        case table = "Table"
        case row = "TR"
        case headCell = "TH"
        case cell = "TD"
        case figure = "Figure"
    }

    /// Without a part, draws within the part that is open.
    package func tagged<Failure: Error>(_ part: Part?, _ draw: () throws(Failure) -> Void) throws(Failure) {
        guard let part else { return try draw() }
        cairo_tag_begin(cairo, part.rawValue, "")
        defer { cairo_tag_end(cairo, part.rawValue) }
        try draw()
    }

    /// A picture with the words that stand for it.
    package func figure(_ alternative: String, _ draw: () -> Void) {
        alternatives.append(alternative)
        tagged(.figure, draw)
    }
}
