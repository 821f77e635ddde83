/// The closed list of purposes for which data is used (L-36). Personnel evaluation is not on it, on purpose.
package enum Purpose: String, CaseIterable, Sendable {
    /// The statutory stress check and its review (安衛法66条の10).
    case stressCheck
    /// Telling a person the own result, or what was done with the own data.
    case ownAccess
    /// Giving the employer what a person agreed to, for the protection of their health only (安衛則52条の13).
    case consentedProvision
    /// Rosters, departments, accounts, settings.
    case administration
    /// Signing in and out.
    case accountSecurity
    /// Sending what was decided to send.
    case delivery
    /// Proving that records are whole.
    case recordKeeping
}

extension Function {
    package var purpose: Purpose {
        switch self {
        case .answerRead, .answerSave, .answerSend, .answerWithdraw, .campaignRead, .campaignDraft,
            .campaignRehearse,
            .criteriaStudy,
            .committeeRecord, .campaignOpen,
            .campaignClose, .campaignExtend, .campaignReopen, .campaignInvite, .progressRead,
            .progressReadNames, .letterRead,
            .letterPrint, .linkReissue, .paperAnswerRead, .paperAnswerChange, .paperAnswerEnter,
            .reissueRead, .reminderRead,
            .reminderSend, .reminderSet, .reviewList, .reviewRead, .reviewConfirm, .reviewAccept,
            .reviewDecide, .resultRelease, .deliveryRead, .deliveryChange, .resultPrint, .deliveryRecord,
            .fileOpen, .fileSend, .fileList, .fileAsk, .fileRead,
            .requestList, .needRevise, .groupPrepare, .groupPublish, .groupRead, .labourReportRead,
            .labourReportMake, .interviewCountEnter, .listTake, .reviewSign,
            .paperRecord, .deliverableRead, .deliverableNote:
            .stressCheck
        case .consentReadOwn, .consentDeclare, .consentEnter, .employerCopyList, .employerCopyRead:
            .consentedProvision
        case .resultListOwn, .resultReadOwn, .accessHistoryReadOwn, .ownDataRead, .ownDataRequest,
            .personalDataRead, .personalDataAnswer:
            .ownAccess
        case .homeRead, .helpRead, .accountRead, .accountCreate, .accountGrant, .accountImport,
            .authorityRead, .authorityRecord, .attestationGive, .qualificationRecord, .providerAppoint,
            .settingsRead, .settingsChange, .rosterRead, .rosterImport, .rosterUndo, .rosterExport,
            .departmentRead, .departmentChange, .contractRead, .contractChange, .enquirySend, .enquiryLookUp,
            .enquiryRead,
            .enquiryAnswer, .providerHomeRead, .providerStaffRead, .providerStaffChange, .tenantListRead,
            .tenantCreate, .tenantDelete, .setupRedeem, .messageRead, .messageWrite:
            .administration
        case .pageOpen, .sessionSweep, .sessionAttempt, .sessionSignIn, .sessionSignOut, .sessionConfirm,
            .passwordSet, .linkOpen, .resultSignIn, .secretChoose, .secretAsk, .secretRenew, .secretReissue,
            .accountSendLink, .accountLock,
            .accountPrintCode, .accountRecover, .addressConfirm, .ownAccountRead, .ownAccountChange,
            .providerEnter,
            .providerAdmit, .grantsEnd:
            .accountSecurity
        case .mailStatusRead, .mailResend, .mailTry, .mailTake, .mailDeliver, .reminderDue, .reminderQueue,
            .heldMailRead,
            .heldMailRelease:
            .delivery
        case .custodyRead, .keeperName, .custodyChange, .custodyUnlock, .auditVerify, .backupRead,
            .backupRecord, .restoreRecord, .retentionRead, .retentionHold,
            .retentionPurge, .retentionDue, .retentionSweep, .handOver:
            .recordKeeping
        }
    }
}

/// On what ground a read happened; stored with each audited read (L-04).
package enum ReadBasis: String, CaseIterable, Sendable {
    /// The person looked at the own data.
    case own
    /// The implementer's duty to look at everybody's result (L-10).
    case implementer
    /// The clerk's duty under the implementer's direction.
    case clerk
    case consent
    case request
    /// No health data was opened.
    case duty
    /// The program did it: a job or a command.
    case system
}
