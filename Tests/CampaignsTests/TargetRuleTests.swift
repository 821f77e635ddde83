import Organisation
import Testing

@testable import Campaigns

@Suite struct `The rule of who is invited` {
    // LAW 1.1: whoever the duty covers is invited by every rule; of two groups both must be chosen.
    @Test(
        arguments: [
            ([], [], true), ([], [.shortTime], false), ([.shortTime], [.shortTime], true),
            ([.shortTime], [.shortTime, .dispatched], false),
            ([.shortTime, .dispatched], [.shortTime, .dispatched], true),
            ([.nonWorker], [], true),
        ] as [([WorkerGroup], [WorkerGroup], Bool)])
    func `takes the workers of the duty and those whose groups are all chosen`(
        including: [WorkerGroup], groups: [WorkerGroup], takes: Bool
    ) {
        #expect(TargetRule(including: Set(including)).takes(Set(groups)) == takes)
        #expect(TargetRule.standard.takes(Set(groups)))
    }
}
