/// 規模: how many people work at a workplace, in the four bands of S0-12.
package enum SizeBand: String, CaseIterable, Sendable {
    case under50, under1000, under10000, from10000

    package init(headcount: Int) {
        self =
            switch headcount {
            case ..<50: .under50
            case ..<1_000: .under1000
            case ..<10_000: .under10000
            default: .from10000
            }
    }
}
