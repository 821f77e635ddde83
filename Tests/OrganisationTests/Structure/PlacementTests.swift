import Testing

@testable import Organisation

// S3-47, S3-48: an order without dragging.
@Suite struct `A place among siblings` {
    @Test(arguments: [
        (Placement.up, 3, [1, 3, 2, 4]), (.down, 2, [1, 3, 2, 4]), (.up, 1, [1, 2, 3, 4]),
        (.down, 4, [1, 2, 3, 4]), (.at(1), 4, [4, 1, 2, 3]), (.at(4), 1, [2, 3, 4, 1]),
        (.at(99), 2, [1, 3, 4, 2]), (.at(2), 2, [1, 2, 3, 4]),
    ])
    func `is taken, and the ends hold`(placement: Placement, moved: Int, order: [Int]) throws {
        #expect(try placement.applied(to: moved, among: [1, 2, 3, 4]) == order)
    }

    @Test(arguments: [0, -1]) func `counts from one`(place: Int) {
        #expect(throws: StructureRefusal.badPosition) {
            try Placement.at(place).applied(to: 1, among: [1, 2])
        }
    }

    @Test func `is none for what is not there`() {
        #expect(throws: StructureRefusal.gone) { try Placement.up.applied(to: 9, among: [1, 2]) }
    }
}
