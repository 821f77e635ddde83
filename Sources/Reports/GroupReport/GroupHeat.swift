/// The shades of a heat map. A shade is for the eye and no judgement; the number stands beside it always.
package enum GroupHeat {
    /// Five shades around the middle, 3.0, by the mean point in tenths. The ends are those of the legend.
    package static func shade(_ tenths: Int) -> Int {
        switch tenths {
        case ..<25: 1
        case ..<29: 2
        case ..<32: 3
        case ..<36: 4
        default: 5
        }
    }

    /// nil for a figure that is not shown.
    package static func shade(of figure: String) -> Int? { Int(figure.filter { $0 != "." }).map(shade) }
}
