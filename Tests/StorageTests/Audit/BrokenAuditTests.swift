import TestSupport
import Testing

@testable import Storage

@Suite struct `A broken audit` {
    // AU: every column is under the chain.
    @Test(arguments: Engine.all) func `is named by the first row that was changed, whatever the column`(
        _ engine: Engine
    ) async throws {
        let changes: [SQL] = [
            "at = '2020-01-01T00:00:00.000Z'", "actor_kind = 'person'", "actor = 999", "actor = NULL",
            "function = 'result.list'", "object_kind = NULL", "object = 8", "basis = 'consent:13'",
            "purpose = 'law'",
            "outcome = 'denied'", "request = NULL", "request = ''", "mac = \([UInt8]([1]))",
        ]
        try await AuditSample.tenant(engine, rows: 12) { tenant in
            for (change, number) in zip(changes, [5, 1, 12, 6, 2, 9, 3, 8, 4, 7, 10, 11, 5]) {
                let before = try await tenant.database.read { connection in
                    try connection.rows(
                        """
                        SELECT at, actor_kind, actor, function, object_kind, object, basis, purpose, outcome, request, mac
                        FROM audit WHERE seq = \(number)
                        """)[0].values
                }
                try await tenant.tamper("UPDATE audit SET \(sql: change) WHERE seq = \(number)")
                let finding = try await Audit.verify(tenant.database, page: 5)
                #expect(finding == .changed(seq: number), "\(change.text)")
                try await tenant.tamper(
                    """
                    UPDATE audit SET at = \(before[0]), actor_kind = \(before[1]), actor = \(before[2]),
                      function = \(before[3]), object_kind = \(before[4]), object = \(before[5]), basis = \(before[6]),
                      purpose = \(before[7]), outcome = \(before[8]), request = \(before[9]), mac = \(before[10])
                    WHERE seq = \(number)
                    """)
                let healed = try await Audit.verify(tenant.database)
                #expect(healed == .intact(rows: 12))
            }
        }
    }

    @Test(arguments: Engine.all) func `is found by one flipped byte of a fingerprint`(_ engine: Engine)
        async throws
    {
        try await AuditSample.tenant(engine, rows: 12) { tenant in
            let mac = try await tenant.database.read {
                try $0.rows("SELECT mac FROM audit WHERE seq = 8")[0].bytes(0)
            }
            var flipped = mac
            flipped[31] ^= 1
            try await tenant.tamper("UPDATE audit SET mac = \(flipped) WHERE seq = 8")
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .changed(seq: 8))
        }
    }

    @Test(arguments: Engine.all, [1, 6, 11]) func `is named by the row that is missing`(
        _ engine: Engine, number: Int
    ) async throws {
        try await AuditSample.tenant(engine, rows: 12) { tenant in
            try await tenant.tamper("DELETE FROM audit WHERE seq = \(number)")
            for page in [1, 5, 2000] {
                let finding = try await Audit.verify(tenant.database, page: page)
                #expect(finding == .missing(seq: number))
            }
        }
    }

    @Test(arguments: Engine.all) func `is found by a tail that was cut, with the head set back or not`(
        _ engine: Engine
    ) async throws {
        try await AuditSample.tenant(engine, rows: 12) { tenant in
            try await tenant.tamper("DELETE FROM audit WHERE seq > 9")
            for page in [3, 9, 2000] {
                let finding = try await Audit.verify(tenant.database, page: page)
                #expect(finding == .tailCut(seq: 10))
            }
            try await tenant.tamper(
                "UPDATE audit_head SET seq = 9, mac = (SELECT mac FROM audit WHERE seq = 9)")
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .headChanged)
        }
    }

    @Test(arguments: Engine.all) func `is found by a row that was put in`(_ engine: Engine) async throws {
        for number in [0, -3, 13] {
            try await AuditSample.tenant(engine, rows: 12) { tenant in
                try await tenant.tamper(
                    """
                    INSERT INTO audit (seq, at, actor_kind, function, outcome, mac)
                    SELECT \(number), at, actor_kind, function, outcome, mac FROM audit WHERE seq = 12
                    """)
                let finding = try await Audit.verify(tenant.database, page: 4)
                #expect(finding == .inserted(seq: number))
            }
        }
    }
}
