import Campaigns
import HTTPTypes
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations
@testable import Web

// AZ-10, done when 2
@Suite struct `Two companies of one installation` {
    // BI-10, BI-42, BI-47, TH44: the same people, numbers and ids in both; every route, GET and POST, asked at one
    // with the sessions of the other.
    @Test(arguments: Engine.all)
    func `know nothing of each other, whatever is asked with whose session`(engine: Engine) async throws {
        try await withTwins(engine) { one, other in
            var (open, changed, asked): ([String], [String], Int) = ([], [], 0)
            for row in one.house.rows where row.path.contains(":slug") {
                guard RoleTable.reach(.visitor, row.function) == nil else { continue }
                let addresses = try await other.addresses(of: row)
                let before = try await other.rows()
                for caller in Caller.allCases where caller.cookie != nil {
                    for browser in try await one.browsers(caller, at: other) {
                        for address in addresses {
                            let answer = try await one.ask(row, at: address, in: browser)
                            asked += 1
                            if !answer.isSentAway { open.append("\(caller) \(row.method) \(address)") }
                            if other.sentinel.isIn(answer) { open.append("words: \(caller) \(address)") }
                        }
                    }
                }
                let differing = World.changed(before, try await other.rows())
                if !differing.isEmpty { changed.append("\(row.method) \(row.path) \(differing)") }
            }
            #expect(open == [])
            #expect(changed == [])
            #expect(asked > 1_000)
        }
    }

    // BI-42: the same id leads to the own record here and to the other's there, never across.
    @Test(arguments: Engine.all)
    func `show each its own under the same ids`(engine: Engine) async throws {
        try await withTwins(engine) { one, other in
            #expect(one.year.released.sheet == other.year.released.sheet)
            #expect(one.year.reviewed.batch == other.year.reviewed.batch)
            #expect(one.company.accountOfClerk == other.company.accountOfClerk)
            #expect(one.slug != other.slug && one.company.tenant.id != other.company.tenant.id)
            for (here, there) in [(one, other), (other, one)] {
                for caller in [Caller.implementer, .clerk, .person, .administrator, .providerImplementer] {
                    let pages = try await here.crawl(caller, languages: ["ja"])
                    #expect(pages.allSatisfy { !there.sentinel.isIn($0.text) }, "\(caller)")
                    if caller.seesTheSentinel {
                        #expect(pages.contains { here.sentinel.isIn($0.text) }, "\(caller)")
                    }
                }
            }
        }
    }

    // TH09: a link's secret opens at its own company only.
    @Test(arguments: Engine.all)
    func `take each other's links for nothing`(engine: Engine) async throws {
        try await withTwins(engine) { one, other in
            let browser = try await one.browser(.visitor)
            let words = [
                ("/l/", one.personalSecret.text), ("/p/", try await one.passwordSecret()),
            ]
            for (place, secret) in words {
                // The personal link is old by now; the one for a password is fresh.
                let own = try await browser.get(place + one.slug + secret)
                #expect(place == "/l/" || own.status == 200)
                let there = try await browser.get(place + other.slug + secret)
                let unknown = try await browser.get(place + other.slug + Secret(random: Randoms.system).text)
                #expect(there.status == unknown.status, "\(place)")
                #expect(there.body.count == unknown.body.count, "\(place)")
            }
            let token = (FormToken.fieldName, World.formToken)
            let opening = try await browser.post(
                other.paths.openings, [token, ("link", other.slug + one.personalSecret.text)])
            #expect(opening.location != other.paths.answers)
        }
    }
}

// BI-42
@Suite struct `An id that is not one's own` {
    @Test(arguments: Engine.all)
    func `answers like one that does not exist`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            var odd: [String] = []
            for row in world.house.rows where row.path.hasPrefix("/t/:slug") && row.method == "GET" {
                guard let address = try await world.addresses(of: row).first,
                    let last = address.split(separator: "/").last.flatMap({ Int($0) })
                else { continue }
                for caller in [Caller.humanResources, .otherPerson, .unappointedImplementer] {
                    let browser = try await world.browser(caller)
                    let own = try await browser.get(address)
                    guard own.status == 404 else { continue }
                    for wrong in ["\(last + 1)", "1", "0", "-1", "9007199254740993"] {
                        let answer = try await browser.get(
                            address.replacing("/\(last)", with: "/" + wrong))
                        if answer.status != 404 || answer.body != own.body {
                            odd.append("\(caller) \(wrong)")
                        }
                    }
                }
            }
            #expect(odd == [])
        }
    }
}

extension World {
    /// The caller's session as it is, and with the other company's word written into its cookie.
    fileprivate func browsers(_ caller: Caller, at other: World) async throws -> [Browser] {
        let own = try await browser(caller)
        let forged = try await browser(caller)
        if let cookie = caller.cookie?.rawValue, let value = forged.cookies[cookie] {
            forged.setCookie(cookie, value.replacing(slug, with: other.slug))
        }
        // At the provider's door there is one session for all companies; here it is tried as a company's too.
        if caller.cookie == .provider, let value = own.cookies[CookieName.provider.rawValue] {
            for cookie in [CookieName.staff, .person, .link] {
                forged.setCookie(cookie.rawValue, other.slug + value)
            }
        }
        return [own, forged]
    }
}

extension Sentinel {
    fileprivate func isIn(_ text: String) -> Bool { words.contains { text.contains($0) } }

    fileprivate func isIn(_ answer: Browser.Answer) -> Bool { isIn(answer.text) }
}

/// The same story twice in one installation, with the same ids and other names.
func withTwins<T: Sendable>(_ engine: Engine, _ work: (World, World) async throws -> T) async throws -> T {
    try await withTwinOffices(engine) { makeFirst, makeSecond in
        let one = try await World(try await makeFirst(), .standard, .needed, Randoms.system)
        let other = try await World(try await makeSecond(), .neighbour, .needed, Randoms.system)
        return try await work(one, other)
    }
}
