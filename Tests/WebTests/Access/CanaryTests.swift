import Campaigns
import HTTPTypes
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

// AZ-02, PR-01, PR-03, TH46
@Suite struct `A canary in the company` {
    // S2-55, S3-02, S3-04, L-04: everything each caller can get in any language, every form answered with an error,
    // all mail to others, all log lines.
    @Test(arguments: Engine.all)
    func `is found by nobody whom the table does not allow`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            for caller in Caller.allCases where !caller.seesTheSentinel && caller != .linkHolder {
                let keepsRosters = RoleTable.reach(caller.role, .rosterRead) != nil
                for found in try await world.crawl(caller) {
                    // Who keeps the roster reads names there, and nothing else of anybody.
                    if keepsRosters, found.address.contains("/roster") { continue }
                    for word in world.sentinel.words {
                        #expect(!found.text.contains(word), "\(word) for \(caller) at \(found.address)")
                    }
                }
            }
            let toOthers = world.company.mail.all.filter { $0.addressee.address != world.sentinel.mail }
            #expect(toOthers.count > 20)
            for mail in toOthers {
                for word in world.sentinel.words {
                    #expect(!mail.letter.body.contains(word) && !mail.letter.subject.text.contains(word))
                }
            }
            let log = world.log.all.joined(separator: "\n")
            #expect(world.log.all.count > 200)
            let secrets = world.company.mail.all.compactMap {
                world.company.mail.secret(to: $0.addressee.address)?.text
            }
            for word in world.sentinel.words + secrets + [world.slug, "sono", "High"] {
                #expect(!log.contains(word), "\(word) in the log")
            }
        }
    }

    // S2-55, PR-01: a link shows whose answers it takes to nobody who holds it.
    @Test(arguments: Engine.all)
    func `is not named to whoever holds the link`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            for found in try await world.crawl(.linkHolder) {
                for word in world.sentinel.words {
                    #expect(!found.text.contains(word), "\(word) at \(found.address)")
                }
            }
        }
    }

    // The positive control: the same search finds it where it may be.
    @Test(arguments: Engine.all)
    func `is found by the same search where it belongs`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            for caller in [Caller.implementer, .clerk] {
                let pages = try await world.crawl(caller)
                for word in [world.sentinel.name, world.sentinel.number] {
                    #expect(pages.contains { $0.text.contains(word) }, "\(word) for \(caller)")
                }
            }
            let own = try await world.crawl(.person)
            for kind in ["/document.pdf?lang=ja", "\(world.year.released.sheet.rawValue)?lang=ja"] {
                let page = own.first { $0.address.contains(kind) }
                #expect(page?.text.contains(world.sentinel.number) == true, "\(kind)")
                #expect(page?.text.contains("燧子") == true, "\(kind)")
            }
            #expect(world.company.mail.all.contains { $0.letter.body.contains(world.sentinel.name) })
        }
    }
}

extension World {
    struct Found: Sendable {
        let address: String
        let text: String
    }

    /// Everything a caller can have: pages in both languages, files, and what forms answer when they are sent empty.
    func crawl(_ caller: Caller, languages: [String] = ["ja", "en"]) async throws -> [Found] {
        var found: [Found] = []
        for row in house.rows {
            for address in try await addresses(of: row) {
                let browser = try await browser(caller)
                if row.method == "POST" {
                    let answer = try await browser.post(address, [(FormToken.fieldName, Self.formToken)])
                    found.append(Found(address: "POST \(address)", text: try answer.readable))
                    continue
                }
                for language in languages {
                    let place = address + "?lang=\(language)&show=high&return=check&done=opened&note=expired"
                    found.append(Found(address: place, text: try await browser.get(place).readable))
                }
            }
        }
        return found
    }
}

extension Browser.Answer {
    /// Headers and body as a person can read them; a PDF by its text.
    var readable: String {
        get throws {
            let head = headers.map { "\($0.name.canonicalName): \($0.value)" }.joined(separator: "\n")
            let isPaper = body.starts(with: Array("%PDF-".utf8))
            return head + "\n" + (isPaper ? try Poppler(bytes: body).text : text)
        }
    }
}
