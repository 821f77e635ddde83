/// Why a contract cannot be entered or ended so.
package enum ContractFault: String, Error, CaseIterable, Sendable {
    /// 契約の最終日は月末.
    case untilNotMonthEnd
    case untilBeforeFrom
    case renewalOutOfRange
    /// Another offer of the line holds then; a change begins on the first of a month.
    case changeNotOnFirst
    /// The change would lie in the past, or before the running contract has begun.
    case changeTooEarly
    /// Something of this line is to come already: take that back first.
    case lineTaken
    /// It has ended, or its end is fixed.
    case alreadyEnding
    case noticeInFuture
    /// A notice of that day would have ended it already.
    case noticeTooOld
    case alreadyBegun
}

extension ServiceContract {
    package static let renewals = 1...60

    package func check() throws(ContractFault) {
        if until < from { throw .untilBeforeFrom }
        if !until.isLastOfMonth { throw .untilNotMonthEnd }
        if let renewalMonths, !ServiceContract.renewals.contains(renewalMonths) { throw .renewalOutOfRange }
    }

    /// Whether this one may join the others; gives the running one that it replaces, with how that ends.
    package func replacing(in others: [ServiceContract], on today: Day) throws(ContractFault) -> (
        ContractID, Ending
    )? {
        try check()
        let line = others.filter { $0.offer.line == offer.line && $0.reaches(from) }
        if line.contains(where: { $0.from >= from }) { throw .lineTaken }
        guard let running = line.first else { return nil }
        guard line.count == 1, running.ending == nil else { throw .lineTaken }
        if !from.isFirstOfMonth { throw .changeNotOnFirst }
        if from <= today { throw .changeTooEarly }
        return (running.id, Ending(kind: .change, toldOn: today, lastDay: from.adding(days: -1)))
    }

    package func ended(byNoticeOn day: Day, today: Day) throws(ContractFault) -> Ending {
        if day > today { throw .noticeInFuture }
        guard lastDay == nil, reaches(today) else { throw .alreadyEnding }
        let last = end(noticeOn: day)
        if last < today { throw .noticeTooOld }
        return Ending(kind: .notice, toldOn: day, lastDay: last)
    }

    /// Taken back before its first day.
    package func withdrawn(on today: Day) throws(ContractFault) -> Ending {
        if ending != nil { throw .alreadyEnding }
        if from <= today { throw .alreadyBegun }
        return Ending(kind: .withdrawal, toldOn: today, lastDay: from.adding(days: -1))
    }
}
