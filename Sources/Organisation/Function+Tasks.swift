extension Function {
    /// Whether the function changes something: it then runs in the writer's transaction with its audit row.
    package var changes: Bool {
        switch self {
        case .pageOpen, .helpRead, .answerRead, .resultListOwn, .accessHistoryReadOwn, .ownDataRead,
            .homeRead, .ownAccountRead, .accountRead, .authorityRead, .settingsRead, .rosterRead,
            .departmentRead, .contractRead, .enquiryRead, .personalDataRead, .campaignRead, .messageRead,
            .mailStatusRead, .custodyRead, .progressRead, .progressReadNames, .letterRead, .reissueRead,
            .paperAnswerRead,
            .reminderRead, .reminderDue, .enquiryLookUp, .reviewList, .reviewRead, .deliveryRead,
            .providerHomeRead, .providerStaffRead, .tenantListRead, .auditVerify, .backupRead, .heldMailRead,
            .retentionRead, .retentionDue,
            .criteriaStudy, .fileOpen, .fileList, .fileRead, .consentReadOwn, .requestList, .employerCopyList,
            .groupPrepare, .groupRead, .handOver, .labourReportRead, .listTake,
            .deliverableRead:
            false
        default: true
        }
    }

    /// Whether it opens a person's answers, result or need of interview (health data of level P3).
    package var opensHealthData: Bool {
        switch self {
        case .answerRead, .answerSave, .answerSend, .answerWithdraw, .resultListOwn, .resultReadOwn,
            .ownDataRead, .paperAnswerEnter, .reviewList, .reviewRead, .reviewConfirm, .reviewAccept,
            .reviewDecide,
            .resultRelease, .resultPrint, .consentEnter, .fileRead, .consentReadOwn, .consentDeclare,
            .criteriaStudy, .requestList, .needRevise, .employerCopyList, .employerCopyRead,
            .groupPrepare, .handOver, .listTake, .reviewSign, .paperRecord:
            true
        default: false
        }
    }

    /// Saving one tap is not audited by itself: the opening and the sending of the form are. Fifty-seven rows
    /// per person would drown what an auditor looks for. Looking at public pages leaves no row either.
    package var isAudited: Bool {
        switch self {
        case .pageOpen, .helpRead, .answerSave, .homeRead, .ownAccountRead, .providerHomeRead, .mailTake,
            .reminderDue, .sessionSweep, .backupRead, .heldMailRead, .retentionDue,
            .retentionSweep:
            false
        default: true
        }
    }
}

extension Function {
    /// One of the tasks of the stress check's conduct, closed to whoever holds personnel authority over the
    /// person (安衛則52条の10②; L-01).
    package var isConductTask: Bool {
        switch self {
        case .campaignOpen, .campaignClose, .campaignInvite, .letterRead, .letterPrint, .reissueRead,
            .linkReissue, .secretReissue, .paperAnswerRead, .paperAnswerChange, .paperAnswerEnter,
            .reviewList, .reviewRead,
            .reviewConfirm, .reviewAccept, .reviewDecide, .resultRelease, .deliveryRead, .deliveryChange,
            .resultPrint, .deliveryRecord, .consentEnter, .requestList, .needRevise, .groupPrepare,
            .groupPublish, .listTake, .reviewSign, .paperRecord, .deliverableNote:
            true
        default: false
        }
    }

    /// A conduct task that cannot leave anybody out: it is refused whole where one examinee is barred.
    package var actsOnEverybody: Bool {
        switch self {
        case .campaignOpen, .campaignClose, .campaignInvite, .reviewConfirm, .reviewAccept, .resultRelease,
            .groupPrepare, .groupPublish, .reviewSign, .paperRecord:
            true
        default: false
        }
    }

    /// Looking after rosters, departments, accounts and settings: closed to the variants 1–3 (S3-62).
    package var isMaintenance: Bool {
        switch self {
        case .accountRead, .accountCreate, .accountGrant, .accountImport, .accountSendLink, .accountLock,
            .accountPrintCode, .authorityRead, .authorityRecord, .qualificationRecord, .providerAppoint,
            .settingsRead, .settingsChange, .rosterRead, .rosterImport, .rosterUndo, .rosterExport,
            .departmentRead, .departmentChange, .contractRead, .contractChange, .enquiryRead,
            .enquiryAnswer, .personalDataRead, .personalDataAnswer, .campaignDraft, .campaignOpen,
            .campaignClose, .campaignExtend, .campaignReopen, .campaignInvite, .mailStatusRead, .mailResend,
            .mailTry,
            .messageRead, .messageWrite, .campaignRehearse, .retentionRead, .retentionHold:
            true
        default: false
        }
    }

    /// A step for which the password is asked again when it was given more than ten minutes ago.
    package var needsFreshSignIn: Bool {
        switch self {
        case .accountCreate, .accountGrant, .accountImport, .accountLock, .accountPrintCode, .authorityRecord,
            .providerAppoint, .settingsChange, .custodyChange, .rosterExport, .tenantDelete,
            .providerStaffChange,
            .letterPrint, .linkReissue, .secretReissue, .resultRelease, .resultPrint, .retentionHold,
            .groupPublish, .listTake:
            true
        default: false
        }
    }
}
