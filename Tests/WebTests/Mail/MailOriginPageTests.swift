import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page for the company's mail administrators` {
    // S2-09: sender, domain and links to allow; nobody's name.
    @Test(arguments: Engine.all)
    func `says what to allow, and sends a test to oneself`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let browser = try await world.browser(.administrator)
            #expect(try await browser.get(world.paths.mailQueue).text.contains(world.paths.mailOrigin))
            let page = try await browser.get(world.paths.mailOrigin)
            #expect(page.status == 200 && PageCheck(markup: page.text).mistakes == [])
            let origin = try await world.company.office.mailOrigin(as: world.company.administrator)
            for words in [origin.sender, origin.envelopeDomain, origin.site] {
                #expect(page.text.contains(words), "\(words)")
            }
            let form = [(FormToken.fieldName, World.formToken)]
            let sent = try await browser.post(world.paths.mailTrials, form)
            #expect(sent.status == 303 && sent.location == world.paths.mailOrigin + "?done=sent")
            let done = try await browser.get(world.paths.mailOrigin + "?done=sent")
            #expect(done.text.contains("送る順番に入れました") && PageCheck(markup: done.text).mistakes == [])
            for caller in [Caller.humanResources, .lineManager, .person, .visitor] {
                #expect(try await world.browser(caller).get(world.paths.mailOrigin).isSentAway, "\(caller)")
            }
        }
    }
}
