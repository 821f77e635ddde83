import Campaigns
import HTTPTypes
import Organisation
import StressCheck
import TestSupport

@testable import Operations
@testable import Storage
@testable import Web

extension World {
    /// Real addresses of a registered route: every id that belongs to the sentinel or to the company is tried.
    func addresses(of row: Routes.Row) async throws -> [String] {
        var found = [row.path.replacing(":slug", with: slug)]
        for (variable, values) in try await values(row) {
            found = found.flatMap { address in
                address.contains(":" + variable)
                    ? values.map { address.replacing(":" + variable, with: $0) } : [address]
            }
        }
        return found
    }

    /// What may stand for each variable of an address. A POST gets the one place where it can succeed.
    private func values(_ row: Routes.Row) async throws -> [(String, [String])] {
        let isPost = row.method == "POST"
        let sheets = [year.released.sheet, year.reviewed.sheet].map { "\($0.rawValue)" }
        return [
            ("step", ["opening", "A", "check", "receipt"]), ("kind", ["consent"]), ("language", ["ja"]),
            ("link", row.path.contains(":link") ? [slug + (try await linkSecret(row))] : []),
            ("secret", [try await secret(row)]),
            ("role", isPost ? [] : ["employee", "provider-staff"]), ("hash", [Asset.site.hash]),
            ("name", [Asset.site.name]),
            ("part", isPost ? ["A"] : ["A", "B", "C", "D"]),
            ("campaign", campaigns(row)),
            ("batch", isPost ? ["\(year.reviewed.batch.rawValue)"] : batches),
            ("sheet", row.path.contains("/results/") ? [sheets[0]] : isPost ? [sheets[1]] : sheets),
            ("copy", row.path.contains(":copy") ? [try await copyID()] : []),
            ("invitation", ["\(people[.linkHolder]?.invitation.rawValue ?? 0)"]),
            ("account", ["\(spare.account.id.rawValue)"]),
            ("contract", row.path.contains(":contract") ? [try await contractID()] : []),
            ("enquiry", row.path.contains(":enquiry") ? [try await enquiryID()] : []),
            ("request", row.path.contains(":request") ? [try await requestID()] : []),
            ("file", row.path.contains(":file") ? [try await fileID()] : []),
            ("hold", row.path.contains(":hold") ? [try await holdID()] : []),
            ("mail", row.path.contains(":mail") ? [try await returnedMail()] : []),
            ("purge", row.path.contains(":purge") ? [try await purgeID()] : []),
            ("grant", ["\(spare.grants.first?.id.rawValue ?? 0)"]),
            ("authority", row.path.contains(":authority") ? [try await authority()] : []),
            ("import", row.path.contains(":import") ? [try await newestImport()] : []),
            ("year", ["\(company.clock.now.day.year)"]),
            ("report", row.path.contains(":report") ? [try await reportID()] : []),
            ("person", ["\(people[.linkHolder]?.person.rawValue ?? 0)"]),
        ] + providerValues + (try await structureValues())
    }

    private func linkSecret(_ row: Routes.Row) async throws -> String {
        if row.path.hasPrefix("/u/") { return try await uploadSecret().text }
        return row.path.hasPrefix("/p/") ? try await passwordSecret() : personalSecret.text
    }

    private func secret(_ row: Routes.Row) async throws -> String {
        if row.path.hasPrefix("/setup/") { return try await setUpSecret() }
        return row.path.hasPrefix(ProviderPaths.passwords) ? try await providerLink() : ""
    }

    /// An invitation of the open campaign that came back, its person still asked; when all were sent again, one of those.
    private func returnedMail() async throws -> String {
        let (now, open) = (company.clock.now, year.open)
        return try await company.tenant.database.write { db in
            let found = try db.row(
                """
                SELECT o.id FROM outbox o JOIN invitation i ON i.id = o.subject
                LEFT JOIN mail_trouble t ON t.mail = o.id
                WHERE o.kind = 'invitation' AND o.done_at IS NOT NULL AND i.implementation = \(open)
                  AND NOT EXISTS (SELECT 1 FROM sheet s WHERE s.invitation = i.id)
                ORDER BY CASE WHEN t.mail IS NULL THEN 1 WHEN t.followed_by IS NULL THEN 0 ELSE 2 END, o.id LIMIT 1
                """)
            guard let id = try found?.id(0, MailTaskID.self) else { throw TestFault.sample }
            _ = try db.bounce(id, reply: 550, at: now)
            return "\(id.rawValue)"
        }
    }

    private var batches: [String] {
        [year.released.batch, year.reviewed.batch].map { "\($0.rawValue)" }
    }

    private func campaigns(_ row: Routes.Row) -> [String] {
        let all = [year.released.campaign, year.reviewed.campaign, year.open, year.draft]
        let appointed: [Function: ImplementationID] = [
            .committeeRecord: year.draft, .campaignOpen: year.draft, .campaignClose: year.open,
            .campaignDraft: year.draft, .campaignExtend: year.open, .campaignInvite: year.open,
            .campaignReopen: year.released.campaign,
            .groupRead: year.released.campaign, .groupPublish: year.released.campaign,
        ]
        return (appointed[row.function].map { [$0] } ?? all).map { "\($0.rawValue)" }
    }

    private func newestImport() async throws -> String {
        let imports = try await company.office.rosterImports(as: company.administrator)
        return "\(imports.first?.record.id.rawValue ?? 0)"
    }

    /// The newest personal link of the sentinel.
    var personalSecret: Secret {
        company.mail.secret(to: sentinel.mail) ?? Secret(random: Randoms.system)
    }

    /// A working link to set the spare account's password.
    func passwordSecret() async throws -> String {
        try await company.office.sendPasswordLink(to: spare.account.id, as: company.administrator)
        try await company.deliver()
        return company.mail.secret(to: spare.account.mail)?.text ?? ""
    }

    private func anyPasswordSecret(_ row: Routes.Row) async throws -> String {
        switch row.path {
        case Paths.route.passwords: try await passwordSecret()
        case ProviderPaths.passwords: try await providerLink()
        default: ""
        }
    }

    /// A relation of the spare account that can be ended.
    private func authority() async throws -> String {
        let factory = try await company.department("製造部")
        let id = try await company.office.recordAuthority(
            of: spare.account.id, over: .department(factory), as: company.administrator)
        return "\(id.rawValue)"
    }

    private func setUpSecret() async throws -> String {
        try await offices.installation.issueSetupToken(for: nil, validFor: 86_400)
    }

    /// Fields with which the form of a route would do its work.
    func fields(of row: Routes.Row) async throws -> [(String, String)] {
        if let own = providerFields(of: row) { return [(FormToken.fieldName, Self.formToken)] + own }
        let last = row.path.split(separator: "/").last.map(String.init) ?? ""
        let office = company.accountOfClerk.rawValue
        let invitation = "\(people[.linkHolder]?.invitation.rawValue ?? 0)"
        let known: [String: [(String, String)]] = [
            "openings": [("link", slug + (last == "openings" ? personalSecret.text : ""))],
            "answers": [("item", "A1"), ("code", "1")], ":part": [("A1", "2")],
            "submissions": try SampleAnswers.items().map { ($0.id.rawValue, "2") },
            "sign-in": [("mail", "nobody@example.jp"), ("password", "x"), ("secret", "x")],
            "accounts": [("name", "新しい人"), ("mail", "new@example.jp"), ("role", "humanResources")],
            "grants": [("role", "humanResources")],
            "campaigns": [("name", "別の年"), ("workplace", "1"), ("first_day", "2028-01-01")],
            "appointments": [("duty", "clerk"), ("clerk", "\(office)")],
            "hearings": [("hearing_day", company.clock.now.day.text)],
            "committee-records": [("day", company.clock.now.day.text), ("attended", "産業医")],
            "criteria": try criteriaFields(), "contacts": [("request", "窓口"), ("consultation", "相談")],
            "confirmations": [("confirmation", "resultsSeen")], "acceptance": [("accepted", "yes")],
            "decision": [("decision", "notNeeded")], "release": [("agreed", "yes")],
            "imports": [("file", "eA=="), ("digest", "00"), ("day", "2028-01-31")],
            "mappings": [("file", "eA==")], "fault-lists": [("file", "eA==")],
            "exports": [("format", "csvUTF8BOM"), ("reason", "check")],
            "qualifications": [("kind", "physician"), ("proof", "医籍登録番号 第7号")],
            "letters": [("whom", "unanswered")], "lock": [("lock", "no")], "person": [("number", "none")],
            "authorities": [("account", "\(spare.account.id.rawValue)"), ("over", "everyone")],
            "setups": [("secret", row.path == Paths.setups ? try await setUpSecret() : "")],
            "passwords": [("secret", try await anyPasswordSecret(row))],
            "settings": [("setting", "clerks.read"), ("value", "yes")],
            "files": [("text", "写真"), ("days", "7")],
            "uploads": [("secret", last == "uploads" ? try await uploadSecret().text : "")],
            "questions": [("seen", "0"), ("act", "add"), ("kind", "text"), ("ja", "質問")],
            "company": [("own-0", "x")],
            ":language": [("seen", "0"), ("act", "save"), ("words", "会社のことば")],
            "holds": [("scope", "everything"), ("text", "裁判のため")],
            "consent": [("act", "decline"), ("confirmed", "yes"), ("text", "2026-11")],
            "consent-plan": [("consent_mode", "individual"), ("consent_scope", "whole")],
            "choices": [
                ("group_analysis", "yes"), ("target_share", "10"), ("invitation", invitation),
                ("way", "paper"),
            ],
            "delivery-plan": [("delivery", "paper")],
            "records": [
                ("means", "handed"), ("whom", "all"), ("paper_day", company.clock.now.day.text),
            ],
            "forms": [
                ("form_number", sentinel.number), ("form_request", "yes"),
                ("form_day", company.clock.now.day.text),
            ],
            "withdrawal": [("secret", Self.secret)],
            "copies": try await copyFields(row),
            "interview-counts": [("heads-1", "0"), ("heads-2", "0"), ("heads-3", "1")],
            "raw-scores": [("form", "pdf")],
            "hand-overs": [("item", "rawScores")],
            "deliverables": [
                ("moment-needRecord", "closing"), ("way-needRecord", "both"),
                ("moment-rawScores", "review"), ("way-rawScores", "paper"),
            ],
            "paper": [("act", "print")], "reason": [("reason", "補足面談")],
            "sendings": [("out_sent", company.clock.now.day.text), ("out_tracking", "1234")],
            "returns": [("in_received", company.clock.now.day.text), ("in_by", "係")],
            "signatures": last == "signatures" ? [("shown", try await confirmedList())] : [],
            "taken": last == "taken" ? [("record", try await keptRecord())] : [],
            "duties": [("entry", "report-all"), ("on", "yes")],
            // To the screen, where everybody is: moved to paper, the link that other requests need would end.
            "modes": [("invitation", invitation), ("mode", "screen")],
            ":invitation": [("typing", "first"), ("day", company.clock.now.day.text)],
            "mailed-links": [("invitation", invitation)], "printed-links": [("invitation", invitation)],
            "secret-codes": [("invitation", invitation), ("proof", "card")],
            "forgotten": [("number", sentinel.number)],
            "extensions": last == "extensions" ? try await extensionFields() : [],
        ]
        return [(FormToken.fieldName, Self.formToken)] + (known[last] ?? [])
    }

    private func copyFields(_ row: Routes.Row) async throws -> [(String, String)] {
        guard row.function == .labourReportMake else {
            return [
                ("source", "\(year.open.rawValue)"), ("copy_name", "写し"), ("copy_first", "2030-01-01"),
                ("copy_last", "2030-01-31"), ("copy_headcount", "12"),
            ]
        }
        let draft = try await labourReport()
        return [("sources", draft.report.basis.sources)]
            + draft.chosen.map { ("run[]", "\($0.rawValue)") }
    }

    /// The list of the reviewed batch with its confirmations given: ready to be signed as it is shown.
    private func confirmedList() async throws -> String {
        let batch = year.reviewed.batch
        let desk = try await company.office.needRecordDesk(of: batch, as: company.implementer)
        guard [.judging, .confirming].contains(desk.state.step) else { return desk.shown }
        try await company.review(batch)
        return try await company.office.needRecordDesk(of: batch, as: company.implementer).shown
    }

    private func keptRecord() async throws -> String {
        let (batch, today) = (year.reviewed.batch, company.clock.now.day)
        // Looked up behind the door: asking at it would be on record.
        let known = try await company.tenant.database.write { db in
            try db.row("SELECT id FROM need_record WHERE batch = \(batch) AND kind = 'paper'")?.int(0)
        }
        if let known { return "\(known)" }
        let paper = ReceivedPaper(
            sentOn: nil, receivedOn: today, receivedBy: "係", tracking: "", file: Array("%PDF-1.7".utf8))
        return "\(try await company.office.recordReturn(of: batch, paper, as: company.clerk).rawValue)"
    }

    private func labourReport() async throws -> LabourReportDraft {
        guard let place = try await company.office.workplaces(as: company.clerk).first else {
            throw TestFault.sample
        }
        return try await company.office.labourReportDraft(
            at: place.id, in: company.clock.now.day.year, as: company.clerk)
    }

    private func reportID() async throws -> String {
        let draft = try await labourReport()
        if let kept = draft.kept.first { return "\(kept.id.rawValue)" }
        let id = try await company.office.keepLabourReport(
            at: draft.place.id, in: draft.report.year, runs: draft.chosen,
            shown: draft.report.basis.sources, as: company.clerk
        ) { _ in }
        return "\(id.rawValue)"
    }

    private func extensionFields() async throws -> [(String, String)] {
        let last = try await lastDay(of: year.open)
        return [("from", last.text), ("until", last.adding(days: 1).text), ("confirmed", "yes")]
    }

    private func criteriaFields() throws -> [(String, String)] {
        let lines = try Method.allCases.flatMap { method in
            try Criteria.example(method, for: .bjsq57).lines.map { rule, line in
                (CriteriaFields.name(method, rule.id, line.variable), "\(line.value)")
            }
        }
        return lines + [("deciding", Method.conversionTable.rawValue), ("confirmed", "yes")]
    }

    func ask(_ row: Routes.Row, at address: String, in browser: Browser) async throws -> Browser.Answer {
        row.method == "GET"
            ? try await browser.get(address) : try await browser.post(address, try await fields(of: row))
    }
}

extension Browser.Answer {
    /// Sent to a sign-in page, told that nothing is there, or told that the session has ended.
    var isSentAway: Bool {
        status == 404 || status == 401 || status == 303 && location?.hasSuffix(SignInPlace.expired) == true
    }
}
