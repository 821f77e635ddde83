import Campaigns
import Organisation
import StressCheck
import TestSupport

@testable import Operations
@testable import Web

/// - Parameters:
///   - random: with a seed, two worlds give the same ids, links and pages.
///   - decision: the implementer's about the sentinel.
func withWorld<T: Sendable>(
    _ engine: Engine = .sqlite, sentinel: Sentinel = .standard, decision: InterviewDecision = .needed,
    random: @escaping @Sendable (Int) -> [UInt8] = Randoms.system, _ work: (World) async throws -> T
) async throws -> T {
    try await withOffices(engine, random: random) { made in
        try await work(try await World(made, sentinel, decision, random))
    }
}

extension World {
    init(
        _ made: TestOffices, _ sentinel: Sentinel, _ decision: InterviewDecision,
        _ random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws {
        let company = made.house
        let file = sentinel.roster(12)
        let plan = try await company.office.checkRoster(file, as: company.humanResources)
        try await company.office.importRoster(file, shown: plan.digest, as: company.humanResources)
        let staff: [Caller: Principal] = [
            .humanResources: company.humanResources, .administrator: company.administrator,
            .clerk: company.clerk, .implementer: company.implementer,
            .lineManager: try await company.newAccount(
                "本社 部長", .lineManager, department: try await company.department("本社")),
            .unappointedClerk: try await company.newAccount("よその担当", .clerk),
            .unappointedImplementer: try await company.newAccount("よその医師", .implementer),
        ]
        let spare = try await company.newAccount("予備 係", .humanResources)
        let released = try await company.releasedYear(sentinel, decision)
        company.clock.advance(seconds: 200 * 86_400)
        let reviewed = try await company.closedYear("2027年度", sentinel)
        let open = try await company.openAnotherCampaign("2028年度")
        let draft = try await company.draft("2029年度")
        let people: [Caller: Respondent] = [
            .linkHolder: try await company.holder(mail: sentinel.mail),
            .otherLinkHolder: try await company.holder(2),
        ]
        let accounts = try await company.office.accounts(as: company.administrator)
        guard let entry = accounts.first(where: { .account($0.account.id) == spare }) else {
            throw TestFault.sample
        }
        self.init(
            offices: made.offices, company: company, ground: made.ground,
            house: House(offices: made.offices, origins: [Browser.origin], randomBytes: random),
            log: LogLines(), sentinel: sentinel, staff: staff, people: people,
            year: Year(released: released, reviewed: reviewed, open: open, draft: draft), spare: entry,
            provider: try await Self.provider(of: made.offices, at: company))
        let entrance = try await entered(provider.implementer)
        guard let doctor = try await company.office.principal(of: entrance) else { throw TestFault.sample }
        try await company.office.attest(as: doctor)
    }
}

extension TestOffice {
    fileprivate func releasedYear(
        _ sentinel: Sentinel, _ decision: InterviewDecision
    ) async throws -> (ImplementationID, BatchID, SheetID) {
        let year = try await closedYear("2026年度", sentinel)
        for examinee in try await office.reviewList(year.1, as: implementer).examinees {
            try await office.decide(
                examinee.sheet == year.2 ? decision : .notNeeded, about: examinee.sheet, as: implementer)
        }
        for kind in ReviewConfirmation.allCases {
            try await office.confirm(kind, of: year.1, as: implementer)
        }
        try await office.releaseResults(of: year.1, as: implementer)
        try await deliver()
        try await consent(try await holder(2).person)
        try await publishGroups(year.0)
        return year
    }

    /// The sentinel and five others answer; the others' answers do not depend on the sentinel's.
    fileprivate func closedYear(
        _ name: String, _ sentinel: Sentinel
    ) async throws -> (ImplementationID, BatchID, SheetID) {
        let id = try await openAnotherCampaign(
            name, asking: [TypedQuestion(isText: true, ja: "働く場所で変えたいこと")])
        let first = try await holder(mail: sentinel.mail)
        try await office.saveExtra(
            [0: .text(try FreeText(sentinel.remark))], of: first.invitation, as: first.principal,
            session: first.session)
        try await answer(first, try SampleAnswers.codes(sentinel.answers))
        for n in 2...6 { try await answer(try await holder(n), try SampleCompany.answers(high: n == 3)) }
        let batch = try await office.closeCampaign(id, as: clerk)
        let list = try await office.reviewList(batch, as: implementer)
        guard let own = list.examinees.first(where: { $0.number == sentinel.number }) else {
            throw TestFault.sample
        }
        return (id, batch, own.sheet)
    }

    /// Looks at the own result and agrees that it passes to the employer.
    private func consent(_ person: PersonID) async throws {
        guard let sheet = try await office.ownResults(of: person, as: .person(person)).entries.first?.sheet
        else {
            throw TestFault.sample
        }
        _ = try await office.ownResult(sheet, of: person, language: .ja, as: .person(person))
        try await office.declare(
            .agree, text: ConsentText.current.version, about: sheet, of: person, as: .person(person))
    }

    private func answer(_ holder: Respondent, _ answers: [ItemID: Int]) async throws {
        let receipt = try await send(answers, by: holder)
        if receipt.canChooseSecret { try await choose(World.secret, by: holder) }
    }

    fileprivate func draft(_ name: String) async throws -> ImplementationID {
        guard let place = try await office.workplaces(as: clerk).first else { throw TestFault.sample }
        let today = clock.now.day
        let id = try await office.draftCampaign(
            name: name, at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
            contacts: SampleCompany.contacts, as: clerk)
        try await prepare(id)
        return id
    }
}
