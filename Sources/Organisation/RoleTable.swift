/// Who may do what, on one screen. Absence is denial.
///
/// `docs/roles.md` is printed from this literal, and a recorded snapshot makes every change visible.
/// Rows follow the role × function page of the seed (S3) as extended in the security design §4.2.
package enum RoleTable {
    package static let rows: [Function: [Role: Reach]] = [
        .pageOpen: [.visitor: .anyone],
        .setupRedeem: [.visitor: .anyone],
        .sessionAttempt: [.visitor: .anyone],
        .sessionSignIn: [.visitor: .anyone],
        .sessionSignOut: [.visitor: .anyone],
        .passwordSet: [.visitor: .anyone],
        .linkOpen: [.visitor: .anyone],
        .resultSignIn: [.visitor: .anyone],

        .answerRead: [.linkHolder: .own],
        .answerSave: [.linkHolder: .own],
        .answerSend: [.linkHolder: .own],
        .secretChoose: [.linkHolder: .own],

        .resultListOwn: [.employee: .own],
        .resultReadOwn: [.employee: .own],
        .accessHistoryReadOwn: [.employee: .own],

        .homeRead: staff(.tenant),
        .accountRead: [.tenantAdministrator: .tenant],
        .accountCreate: [.tenantAdministrator: .tenant],
        .accountGrant: [.tenantAdministrator: .tenant],
        .accountSendLink: [.tenantAdministrator: .tenant],
        .rosterRead: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .rosterImport: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],

        .campaignRead: [
            .humanResources: .tenant, .clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant,
        ],
        .campaignDraft: [.clerk: .tenant, .implementer: .tenant],
        .campaignOpen: [.clerk: .appointed, .implementer: .appointed],
        .campaignClose: [.clerk: .appointed, .implementer: .appointed],
        .mailStatusRead: [.clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant],
        .progressRead: [
            .lineManager: .subtree, .humanResources: .tenant, .clerk: .tenant, .implementer: .tenant,
        ],

        .reviewList: [.implementer: .appointed, .clerk: .appointed],
        .reviewRead: [.implementer: .appointed, .clerk: .appointed],
        .reviewConfirm: [.implementer: .appointed],
        .reviewDecide: [.implementer: .appointed],
        .resultRelease: [.implementer: .appointed, .clerk: .appointed],

        .tenantCreate: [.system: .tenant],
        .mailTake: [.system: .tenant],
        .mailDeliver: [.system: .tenant],
        .sessionSweep: [.system: .tenant],
        .auditVerify: [.system: .tenant, .auditor: .tenant],
    ]

    package static func reach(_ role: Role, _ function: Function) -> Reach? {
        rows[function]?[role]
    }

    private static func staff(_ reach: Reach) -> [Role: Reach] {
        Dictionary(uniqueKeysWithValues: Role.assignable.map { ($0, reach) })
    }
}
