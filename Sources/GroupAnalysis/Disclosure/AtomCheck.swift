/// The check of everything that was cut by trees (SD-R1, R2, R3, R5, R8, R9; L-22).
///
/// An atom is a class of respondents whom no published set tells apart. Every set ever shown is a union of
/// atoms, so every sum that can be computed from any number of shown figures is a sum over whole atoms with
/// weights. If every atom is empty or holds k people, no such sum concerns fewer than k: that is sufficient
/// for any family of sets, and for one tree also necessary.
struct AtomCheck {
    let states: PartStates
    let rules: SwitchedRules

    /// What stands against a publication.
    enum Finding: Sendable, Hashable {
        case holds
        /// People came or left: the change alone would be computable (SD-R5).
        case change
        /// Few people would be told apart (SD-R2, SD-R9).
        case few
    }

    func check(_ joined: Joined) -> Finding {
        let findings = Set(smallAtoms(joined).map { finding(joined, $0) })
        return findings.contains(.few) ? .few : findings.contains(.change) ? .change : .holds
    }

    /// A unit of the newest tree that cuts a small atom off: the lowest among those that hold people whom the
    /// earlier publications do not tell apart from it. Hidden, it joins them again. The whole company comes
    /// last.
    func newestUnit(_ joined: Joined) -> Int? {
        guard let newest = joined.trees.last else { return nil }
        let few = smallAtoms(joined).filter { finding(joined, $0) == .few }
        func earlier(_ row: Int) -> [Int32] { joined.trees.dropLast().map { $0[row] } }
        let cut = Set(few.map(earlier))
        let around = joined.atoms().examples().filter { cut.contains(earlier($0)) }
        return around.map { newest[$0] }.filter { $0 >= 0 }.map(Int.init).max()
    }

    /// A person of every atom that is too small.
    private func smallAtoms(_ joined: Joined) -> [Int] {
        let atoms = joined.atoms()
        // Two numbers per atom: those whom the limit protects, and those who consented to less.
        var parts = [Part](repeating: Part(), count: atoms.count)
        for (row, atom) in atoms.classes.enumerated() {
            if joined.consenting[row] {
                parts[Int(atom)].consenting += 1
            } else {
                parts[Int(atom)].open += 1
            }
        }
        return zip(parts, atoms.examples()).filter { !states.holds($0.0) }.map(\.1)
    }

    /// What one small atom means, seen from a person in it.
    private func finding(_ joined: Joined, _ row: Int) -> Finding {
        let signature = joined.trees.map { $0[row] }
        guard signature.contains(where: { $0 >= 0 }) else { return .holds }
        // A first publication can fail only where the choice of units was switched off or wrong.
        if joined.trees.count == 1 {
            return rules.mergesSmallParts && rules.countsDirectMembers ? .few : .holds
        }
        if signature.contains(LedgerColumn.absent) { return rules.freezes ? .change : .holds }
        return rules.readsLedger ? .few : .holds
    }
}
