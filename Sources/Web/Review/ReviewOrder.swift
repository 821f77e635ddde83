import Organisation
import StressCheck

/// Worst first: whoever meets the criteria, then whoever must be looked at, then all others; within each the
/// reactions decide, then causes and support together, then the number.
enum ReviewOrder {
    static func sorted(_ rows: [ReviewRow]) -> [ReviewRow] {
        rows.map { (rank($0), $0) }.sorted {
            $0.0.lexicographicallyPrecedes($1.0) || ($0.0 == $1.0 && $0.1.number < $1.1.number)
        }
        .map(\.1)
    }

    /// Smaller is worse.
    private static func rank(_ row: ReviewRow) -> [Int] {
        let group = row.isMet ? 0 : row.needsLook ? 1 : 2
        guard let sums = row.sums ?? worse(row.candidates, row.deciding) else { return [group, .max, .max] }
        let sign = row.deciding == .conversionTable ? 1 : -1
        return [group, sign * sums.b, sign * sums.ac]
    }

    private static func worse(_ both: (male: Score, female: Score)?, _ method: Method) -> AreaSums? {
        guard let male = both?.male.verdict(method)?.sums, let female = both?.female.verdict(method)?.sums
        else {
            return nil
        }
        let isLowBad = method == .conversionTable
        return (male.b < female.b) == isLowBad ? male : female
    }
}

extension ReviewFilter {
    func shows(_ row: ReviewRow) -> Bool {
        switch self {
        case .all: true
        case .met: row.isMet
        case .look: row.needsLook
        case .undecided: row.decision == nil
        }
    }
}

/// Where somebody stands in the list as it was shown.
struct ReviewNeighbours: Sendable, Hashable {
    let previous: SheetID?
    let next: SheetID?
    /// From 1.
    let position: Int
    let count: Int

    /// Whoever was decided meanwhile keeps the place, so that the way through the undecided never jumps.
    init(of sheet: SheetID, in rows: [ReviewRow], showing filter: ReviewFilter) {
        let list = ReviewOrder.sorted(rows).filter { filter.shows($0) || $0.sheet == sheet }
        let index = list.firstIndex { $0.sheet == sheet } ?? 0
        previous = index > 0 ? list[index - 1].sheet : nil
        next = index + 1 < list.count ? list[index + 1].sheet : nil
        position = index + 1
        count = list.count
    }
}
