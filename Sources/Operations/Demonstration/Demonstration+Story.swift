import Campaigns
package import Organisation
import StressCheck

extension Demonstration {
    /// Tells the whole story and says how to get in.
    package func tell() async throws -> [DemoEntrance] {
        clock.stand(at: -420)
        progress("1/4 会社と名簿 / company and roster")
        let cast = try await cast()
        progress("2/4 昨年度の実施（結果は公開済み）/ last year, released")
        let lastYear = try await open("昨年度ストレスチェック", days: 21, cast)
        try await answer(1...273, year: 1, cast)
        clock.stand(at: -396)
        try await release(try await cast.office.closeCampaign(lastYear, as: cast.clerk), cast)
        try await publishGroups(of: lastYear, cast)
        clock.stand(at: -25)
        progress("3/4 今年度の実施（締め切り済み、結果の確認を待っています）/ this year, waiting for review")
        let thisYear = try await open("今年度ストレスチェック", days: 21, cast)
        try await answer(20...258, year: 2, cast)
        clock.stand(at: -3)
        try await cast.office.closeCampaign(thisYear, as: cast.clerk)
        progress("4/4 実施中の回 / one that is open")
        _ = try await open("臨時ストレスチェック", days: 14, cast)
        try await answer(60...130, year: 3, cast)
        clock.stand(at: 0)
        return entrances(cast)
    }

    private func answer(_ people: ClosedRange<Int>, year: Int, _ cast: DemoCast) async throws {
        for n in people {
            try await cast.answer(n, year: year)
            if (n - people.lowerBound) % 60 == 59 { progress("    \(n - people.lowerBound + 1) 人 / people") }
        }
    }

    /// A campaign from draft to open, with everything that the law wants fixed before.
    package func open(_ name: String, days: Int, _ cast: DemoCast) async throws -> ImplementationID {
        let (office, clerk) = (cast.office, cast.clerk)
        guard let workplace = try await office.workplaces(as: clerk).first else {
            throw Refusal.nobodyToInvite
        }
        let today = clock.now().day
        let id = try await office.draftCampaign(
            name: name, at: workplace.id, firstDay: today, lastDay: today.adding(days: days),
            headcount: try await office.headcount(of: workplace.id, as: clerk),
            contacts: Contacts(
                request: "健康推進室（海野）\n内線 1234\nkenko@example.jp",
                consultation: "みなと社外相談窓口\n0120-000-000（平日 9:00〜17:30）"),
            as: clerk)
        try await office.appoint(cast.account(cast.implementer), for: .implementer, at: id, as: clerk)
        try await office.appoint(cast.account(clerk), for: .clerk, at: id, as: clerk)
        try await office.record(Hearing(kind: .committee, day: today), at: id, as: clerk)
        try await office.setDelivery(.both, at: id, as: clerk)
        let rules = try RuleSet.standard(.bjsq57)
        try await office.freezeCriteria(
            Array(rules.criteria.values), deciding: rules.deciding, at: id, as: clerk)
        try await office.openCampaign(id, as: clerk)
        while try await office.deliverMail(atMost: 100) > 0 {}
        return id
    }

    private func release(_ batch: BatchID, _ cast: DemoCast) async throws {
        let (office, implementer) = (cast.office, cast.implementer)
        try await office.acceptCriteria(batch, as: implementer)
        for examinee in try await office.reviewList(batch, as: implementer).examinees
        where examinee.decision == nil {
            try await office.decide(.cannotBeJudged, about: examinee.sheet, as: implementer)
        }
        for kind in ReviewConfirmation.allCases { try await office.confirm(kind, of: batch, as: implementer) }
        try await office.releaseResults(of: batch, as: implementer)
        while try await office.deliverMail(atMost: 100) > 0 {}
    }

    private func publishGroups(of id: ImplementationID, _ cast: DemoCast) async throws {
        let proposal = try await cast.office.proposeGroups(at: id, as: cast.clerk)
        guard case .ready(_, let digest) = proposal.standing else { return }
        try await cast.office.publishGroups(at: id, seen: digest, as: cast.clerk)
    }

    private func entrances(_ cast: DemoCast) -> [DemoEntrance] {
        let base = "\(cast.office.origin)/t/\(cast.office.slug)"
        let staff: [(String, String)] = [
            ("管理監督者 / line manager", "bucho@example.jp"), ("人事 / HR", "jinji@example.jp"),
            ("実施事務従事者 / clerk", "jimu@example.jp"), ("実施者 / implementer", "sangyoi@example.jp"),
            ("管理者 / administrator", DemoCast.administratorMail),
        ]
        let answering = DemoEntrance(
            who: "まだ答えていない社員 / employee who has not answered",
            address: cast.tray.link(to: DemoCompany.mail(200)) ?? "", credentials: "")
        let reading = DemoEntrance(
            who: "結果のある社員 / employee with a result", address: "\(base)/results/sign-in",
            credentials: "\(DemoCompany.number(7)) · \(DemoCompany.ownSecret)")
        return [reading, answering]
            + staff.map {
                DemoEntrance(
                    who: $0.0, address: "\(base)/sign-in",
                    credentials: "\($0.1) · \(DemoCompany.staffPassword)")
            }
    }
}
