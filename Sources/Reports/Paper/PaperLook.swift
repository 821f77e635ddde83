internal import Documents

/// Sizes and colours of the personal result on paper: calm, and the same whatever the result says.
/// No colour stands for a finding; in black and white nothing is lost.
struct PaperLook {
    static let accent = Colour(0x17466e)
    static let tint = Colour(0xe6eef5)
    /// The inner rings of a radar.
    static let shade = Colour(0xd5dfe8)
    static let grid = Colour(0xa9b4bd)
    static let quiet = Colour(0x4a4a4a)
    static let margin = 42.0
    static let top = 34.0

    /// 1 where everything fits at full size; smaller where long names or many contacts ask for it.
    let scale: Double

    var title: TextStyle { style(16, .bold, PaperLook.accent, leading: 1.35) }
    var name: TextStyle { style(13, .bold, leading: 1.35) }
    var heading: TextStyle { style(11.5, .bold, PaperLook.accent, leading: 1.4) }
    var verdict: TextStyle { style(19, .bold, leading: 1.35) }
    var interview: TextStyle { style(12.5, .bold, leading: 1.4) }
    var body: TextStyle { style(10, .regular, leading: 1.42) }
    /// Emphasis without the bold face: each further kanji of a second face costs a quarter kilobyte.
    var accented: TextStyle { style(10, .regular, PaperLook.accent, leading: 1.42) }
    var table: TextStyle { style(9.2, .regular, leading: 1.2) }
    var tableHead: TextStyle { style(9.2, .regular, PaperLook.accent, leading: 1.2) }
    var number: TextStyle { style(9.8, .bold, leading: 1.1) }
    var small: TextStyle { style(9, .regular, PaperLook.quiet, leading: 1.35) }
    var axis: TextStyle { style(9, .regular, PaperLook.quiet, leading: 1.15) }

    func space(_ points: Double) -> Double { points * scale }

    private func style(
        _ size: Double, _ weight: TextStyle.Weight, _ colour: Colour = .ink, leading: Double
    ) -> TextStyle {
        TextStyle(size: size, weight: weight, colour: colour, leading: leading).scaled(scale)
    }

    static let thin = Canvas.Line(grid, width: 0.5)
}
