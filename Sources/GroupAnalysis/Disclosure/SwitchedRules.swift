/// Which of the rules SD-R2 … SD-R10 are on: always all of them.
///
/// The tests take one away and show that the attacker then finds somebody. Nothing outside this target can
/// make another value than `all`.
struct SwitchedRules: Sendable {
    /// SD-R2: direct members of upper units are a part of their own.
    var countsDirectMembers = true
    /// SD-R3: small parts are merged or something is hidden beside them.
    var mergesSmallParts = true
    /// SD-R4: tables of attributes are checked jointly with the tree.
    var checksTables = true
    /// SD-R5: late and removed sheets wait until they are many.
    var freezes = true
    /// SD-R9: everything ever published counts.
    var readsLedger = true
    /// SD-R10: years are compared only where few neither came nor left.
    var comparesYears = true

    static let all = SwitchedRules()
}
