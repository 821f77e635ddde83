package import Campaigns
package import Operations
package import Organisation
package import StressCheck

/// A small company: people are numbered, departments hold three teams.
package enum SampleCompany {
    package static let head = "社員番号,氏名,フリガナ,メールアドレス,性別,生年月日,部署,事業場,言語"

    package static func roster(_ count: Int) -> [UInt8] {
        let teams = ["本社/営業部/営業1課", "本社/営業部/営業2課", "本社/製造部"]
        let rows = (1...count).map { n in
            let number = String(repeating: "0", count: 4 - String(n).count) + String(n)
            let sex = n % 10 == 0 ? "" : n % 2 == 0 ? "女" : "男"
            let year = 1960 + n % 40
            return "\(number),髙﨑 社員\(n),タカサキ,p\(n)@example.jp,\(sex),\(year)-04-01,\(teams[n % 3]),東京本社,ja"
        }
        return Array(([head] + rows).joined(separator: "\r\n").utf8)
    }

    package static let contacts = Contacts(
        request: "健康推進室\n内線 1234", consultation: "社外相談窓口\n0120-000-000")

    /// Answers that the criteria mark (worst everywhere) or not (best everywhere).
    package static func answers(high: Bool) throws -> [ItemID: Int] {
        let instrument = try Instrument.load(.bjsq57)
        return Dictionary(
            uniqueKeysWithValues: try instrument.items.map { item in
                (item.id, try best(item, instrument, wanted: !high))
            })
    }

    /// The code at the good or the stressful end of an item, from the instrument's own formulas.
    private static func best(_ item: Item, _ instrument: Instrument, wanted good: Bool) throws -> Int {
        guard let scale = instrument.scales.first(where: { $0.items.contains(item.id) }) else {
            throw TestFault.sample
        }
        let raises = scale.formula.plus.contains(item.id)
        return raises == (scale.highRawIsGood == good) ? 4 : 1
    }
}

extension TestOffice {
    /// A file that names fewer than half of the company: confirmed by name and by two people.
    package func importPart(_ file: [UInt8]) async throws {
        let plan = try await office.checkRoster(file, as: humanResources)
        let sure = RosterConfirmation(company: "凪テスト株式会社", returning: true)
        do {
            try await office.importRoster(file, shown: plan.digest, confirming: sure, as: humanResources)
        } catch RosterRefusal.secondPersonNeeded {
            try await office.importRoster(file, shown: plan.digest, confirming: sure, as: administrator)
        }
    }

    /// Roster in, campaign drafted, everything of L-08 in place but not opened.
    package func draftCampaign(people: Int, headcount: Int = 300) async throws -> ImplementationID {
        let file = SampleCompany.roster(people)
        let plan = try await office.checkRoster(file, as: humanResources)
        try await office.importRoster(file, shown: plan.digest, as: humanResources)
        guard let workplace = try await office.workplaces(as: clerk).first else { throw TestFault.sample }
        let today = clock.now.day
        return try await office.draftCampaign(
            name: "2026年度ストレスチェック", at: workplace.id, firstDay: today, lastDay: today.adding(days: 30),
            headcount: headcount, contacts: SampleCompany.contacts, as: clerk)
    }

    /// Implementers are physicians here.
    package func appoint(
        _ account: AccountID, as duty: Appointment.Duty, at id: ImplementationID
    ) async throws {
        try await office.appoint(account, for: duty, at: id, as: clerk)
    }

    /// Results reach people both ways, so that everybody gets the notice.
    package func prepare(_ id: ImplementationID, deciding: Method = .conversionTable) async throws {
        try await office.setDelivery(.both, at: id, as: clerk)
        try await appoint(accountOfImplementer, as: .implementer, at: id)
        try await appoint(accountOfClerk, as: .clerk, at: id)
        try await office.record(Hearing(kind: .committee, day: clock.now.day), at: id, as: clerk)
        try await office.freezeCriteria(
            try Method.allCases.map { try Criteria.example($0, for: .bjsq57) }, deciding: deciding, at: id,
            as: clerk)
    }

    /// An open campaign whose mails have been sent.
    @discardableResult
    package func openCampaign(people: Int) async throws -> ImplementationID {
        let id = try await draftCampaign(people: people)
        try await prepare(id)
        try await office.openCampaign(id, as: clerk)
        while try await office.deliverMail() > 0 {}
        return id
    }

    /// Opens the link of person n, answers everything and chooses a secret.
    @discardableResult
    package func answer(_ n: Int, high: Bool, secret: String = "ひみつのことばです") async throws -> Receipt {
        guard let link = mail.secret(to: "p\(n)@example.jp") else { throw TestFault.sample }
        let session = try await office.open(link)
        guard case .link(let invitation, _)? = try await office.principal(of: session),
            let who = try await office.principal(of: session)
        else { throw TestFault.sample }
        let receipt = try await office.send(
            try SampleCompany.answers(high: high), of: invitation, as: who, session: session)
        try await office.chooseSecret(secret, for: invitation, as: who, session: session)
        return receipt
    }
}
