import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

// AZ-11, done when 2: what is asked for, by whom, and how the two stand to each other. What is right is read
// from `docs/roles.md` and counted by hand from the tree, never asked of the code under test.
@Suite struct `Every role in every variant` {
    // S3-08, S3-56, S3-57, S3-58, S3-59, S3-60, L-04
    @Test(arguments: Engine.all)
    func `opens one person's record only in the right relation`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let scene = try await RelationWorld(world)
            let table = try RecordedTable()
            for clerksRead in [false, true] {
                try await world.company.office.set(
                    .scopedClerksRead, to: clerksRead, as: world.company.administrator)
                var wrong: [String] = []
                for post in Post.all {
                    let browser = try await scene.browser(post)
                    for row in world.house.rows where row.path.contains("/sheets/:sheet") {
                        for (relation, sheet) in scene.sheets {
                            let answer = try await world.ask(
                                row, at: world.address(of: row, sheet: sheet), in: browser)
                            let isRight =
                                post.isConducting
                                && table.reach(post.role, row.function, scoped: post.isScoped) != nil
                                && post.holding.covers(relation)
                                && (post.role == .implementer || !post.isScoped || clerksRead)
                            if isRight == answer.isSentAway
                                || (isRight && answer.status >= 400 && row.function != .needRevise)
                            {
                                wrong.append("\(post) \(row.function) \(relation): \(answer.status)")
                            }
                        }
                    }
                }
                #expect(wrong == [])
            }
        }
    }

    // S3-09, S3-61, S3-62
    @Test(arguments: Engine.all)
    func `opens exactly the addresses that the recorded table gives it`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let scene = try await RelationWorld(world)
            let table = try RecordedTable()
            var (wrong, asked): ([String], Int) = ([], 0)
            for post in Post.all {
                let browser = try await scene.browser(post)
                for row in world.house.rows where row.path.hasPrefix("/t/:slug") {
                    guard table.reach(.visitor, row.function) == nil, !row.path.contains(":sheet") else {
                        continue
                    }
                    let isRight = table.allows(post, row.function)
                    // An action that is allowed would move the company on; that it works has tests of its own.
                    guard row.method == "GET" || !isRight else { continue }
                    for address in try await world.addresses(of: row) {
                        let length = try await world.auditLength(at: row)
                        let answer = try await world.ask(row, at: address, in: browser)
                        let denied = try await world.denials(at: row, after: length)
                        let refused = !denied.isEmpty || answer.isSentAway
                        asked += 1
                        if isRight == refused, !scene.isElsewhere(row, address, post) {
                            wrong.append("\(post) \(row.method) \(address) \(row.function): \(answer.status)")
                        }
                    }
                }
            }
            #expect(wrong == [])
            #expect(asked > 1_000)
        }
    }

    // S3-59, S3-60: the list of a scoped implementer holds the own departments and nobody else.
    @Test(arguments: Engine.all)
    func `lists the people of its departments only`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let scene = try await RelationWorld(world)
            for holding in Holding.allCases {
                let who = scene.staff[Post(role: .implementer, holding: holding)] ?? .visitor
                let list = try await world.company.office.reviewList(scene.batch, as: who)
                let seen = Set(list.examinees.map(\.number))
                let right = Relation.allCases.filter { holding.covers($0) }.map(\.number)
                #expect(seen == Set(right), "\(holding)")
                #expect(list.mayDecide)
            }
        }
    }
}

extension RecordedTable {
    fileprivate func allows(_ post: Post, _ function: Function) -> Bool {
        if reach(.staffMember, function) == .own { return true }
        switch reach(post.role, function, scoped: post.isScoped) {
        case .tenant, .subtree, .appointed, .appointedSubtree: return true
        default: return false
        }
    }
}

extension RelationWorld {
    /// The world's other years know nothing of these posts: an appointed reach ends at them, as it should.
    fileprivate func isElsewhere(_ row: Routes.Row, _ address: String, _ post: Post) -> Bool {
        let reach = RoleTable.reach(post.role, row.function, scoped: post.isScoped)
        let isAppointedReach = reach == .appointed || reach == .appointedSubtree
        // The one copy of the world is of somebody of 製造部, outside 営業部; `ConsentTests` asks each department.
        // The department of the address is 営業部, above who has 営業1課 alone; `GroupAccessTests` asks each department.
        if row.function == .groupRead { return row.path.contains(":department") && post.holding == .third }
        if row.function == .employerCopyRead { return ![.whole, .first].contains(post.holding) }
        return isAppointedReach && !address.contains("\(batch.rawValue)")
    }
}

extension World {
    fileprivate func address(of row: Routes.Row, sheet: SheetID) -> String {
        row.path.replacing(":slug", with: slug).replacing(":sheet", with: "\(sheet.rawValue)")
    }
}
