import Testing

@testable import Organisation

@Suite struct `The role table` {
    // L-04, S3-04
    @Test(arguments: [Role.humanResources, .lineManager, .tenantAdministrator, .providerOperator, .auditor])
    func `gives employer side and administrators no function that opens health data`(role: Role) {
        for function in Function.allCases where function.opensHealthData {
            #expect(RoleTable.reach(role, function) == nil, "\(role) reaches \(function)")
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
                "stressCheck", "ownAccess", "administration", "accountSecurity", "delivery", "recordKeeping",
            ])
        for function in Function.allCases { #expect(Purpose.allCases.contains(function.purpose)) }
    }

    @Test func `keeps employer side and implementer side apart in one person`() {
        #expect(Grant.conflict([.humanResources], adding: .clerk) == .humanResources)
        #expect(Grant.conflict([.implementer], adding: .lineManager) == .implementer)
        #expect(Grant.conflict([.clerk], adding: .implementer) == nil)
        #expect(Grant.conflict([.tenantAdministrator], adding: .clerk) == nil)
    }
}
