/// Why somebody at a workplace is not among 常時使用する労働者, whom the employer must offer the check. Whoever is in none of
/// these groups is. Source: 安衛法66条の10, 基発0501第3号; LAW-AND-FORMS §1.1, §3.3 (L-27).
package enum WorkerGroup: String, CaseIterable, Sendable {
    /// Less than three quarters of the weekly hours of ordinary workers.
    case shortTime
    /// A term that ends within a year.
    case shortTerm
    /// 派遣, at the client: the dispatching company offers the check.
    case dispatched
    /// 役員, 業務委託.
    case nonWorker
}

extension Headcount.Worker {
    package var groups: Set<WorkerGroup> {
        var found: Set<WorkerGroup> = []
        if isShortTime { found.insert(.shortTime) }
        if isShortTerm { found.insert(.shortTerm) }
        if isDispatched { found.insert(.dispatched) }
        if contract == .officer || contract == .contractor { found.insert(.nonWorker) }
        return found
    }

    /// Whether the numbers of the report know them: 在籍 and, where they took it, 受検.
    package var isReported: Bool { groups.isEmpty }

    private var isShortTime: Bool { hoursRatio.map { $0 < 7_500 } ?? false }

    /// A term that ends within a year of the first day; a renewed one reaches further.
    private var isShortTerm: Bool {
        guard let hired, let contractEnd else { return false }
        return contractEnd < hired.adding(years: 1).adding(days: -1)
    }
}
