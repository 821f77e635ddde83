import Campaigns
package import Organisation

extension Connection {
    /// 開始後に加わった人: at work at the workplace on that day, and invited neither here nor, in the same campaign, at the
    /// workplace they came from. Only those whom the rule of the opening takes. In the order of their ids, which is none.
    package func joiners(of id: ImplementationID, on day: Day) throws -> [PersonID] {
        let found = try rows(
            """
            SELECT e.person FROM employment e JOIN implementation i ON i.id = \(id) AND i.workplace = e.workplace
            WHERE \(sql: .present(on: day)) AND NOT EXISTS (
              SELECT 1 FROM invitation v JOIN implementation m ON m.id = v.implementation
              WHERE v.person = e.person AND m.campaign = i.campaign)
            ORDER BY e.person
            """
        ).map { try $0.id(0, PersonID.self) }
        let rule = try targetRule(at: id)
        if found.isEmpty || rule == .standard { return found }
        let groups = try workerGroups(at: implementation(id).workplace.id, on: day)
        return found.filter { rule.takes(groups[$0] ?? []) }
    }
}
