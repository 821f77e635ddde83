import Organisation
import Testing

@testable import Campaigns

@Suite struct `The way of a result` {
    // S2-45: paper unless something else was set.
    @Test func `is paper where nothing was chosen`() {
        #expect(DeliveryWay.standard == .paper)
    }

    // S2-45, S2-46, TH12: all there is to decide it; a verdict is nowhere among it.
    @Test(arguments: [
        (DeliveryWay.paper, DeliveryWay?.none, true, true, DeliveryWay.paper, false),
        (.paper, nil, false, false, .paper, false), (.screen, nil, true, true, .screen, true),
        (.screen, nil, true, false, .both, false), (.screen, nil, false, true, .paper, false),
        (.screen, nil, false, false, .paper, false), (.both, nil, true, true, .both, true),
        (.both, nil, true, false, .both, false), (.both, nil, false, true, .paper, false),
        (.paper, .screen, true, true, .screen, true), (.screen, .paper, true, true, .paper, false),
        (.paper, .both, false, true, .paper, false), (.both, .screen, true, true, .screen, true),
    ])
    func `follows plan, person, secret and address`(
        plan: DeliveryWay, chosen: DeliveryWay?, hasSecret: Bool, hasAddress: Bool, way: DeliveryWay,
        isTold: Bool
    ) {
        let one = DeliveryCase(plan: plan, chosen: chosen, hasSecret: hasSecret, hasAddress: hasAddress)
        #expect(one.way == way && one.isToldByMail == isTold)
    }

    // L-15: a letter counts from the day that was entered: not before the release, and not before it was so far.
    @Test func `counts a letter from its day on`() throws {
        let released = Day(daysSince1970: 20_800).start.adding(seconds: 36_000)
        let now = released.adding(days: 3)
        let moment = { (offset: Int) throws(DeliveryRefusal) in
            try PaperDelivery(.handed, on: released.day.adding(days: offset))
                .deliveredAt(releasedAt: released, now: now)
        }
        #expect(try moment(0) == released)
        #expect(try moment(2) == released.day.adding(days: 2).start)
        #expect(try moment(3) == now.day.start)
        for wrong in [-1, 4] { #expect(throws: DeliveryRefusal.dayWrong) { try moment(wrong) } }
    }
}
