package import Campaigns
package import Organisation

extension ColumnLabel {
    static let planAgreement = ColumnLabel("consent_plan.agreed_by")
}

extension Connection {
    /// The plan in force: the newest, or the standard where none was set.
    func consentPlan(at id: ImplementationID) throws -> ConsentPlan {
        let newest = try row(
            """
            SELECT id, mode, scope, agreed_on, agreed_by FROM consent_plan WHERE implementation = \(id)
            ORDER BY turn DESC LIMIT 1
            """)
        guard let newest else { return .standard }
        let plan = try newest.int(0)
        let agreement = try newest.optionalBytes(4).flatMap { sealed in
            let name = try vault.open(sealed, as: .planAgreement, row: plan, key: .contact)
            return try newest.optionalDay(3).map {
                WorkplaceAgreement(day: $0, by: String(decoding: name, as: UTF8.self))
            }
        }
        return ConsentPlan(
            mode: try newest.word(1, ConsentPlan.Mode.self), scope: try newest.word(2, ConsentScope.self),
            agreement: agreement)
    }

    package func insert(_ plan: ConsentPlan, at id: ImplementationID, under permit: Permit) throws {
        let row = permit.newID(EmployerCopyID.self).rawValue
        let sealed = try plan.agreement.map {
            try vault.seal(
                Array($0.by.utf8), as: .planAgreement, row: row, key: .contact, padTo: SealedText.block)
        }
        try run(
            """
            INSERT INTO consent_plan (id, implementation, turn, mode, scope, agreed_on, agreed_by, at, set_by)
            SELECT \(row), \(id), coalesce(max(turn), 0) + 1, \(plan.mode), \(plan.scope),
                   \(nullable: plan.agreement?.day), \(nullable: sealed), \(permit.at), \(permit.author)
            FROM consent_plan WHERE implementation = \(id)
            """)
    }
}
