/// Who may do what, on one screen. Absence is denial.
///
/// `docs/roles.md` is printed from this literal, and a recorded snapshot makes every change visible.
/// Rows follow the role × function page of the seed (S3) as extended in the security design §4.2.
package enum RoleTable {
    package static let rows: [Function: [Role: Extent]] = [
        .pageOpen: [.visitor: .anyone],
        .helpRead: [.visitor: .anyone],
        .setupRedeem: [.visitor: .anyone],
        .sessionAttempt: [.visitor: .anyone],
        .sessionSignIn: [.visitor: .anyone],
        .sessionSignOut: [.visitor: .anyone],
        .sessionConfirm: [.visitor: .anyone],
        .passwordSet: [.visitor: .anyone],
        .linkOpen: [.visitor: .anyone],
        .resultSignIn: [.visitor: .anyone],
        .secretAsk: [.visitor: .anyone],
        .secretRenew: [.visitor: .anyone],
        .enquirySend: [.visitor: .anyone],
        .enquiryLookUp: [.visitor: .anyone],
        .fileOpen: [.visitor: .anyone],
        .fileSend: [.visitor: .anyone],

        .answerRead: [.linkHolder: .own],
        .answerSave: [.linkHolder: .own],
        .answerSend: [.linkHolder: .own],
        .answerWithdraw: [.linkHolder: .own],
        .secretChoose: [.linkHolder: .own],

        .resultListOwn: [.employee: .own],
        .resultReadOwn: [.employee: .own],
        .accessHistoryReadOwn: [.employee: .own],
        .consentReadOwn: [.employee: .own],
        .consentDeclare: [.employee: .own],
        .ownDataRead: [.employee: .own],
        .ownDataRequest: [.employee: .own],
        .addressConfirm: [.employee: .own],

        .homeRead: [.staffMember: .own],
        .ownAccountRead: [.staffMember: .own],
        .ownAccountChange: [.staffMember: .own],
        .attestationGive: [.staffMember: .own],

        .accountRead: [.tenantAdministrator: .tenant, .clerk: .tenant, .implementer: .tenant],
        .accountCreate: [.tenantAdministrator: .tenant],
        .accountGrant: [.tenantAdministrator: .tenant],
        .accountImport: [.tenantAdministrator: .tenant],
        .accountSendLink: [.tenantAdministrator: .tenant, .clerk: .tenant, .implementer: .tenant],
        .accountLock: [.tenantAdministrator: .tenant, .clerk: .tenant, .implementer: .tenant],
        .accountPrintCode: [.tenantAdministrator: .tenant],
        .authorityRead: [.tenantAdministrator: .tenant, .humanResources: .tenant],
        .authorityRecord: [.tenantAdministrator: .tenant, .humanResources: .tenant],
        .qualificationRecord: [.tenantAdministrator: .tenant, .clerk: .tenant],
        .providerAppoint: [.tenantAdministrator: .tenant],
        .settingsRead: [.tenantAdministrator: .tenant, .implementer: .tenant],
        .settingsChange: [.tenantAdministrator: .tenant],

        .rosterRead: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .rosterImport: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .rosterUndo: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .rosterExport: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .departmentRead: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .departmentChange: [.humanResources: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .contractRead: [
            .tenantAdministrator: .tenant, .companyContact: .tenant, .humanResources: .tenant,
        ],
        .contractChange: [.tenantAdministrator: .tenant],
        .enquiryRead: [.clerk: .tenant, .tenantAdministrator: .tenant],
        .enquiryAnswer: [.clerk: .tenant, .tenantAdministrator: .tenant],
        .personalDataRead: [.clerk: .tenant],
        .personalDataAnswer: [.clerk: .tenant],

        .campaignRead: [
            .humanResources: .tenant, .clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant,
        ],
        .messageRead: wording,
        .messageWrite: wording,
        .campaignDraft: [.clerk: .tenant, .implementer: .tenant],
        .campaignRehearse: [.clerk: .tenant, .implementer: .tenant],
        .criteriaStudy: [.clerk: .tenant, .implementer: .tenant],
        .committeeRecord: [.clerk: .tenant, .implementer: .tenant],
        .campaignOpen: [.clerk: .appointed, .implementer: .appointed],
        .campaignClose: [.clerk: .appointed, .implementer: .appointed],
        .campaignExtend: [.clerk: .appointed, .implementer: .appointed],
        .campaignReopen: [.clerk: .appointed, .implementer: .appointed],
        .campaignInvite: [.clerk: .appointed, .implementer: .appointed],
        .custodyRead: [.clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant],
        .keeperName: [.clerk: .appointed, .implementer: .appointed],
        .custodyChange: [.clerk: .tenant, .implementer: .tenant],
        .custodyUnlock: [.clerk: .tenant, .implementer: .tenant],
        .mailStatusRead: [.clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant],
        .mailTry: [.clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant],
        .mailResend: [.clerk: .appointed, .implementer: .appointed],
        .progressRead: [
            .lineManager: .subtree, .humanResources: .tenantOrSubtree, .clerk: .tenantOrSubtree,
            .implementer: .tenantOrSubtree, .medicalStaff: .tenantOrSubtree, .healthOfficer: .tenantOrSubtree,
            .occupationalPhysician: .tenantOrSubtree,
        ],
        .progressReadNames: [.humanResources: .tenantOrSubtree, .clerk: .appointedOrSubtree],
        .letterRead: [.clerk: .appointedOrSubtree],
        .letterPrint: [.clerk: .appointedOrSubtree],
        .paperAnswerRead: [.clerk: .appointedOrSubtree],
        .paperAnswerChange: [.clerk: .appointedOrSubtree],
        .paperAnswerEnter: [.clerk: .appointedOrSubtree],
        .reissueRead: [.clerk: .appointedOrSubtree],
        .linkReissue: [.clerk: .appointedOrSubtree],
        .secretReissue: [.clerk: .appointedOrSubtree],
        .reminderRead: reminding,
        .reminderSend: reminding,
        .reminderSet: [.clerk: .appointed, .implementer: .appointed],

        .retentionRead: [.implementer: .tenant, .clerk: .tenant, .tenantAdministrator: .tenant],
        .retentionHold: [.implementer: .tenant, .tenantAdministrator: .tenant],

        .labourReportRead: [
            .humanResources: .tenant, .clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant,
        ],
        .labourReportMake: [.humanResources: .tenant, .clerk: .tenant, .implementer: .tenant],
        .interviewCountEnter: [.clerk: .tenant, .implementer: .tenant],

        .fileList: [.implementer: .tenant, .clerk: .tenant],
        .fileAsk: [.implementer: .tenant, .clerk: .tenant],
        .fileRead: [.implementer: .tenant, .clerk: .tenant],

        .reviewList: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .reviewRead: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .listTake: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .deliverableRead: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .deliverableNote: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .reviewSign: [.implementer: .appointed],
        .paperRecord: [.implementer: .appointed, .clerk: .appointed],
        .reviewDecide: [.implementer: .appointedOrSubtree],
        .reviewAccept: [.implementer: .appointed],
        .reviewConfirm: [.implementer: .appointed],
        .resultRelease: [.implementer: .appointed, .clerk: .appointed],
        .deliveryRead: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .deliveryChange: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .resultPrint: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .deliveryRecord: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .consentEnter: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .requestList: [.implementer: .appointedOrSubtree, .clerk: .appointedOrSubtree],
        .needRevise: [.implementer: .appointedOrSubtree],
        .employerCopyList: [.humanResources: .tenantOrSubtree],
        .employerCopyRead: [.humanResources: .tenantOrSubtree],
        .groupPrepare: [.implementer: .appointed, .clerk: .appointed],
        .groupPublish: [.implementer: .appointed, .clerk: .appointed],
        .groupRead: [
            .lineManager: .subtree, .humanResources: .tenantOrSubtree, .clerk: .tenantOrSubtree,
            .implementer: .tenantOrSubtree,
        ],

        .providerHomeRead: [.providerStaff: .own, .providerOperator: .own],
        .providerEnter: [.providerStaff: .own],
        .tenantListRead: [.system: .tenant, .providerOperator: .installation],
        .tenantCreate: [.system: .tenant, .providerOperator: .installation],
        .tenantDelete: [.system: .tenant, .providerOperator: .installation],
        .providerStaffRead: [.providerOperator: .installation],
        .providerStaffChange: [.system: .tenant, .providerOperator: .installation],

        .accountRecover: [.system: .tenant],
        .providerAdmit: [.system: .tenant],
        .grantsEnd: [.system: .tenant],
        .mailTake: [.system: .tenant],
        .mailDeliver: [.system: .tenant],
        .reminderDue: [.system: .tenant],
        .reminderQueue: [.system: .tenant],
        .sessionSweep: [.system: .tenant],
        .retentionPurge: [.system: .tenant],
        .retentionDue: [.system: .tenant],
        .retentionSweep: [.system: .tenant],
        .auditVerify: [.system: .tenant, .auditor: .tenant],
        .backupRead: [.system: .tenant],
        .backupRecord: [.system: .tenant],
        .restoreRecord: [.system: .tenant],
        .heldMailRead: [.system: .tenant],
        .heldMailRelease: [.system: .tenant],
        .handOver: [.system: .tenant],
    ]

    /// What the company says on people's pages is the company's; it depends on nobody and opens nothing.
    private static let wording: [Role: Extent] = [
        .humanResources: .tenant, .clerk: .tenant, .implementer: .tenant, .tenantAdministrator: .tenant,
    ]

    /// Encouraging people to answer is no task of the conduct: employer's side and implementer's side may, each as far
    /// as it sees the progress.
    private static let reminding: [Role: Extent] = [
        .lineManager: .subtree, .humanResources: .tenantOrSubtree, .clerk: .appointedOrSubtree,
        .implementer: .appointedOrSubtree,
    ]

    /// - Parameter scoped: whether the grant is limited to departments (variants 1–3 included).
    package static func reach(_ role: Role, _ function: Function, scoped: Bool = false) -> Reach? {
        rows[function]?[role].flatMap { scoped ? $0.scoped : $0.whole }
    }
}
