import Testing

@testable import Organisation

@Suite struct `The department on a level` {
    static let ids = (0...5).map(DepartmentID.init(rawValue:))
    /// 1 > 2 > 3 > 4, and 5 beside 2.
    static let tree = DepartmentTree([
        Department(id: ids[1], parent: nil, name: "本社", position: 0),
        Department(id: ids[2], parent: ids[1], name: "営業部", position: 0),
        Department(id: ids[3], parent: ids[2], name: "営業1課", position: 0),
        Department(id: ids[4], parent: ids[3], name: "1係", position: 0),
        Department(id: ids[5], parent: ids[1], name: "製造部", position: 1),
    ])

    // S3-59, S3-60: 本社/営業部/営業1課 — level 1 is 本社, 2 is 営業部, 3 is 営業1課.
    @Test(arguments: [
        (3, 1, 1), (3, 2, 2), (3, 3, 3), (4, 1, 1), (4, 2, 2), (4, 3, 3), (4, 4, 4),
        // Whoever stands higher than the level stands for their own department.
        (2, 3, 2), (1, 2, 1), (1, 3, 1), (5, 2, 5), (5, 3, 5),
    ])
    func `is found from wherever one works`(own: Int, level: Int, expected: Int) {
        #expect(Self.tree.ancestor(of: Self.ids[own], level: level) == Self.ids[expected])
    }

    @Test func `ends in a tree that runs in a circle`() {
        let circle = DepartmentTree([
            Department(id: Self.ids[1], parent: Self.ids[2], name: "a", position: 0),
            Department(id: Self.ids[2], parent: Self.ids[1], name: "b", position: 0),
        ])
        _ = circle.ancestor(of: Self.ids[1], level: 1)
        #expect(circle.subtree(of: Self.ids[1]) == [Self.ids[1], Self.ids[2]])
    }
}
