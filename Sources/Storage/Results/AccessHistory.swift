package import Organisation

extension Connection {
    /// Everybody who looked, from the audit itself: single records by sheet, lists by batch.
    package func accesses(to person: PersonID) throws -> [Access] {
        try transaction.writeAudit()
        return try rows(
            """
            SELECT a.at, a.function, a.actor_kind, a.actor, a.basis FROM audit a
            WHERE a.outcome <> 'denied' AND (
              (a.object_kind = 'sheet' AND a.object IN (SELECT s.id FROM sheet s WHERE s.person = \(person)))
              OR (a.object_kind = 'person' AND a.object = \(person))
              OR (a.object_kind = 'invitation'
                  AND a.object IN (SELECT i.id FROM invitation i WHERE i.person = \(person)))
              OR (a.object_kind = 'implementation' AND a.function IN \(list: [Function.progressReadNames, .letterRead, .reissueRead, .deliveryRead, .paperAnswerRead])
                  AND a.object IN (SELECT i.implementation FROM invitation i WHERE i.person = \(person)))
              OR (a.object_kind = 'implementation' AND a.function = \(Function.criteriaStudy)
                  AND a.object IN (SELECT s.implementation FROM sheet s WHERE s.person = \(person)))
              OR (a.object_kind = 'employerCopy'
                  AND a.object IN (SELECT c.id FROM employer_copy c WHERE c.person = \(person)))
              OR (a.object_kind = 'tenant' AND a.function = \(Function.employerCopyList)
                  AND EXISTS (SELECT 1 FROM employer_copy c WHERE c.person = \(person) AND c.at <= a.at))
              OR (a.object_kind = 'tenant' AND a.function = \(Function.handOver)
                  AND EXISTS (SELECT 1 FROM sheet s JOIN released_result r ON r.sheet = s.id
                    JOIN release e ON e.batch = r.batch WHERE s.person = \(person) AND e.at <= a.at))
              OR (a.object_kind = 'batch' AND a.function NOT IN \(list: [Function.resultPrint, .consentEnter])
                AND a.object IN (SELECT m.batch FROM batch_member m
                  JOIN sheet s ON s.id = m.sheet WHERE s.person = \(person))))
            ORDER BY a.seq DESC LIMIT 500
            """
        ).compactMap { row in
            guard let function = Function(rawValue: try row.text(1)), let kind = function.accessKind else {
                return nil
            }
            return Access(
                at: try row.instant(0), kind: kind, actorKind: try row.text(2), actor: try row.int(3),
                basis: try row.text(4))
        }
    }
}

extension Function {
    /// nil for functions that show nothing of the person.
    fileprivate var accessKind: Access.Kind? {
        switch self {
        case .reviewList, .listTake, .progressReadNames, .letterRead, .reissueRead, .deliveryRead,
            .paperAnswerRead, .requestList,
            .employerCopyList,
            .criteriaStudy:
            .listed
        case .letterPrint: .printed
        case .resultPrint: .resultPrinted
        case .consentEnter: .formEntered
        case .answerWithdraw: .withdrawn
        case .paperAnswerChange: .moved
        case .paperAnswerEnter: .typed
        case .linkReissue: .relinked
        case .secretReissue: .codeIssued
        case .secretRenew: .secretRenewed
        case .reviewRead, .answerRead, .resultReadOwn, .resultListOwn, .ownDataRead, .employerCopyRead,
            .handOver:
            .opened
        case .personalDataRead, .personalDataAnswer: .asked
        case .reviewDecide, .reviewAccept, .needRevise: .decided
        default: nil
        }
    }
}
