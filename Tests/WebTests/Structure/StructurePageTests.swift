import Campaigns
import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The pages of the company's structure` {
    // S3-47, S3-48
    @Test(arguments: Engine.all)
    func `pass the page check for everybody who may see them`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let rows = world.house.rows.filter {
                $0.method == "GET" && $0.path.contains("/structure") && !$0.path.hasSuffix(".csv")
            }
            #expect(rows.count == 10)
            for caller in [Caller.humanResources, .clerk, .administrator] {
                for row in rows where caller == .administrator || row.function == .departmentRead {
                    for address in try await world.addresses(of: row) {
                        for query in ["?lang=ja", "?lang=en&hidden=yes&new=value&done=saved"] {
                            let answer = try await world.browser(caller).get(address + query)
                            #expect(answer.status == 200, "\(address)")
                            let mistakes = PageCheck(markup: answer.text).mistakes
                            #expect(mistakes == [], "\(caller) \(address) \(mistakes)")
                        }
                    }
                }
            }
        }
    }

    // S3-47: everything is done by forms that need no script.
    @Test(arguments: Engine.all)
    func `rename, reorder, move, merge, hide and delete by plain forms`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let (sales, factory) = (
                try await world.company.department("営業部"), try await world.company.department("製造部")
            )
            let path = world.paths.department(.id(sales))
            let steps: [(MasterAction, [(String, String)])] = [
                (.name, [("name", "販売部"), ("code", "S/1"), ("version", "1")]),
                (.place, [("place", "down.3")]),
                (.place, [("place", "at.4"), ("position", "1"), ("version", "4")]),
                (.visibility, [("visible", "no"), ("version", "5")]),
                (.visibility, [("visible", "yes"), ("version", "6")]),
                (.parent, [("parent", "top"), ("version", "7")]),
                (.merger, [("target", "\(factory.rawValue)"), ("version", "8")]),
            ]
            for (action, fields) in steps {
                let answer = try await world.send(
                    fields, to: world.paths.change(action, of: path), as: .humanResources)
                #expect(answer.status == 303, "\(action) \(answer.status)")
            }
            let shown = try await world.browser(.humanResources).get(path).text
            #expect(shown.contains("本社 / 製造部にまとめました"))
            #expect(shown.contains("名前を「営業部」から「販売部」に変更"))
            let tree = try await world.browser(.humanResources).get(world.paths.structure).text
            #expect(!tree.contains("販売部"))
        }
    }

    // S3-47: whoever puts a list in order goes on in that list.
    @Test func `come back to the list in which a line was moved`() async throws {
        try await withWorld { world in
            let (head, sales) = (
                try await world.company.department("本社"), try await world.company.department("営業部")
            )
            let address = world.paths.change(.place, of: world.paths.department(.id(sales)))
            let ways: [([(String, String)], String)] = [
                ([("place", "down.1")], world.paths.structure),
                ([("place", "up.2"), ("list", "\(head.rawValue)")], world.paths.department(.id(head))),
                ([("place", "down.3"), ("version", "3")], world.paths.department(.id(sales))),
            ]
            for (fields, place) in ways {
                let answer = try await world.send(fields, to: address, as: .humanResources)
                #expect(answer.location == place + "?done=saved")
            }
        }
    }

    // S3-47, S3-48: what is hidden stands in no choice of another page.
    @Test func `offer nothing hidden`() async throws {
        try await withWorld { world in
            let hr = world.company.humanResources
            let sales = try await world.company.department("営業部")
            let pages: [(Caller, String)] = [
                (.administrator, world.paths.newAccount), (.administrator, world.paths.authorities),
                (.humanResources, world.paths.rosterMonth),
            ]
            for (caller, address) in pages {
                let shown = try await world.browser(caller).get(address).text
                #expect(shown.contains(">本社 / 営業部<"), "\(address)")
            }
            try await world.company.office.setHidden(true, .department(sales), seen: Seen(1), as: hr)
            for (caller, address) in pages {
                let shown = try await world.browser(caller).get(address).text
                #expect(!shown.contains(">本社 / 営業部<") && shown.contains(">本社<"), "\(address)")
            }
        }
    }

    @Test(arguments: Engine.all)
    func `say beside the field what is wrong and how to mend it`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let (head, sales) = (
                try await world.company.department("本社"), try await world.company.department("営業部")
            )
            let path = world.paths.department(.id(head))
            let tries: [(String, [(String, String)], String, String)] = [
                (world.paths.departments, [("name", "")], "name", "名前を入力してください。"),
                (world.paths.departments, [("name", "a/b")], "name", "「/」は使えません"),
                (world.paths.departments, [("name", "本社")], "name", "もうあります"),
                (
                    world.paths.change(.parent, of: path),
                    [("parent", "\(sales.rawValue)"), ("version", "1")], "parent", "本社 → 営業部 → 本社"
                ),
                (world.paths.change(.merger, of: path), [("version", "1")], "target", "選ぶか"),
                (
                    world.paths.change(.place, of: path), [("place", "at.1"), ("position", "0")], "position",
                    "1以上の整数"
                ),
                (world.paths.workplaces, [("name", "東京本社")], "name", "もうあります"),
                (world.paths.attributes, [("name", "職種")], "name", "もうあります"),
            ]
            for (address, fields, field, words) in tries {
                let answer = try await world.send(fields, to: address, as: .clerk)
                #expect(answer.status == 422, "\(address)")
                #expect(answer.text.contains("id=\"field-\(field)-error\""), "\(address) \(field)")
                #expect(answer.text.contains(words), "\(address) \(words)")
                let mistakes = PageCheck(markup: answer.text).mistakes
                #expect(mistakes == [], "\(address) \(mistakes)")
            }
        }
    }

    // S3-47: what is in use says where, and has no form to delete it.
    @Test func `refuse to delete what is in use and say where`() async throws {
        try await withWorld { world in
            let path = world.paths.department(.id(try await world.company.department("営業部")))
            let answer = try await world.send(
                [("agreed", "yes"), ("version", "1")], to: world.paths.change(.deletion, of: path),
                as: .humanResources)
            #expect(answer.status == 409)
            #expect(answer.text.contains("使われているため、削除できません。"))
            #expect(answer.text.contains("実施回："))
            #expect(!answer.text.contains("name=\"agreed\""))
        }
    }

    // BI-60: 409 with what changed, who and when.
    @Test(arguments: Engine.all)
    func `answer a stale form with what changed meanwhile`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let id = try await world.company.department("営業部")
            let address = world.paths.change(.name, of: world.paths.department(.id(id)))
            let form = { (name: String) in [("name", name), ("version", "1")] }
            let first = try await world.send(form("営業本部"), to: address, as: .humanResources)
            let second = try await world.send(form("販売部"), to: address, as: .administrator)
            #expect(first.status == 303 && second.status == 409)
            #expect(second.text.contains("名前を「営業部」から「営業本部」に変更"))
            #expect(second.text.contains("humanResources 担当"))
            #expect(second.text.contains("value=\"営業本部\""))
            #expect(PageCheck(markup: second.text).mistakes == [])
            #expect(
                try await world.company.office.departments(as: world.company.clerk)[id]?.name == "営業本部")
        }
    }

    @Test func `take the facts of a workplace and keep what was typed wrong`() async throws {
        try await withWorld { world in
            let id = try #require(
                try await world.company.office.workplaceOverviews(as: world.company.clerk).first?.row.id)
            let address = world.paths.change(.facts, of: world.paths.workplace(.id(id)))
            let wrong = try await world.send(
                [("size", "under50"), ("industry", "39"), ("postal_code", "12"), ("version", "1")],
                to: address, as: .clerk)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("value=\"39\" selected") && wrong.text.contains("value=\"12\""))
            let right = try await world.send(
                [("size", "under50"), ("industry", "39"), ("postal_code", "100-0001"), ("version", "1")],
                to: address, as: .clerk)
            #expect(right.status == 303)
            let shown = try await world.browser(.clerk).get(world.paths.workplace(.id(id))).text
            #expect(shown.contains("情報サービス業") && shown.contains("50人未満"))
        }
    }

    @Test func `map a unit of one year to another of the next`() async throws {
        try await withWorld { world in
            let years = try await world.company.office.comparableYears(as: world.company.clerk)
            let (later, earlier) = (try #require(years.first), try #require(years.last))
            let (sales, factory) = (
                try await world.company.department("営業部"), try await world.company.department("製造部")
            )
            let pair = [("earlier", "\(earlier.id.rawValue)"), ("later", "\(later.id.rawValue)")]
            let answer = try await world.send(
                pair + [("unit", "\(sales.rawValue)"), ("target", "\(factory.rawValue)")],
                to: world.paths.mapping, as: .humanResources)
            #expect(answer.status == 303)
            let page = try await world.browser(.humanResources).get(
                try #require(answer.location) + "&unit=\(sales.rawValue)")
            #expect(page.text.contains("担当者が決めた部署（1）"))
            #expect(PageCheck(markup: page.text).mistakes == [])
            let missing = try await world.send(
                pair + [("unit", "\(sales.rawValue)"), ("target", "どこか")], to: world.paths.mapping,
                as: .humanResources)
            #expect(missing.status == 422 && missing.text.contains("id=\"field-target-error\""))
            #expect(PageCheck(markup: missing.text).mistakes == [])
        }
    }

    // S2-48, S2-37
    @Test func `offer the choices of a year on its draft`() async throws {
        try await withWorld { world in
            let page = world.paths.campaign(.id(world.year.draft))
            #expect(try await world.browser(.clerk).get(page).text.contains("name=\"group_analysis\""))
            let address = world.paths.choices(at: .id(world.year.draft))
            let wrong = try await world.send(
                [("group_analysis", "yes"), ("target_share", "6.55")], to: address, as: .clerk)
            #expect(wrong.status == 422 && wrong.text.contains("小数は1けたまで"))
            #expect(PageCheck(markup: wrong.text).mistakes == [])
            let right = try await world.send([("target_share", "10")], to: address, as: .clerk)
            #expect(right.status == 303)
            let choices = try await world.company.office.choices(
                of: world.year.draft, as: world.company.clerk)
            #expect(!choices.groupAnalysis && choices.targetShare == 100)
        }
    }

    @Test(
        arguments: [
            ("10", 100), ("6.5", 65), ("0", 0), ("100", 1000), ("6.55", nil), ("", nil), ("-1", nil),
            ("a", nil),
            ("6.", nil), ("101", nil),
        ] as [(String, Int?)])
    func `read percentages with one decimal`(text: String, thousandths: Int?) {
        #expect(Tenths.read(text) == thousandths)
    }
}

extension World {
    func send(
        _ fields: [(String, String)], to address: String, as caller: Caller
    ) async throws -> Browser.Answer {
        try await browser(caller).post(address, [(FormToken.fieldName, Self.formToken)] + fields)
    }
}
