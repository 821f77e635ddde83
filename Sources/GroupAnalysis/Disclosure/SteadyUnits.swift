/// The units whose people hardly changed between two years, judged together.
///
/// Unit by unit is not enough: where two units swap ten people and one leaves, each has changed by more than
/// ten, but the two together by one. So the members of all compared units of both years are cut into atoms,
/// as the ledger's are, and while an atom is too small, the smallest unit around it is compared no more.
struct SteadyUnits {
    /// Numbers of the later year.
    private(set) var units: Set<Int>

    init(_ earlier: PublicationLedger, _ later: PublicationLedger, _ pairs: [Int: Int], _ threshold: Int) {
        let then = Self.members(earlier)
        let now = Self.members(later)
        // Most units fall at the first look: too few came, or too few left.
        units = Set(
            pairs.filter { pair in
                guard let before = then[pair.value], let after = now[pair.key] else { return false }
                let counts = [before.subtracting(after).count, after.subtracting(before).count]
                return counts.allSatisfy { $0 == 0 || $0 >= threshold }
            }.keys)
        while let unit = offender(then, now, pairs, threshold) { units.remove(unit) }
    }

    /// The smallest unit around an atom that is too small.
    private func offender(
        _ then: [Int: Set<Int>], _ now: [Int: Set<Int>], _ pairs: [Int: Int], _ threshold: Int
    ) -> Int? {
        // Earlier units are written as negative numbers, so that one list marks a person for both years.
        var signatures: [Int: [Int]] = [:]
        for unit in units.sorted() {
            for member in pairs[unit].flatMap({ then[$0] }) ?? [] {
                signatures[member, default: []].append(-1 - unit)
            }
            for member in now[unit] ?? [] { signatures[member, default: []].append(unit) }
        }
        var atoms: [[Int]: Int] = [:]
        for signature in signatures.values { atoms[signature, default: 0] += 1 }
        // An atom without a signature does not occur: only people of compared units have one.
        let small = atoms.filter { $0.value < threshold }.keys.flatMap { $0 }.map { $0 < 0 ? -1 - $0 : $0 }
        return small.min { (now[$0]?.count ?? 0, $0) < (now[$1]?.count ?? 0, $1) }
    }

    /// Respondents of each shown unit of the newest publication.
    private static func members(_ ledger: PublicationLedger) -> [Int: Set<Int>] {
        guard let newest = ledger.publications.last else { return [:] }
        var members: [Int: Set<Int>] = [:]
        for entry in newest.entries {
            if case .unit(let unit) = entry.group { members[unit] = Set(newest.members(of: entry)) }
        }
        return members
    }
}
