import Campaigns
import Foundation
import Organisation
import StressCheck
import TestSupport

@testable import Operations

/// A year whose group results are published, and what its pages say.
enum GroupYear {
    /// 12 of 12, 11 of 11 and 4 of 11: the last team is hidden, and so is what would show it by subtraction.
    static func published(_ house: TestOffice) async throws -> ImplementationID {
        let id = try await house.openCampaign(people: 34)
        for n in 1...34 where n % 3 != 2 || n < 12 {
            var chance = SplitMix64(seed: UInt64(n))
            let holder = try await house.holder(n)
            try await house.send(try SampleAnswers.strained(0.5, using: &chance), by: holder)
        }
        try await house.finish(id)
        return id
    }
}

/// The rows of all tables of a page, as the text of their cells.
struct Rows {
    let rows: [[String]]

    init(_ markup: String) {
        rows = markup.components(separatedBy: "<tr").dropFirst().map { row in
            let inside = row.components(separatedBy: "</tr>")[0]
            return inside.replacing("<th", with: "<td").components(separatedBy: "<td").dropFirst().map {
                cell in
                var (text, isTag) = ("", true)
                for character in cell {
                    switch character {
                    case "<": isTag = true
                    case ">": isTag = false
                    default: if !isTag { text.append(character) }
                    }
                }
                return text.replacing("—表示なし", with: "—")
            }
        }
    }
}
