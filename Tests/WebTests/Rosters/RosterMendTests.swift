import Organisation
import TestSupport
import Testing

@testable import Web

@Suite struct `The mends of a messy roster` {
    // S3-44, BI-5: whatever is wrong is said with its row, its column and what to do, in both languages.
    @Test(arguments: Language.allCases, [false, true])
    func `name row, column, what is wrong and how to mend it`(language: Language, isSheet: Bool) {
        let texts = Texts.of(language).staff.roster
        let roster = MessyRoster(MessyCompany(seed: 5, people: 900)).planted(PlantedFault.all)
        let faults = roster.faults(Array(3..<903), isSheet: isSheet)
        let rows = RosterFaults(faults: faults).rows(texts).dropFirst()
        let fallback = language == .ja ? "値を確かめてください。" : "Check the value."
        let wrong = zip(faults, rows).filter { fault, row in
            let place = isSheet && fault.column != nil ? fault.cell : "\(fault.line)"
            let column = fault.column.map { texts.column($0).name } ?? texts.wholeLine
            return row[0] != place || row[1] != column || row[2].isEmpty || row[3].isEmpty
                || row[3] == fallback
        }
        #expect(wrong.isEmpty && rows.count == faults.count && faults.count > 80, "\(wrong.prefix(2))")
    }
}
