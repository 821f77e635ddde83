import Campaigns
import Organisation
import StressCheck
import Testing

@testable import Web

/// A made-up batch whose answers are really scored, so that the pages show what the science says.
enum StaffSamples {
    static func start(_ staff: [StaffMember] = [], author: Int = 1) -> StartFields {
        StartFields(staff: staff, author: AccountID(rawValue: author), today: day("2026-11-21"))
    }

    static let workplace = Workplace(id: WorkplaceID(rawValue: 11), name: "本社")
    static let now = Instant(milliseconds: 1_795_000_000_000)

    static func day(_ text: String) -> Day { Day(text: text) ?? Day(daysSince1970: 0) }

    static func implementation(headcount: Int = 312) -> Implementation {
        let campaign = Campaign(
            id: CampaignID(rawValue: 21), name: "2026年度ストレスチェック", instrument: .bjsq57,
            firstDay: day("2026-11-02"), lastDay: day("2026-11-20"))
        return Implementation(
            id: ImplementationID(rawValue: 31), campaign: campaign, workplace: workplace, headcount: headcount
        )
    }

    static func ready() throws -> Implementation {
        var one = implementation()
        let rules = try RuleSet.standard(.bjsq57)
        one.contacts = Contacts(request: "産業医室 内線 2345", consultation: "健康管理室 内線 2346")
        one.members = [
            Appointment(
                account: AccountID(rawValue: 1), duty: .implementer, qualification: .nurse,
                trainingDay: day("2020-02-03")),
            Appointment(account: AccountID(rawValue: 2), duty: .clerk, qualification: nil, trainingDay: nil),
        ]
        one.hearing = Hearing(kind: .committee, day: day("2026-10-08"))
        one.criteria = FrozenCriteria(
            deciding: rules.deciding, criteria: rules.criteria, ruleSet: rules.hash, at: now)
        return one
    }

    static func closed() throws -> Implementation {
        var one = try ready()
        one.openedAt = now
        one.closedAt = now
        return one
    }

    static let staff = [
        StaffMember(id: AccountID(rawValue: 1), name: "磯部 千波", roles: [.implementer], qualification: .nurse),
        StaffMember(id: AccountID(rawValue: 2), name: "汐見 しおり", roles: [.clerk]),
    ]

    static func batch(
        members: Int, decided: Int, confirmed: [ReviewConfirmation] = [], released: Instant? = nil
    ) -> Batch {
        Batch(
            id: BatchID(rawValue: 41), implementation: ImplementationID(rawValue: 31), number: 1,
            closedAt: now,
            members: members, decided: decided,
            confirmations: Dictionary(uniqueKeysWithValues: confirmed.map { ($0, now) }), releasedAt: released
        )
    }

    enum Load { case heavy, light }

    /// Everything at its stressful or at its good end; chosen items may stay blank.
    static func sheet(_ load: Load, sex: PersonSex = .female, blank: Set<Int> = []) throws -> AnswerSheet {
        let codes = try Instrument.load(.bjsq57).items.map { item -> UInt8 in
            if blank.contains(item.number) { return 0 }
            let isLowBad = item.isReversedInSimpleSum
            return (load == .heavy) == isLowBad ? 1 : 4
        }
        return AnswerSheet(
            instrument: .bjsq57, codes: codes, sex: sex, age: 41, department: DepartmentID(rawValue: 5),
            variant: .online, language: .ja, answeredAt: now)
    }

    private static let scorer = Result { Scorer(try RuleSet.standard(.bjsq57)) }

    static func row(
        _ id: Int, _ name: String, _ sheet: AnswerSheet, decision: InterviewDecision? = nil
    ) throws -> ReviewRow {
        let scorer = try scorer.get()
        let answers = try sheet.answers(of: .load(.bjsq57))
        return ReviewRow(
            sheet: SheetID(rawValue: id), number: "00\(id)", name: name, department: "本社 / 総務部",
            score: try scorer.score(answers, sex: sheet.scoringSex),
            candidates: sheet.scoringSex == nil ? try scorer.candidates(answers) : nil,
            deciding: .conversionTable, decision: decision)
    }

    /// 海 is well, 山 meets both rules, 空 left answers out, 雲 stated no sex.
    static func rows() throws -> [ReviewRow] {
        [
            try row(101, "海", sheet(.light), decision: .notNeeded),
            try row(102, "山", sheet(.heavy)),
            try row(103, "空", sheet(.light, blank: [20, 33])),
            try row(104, "雲", sheet(.heavy, sex: .unstated)),
        ]
    }
}
