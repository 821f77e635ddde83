import Foundation
import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

@Suite struct `The page of letters` {
    private static var code: Regex<(Substring, Substring)> { /[a-z2-9]{10}(-[A-Z2-9]{4}){5}/ }

    private func paper(_ world: World, _ browser: Browser) async throws -> Browser.Answer {
        try await browser.post(
            world.paths.letters(of: .id(world.year.open)),
            [(FormToken.fieldName, World.formToken), ("whom", "unanswered"), ("part", "1")])
    }

    /// The person whose form a typed link opens.
    private func person(_ typed: String, _ world: World) async throws -> PersonID? {
        let browser = Browser(world.house.responder)
        let page = try await browser.get("/l/" + typed)
        guard page.status == 200,
            let word = page.text.firstMatch(of: /name="link" value="([^"]+)"/)?.output.1
        else { return nil }
        let opened = try await browser.post(
            world.paths.openings, [(FormToken.fieldName, page.formToken), ("link", String(word))])
        guard opened.location == world.paths.answers,
            let session = browser.cookies[CookieName.link.rawValue],
            let secret = Secret(text: String(session.suffix(43))),
            case .link(_, let person)? = try await world.company.office.principal(of: secret)
        else { return nil }
        return person
    }

    // S2-10, S2-05: read back from the PDF by tools that are not ours, page by page.
    @Test(arguments: Engine.all)
    func `prints a sheet for each person whose link opens that person's form`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let answer = try await paper(world, try await world.browser(.clerk))
            #expect(answer.status == 200 && answer.headers[.cacheControl] == "no-store")
            #expect(answer.headers[.contentType] == "application/pdf")
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"letters.pdf\"")
            let pages = try Poppler(bytes: answer.body).texts
            let people = try await world.company.office.letters(
                .unanswered, nil, part: 1, at: world.year.open, as: world.company.clerk
            ).lines
            #expect(pages.count == 12 && people.count == 12)
            var (wrong, codes): ([String], Set<String>) = ([], [])
            for (page, line) in zip(pages, people) {
                let others = people.filter { $0.number != line.number && page.contains("社員番号 \($0.number)") }
                guard page.contains("社員番号 \(line.number)"), page.contains(line.name), others.isEmpty,
                    let code = page.firstMatch(of: Self.code)?.output.0, page.contains("親展"),
                    try await person(String(code), world) == world.company.person(line.number)
                else {
                    wrong.append(page)
                    continue
                }
                codes.insert(String(code))
            }
            #expect(wrong == [] && codes.count == 12)
            for word in ["高ストレス", "該当", "判定"] { #expect(!pages.joined().contains(word)) }
        }
    }

    // S2-10: as people type it: small letters, without hyphens, in full width, with a full stop behind.
    @Test func `takes the printed link in any spelling, and no other code`() async throws {
        try await withWorld { world in
            let answer = try await paper(world, try await world.browser(.clerk))
            let text = try Poppler(bytes: answer.body).text
            let code = try #require(text.firstMatch(of: Self.code).map { String($0.output.0) })
            let whose = try #require(try await person(code, world))
            let wide = code.unicodeScalars.map { scalar in
                Unicode.Scalar(scalar.value + 0xFEE0).map { String(Character($0)) } ?? ""
            }.joined()
            let spellings = [
                code.lowercased(), code.uppercased(), code.replacing("-", with: ""), code + ".",
                Query.encoded(wide),
            ]
            for typed in spellings { #expect(try await person(typed, world) == whose, "\(typed)") }
            let last = try #require(code.last)
            let other = String(code.dropLast()) + (last == "A" ? "B" : "A")
            for typed in [other, String(code.dropLast()), code + "A", String(code.dropFirst())] {
                #expect(try await Browser(world.house.responder).get("/l/" + typed).status == 404, "\(typed)")
            }
        }
    }

    // S2-10, CR-02: the paper alone holds the link; no table and no line of the log does.
    @Test(arguments: Engine.all)
    func `keeps no printed link anywhere`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let answer = try await paper(world, try await world.browser(.clerk))
            let codes = try Poppler(bytes: answer.body).text.matches(of: Self.code).map {
                String($0.output.0)
            }
            #expect(codes.count == 12)
            let log = Haystack(name: "log", bytes: Data(world.log.all.joined(separator: "\n").utf8))
            for place in try await world.dump() + [log] {
                for code in codes {
                    let typed = String(code.dropFirst(Paths.slugLength + 1))
                    let plain = typed.replacing("-", with: "")
                    let secret = AccessCode(typed: plain).flatMap(Secret.init(code:))?.text ?? plain
                    let found = [typed, plain, plain.lowercased(), secret].filter {
                        place.contains(Array($0.utf8))
                    }
                    #expect(found == [], "\(place.name)")
                }
            }
        }
    }

    // S2-10, S3-04: the clerk's page, well made, reached from the campaign by whoever is appointed there alone.
    @Test(arguments: Engine.all)
    func `shows whom mail does not reach, finds one by number, and is the clerk's`(engine: Engine)
        async throws
    {
        try await withWorld(engine) { world in
            let (path, clerk) = (
                world.paths.letters(of: .id(world.year.open)), try await world.browser(.clerk)
            )
            let campaign = try await clerk.get(world.paths.campaign(.id(world.year.open)))
            #expect(campaign.text.contains("href=\"\(path)\""))
            let usual = try await clerk.get(path)
            #expect(usual.status == 200 && PageCheck(markup: usual.text).mistakes == [])
            #expect(usual.text.contains("印刷する方がいません") && !usual.text.contains(world.sentinel.number))
            let all = try await clerk.post(
                world.paths.letterChoices(of: .id(world.year.open)),
                [(FormToken.fieldName, World.formToken), ("whom", "unanswered"), ("department", "")])
            #expect(PageCheck(markup: all.text).mistakes == [])
            #expect(all.text.contains("12枚を印刷する") && all.text.contains(world.sentinel.number))
            let search = { (number: String) in
                try await clerk.post(
                    world.paths.letterSearches(of: .id(world.year.open)),
                    [(FormToken.fieldName, World.formToken), ("number", number)])
            }
            let found = try await search(world.sentinel.number.lowercased())
            #expect(found.status == 200 && found.text.contains("1枚を印刷する"))
            #expect(PageCheck(markup: found.text).mistakes == [])
            let missing = try await search("nobody")
            #expect(missing.status == 422 && missing.text.contains("社員番号を確かめてください"))
            #expect(PageCheck(markup: missing.text).mistakes == [])
            let closed = try await clerk.get(world.paths.letters(of: .id(world.year.reviewed.campaign)))
            #expect(closed.location == world.paths.campaign(.id(world.year.reviewed.campaign)))
            for caller in [
                Caller.humanResources, .lineManager, .administrator, .implementer, .unappointedClerk,
            ] {
                let browser = try await world.browser(caller)
                #expect(try await browser.get(path).isSentAway, "\(caller)")
                let printed = try await paper(world, browser)
                #expect(printed.isSentAway && !printed.body.starts(with: Array("%PDF-".utf8)), "\(caller)")
                let page = try await browser.get(world.paths.campaign(.id(world.year.open)))
                #expect(!page.text.contains("href=\"\(path)\""), "\(caller)")
            }
        }
    }
}

extension TestOffice {
    fileprivate func person(_ number: String) async throws -> PersonID? {
        try await tenant.database.read { try $0.personID(number: number) }
    }
}
