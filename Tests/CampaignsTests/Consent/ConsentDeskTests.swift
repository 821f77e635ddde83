import Organisation
import StressCheck
import Testing

@testable import Campaigns

@Suite struct `The consent desk` {
    static let released = Day(daysSince1970: 20_800).start.adding(seconds: 3_600)
    static let delivered = released.adding(days: 1)
    static let text = ConsentText.current.version

    static func desk(
        _ plan: ConsentPlan = .standard, delivered: Instant? = delivered,
        decision: InterviewDecision = .notNeeded, standing: ConsentStanding = ConsentStanding()
    ) -> ConsentDesk {
        ConsentDesk(
            plan: plan, releasedAt: released, deliveredAt: delivered, decision: decision, standing: standing)
    }

    static func standing(_ acts: Declaration.Act...) -> ConsentStanding {
        ConsentStanding(
            acts.map { DatedDeclaration(Declaration(act: $0, scope: .whole, text: text), at: delivered) })
    }

    // L-15, S2-56: released is not delivered, and a second before the delivery is before it.
    @Test func `takes nothing before the person's own delivery`() {
        for ask in ConsentAsk.allCases {
            for (delivered, now) in [
                (nil, Self.released.adding(days: 2)), (Self.delivered, Self.delivered.adding(seconds: -1)),
            ] {
                #expect(throws: ConsentRefusal.notDelivered) {
                    try Self.desk(delivered: delivered).take(ask, text: Self.text, at: now)
                }
            }
        }
        let taken = try? Self.desk().take(.agree, text: Self.text, at: Self.delivered)
        #expect(taken?.consent == .provision)
    }

    // L-15: neither yes nor no until the person says one.
    @Test func `begins with none`() {
        let standing = ConsentStanding()
        #expect(standing.answer == .none && standing.request == .none && standing.group == .none)
        #expect(!standing.passesOn)
    }

    // L-13, L-14: by decision, whatever was said before.
    @Test(arguments: InterviewDecision.allCases)
    func `makes a request an interview only where it was judged necessary`(decision: InterviewDecision) throws
    {
        for before in [[], [Declaration.Act.decline], [.agree], [.agree, .withdraw]] {
            var standing = ConsentStanding()
            for act in before {
                standing.add(
                    DatedDeclaration(
                        Declaration(act: act, scope: .whole, text: Self.text), at: Self.delivered))
            }
            let desk = Self.desk(decision: decision, standing: standing)
            let taken = try #require(try desk.take(.request, text: Self.text, at: Self.delivered))
            #expect(taken.consent == (decision == .needed ? .request : nil))
            standing.add(DatedDeclaration(taken, at: Self.delivered))
            let agreedBefore = before == [.agree]
            #expect(standing.passesOn == (decision == .needed || agreedBefore))
        }
    }

    // S2-57: nobody is asked, a request is taken.
    @Test func `asks nobody where all are treated as refused`() throws {
        let agreement = WorkplaceAgreement(day: Self.released.day, by: "工場長")
        let plan = ConsentPlan(mode: .allRefused, scope: .whole, agreement: agreement)
        let desk = Self.desk(plan, decision: .needed)
        #expect(!desk.asks(at: Self.delivered))
        for ask in [ConsentAsk.agree, .decline, .agreeGroup, .declineGroup] {
            #expect(throws: ConsentRefusal.notAsked) {
                try desk.take(ask, text: Self.text, at: Self.delivered)
            }
        }
        #expect(try desk.take(.request, text: Self.text, at: Self.delivered)?.consent == .request)
    }

    // S2-56: thirty days from the release to the end of the last, the same for all; a request has no end.
    @Test func `keeps the window of thirty days for the question only`() throws {
        let last = Self.released.day.adding(days: 30)
        let (inside, outside) = (last.end.adding(seconds: -1), last.end)
        for ask in [ConsentAsk.agree, .decline] {
            #expect(try Self.desk().take(ask, text: Self.text, at: inside) != nil)
            #expect(throws: ConsentRefusal.windowOver) {
                try Self.desk().take(ask, text: Self.text, at: outside)
            }
        }
        #expect(Self.desk().asks(at: inside) && !Self.desk().asks(at: outside))
        #expect(
            try Self.desk(decision: .needed).take(.request, text: Self.text, at: outside)?.act == .request)
        let agreed = Self.desk(standing: Self.standing(.agree))
        #expect(try agreed.take(.withdraw, text: Self.text, at: outside)?.act == .withdraw)
    }

    @Test func `refuses another text than the one in force, and a withdrawal of nothing`() {
        #expect(throws: ConsentRefusal.otherText) {
            try Self.desk().take(.agree, text: "2019-01", at: Self.delivered)
        }
        #expect(throws: ConsentRefusal.nothingToWithdraw) {
            try Self.desk().take(.withdraw, text: Self.text, at: Self.delivered)
        }
    }

    @Test func `writes nothing twice`() throws {
        for (ask, act) in [(ConsentAsk.agree, Declaration.Act.agree), (.decline, .decline)] {
            let desk = Self.desk(standing: Self.standing(act))
            #expect(try desk.take(ask, text: Self.text, at: Self.delivered) == nil)
        }
    }

    // L-16: the scope is that of the implementation, nobody chooses more.
    @Test(arguments: ConsentScope.allCases) func `binds the scope that was set`(scope: ConsentScope) throws {
        let plan = ConsentPlan(mode: .individual, scope: scope, agreement: nil)
        for ask in [ConsentAsk.agree, .request] {
            let taken = try Self.desk(plan, decision: .needed).take(ask, text: Self.text, at: Self.delivered)
            #expect(taken?.scope == scope)
        }
    }
}

@Suite struct `A plan for the consent` {
    static func draft() throws -> Implementation {
        let day = Day(daysSince1970: 20_800)
        let campaign = Campaign(
            id: CampaignID(rawValue: 1), name: "2026", instrument: .bjsq57, firstDay: day,
            lastDay: day.adding(days: 30))
        return Implementation(
            id: ImplementationID(rawValue: 2), campaign: campaign,
            workplace: Workplace(id: WorkplaceID(rawValue: 3), name: "本社"), headcount: 80)
    }

    // S2-58: without a day that has come and a name, nobody is treated as having refused.
    @Test func `treats all as refused only with the workplace's agreement`() throws {
        let draft = try Self.draft()
        let today = Day(daysSince1970: 20_790)
        let wrong: [WorkplaceAgreement?] = [
            nil, WorkplaceAgreement(day: today, by: " 　"),
            WorkplaceAgreement(day: today.adding(days: 1), by: "所長"),
        ]
        for agreement in wrong {
            #expect(throws: ConsentRefusal.agreementMissing) {
                try ConsentPlan(mode: .allRefused, scope: .whole, agreement: agreement).set(
                    at: draft, today: today)
            }
        }
        let right = WorkplaceAgreement(day: today, by: "所長 山田")
        try ConsentPlan(mode: .allRefused, scope: .whole, agreement: right).set(at: draft, today: today)
        try ConsentPlan.standard.set(at: draft, today: today)
    }

    @Test func `is set in a draft only`() throws {
        var opened = try Self.draft()
        opened.openedAt = Day(daysSince1970: 20_800).start
        #expect(throws: ConsentRefusal.opened) {
            try ConsentPlan.standard.set(at: opened, today: Day(daysSince1970: 20_801))
        }
    }
}

@Suite struct `The text before the person` {
    // L-15: a version that people had before them is never edited: its letters are counted here.
    @Test func `stays as it was in every version`() {
        let sums = ConsentText.all.map { text in
            (text.ja.everything + text.en.everything).joined(separator: "|").unicodeScalars.reduce(0) {
                ($0 &* 31 &+ Int($1.value)) % 1_000_000_007
            }
        }
        #expect(sums == [47_692_592])
        #expect(ConsentText.all.map(\.version) == ["2026-11"])
        #expect(ConsentText.all.allSatisfy { !$0.sources.isEmpty })
    }

    // S2-55, S2-62, L-14: what passes, to whom, for how long, and that nobody is worse off.
    @Test func `says what passes, to whom, for how long, and that nobody is worse off`() {
        let ja = ConsentText.current.ja.everything.joined()
        for words in ["会社に渡るもの", "人事労務の担当者", "5年間保存", "不利益な取扱い", "同意とみなされます", "相談として"] {
            #expect(ja.contains(words), "\(words)")
        }
        let en = ConsentText.current.en.everything.joined()
        for words in [
            "personnel staff", "five years", "treat you worse", "counts as agreeing", "consultation",
        ] {
            #expect(en.contains(words), "\(words)")
        }
    }
}
