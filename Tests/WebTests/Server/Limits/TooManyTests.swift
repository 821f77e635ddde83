import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

// RE-15
@Suite struct `One connection too many` {
    @Test func `is told to come back, and closed`() throws {
        let line = try Line(most: 10, opened: 10)
        #expect(line.isOpen)
        try line.head("/t/x/sign-in")
        try line.end()
        let parts = try line.answered()
        guard case .head(let head) = parts.first else {
            Issue.record("no answer")
            return
        }
        #expect(head.status == .serviceUnavailable && head.headerFields[.retryAfter] == "5")
        #expect(head.headerFields[.connection] == "close" && parts.count == 3)
        for (name, value) in SecurityHeaders.all { #expect(head.headerFields[name] == value) }
        #expect(!line.isOpen)
        let passed = try line.channel.readInbound(as: HTTPRequestPart.self)
        #expect(passed == nil)
    }

    @Test func `has little time to say what it wants`() throws {
        let line = try Line(most: 10, opened: 10)
        line.wait(1)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `may still ask whether the program is alive, and is told at the door`() throws {
        let line = try Line(most: 10, opened: 10)
        try line.head("/healthz", .get)
        try line.end()
        let status = try line.status()
        #expect(status == 200 && !line.isOpen)
    }

    @Test func `may still ask whether the program is ready`() throws {
        let line = try Line(most: 10, opened: 10)
        try line.head("/readyz", .get)
        try line.end()
        let passed = try line.channel.readInbound(as: HTTPRequestPart.self)
        #expect(passed != nil && line.isOpen)
        _ = line.answer(3)
        line.channel.flush()
        #expect(!line.isOpen)
    }

    @Test func `is closed unheard when there are far too many`() throws {
        let line = try Line(most: 10, opened: 26)
        #expect(!line.isOpen && line.connections.now == 26)
        let last = try Line(most: 10, opened: 9)
        try last.head("/t/x/sign-in")
        #expect(last.isOpen)
    }
}

// RE-15, FI-21
@Suite struct `One request too many` {
    @Test func `is told to come back before anybody looks at it, and counts no more when it is answered`()
        throws
    {
        let hand = RequestsInHand(most: 2)
        let lines = try (0..<3).map { _ in try Line(hand: hand) }
        for line in lines {
            try line.head()
            try line.end()
        }
        #expect(try lines[2].status() == 503)
        #expect(!lines[2].isOpen && hand.now == 2)
        _ = lines[0].answer(10)
        lines[0].channel.flush()
        #expect(hand.now == 1 && lines[0].isOpen)
        let late = try Line(hand: hand)
        try late.head()
        #expect(try late.status() == nil)
        #expect(hand.now == 1)
        try late.end()
        #expect(hand.now == 2)
    }

    @Test func `counts neither while it drips in nor while its answer is read`() throws {
        let line = try Line(unread: true)
        try line.head()
        try line.body(10)
        #expect(line.hand.now == 0)
        try line.end()
        #expect(line.hand.now == 1)
        _ = line.answer(10)
        line.channel.flush()
        #expect(line.hand.now == 0)
        try line.head()
        _ = line.answer(10)
        try line.end()
        #expect(line.hand.now == 0)
    }

    @Test func `is forgotten with its connection`() throws {
        let line = try Line()
        for _ in 0..<3 {
            try line.head()
            try line.end()
        }
        #expect(line.hand.now == 1)
        try line.channel.close().wait()
        #expect(line.hand.now == 0)
    }

    @Test func `waits its turn behind another of the same connection`() throws {
        let line = try Line(hand: RequestsInHand(most: 1))
        for _ in 0..<2 {
            try line.head()
            try line.end()
        }
        #expect(try line.status() == nil)
        #expect(line.hand.now == 1)
        for _ in 0..<2 { _ = line.answer(1) }
        line.channel.flush()
        #expect(line.hand.now == 0 && line.isOpen)
    }

    @Test func `is heard to its end, for a while, so that its answer is not lost`() throws {
        let line = try Line(hand: RequestsInHand(most: 0))
        try line.head()
        #expect(try line.status() == 503)
        try line.body(100)
        #expect(line.isOpen)
        try line.end()
        #expect(!line.isOpen)
        let slow = try Line(hand: RequestsInHand(most: 0))
        try slow.head()
        for _ in 0..<3 {
            try slow.body(1)
            slow.wait(2)
        }
        #expect(!slow.isOpen)
    }

    @Test func `may be the question whether the program is well`() throws {
        let line = try Line(hand: RequestsInHand(most: 0))
        try line.head("/readyz", .get)
        try line.end()
        #expect(try line.status() == nil)
        let other = try Line(hand: RequestsInHand(most: 0))
        try other.head("/healthz", .get)
        #expect(try other.status() == 200)
        #expect(line.hand.now == 1)
    }
}

@Suite struct `The pace of a body` {
    @Test(
        arguments: [
            (0, 20), (16_384, 21), (1 << 20, 84), (20 << 20, 600), (Int.max / 2_000_000_000, 600),
        ] as [(Int, Int64)])
    func `earns time by moving`(bytes: Int, seconds: Int64) {
        #expect(Pace.body.allowed(bytes).nanoseconds / 1_000_000_000 == seconds)
    }

    @Test(arguments: [(1_024, 768), (512, 256), (64, 32), (20, 16), (1_000_000, 4_000)])
    func `leaves files for everything else`(files: Int, connections: Int) {
        #expect(OpenFiles.connections(files: files) == connections)
    }
}
