package import Organisation

/// 素点一覧表: every examinee of one batch with raw scores, points, sums and what was decided (S4-25). Health data.
package struct RawScoreTable: Sendable {
    package struct Row: Hashable, Sendable {
        /// 一覧番号: the same in the need-of-interview record and on the person's page.
        package let running: Int
        /// 受付番号: the same on the person's receipt, so that lists and profiles find each other.
        package let receipt: String
        package let number: String
        package let name: String
        package let department: String
        /// In the order of the scales; nil where an answer is missing.
        package let raw: [Int?]
        /// nil also where the two tables of an unstated sex differ.
        package let points: [Int?]
        /// A, B, C, A＋C by the deciding method.
        package let sums: [Int?]
        package let finding: String
        package let decision: String

        package init(
            running: Int, receipt: String, number: String, name: String, department: String, raw: [Int?],
            points: [Int?],
            sums: [Int?], finding: String, decision: String
        ) {
            self.running = running
            self.receipt = receipt
            self.number = number
            self.name = name
            self.department = department
            self.raw = raw
            self.points = points
            self.sums = sums
            self.finding = finding
            self.decision = decision
        }
    }

    /// What the list is of, and what it rests on.
    package struct Origin: Hashable, Sendable {
        package let company: String
        package let workplace: String
        package let campaign: String
        package let batch: Int
        package let method: String
        /// SHA-256 of the rule set, in hexadecimal digits.
        package let ruleSet: String
        /// SHA-256 over the answers and decisions in the list, in hexadecimal digits.
        package let digest: String
        package let made: Instant

        package init(
            company: String, workplace: String, campaign: String, batch: Int, method: String, ruleSet: String,
            digest: String, made: Instant
        ) {
            self.company = company
            self.workplace = workplace
            self.campaign = campaign
            self.batch = batch
            self.method = method
            self.ruleSet = ruleSet
            self.digest = digest
            self.made = made
        }
    }

    package let origin: Origin
    package let scales: [String]
    package let rows: [Row]

    package init(origin: Origin, scales: [String], rows: [Row]) {
        self.origin = origin
        self.scales = scales
        self.rows = rows
    }
}

extension RawScoreTable {
    static let title = "素点一覧表"
    static let sums = ["A 要因", "B 反応", "C 支援", "A＋C"]

    /// S4-29: who may have it, where it lies, how it ends.
    static let custody =
        "取扱注意：個人の健康情報です。実施者と実施事務従事者だけが扱い、事業者（人事）には渡しません。鍵のかかる場所に保管し、保存期間を過ぎたら復元できない方法で廃棄してください。"

    var place: String {
        "\(origin.company)　\(origin.workplace)　\(origin.campaign)　第\(origin.batch)回の締切分　\(rows.count)人"
    }

    var basis: String {
        "作成 \(origin.made.day.text) \(origin.made.timeText)　判定の方法 \(origin.method)　基準の照合値 \(origin.ruleSet.prefix(16))　データの照合値 \(origin.digest.prefix(16))"
    }
}
