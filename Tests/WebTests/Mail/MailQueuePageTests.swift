import Campaigns
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

extension Browser {
    fileprivate func send(_ path: String) async throws -> Answer {
        try await post(path, [(FormToken.fieldName, World.formToken), ("again", "yes")])
    }
}

extension World {
    /// Brings back the mail of everybody who is asked now and has not answered.
    fileprivate func bringBackMails() async throws -> [MailTaskID] {
        let (now, open) = (company.clock.now, year.open)
        return try await company.tenant.database.write { db in
            let ids = try db.rows(
                """
                SELECT o.id FROM outbox o JOIN invitation i ON i.id = o.subject
                WHERE o.kind = 'invitation' AND o.done_at IS NOT NULL AND i.implementation = \(open)
                  AND NOT EXISTS (SELECT 1 FROM sheet s WHERE s.invitation = i.id) ORDER BY o.id
                """
            ).map { try $0.id(0, MailTaskID.self) }
            for id in ids { _ = try db.bounce(id, reply: 550, at: now) }
            return ids
        }
    }
}

@Suite struct `The page of mails` {
    // S3-55, S2-09, TH11: how many stand how; names and a button for the clerk; of no mail what it is about.
    @Test(arguments: Engine.all)
    func `shows who was not reached, and sends again`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let (path, clerk) = (world.paths.mailQueue, try await world.browser(.clerk))
            let calm = try await clerk.get(path)
            #expect(calm.status == 200 && calm.text.contains("届いていないメールはありません。"))
            #expect(PageCheck(markup: calm.text).mistakes == [])
            let ids = try await world.bringBackMails()
            let page = try await clerk.get(path)
            #expect(PageCheck(markup: page.text).mistakes == [])
            for words in ["不達", "もう一度送る", "550：アドレスが見つからないか", "印刷"] {
                #expect(page.text.contains(words), "\(words)")
            }
            for kind in ["invitation", "reminder", "resultReady", "招待", "受検案内", "結果のお知らせ"] {
                #expect(!page.text.contains(kind), "\(kind)")
            }
            let id = try #require(ids.first)
            let again = world.paths.sendingAgain(.id(id))
            let sent = try await clerk.send(again)
            #expect(sent.status == 303 && sent.location == path + "?done=again")
            #expect(try await clerk.get(path + "?done=again").text.contains("もう一度送る順番に入れました。"))
            #expect(try await clerk.send(again).status == 409)
            #expect(!(try await clerk.get(path).text.contains(again)))
        }
    }

    // S3-55, S3-04: whoever looks after machines sees numbers of replies and nobody's name; the employer sees nothing.
    @Test(arguments: Engine.all)
    func `names nobody to the administrator, and is closed to the others`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let ids = try await world.bringBackMails()
            let administrator = try await world.browser(.administrator)
            let page = try await administrator.get(world.paths.mailQueue)
            #expect(page.status == 200 && PageCheck(markup: page.text).mistakes == [])
            #expect(page.text.contains("メールサーバーの返事") && page.text.contains("550"))
            // No heading over a list that is not there.
            #expect(!page.text.contains("届いていないメール"))
            #expect(!page.text.contains("もう一度送る") && !page.text.contains(world.sentinel.number))
            let roster = try await world.company.office.mailQueue(as: world.company.clerk).lines
            #expect(roster.count == ids.count)
            for line in roster { #expect(!page.text.contains(line.name ?? "?")) }
            for caller in [Caller.humanResources, .lineManager, .person, .visitor] {
                let browser = try await world.browser(caller)
                #expect(try await browser.get(world.paths.mailQueue).isSentAway, "\(caller)")
            }
            let home = try await world.browser(.humanResources).get(world.paths.home)
            #expect(!home.text.contains(world.paths.mailQueue))
        }
    }

    // S3-55: a hundred a page.
    @Test func `comes in pages`() throws {
        let line = MailQueue.Line(
            id: MailTaskID(rawValue: 1), state: .bounced, name: "波 花子", number: "0001", due: nil, reply: nil,
            maySendAgain: true)
        let queue = MailQueue(
            answers: [MailAnswerCount(state: .bounced, reply: nil, count: 250)],
            lines: Array(repeating: line, count: 100), part: 2, parts: 3, showsNames: true)
        let viewer = Viewer(name: "汐見", roles: [.clerk])
        let page = MailQueuePage(queue: queue, viewer: viewer).html(.sample()).markup
        #expect(page.contains("?part=1\"") && page.contains("?part=3\"") && !page.contains("?part=2\""))
    }
}
