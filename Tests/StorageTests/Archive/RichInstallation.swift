import Campaigns
import Foundation
import Organisation
import StressCheck
import TestSupport

@testable import Operations
@testable import Storage

/// An installation with something in every corner: a released year whose answers were shredded, a running one with
/// drafts, enquiries, requests, a second company, one that left, mail that waits.
struct RichInstallation: Sendable {
    let installation: Installation
    let made: TestOffices
    let other: TenantHandle
    let left: TenantID
    let firstYear: CampaignID

    var ground: TestGround { made.ground }
    var tenant: TenantHandle { made.house.tenant }
    var kek: KEKSource { .file(path: ground.keyFile) }
}

@discardableResult
func withRich<T: Sendable>(
    _ engine: Engine, _ work: (RichInstallation) async throws -> T
) async throws -> T {
    try await withOffices(engine) { made in
        try await work(try await RichInstallation(made, year: try await made.house.liveThroughTwoYears()))
    }
}

/// As `withRich`, with accounts and little else: quicker.
@discardableResult
func withPlain<T: Sendable>(
    _ engine: Engine, _ work: (RichInstallation) async throws -> T
) async throws -> T {
    try await withOffices(engine) { made in
        let year = CampaignID(rawValue: 4712)
        try await made.house.tenant.ensureKeys([.answers(year), .results(year)])
        return try await work(try await RichInstallation(made, year: year))
    }
}

extension RichInstallation {
    fileprivate init(_ made: TestOffices, year: CampaignID) async throws {
        let installation = made.offices.installation
        try await made.house.tenant.shred(.answers(year))
        other = try await made.offices.makeCompany("別の会社").tenant
        let leaver = try await made.offices.makeCompany("去った会社").tenant
        left = leaver.id
        try await installation.removeTenant(leaver.id)
        _ = try await made.offices.provider.addOperator(name: "運用 一郎", mail: "ops@example.jp")
        self.installation = installation
        self.made = made
        firstYear = year
    }
}

extension TestOffice {
    /// A released year, a running one with an answer and a draft, letters to the desk. Returns the first.
    fileprivate func liveThroughTwoYears() async throws -> CampaignID {
        let first = try await openCampaign(people: 9)
        for n in 1...3 { try await answer(n, high: n == 2) }
        try await finishWithRecord(first)
        try await publishGroups(first)
        try await passOn(try await holder(1).person)
        clock.advance(seconds: 200 * 86_400)
        let second = try await openAnotherCampaign(
            "2027年度", asking: [TypedQuestion(isText: true, ja: "働く場所で変えたいこと")])
        try await office.setReminders(ReminderPlan(isOn: false, perWeek: 2), at: second, as: clerk)
        try await office.askForReminder(at: second, as: clerk)
        let today = clock.now.day
        try await office.extendCampaign(
            second, from: today.adding(days: 30), until: today.adding(days: 40), as: clerk)
        try await deliver()
        try await thinkAgain(try await holder(1))
        let drafting = try await holder(5)
        let some = try SampleCompany.answers(high: false).prefix(9)
        try await save(Dictionary(uniqueKeysWithValues: Array(some)), by: drafting)
        try await writeLetters(from: drafting.person)
        let campaigns = try await office.campaigns(as: clerk)
        guard let year = campaigns.first(where: { $0.implementation.id == first }) else {
            throw TestFault.sample
        }
        return year.implementation.campaign.id
    }

    /// A sheet that was taken back and sent again, and a forgotten own secret with its code on paper.
    fileprivate func thinkAgain(_ holder: Respondent) async throws {
        let answers = try SampleCompany.answers(high: true)
        try await send(answers, by: holder)
        try await office.withdraw(holder.invitation, as: holder.principal, session: holder.session)
        try await send(answers, by: holder)
        try await office.askForSecretCode(number: "0001")
        _ = try await office.secretCodeLetter(for: holder.invitation, proof: .card, as: clerk)
    }

    /// A consent with the employer's copy, and a draft in which nobody is asked.
    fileprivate func passOn(_ person: PersonID) async throws {
        guard let sheet = try await office.ownResults(of: person, as: .person(person)).entries.first?.sheet,
            let place = try await office.workplaces(as: clerk).first
        else { throw TestFault.sample }
        _ = try await office.ownResult(sheet, of: person, language: .ja, as: .person(person))
        try await office.declare(
            .agree, text: ConsentText.current.version, about: sheet, of: person, as: .person(person))
        let today = clock.now.day
        let draft = try await office.draftCampaign(
            name: "2028年度", at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
            contacts: SampleCompany.contacts, as: clerk)
        try await office.recordCommittee(
            CommitteeRecord(
                day: today, attended: "委員会の7名", opinion: "異議なし",
                decided: try .example(.conversionTable, for: .bjsq57)),
            at: draft, as: clerk)
        let agreement = WorkplaceAgreement(day: today, by: "工場長 山田")
        try await office.setConsentPlan(
            ConsentPlan(mode: .allRefused, scope: .whole, agreement: agreement), at: draft, as: clerk)
    }

    /// An enquiry and a request about the own data, both answered, and a second factor. The answers wait as mail.
    fileprivate func writeLetters(from person: PersonID) async throws {
        let text = try FreeText("教えてください")
        _ = try await office.sendEnquiry(
            .usage, text, mail: "q@example.jp", language: .ja, once: Secret(random: Randoms.system))
        for line in try await office.enquiries(as: administrator) {
            try await office.answerEnquiry(line.id, text, as: administrator)
        }
        let request = try await office.askAboutOwnData(.correction, text, of: person, as: .person(person))
        try await office.answerPersonalRequest(request, .granted, text, as: clerk)
        try await office.hold(.everything, because: text, as: administrator)
        let link = try await office.askForFile(text, keepDays: 7, as: clerk)
        try await office.sendFile(Array("%PDF-1.7".utf8), named: "a.pdf", by: link)
        let account = accountOfClerk
        try await keepReport()
        try await tenant.database.write {
            try $0.beginSecondFactor(Array(1...20), of: account, at: Instant(milliseconds: 0))
        }
    }

    /// Reviewed with a reason, sent on paper, signed, released.
    fileprivate func finishWithRecord(_ id: ImplementationID) async throws {
        let batch = try await office.closeCampaign(id, as: clerk)
        if let one = try await office.reviewList(batch, as: implementer).examinees.first {
            try await office.explainDecision(about: one.sheet, "面談で確認", as: implementer)
        }
        try await review(batch)
        let desk = try await office.needRecordDesk(of: batch, as: implementer)
        try await office.recordSending(of: batch, on: clock.now.day, tracking: "1234", as: clerk)
        try await office.signNeedRecord(of: batch, shown: desk.shown, as: implementer)
        try await office.releaseResults(of: batch, as: implementer)
        try await deliver()
    }

    /// A report to the labour office with what it rests on, and a coming duty switched on.
    fileprivate func keepReport() async throws {
        guard let place = try await office.workplaces(as: clerk).first else { throw TestFault.sample }
        let year = clock.now.day.year
        try await office.enterInterviews([.external: 1], at: place.id, in: year, as: clerk)
        let draft = try await office.labourReportDraft(at: place.id, in: year, as: clerk)
        try await office.keepLabourReport(
            at: place.id, in: year, runs: draft.chosen, shown: draft.report.basis.sources, as: clerk
        ) { $0.physician = "産業医 太郎" }
        try await office.switchDuty("report-all", on: true, as: administrator)
    }
}

/// A folder of a test's own, gone afterwards.
@discardableResult
func withFolder<T>(_ work: (URL) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nagi-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await work(folder)
}

extension RichInstallation {
    static let chunk = 8192

    /// A backup of what is here, with pairs of its own for data and keys.
    func backedUp(to folder: URL) async throws -> (source: RestoreSource, report: BackupReport) {
        let (data, keys) = (ArchiveIdentity(), ArchiveIdentity())
        let report = try await installation.backUp(
            to: folder, for: BackupRecipients(data: data.recipient, keys: keys.recipient),
            chunkSize: Self.chunk)
        return (RestoreSource(folder: report.folder, identity: data, keyIdentity: keys), report)
    }

    func restore(_ source: RestoreSource) -> Restore {
        Restore(source, clock: made.house.clock.read, random: Randoms.system)
    }

    /// Every sealed value of both companies and the installation, opened.
    func plainSums(at location: Location) async throws -> [String: [SealedColumn: TableDigest]] {
        var sums: [String: [SealedColumn: TableDigest]] = [:]
        let parts: [Ground.Part] = [.installation, .tenant(tenant.id), .tenant(other.id)]
        for part in parts {
            sums[part.text] = try await Ground(location: location)
                .plainSums(part, kek, at: made.house.clock.now).opened
        }
        return sums
    }
}
