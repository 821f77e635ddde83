/// How many people a workplace has on a day, counted as the law counts them.
///
/// | who | threshold of 50 | 在籍労働者数 |
/// | --- | --- | --- |
/// | without a term, or a year and more; at least three quarters of the hours | yes | yes |
/// | less than three quarters of the hours, or a term of less than a year | yes | no |
/// | dispatched, at the client | yes | no |
/// | 役員, 業務委託 | no | no |
///
/// Source: 安衛法66条の10, 基発0501第3号; LAW-AND-FORMS §3.3 (L-27). People on leave count in both.
package struct Headcount: Hashable, Sendable {
    /// Everybody in the roster, whatever they are.
    package private(set) var everybody = 0
    /// 常時使用する労働者 for the threshold of 50.
    package private(set) var forThreshold = 0
    /// 在籍労働者数 of the report.
    package private(set) var forReport = 0

    package init() {}

    package mutating func add(_ worker: Worker, count: Int = 1) {
        everybody += count
        if !worker.groups.contains(.nonWorker) { forThreshold += count }
        if worker.isReported { forReport += count }
    }

    /// What counting needs to know of somebody.
    package struct Worker: Hashable, Sendable {
        package let contract: Contract.Kind?
        package let isDispatched: Bool
        /// In ten-thousandths of the ordinary weekly hours; nil: ordinary.
        package let hoursRatio: Int?
        package let hired: Day?
        package let contractEnd: Day?

        package init(
            contract: Contract.Kind?, isDispatched: Bool, hoursRatio: Int?, hired: Day?, contractEnd: Day?
        ) {
            self.contract = contract
            self.isDispatched = isDispatched
            self.hoursRatio = hoursRatio
            self.hired = hired
            self.contractEnd = contractEnd
        }
    }
}
