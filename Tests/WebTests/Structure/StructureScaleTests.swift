import Foundation
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

@Suite struct `The structure of a big company` {
    /// Sizes are asserted, times only printed (`NAGI_MEASURE=1`): machines are noisy.
    @Test func `keeps its pages short at 20,000 people and 6,000 departments`() async throws {
        try await withWorld { world in
            try await world.company.tenant.database.write { try $0.insertBigCompany() }
            let browser = try await world.browser(.humanResources)
            let top = try await world.company.department("大本社")
            let pages = [
                world.paths.structure, world.paths.department(.id(top)), world.paths.attributes,
                world.paths.workplaces, world.paths.mapping,
            ]
            for page in pages {
                _ = try await browser.get(page)
                let start = ContinuousClock.now
                let answer = try await browser.get(page)
                let taken = ContinuousClock.now - start
                #expect(answer.status == 200 && answer.body.count < 400_000, "\(page) \(answer.body.count)")
                if ProcessInfo.processInfo.environment["NAGI_MEASURE"] != nil {
                    FileHandle.standardError.write(
                        Data("MEASURE \(page.dropFirst(14)) \(taken) \(answer.body.count) bytes\n".utf8))
                }
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
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)
            SELECT 500000 + i, 500000 + (i - 1) / 12, '部署' || i, i FROM n
            """)
        try run(
            """
            INSERT INTO person (id, number_index, identity, created_at)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            SELECT 900000 + i, CAST('n' || i AS BLOB), CAST('x' AS BLOB), (SELECT min(at) FROM audit) FROM n
            """)
        try run(
            """
            INSERT INTO employment (person, from_day, workplace, department)
            SELECT p.id, '2020-04-01', (SELECT min(id) FROM workplace), 500001 + p.id % 6000
            FROM person p WHERE p.id > 900000 AND p.id <= 920000
            """)
    }
}
