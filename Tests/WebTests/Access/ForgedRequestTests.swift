import HTTPTypes
import Hummingbird
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

// TH31, ASVS 3.5.1, 3.5.3, BI-51…55
@Suite struct `A forged request to the house` {
    private static let form = "application/x-www-form-urlencoded"

    static let forgeries: [(name: String, headers: HTTPFields, token: String?)] = [
        ("no token", [.contentType: form, .secFetchSite: "same-origin"], nil),
        ("wrong token", [.contentType: form], String(repeating: "0", count: 32)),
        ("foreign origin", [.contentType: form, .origin: "https://evil.example"], World.formToken),
        ("cross-site", [.contentType: form, .secFetchSite: "cross-site"], World.formToken),
    ]

    @Test(arguments: Engine.all)
    func `is refused on every action, by whomever it is sent, and changes nothing`(
        engine: Engine
    ) async throws {
        try await withWorld(engine) { world in
            for row in world.house.rows where row.method == "POST" {
                let address = try #require(try await world.addresses(of: row).first)
                let own = try await world.fields(of: row).filter { $0.0 != FormToken.fieldName }
                let callers = Caller.allCases.filter { $0.mayAsk(row) }
                var browsers: [(Caller, Browser)] = []
                for caller in callers { browsers.append((caller, try await world.browser(caller))) }
                let before = try await world.rows()
                for (caller, browser) in browsers {
                    for forgery in Self.forgeries {
                        let token = forgery.token.map { [(FormToken.fieldName, $0)] } ?? []
                        let answer = try await browser.post(address, own + token, headers: forgery.headers)
                        #expect(answer.status == 403, "\(forgery.name) \(caller) \(address)")
                    }
                }
                let after = try await world.rows()
                #expect(after == before, "\(callers) \(address)")
            }
        }
    }

    // A form whose visit cookie is missing came from nowhere of ours.
    @Test func `without the visit's cookie is refused too`() async throws {
        try await withWorld { world in
            for row in world.house.rows where row.method == "POST" {
                let address = try #require(try await world.addresses(of: row).first)
                let browser = Browser(world.house.responder)
                let answer = try await browser.post(address, try await world.fields(of: row))
                #expect(answer.status == 403, "\(address)")
            }
        }
    }
}

// PR-02, TH10
@Suite struct `Looking at a page` {
    @Test(arguments: Engine.all)
    func `changes no row but the record of who looked`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            var browsers: [(caller: Caller, browser: Browser)] = []
            for caller in Caller.allCases { browsers.append((caller, try await world.browser(caller))) }
            for row in world.house.rows where row.method == "GET" {
                let addresses = try await world.addresses(of: row)
                let before = try await world.rows()
                var isDelivery = false
                for (_, browser) in browsers {
                    for address in addresses {
                        let answer = try await browser.get(address)
                        // The first look at an own result is its delivery: a dated row (issue, §3).
                        isDelivery = isDelivery || row.function == .resultReadOwn && answer.status == 200
                    }
                }
                let changed = World.changed(before, try await world.rows())
                var record = row.function == .pageOpen ? [] : ["audit", "audit_head"]
                // The employer's first look is the handing on: a dated row as well.
                if row.function == .employerCopyRead { record.append("employer_opening") }
                let allowed = Set(record + (isDelivery ? ["delivery"] : []))
                #expect(changed.isSubset(of: allowed), "\(row.path) changed \(changed)")
            }
        }
    }

    // PR-02: mail scanners and previews.
    @Test(arguments: Engine.all)
    func `of a personal link fifty times changes no row at all`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let before = try await world.rows()
            for _ in 1...50 {
                let browser = Browser(world.house.responder)
                #expect(try await browser.get("/l/\(world.slug)\(world.personalSecret.text)").status == 200)
                #expect(
                    try await browser.send(
                        .head, "/l/\(world.slug)\(world.personalSecret.text)", [:], []
                    ).status == 200)
            }
            #expect(try await world.rows() == before)
        }
    }
}
