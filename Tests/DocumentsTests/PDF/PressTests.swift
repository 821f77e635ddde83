import Synchronization
import Testing

@testable import Documents

@Suite struct `The press` {
    private final class Count: Sendable {
        let now = Mutex(0)
        let most = Mutex(0)
    }

    @Test func `gives the same bytes on every thread and never uses more than it has`() async throws {
        let press = Press(threads: 2)
        let count = Count()
        let made = try await withThrowingTaskGroup(of: PDFFile.self) { group in
            for _ in 0..<24 {
                group.addTask {
                    try await press.make { kit in
                        let now = count.now.withLock { value in
                            value += 1
                            return value
                        }
                        count.most.withLock { $0 = max($0, now) }
                        defer { count.now.withLock { $0 -= 1 } }
                        return try document(["髙﨑𠮷", "結果のお知らせ"], kit: kit)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(made.count == 24)
        #expect(Set(made).count == 1)
        #expect(count.most.withLock { $0 } <= 2)
    }

    @Test func `goes on after work that failed`() async throws {
        let press = Press(threads: 1)
        await #expect(throws: PDFError.notAPDF) { try await press.make { _ in throw PDFError.notAPDF } }
        #expect(try await press.make { try document(["続き"], kit: $0) }.pages == 1)
    }
}
