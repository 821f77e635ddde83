package import Organisation

/// Chance that depends on nothing but a seed and a name, so that leaving something out changes nothing else.
package struct MessyDice: Sendable {
    private var generator: SplitMix64

    package init(_ seed: UInt64, _ numbers: Int...) {
        var mixed = SplitMix64(seed: seed)
        for number in numbers {
            mixed = SplitMix64(seed: mixed.next() ^ UInt64(bitPattern: Int64(number)))
        }
        generator = mixed
    }

    /// 0 ..< bound.
    package mutating func draw(_ bound: Int) -> Int { Int(generator.next() % UInt64(max(1, bound))) }

    package mutating func hits(oneIn chances: Int) -> Bool { draw(chances) == 0 }

    package mutating func pick<T>(_ values: [T]) -> T { values[draw(values.count)] }
}

/// The truth that a messy file tells: invented people of an invented company, as a right reader understands them.
package struct MessyCompany: Sendable {
    package static let today = Day(daysSince1970: 20_778)

    package let seed: UInt64
    /// The line is the person's number in the company, from 0.
    package let people: [RosterEntry]

    /// - Parameter plainNames: a half-width space in every name, as two columns give it.
    package init(seed: UInt64, people count: Int, plainNames: Bool = false) {
        self.seed = seed
        people = (0..<count).map { MessyPerson(seed, $0, plainNames).entry }
    }
}

/// One person while being invented.
private struct MessyPerson {
    let index: Int
    let plainNames: Bool
    var dice: MessyDice
    var facts = EmploymentFacts()
    var born = MessyCompany.today

    init(_ seed: UInt64, _ index: Int, _ plainNames: Bool) {
        self.index = index
        self.plainNames = plainNames
        dice = MessyDice(seed, index)
    }

    var entry: RosterEntry {
        var person = self
        return person.invented()
    }

    private mutating func invented() -> RosterEntry {
        let home = dice.draw(MessyWords.departments.count)
        let sharesMail = index % 4_000 == 7 || index % 4_000 == 8
        inventFacts()
        return RosterEntry(
            line: index, identity: identity(sharesMail), departmentPath: MessyWords.departments[home],
            departmentCode: home.isMultiple(of: 2) ? "D/\(home + 100)" : "",
            concurrent: dice.hits(oneIn: 30) ? [other(than: home)] : [],
            workplace: dice.pick(MessyWords.workplaces), facts: facts, mailIsShared: sharesMail)
    }

    private mutating func identity(_ sharesMail: Bool) -> PersonIdentity {
        let (family, familyKana) = dice.pick(MessyWords.families)
        let (given, givenKana) = dice.pick(MessyWords.givens)
        let space = plainNames ? " " : dice.pick([" ", " ", " ", "　", "　", ""])
        let mail = sharesMail ? "tencho\(index / 4_000)@example.co.jp" : "p\(index).x@nagi-test.example.jp"
        return PersonIdentity(
            number: number, name: family + space + given, kana: familyKana + " " + givenKana,
            mail: sharesMail || !dice.hits(oneIn: 8) ? mail : "",
            sex: dice.pick([.male, .male, .male, .female, .female, .female, .unstated]), birthDate: born,
            language: facts.preferredLanguage == .en ? .en : .ja)
    }

    /// Six digits with leading zeros; here and there letters, or digits of full width.
    private var number: String {
        let digits = String(1_000_003 + index * 7).dropFirst()
        if index % 50 == 3 { return "Ab-" + digits }
        return index % 211 == 5 ? MessySpelling.wide(String(digits)) : String(digits)
    }

    private mutating func other(than home: Int) -> [String] {
        let count = MessyWords.departments.count
        return MessyWords.departments[(home + 1 + dice.draw(count - 1)) % count]
    }
}

extension MessyPerson {
    private mutating func inventFacts() {
        let today = MessyCompany.today
        born = today.adding(days: -(19 * 366 + dice.draw(46 * 365)))
        let hired = born.adding(
            days: 18 * 366 + dice.draw(today.daysSince1970 - born.daysSince1970 - 18 * 366))
        facts.hired = hired
        inventContract()
        if dice.hits(oneIn: 200) { facts.left = today.adding(days: 1 + dice.draw(120)) }
        if dice.hits(oneIn: 60) {
            let from = max(hired, today.adding(days: -dice.draw(200)))
            facts.absence = Absence(from: from, to: dice.hits(oneIn: 2) ? from.adding(days: 90) : nil)
        }
        if dice.hits(oneIn: 9) { facts.transferred = today.adding(days: -dice.draw(900)) }
        if dice.hits(oneIn: 15) { facts.promoted = today.adding(days: -dice.draw(900)) }
        if !dice.hits(oneIn: 3) { facts.overtime = dice.draw(800) * 6 }
        (facts.job, facts.grade) = (dice.pick(MessyWords.jobs), dice.pick(MessyWords.grades))
        facts.country = dice.pick(MessyWords.countries)
        facts.phone = phone()
        if dice.hits(oneIn: 5) { facts.preferredLanguage = dice.pick(PreferredLanguage.allCases) }
        if dice.hits(oneIn: 40) { facts.previousNumber = "old-\(index)" }
    }

    private mutating func inventContract() {
        let name = dice.pick(MessyWords.contracts)
        let kinds: [Contract.Kind] = [
            .permanent, .fixedTerm, .partTime, .reemployed, .dispatched, .seconded, .other,
        ]
        let kind = MessyWords.contracts.firstIndex(of: name).map { kinds[$0] } ?? .other
        facts.contract = Contract(kind: kind, name: name)
        if kind == .fixedTerm || kind == .reemployed {
            facts.contractEnd = MessyCompany.today.adding(days: dice.draw(500))
        }
        if kind == .partTime { facts.hoursRatio = dice.pick([5_000, 7_500, 8_000, 6_250]) }
        if kind == .dispatched { facts.dispatchedFrom = dice.pick(MessyWords.agencies) }
    }

    private mutating func phone() -> String {
        let rest = "\(1000 + dice.draw(9_000))-\(1000 + dice.draw(9_000))"
        return dice.pick(["", "03-" + rest, "06-" + rest, "090-" + rest, "070-" + rest, "+81-3-" + rest])
    }
}
