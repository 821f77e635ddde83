import Testing

@testable import Organisation

func unit(
    _ id: Int, _ parent: Int?, _ name: String, code: String? = nil, hidden: Bool = false, merged: Int? = nil,
    position: Int = 0
) -> Department {
    Department(
        id: DepartmentID(rawValue: id), parent: parent.map(DepartmentID.init(rawValue:)), name: name,
        position: position, code: code, isHidden: hidden, mergedInto: merged.map(DepartmentID.init(rawValue:))
    )
}

func id(_ number: Int) -> DepartmentID { DepartmentID(rawValue: number) }

@Suite struct `A tree of departments` {
    let tree = DepartmentTree([
        unit(1, nil, "本社"), unit(2, 1, "営業部", code: "A/1"), unit(3, 2, "営業1課"),
        unit(4, 1, "製造部", hidden: true, position: 1), unit(5, 4, "1班"), unit(6, 2, "旧2課", merged: 2),
        unit(7, 1, "総務部", position: 2), unit(8, 7, "1班"),
    ])

    private func refusal(_ work: (DepartmentTree) throws(StructureRefusal) -> Void) -> StructureRefusal? {
        do throws(StructureRefusal) {
            try work(tree)
            return nil
        } catch {
            return error
        }
    }

    // S3-47: circles are named, not only refused.
    @Test func `refuses a move below itself and names the circle`() {
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(1), under: id(3)) }
                == .cycle(["本社", "営業部", "営業1課", "本社"]))
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(2), under: id(2)) }
                == .cycle(["営業部", "営業部"]))
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(2), under: id(7)) } == nil)
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(2), under: nil) } == nil)
    }

    @Test func `refuses a unit that is nowhere and one that was merged`() {
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(2), under: id(99)) }
                == .targetMissing)
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(2), under: id(6)) }
                == .targetMissing)
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(6), under: id(1)) } == .gone)
    }

    // S3-47: the same name once among siblings, anywhere else as often as the company likes.
    @Test func `takes a name once among siblings and again elsewhere`() {
        let name = MasterName("1班")
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkNew(name, under: id(4)) }
                == .nameTwice("1班"))
        #expect(refusal { tree throws(StructureRefusal) in try tree.checkNew(name, under: id(2)) } == nil)
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMove(of: id(5), under: id(7)) }
                == .nameTwice("1班"))
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkMerge(of: id(4), into: id(7)) }
                == .nameTwice("1班"))
        // The name of what was merged is free again.
        #expect(
            refusal { tree throws(StructureRefusal) in try tree.checkNew(MasterName("旧2課"), under: id(2)) }
                == nil)
    }

    // BI-13: ten levels and no more, whether made, moved or merged.
    @Test(arguments: [(9, true), (10, false)])
    func `goes ten levels deep`(levels: Int, goesOn: Bool) {
        let line = (1...levels).map { unit($0, $0 == 1 ? nil : $0 - 1, "\($0)段") }
        let deep = DepartmentTree(line + [unit(90, nil, "別"), unit(91, 90, "その下")])
        let fits = { (work: (DepartmentTree) throws -> Void) in
            do {
                try work(deep)
                return true
            } catch {
                return false
            }
        }
        #expect(fits { try $0.checkNew(MasterName("次"), under: id(levels)) } == goesOn)
        #expect(fits { try $0.checkMove(of: id(91), under: id(levels)) } == goesOn)
        // Two levels at once fit only where two are left.
        #expect(!fits { try $0.checkMove(of: id(90), under: id(levels)) })
        #expect(fits { try $0.checkMerge(of: id(90), into: id(levels)) } == goesOn)
    }

    @Test func `refuses a merge into itself and below itself`() {
        for target in [2, 3] {
            #expect(
                refusal { tree throws(StructureRefusal) in try tree.checkMerge(of: id(2), into: id(target)) }
                    == .mergedIntoItself)
        }
    }

    @Test func `offers neither hidden nor merged units, and knows each path`() {
        #expect(
            tree.offered.map(\.path) == ["本社", "本社 / 営業部", "本社 / 営業部 / 営業1課", "本社 / 総務部", "本社 / 総務部 / 1班"])
        #expect(tree.ordered.map(\.department.id.rawValue) == [1, 2, 3, 4, 5, 7, 8])
    }

    // SD-R8: whoever may see the unit that took another in may see that one's figures of earlier years.
    @Test func `follows merges in its scopes`() {
        #expect(tree.subtree(of: id(2)) == [id(2), id(3), id(6)])
        #expect(tree.ancestor(of: id(3), level: 2) == id(2))
        #expect(tree.pathNames(of: id(3)) == ["本社", "営業部", "営業1課"])
    }

    @Test func `sums from the leaves to the top`() {
        let sums = tree.totals([id(3): 5, id(2): 2, id(5): 7])
        #expect(sums == [id(1): 14, id(2): 7, id(3): 5, id(4): 7, id(5): 7])
    }

    @Test(
        arguments: [
            ("A/1", 2), ("本社 / 営業部", 2), ("本社/営業部/営業1課", 3), ("本社／総務部／1班", 8), ("営業1課", 3), ("1班", nil),
            ("", nil), ("どこにもない", nil), ("旧2課", nil),
        ] as [(String, Int?)])
    func `finds a unit by code, path, or a name that only one has`(text: String, found: Int?) {
        #expect(tree.find(text) == found.map(id))
    }

    @Test func `opens as many whole levels as fit`() {
        let wide = DepartmentTree(
            [unit(1, nil, "本社")] + (10..<60).map { unit($0, 1, "\($0)") }
                + (100..<200).map { unit($0, 10 + $0 % 50, "\($0)") })
        #expect(wide.opened(under: nil, limit: 60).count == 51)
        #expect(wide.opened(under: nil, limit: 151).count == 151)
        #expect(wide.opened(under: id(1), limit: 10).count == 50)
        #expect(tree.opened(under: nil, limit: 100).map(\.department.id.rawValue) == [1, 2, 3, 7, 8])
        #expect(tree.opened(under: nil, limit: 100, all: true).count == 7)
    }

    // A row of a database that somebody has edited by hand: still every question ends.
    @Test func `ends on a circle that is already there`() {
        let round = DepartmentTree([unit(1, 3, "a"), unit(2, 1, "b"), unit(3, 2, "c")])
        #expect(round.ordered.isEmpty)
        #expect(round.subtree(of: id(1)).count == 3)
        #expect(round.height(of: id(1)) <= 4)
        _ = round.path(of: id(1))
        #expect(round.totals([id(1): 1]) == [id(1): 1])
    }

    // BI-13
    @Test(.timeLimit(.minutes(1))) func `takes ten thousand units without slowing`() {
        let many = (1...10_000).map { unit($0, $0 == 1 ? nil : ($0 + 2) / 4, "\($0)", position: $0 % 4) }
        let big = DepartmentTree(many)
        #expect(big.ordered.count == 10_000)
        #expect(big.offered.count == 10_000)
        #expect(big.totals(Dictionary(uniqueKeysWithValues: many.map { ($0.id, 1) }))[id(1)] == 10_000)
        #expect(big.opened(under: nil, limit: 200).count <= 200)
    }
}
