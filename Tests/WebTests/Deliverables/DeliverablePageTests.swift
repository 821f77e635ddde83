import Campaigns
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `Pages of the deliveries` {
    private static func list(notes: [DeliverableNote] = [], released: Instant? = nil) throws
        -> DeliveryChecklist
    {
        let batch = StaffSamples.batch(members: 4, decided: 4, released: released)
        let lines = Deliverable.allCases.map {
            DeliverableState($0, of: batch, plan: .standard, notes: notes)
        }
        return DeliveryChecklist(
            implementation: try StaffSamples.closed(), recipient: .clerks, recipients: ["汐見 しおり"],
            batches: [(batch, lines)], names: [AccountID(rawValue: 2): "汐見 しおり"],
            now: StaffSamples.now.adding(seconds: 200 * 60))
    }

    private static let note = DeliverableNote(
        .rawScores, .data, at: StaffSamples.now.adding(seconds: 12 * 60), by: AccountID(rawValue: 2))

    @Test(arguments: Language.allCases) func `are well formed`(language: Language) throws {
        let pages = [
            DeliverablesPage(list: try Self.list(), mayNote: true, early: .release),
            DeliverablesPage(
                list: try Self.list(notes: [Self.note], released: StaffSamples.now), mayNote: true,
                isNoted: true),
        ]
        for page in pages { #expect(PageCheck(page.html(.sample(language))).mistakes == []) }
        let form = DeliverablePlanForm(plan: .standard, action: "/x").html(.sample(language)).markup
        #expect(form.contains("name=\"moment-needRecord\"") && !form.contains("moment-groups"))
    }

    // S4-19, S4-20: what is done says how long it took, what is not how long it has been.
    @Test func `show minutes and hours since the closing`() throws {
        let shown = DeliverablesPage(list: try Self.list(notes: [Self.note]), mayNote: false)
            .html(.sample()).markup
        #expect(shown.contains("12分") && shown.contains("3時間20分経過"))
        #expect(shown.contains("汐見 しおり") && shown.contains("データを取り出し"))
        #expect(shown.contains("まだ渡せません"))
    }
}
