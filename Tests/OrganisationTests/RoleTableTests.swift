import Testing

@testable import Organisation

@Suite struct `The role table` {
    // L-04, S3-04: but what people gave by consent or request, to HR alone.
    @Test(arguments: [Role.humanResources, .lineManager, .tenantAdministrator, .providerOperator, .auditor])
    func `gives employer side and administrators no function that opens health data`(role: Role) {
        let given: Set<Function> = role == .humanResources ? [.employerCopyList, .employerCopyRead] : []
        for function in Function.allCases where function.opensHealthData && !given.contains(function) {
            let both = [false, true].compactMap { RoleTable.reach(role, function, scoped: $0) }
            #expect(both.isEmpty, "\(role) reaches \(function)")
        }
    }

    // L-09
    @Test func `lets the implementer alone decide`() {
        for role in Role.allCases where role != .implementer {
            #expect(RoleTable.reach(role, .reviewDecide) == nil)
            #expect(RoleTable.reach(role, .reviewConfirm) == nil)
        }
        #expect(RoleTable.reach(.implementer, .reviewDecide) == .appointed)
    }

    @Test func `lets a link answer and read no result`() {
        for function in [
            Function.resultListOwn, .resultReadOwn, .accessHistoryReadOwn, .reviewRead, .reviewList,
        ] {
            #expect(RoleTable.reach(.linkHolder, function) == nil)
        }
    }

    @Test func `reaches an own record only by the person`() {
        #expect(RoleTable.rows[.resultReadOwn] == [.employee: .own])
        #expect(RoleTable.rows[.resultListOwn] == [.employee: .own])
    }

    @Test func `has a row for every function, and every function a role`() {
        for function in Function.allCases {
            #expect(RoleTable.rows[function]?.isEmpty == false, "nobody may \(function)")
        }
    }

    // L-36
    @Test func `names a purpose from the closed list, without personnel evaluation`() {
        #expect(
            Purpose.allCases.map(\.rawValue) == [
                "stressCheck", "ownAccess", "consentedProvision", "administration", "accountSecurity",
                "delivery", "recordKeeping",
            ])
        for function in Function.allCases { #expect(Purpose.allCases.contains(function.purpose)) }
    }

    // S3-62: 閲覧制御を行う権限は、メンテナンス機能を使用できません
    @Test func `gives the variants 1 to 3 no maintenance function and nothing beyond their departments`() {
        for role in Role.withVariants {
            for function in Function.allCases {
                let reach = RoleTable.reach(role, function, scoped: true)
                #expect(
                    reach == nil || reach == .subtree || reach == .appointedSubtree, "\(role) \(function)")
                #expect(reach == nil || !function.isMaintenance, "\(role) maintains by \(function)")
            }
        }
    }

    // S3-56, S3-57, S3-58, S3-60: a variant is the same role with less, never with more.
    @Test func `gives a variant only what the role has`() {
        for role in Role.withVariants where !role.needsScope {
            for function in Function.allCases where RoleTable.reach(role, function, scoped: true) != nil {
                #expect(RoleTable.reach(role, function) != nil, "\(role) \(function)")
            }
        }
    }
}
