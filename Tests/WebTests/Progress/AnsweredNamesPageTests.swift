import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page of names` {
    // S3-18, L-05, TH14: explained while it is off; with the switch a list and a file, neither with a time.
    @Test(arguments: Engine.all)
    func `opens to HR with the company's switch, and holds no time`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let browser = try await world.browser(.humanResources)
            let path = world.paths.answeredNames(of: .id(world.year.open))
            let off = try await browser.get(path)
            #expect(off.status == 200 && off.text.contains("表示しない設定"))
            #expect(!off.text.contains(world.sentinel.number))
            let offFile = try await browser.get(world.paths.answeredNamesFile(of: .id(world.year.open)))
            #expect(offFile.text.split(separator: "\r\n").count == 1)
            let clerk = try await world.browser(.clerk)
            let seen = try await clerk.get(path)
            #expect(seen.status == 200 && seen.text.contains(world.sentinel.number))
            #expect(PageCheck(markup: seen.text).mistakes == [])
            let (past, office) = (world.year.released.campaign, world.company.office)
            let whole = try await clerk.get(world.paths.answeredNames(of: .id(past)))
            let unanswered = world.paths.answeredNames(of: .id(past), unanswered: true)
            #expect(whole.text.contains("href=\"\(unanswered)\""))
            let rest = try await clerk.get(unanswered)
            #expect(PageCheck(markup: rest.text).mistakes == [])
            let lines = try await office.answeredNames(at: past, as: world.company.clerk).sections.flatMap(
                \.lines)
            let answered = lines.filter(\.hasAnswered)
            #expect(!answered.isEmpty)
            for line in lines {
                #expect(whole.text.contains(">\(line.number)<"))
                #expect(rest.text.contains(">\(line.number)<") == !line.hasAnswered)
            }
            #expect(!seen.text.contains("datetime") && !seen.text.contains("12:"))
            let file = try await clerk.get(world.paths.answeredNamesFile(of: .id(world.year.open)))
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"answered.csv\"")
            #expect(file.text.split(separator: "\r\n").count == 13)
            #expect(try await world.browser(.lineManager).get(path).isSentAway)
            let progress = try await clerk.get(world.paths.progress(of: .id(world.year.open)))
            #expect(progress.text.contains("href=\"\(path)\""))
        }
    }
}
