package import Campaigns
package import Organisation

/// 高ストレス者レポート（面接指導要否判定記録書）of one batch (S4-22): whom the criteria mark, or leave to the implementer's
/// own eyes, or for whom the interview was found needed. Health data.
package struct NeedRecordTable: Sendable {
    package struct Row: Hashable, Sendable {
        /// 一覧番号: the same in the table of raw scores and on the person's page.
        package let running: Int
        /// 受付番号.
        package let receipt: String
        package let number: String
        package let name: String
        package let department: String
        /// A, B, C, A＋C by the deciding method.
        package let sums: [Int?]
        /// What the deciding method says, and the other one.
        package let finding: String
        package let other: String
        package var decision: InterviewDecision?
        package var reason = ""
        /// Who decided, and when.
        package var decided = ""

        package init(
            running: Int, receipt: String, number: String, name: String, department: String, sums: [Int?],
            finding: String, other: String
        ) {
            self.running = running
            self.receipt = receipt
            self.number = number
            self.name = name
            self.department = department
            self.sums = sums
            self.finding = finding
            self.other = other
        }
    }

    /// 電子署名: who answers for the whole list.
    package struct Signature: Hashable, Sendable {
        package let name: String
        package let qualification: Qualification?
        package let account: AccountID
        package let at: Instant

        package init(name: String, qualification: Qualification?, account: AccountID, at: Instant) {
            self.name = name
            self.qualification = qualification
            self.account = account
            self.at = at
        }
    }

    package let origin: RawScoreTable.Origin
    package let scoringVersion: Int
    package let rows: [Row]
    /// Everybody of the batch, and how many of those who are not in the list were found not to need it.
    package let members: Int
    package let othersNotNeeded: Int
    /// With who and when, in words.
    package let confirmations: [ReviewConfirmation: String]
    package let keeper: String?
    package var signature: Signature?

    package init(
        origin: RawScoreTable.Origin, scoringVersion: Int, rows: [Row], members: Int, othersNotNeeded: Int,
        confirmations: [ReviewConfirmation: String], keeper: String?
    ) {
        self.origin = origin
        self.scoringVersion = scoringVersion
        self.rows = rows
        self.members = members
        self.othersNotNeeded = othersNotNeeded
        self.confirmations = confirmations
        self.keeper = keeper
    }
}

extension NeedRecordTable {
    package static let title = "高ストレス者レポート（面接指導要否判定記録書）"

    /// The five years of the class of results, from its data file (L-31).
    static var keeping: String {
        guard case .years(let years)? = RetentionRules.shipped[.result]?.clock else { return "保存期間のあいだ" }
        return "\(years)年間"
    }

    /// S4-29: who keeps it, how long, and who never gets it.
    package var custody: String {
        let who = keeper.map { "保存担当 \($0) が" } ?? "実施者または実施事務従事者が"
        return "取扱注意：個人の健康情報です。\(who)\(Self.keeping)、鍵のかかる場所に保存し、期間を過ぎたら復元できない方法で廃棄してください。"
            + "事業者（人事）には渡しません。"
    }

    var lead: String {
        "選定基準に該当した方、基準だけでは判定できない方、面接指導が必要と判定した方の一覧です（\(members)人中 \(rows.count)人）。"
            + "ここにない\(members - rows.count)人のうち、不要と判定した方は\(othersNotNeeded)人です。"
            + "一覧番号と受付番号は、素点一覧表、ご本人の画面と同じです。理由の記入は任意です。"
    }

    package static func words(_ confirmation: ReviewConfirmation) -> String {
        switch confirmation {
        case .resultsSeen: "全受検者の結果を確認した"
        case .highStressListSeen: "高ストレス者の一覧を確認した"
        case .needDecided: "面接指導の要否を判定した"
        }
    }

    package static func words(_ qualification: Qualification) -> String {
        switch qualification {
        case .physician: "医師"
        case .publicHealthNurse: "保健師"
        case .dentist: "歯科医師"
        case .nurse: "看護師"
        case .psychiatricSocialWorker: "精神保健福祉士"
        case .licensedPsychologist: "公認心理師"
        }
    }
}
