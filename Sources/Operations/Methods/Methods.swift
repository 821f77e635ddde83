import Campaigns
import Documents
package import Organisation
import Reports
import Storage
package import StressCheck

/// How this company's answers are scored now: what a public page may say of the running configuration.
package struct PublicMethods: Sendable {
    /// Criteria of the newest campaign, each once; the manual's examples before the first.
    package let rules: [RuleSet]
    package let isExample: Bool
    /// Whether what is kept lies under a key of the keeper's besides the company's.
    package let hasKeeper: Bool
    package let today: Day
}

extension Office {
    /// No workplace, no name, no count: the lines are told to everybody who is asked anyway (W/185).
    package func publicMethods() async throws -> PublicMethods {
        let hasKeeper = records != .underCompanyKey
        return try await door.perform(.helpRead, as: .visitor) { db, permit in
            let opened = try db.implementations().filter { $0.openedAt != nil && $0.criteria != nil }
            let newest = opened.first?.campaign.id
            var seen: Set<String> = []
            let rules = try opened.filter { $0.campaign.id == newest }.compactMap { one -> RuleSet? in
                guard let frozen = one.criteria, seen.insert(frozen.ruleSet).inserted else { return nil }
                return try RuleSet(
                    instrument: .load(one.campaign.instrument), criteria: frozen.criteria,
                    deciding: frozen.deciding)
            }
            return PublicMethods(
                rules: rules.isEmpty ? [try .standard(.bjsq57)] : rules, isExample: rules.isEmpty,
                hasKeeper: hasKeeper, today: permit.at.day)
        }
    }

    /// 採点と判定の方法 of an implementation, as a paper to go with its lists (S4-41).
    package func methodsPaper(
        of id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let company = companyName
        let (paper, at) = try await door.perform(
            .campaignRead, as: who, on: .implementation(id), request: request
        ) { db, permit in
            let one = try db.implementation(id)
            let rules =
                try one.criteria.map {
                    try RuleSet(
                        instrument: .load(one.campaign.instrument), criteria: $0.criteria,
                        deciding: $0.deciding)
                } ?? .standard(one.campaign.instrument)
            return (
                MethodsPaper(
                    place: "\(company)　\(one.workplace.name)　\(one.campaign.name)", rules: rules,
                    frozen: one.criteria?.at), permit.at
            )
        }
        return try await press.make { kit in try paper.file(created: at, kit: kit).bytes }
    }
}
