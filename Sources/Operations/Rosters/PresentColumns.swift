import Organisation

/// The columns that a file has: what it does not have stays as it is. A file of numbers, names and places must not
/// empty everybody's contract and telephone.
struct PresentColumns {
    private let columns: Set<RosterColumn>

    /// - Parameter mapping: an empty one stands for every column.
    init(_ mapping: ColumnMapping) {
        let named = mapping.rows.compactMap(\.column)
        columns = named.isEmpty ? Set(RosterColumn.allCases) : Set(named)
    }

    func has(_ any: RosterColumn...) -> Bool { !columns.isDisjoint(with: any) }

    func merged(_ new: PersonIdentity, over old: PersonIdentity?) -> PersonIdentity {
        guard let old else { return new }
        return PersonIdentity(
            number: new.number, name: new.name,
            kana: has(.kana, .familyKana, .givenKana) ? new.kana : old.kana,
            mail: has(.mail) ? new.mail : old.mail, sex: has(.sex) ? new.sex : old.sex,
            birthDate: has(.birthDate) ? new.born : old.born,
            language: has(.language) ? new.language : old.language)
    }

    /// - Parameter hadLeft: then a file that says nothing of leaving brings the person back.
    func merged(_ new: EmploymentFacts, over old: EmploymentFacts?, hadLeft: Bool) -> EmploymentFacts {
        guard var facts = old else { return new }
        if has(.left) { facts.left = new.left } else if hadLeft { facts.left = nil }
        if has(.hired) { facts.hired = new.hired }
        if has(.contract) { facts.contract = new.contract }
        if has(.contractEnd) { facts.contractEnd = new.contractEnd }
        if has(.hoursRatio) { facts.hoursRatio = new.hoursRatio }
        if has(.dispatchedFrom) { facts.dispatchedFrom = new.dispatchedFrom }
        if has(.absentFrom, .absentTo) { facts.absence = new.absence }
        if has(.job) { facts.job = new.job }
        if has(.grade) { facts.grade = new.grade }
        if has(.promoted) { facts.promoted = new.promoted }
        if has(.transferred) { facts.transferred = new.transferred }
        if has(.overtime) { facts.overtime = new.overtime }
        if has(.phone) { facts.phone = new.phone }
        if has(.country) { facts.country = new.country }
        if has(.language) { facts.preferredLanguage = new.preferredLanguage }
        if has(.previousNumber) { facts.previousNumber = new.previousNumber }
        return facts
    }
}
