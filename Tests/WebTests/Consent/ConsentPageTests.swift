import Campaigns
import Foundation
import HTML
import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page about passing the result on` {
    static func own(
        _ acts: [Declaration.Act] = [], plan: ConsentPlan = .standard, isDelivered: Bool = true,
        isAsked: Bool = true, isHandedOn: Bool = false
    ) -> OwnConsent {
        OwnConsent(
            campaign: "2026年度", plan: plan, isDelivered: isDelivered, isOnPaper: false, isAsked: isAsked,
            lastDay: StaffSamples.now.day,
            standing: ConsentStanding(
                acts.map {
                    DatedDeclaration(
                        Declaration(act: $0, scope: plan.scope, text: "2026-11"), at: StaffSamples.now)
                }), isHandedOn: isHandedOn)
    }

    static let states: [OwnConsent] = {
        let refused = ConsentPlan(
            mode: .allRefused, scope: .whole,
            agreement: WorkplaceAgreement(day: StaffSamples.now.day, by: "所長"))
        let fact = ConsentPlan(mode: .individual, scope: .oneFact, agreement: nil)
        return [
            own(), own(isDelivered: false), own([.agree]), own([.decline]), own([.request]), own([.consult]),
            own([.agree, .withdraw]), own([.agree], isHandedOn: true), own(plan: refused, isAsked: false),
            own([.request], plan: fact), own(isAsked: false),
        ]
    }()

    static func page(
        _ own: OwnConsent, _ asking: ConsentAsk? = nil, _ refusal: ConsentRefusal? = nil,
        _ language: Language = .ja
    ) -> HTML {
        ConsentPage(sheet: SheetID(rawValue: 7), own: own, asking: asking, refusal: refusal)
            .html(Frame.sample(language).forPerson())
    }

    // S2-55, S2-56: in every state and both languages of one length, well formed.
    @Test(arguments: Language.allCases)
    func `is of one length in every state`(language: Language) {
        var (mistakes, lengths): ([String], Set<Int>) = ([], [])
        for own in Self.states {
            for asking in [nil, .agree, .decline, .request, .withdraw] as [ConsentAsk?] {
                for refusal in [nil, ConsentRefusal.windowOver, .notDelivered, .otherText] {
                    let page = Self.page(own, asking, refusal, language)
                    mistakes += PageCheck(page).mistakes
                    lengths.insert(page.markup(paddedTo: ConsentPage.length).utf8.count)
                }
            }
        }
        #expect(mistakes == [] && lengths == [ConsentPage.length])
    }

    // L-15, S2-56: nothing is ticked, no answer is bigger than the other.
    @Test func `asks without a default, with both answers alike`() {
        let page = Self.page(Self.own()).markup
        #expect(!page.contains("checked") && !page.contains("type=\"radio\"") && !page.contains("checkbox"))
        let button = { (act: String) in
            page.components(separatedBy: "<button").first { $0.contains("value=\"\(act)\"") }
                .map { $0.prefix { $0 != ">" }.replacing(act, with: "") }
        }
        #expect(button("agree") != nil && button("agree") == button("decline"))
    }

    // S2-57: no question, the request and its words stay.
    @Test func `has no question where all are treated as refused, but the request`() {
        let page = Self.page(Self.states[8]).markup
        #expect(!page.contains("value=\"agree\"") && !page.contains("value=\"decline\""))
        #expect(page.contains("value=\"request\"") && page.contains("同意とみなされます"))
    }

    // L-14: the request says that it counts as consent, before it is made.
    @Test func `says what a request passes on before it is made`() {
        let page = Self.page(Self.own(), .request).markup
        for words in ["同意とみなされます", "会社に渡り、", "不利益な取扱い", "5年間保存"] { #expect(page.contains(words)) }
        #expect(page.contains("name=\"confirmed\""))
    }
}

@Suite struct `A person's word through the front door` {
    private static func post(
        _ browser: Browser, _ world: World, _ act: String, confirmed: Bool = true
    ) async throws -> Browser.Answer {
        let path = world.paths.ownConsent(about: .id(world.year.released.sheet))
        return try await browser.post(
            path,
            [("form_token", World.formToken), ("act", act), ("text", ConsentText.current.version)]
                + (confirmed ? [("confirmed", "yes")] : []))
    }

    // L-13, L-14, S2-55: every answer of the page is as long as any other, whatever was judged.
    @Test(arguments: InterviewDecision.allCases)
    func `is taken after the look, once confirmed, and every answer is of one length`(
        decision: InterviewDecision
    ) async throws {
        try await withWorld(decision: decision) { world in
            let browser = try await world.browser(.person)
            let path = world.paths.ownConsent(about: .id(world.year.released.sheet))
            var lengths: Set<Int> = []
            let early = try await Self.post(browser, world, "request")
            #expect(early.status == 409)
            lengths.insert(early.body.count)
            _ = try await browser.get(world.paths.result(.id(world.year.released.sheet)))
            let asked = try await Self.post(browser, world, "request", confirmed: false)
            #expect(asked.status == 200 && asked.text.contains("name=\"confirmed\""))
            let before = try await world.company.office.employerCopies(as: world.company.humanResources)
            let taken = try await Self.post(browser, world, "request")
            #expect(taken.status == 303 && taken.location == path)
            let shown = try await browser.get(path)
            for answer in [asked, shown] { lengths.insert(answer.body.count) }
            #expect(lengths == [ConsentPage.length])
            let after = try await world.company.office.employerCopies(as: world.company.humanResources)
            #expect(after.count - before.count == (decision == .needed ? 1 : 0))
            #expect(shown.text.contains("お申し出を、実施者への") == (decision != .needed))
        }
    }

    // S2-62: HR reads the copy with the duties beside it.
    @Test(arguments: Engine.all)
    func `reaches HR as a copy with the duties beside it`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let browser = try await world.browser(.humanResources)
            let list = try await browser.get(world.paths.employerCopies)
            let copy = try await browser.get(
                world.paths.employerCopy(.word(try await world.copyID())))
            for page in [list, copy] {
                #expect(page.status == 200)
                for words in ["5年間保存", "52条の13", "不利益な取扱い"] {
                    #expect(page.text.contains(words), "\(words)")
                }
                #expect(!page.text.contains(world.sentinel.name))
            }
            #expect(copy.text.contains("本人の同意") && copy.text.contains("3つの領域の点数"))
        }
    }

    // S2-58: the form names what is missing, and keeps what was typed.
    @Test func `is asked by a plan that a draft sets`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.clerk)
            let path = world.paths.consentPlan(at: .id(world.year.draft))
            let fields = [
                ("form_token", World.formToken), ("consent_mode", "allRefused"), ("consent_scope", "whole"),
            ]
            let refused = try await browser.post(path, fields)
            #expect(refused.status == 422 && refused.text.contains("#field-agreed_on"))
            let day = ("agreed_on", world.company.clock.now.day.text)
            let set = try await browser.post(path, fields + [day, ("agreed_by", "所長 山田")])
            #expect(set.status == 303)
            let page = try await browser.get(world.paths.campaign(.id(world.year.draft)))
            #expect(page.text.contains("所長 山田"))
        }
    }
}
