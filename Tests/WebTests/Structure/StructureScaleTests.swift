import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

@Suite struct `The structure of a big company` {
    /// Sizes only; `scripts/bench-pages` measures times at 20,000 people.
    @Test func `keeps its pages short at 2,000 people and 1,500 departments`() async throws {
        try await withWorld { world in
            try await world.company.tenant.database.write { try $0.insertBigCompany() }
            let browser = try await world.browser(.humanResources)
            let top = try await world.company.department("大本社")
            let pages = [
                world.paths.structure, world.paths.department(.id(top)), world.paths.attributes,
                world.paths.workplaces, world.paths.mapping,
            ]
            for page in pages {
                let answer = try await browser.get(page)
                #expect(answer.status == 200 && answer.body.count < 200_000, "\(page) \(answer.body.count)")
            }
        }
    }
}

extension Connection {
    fileprivate func insertBigCompany() throws {
        try run("INSERT INTO department (id, parent, name, position) VALUES (500000, NULL, '大本社', 9)")
        try run(
            """
            INSERT INTO department (id, parent, name, position)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
            SELECT 500000 + i, 500000 + (i - 1) / 12, '部署' || i, i FROM n
            """)
        try run(
            """
            INSERT INTO person (id, number_index, identity, created_at)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            SELECT 900000 + i, CAST('n' || i AS BLOB), CAST('x' AS BLOB), (SELECT min(at) FROM audit) FROM n
            """)
        try run(
            """
            INSERT INTO employment (person, from_day, workplace, department)
            SELECT p.id, '2020-04-01', (SELECT min(id) FROM workplace), 500001 + p.id % 1500
            FROM person p WHERE p.id > 900000 AND p.id <= 902000
            """)
    }
}
