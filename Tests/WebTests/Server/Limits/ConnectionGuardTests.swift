import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

// FI-20, RE-15
@Suite struct `The guard of a connection` {
    @Test func `closes a body that drips in, however it drips`() throws {
        let line = try Line()
        try line.head()
        for _ in 0..<19 {
            line.wait(1)
            try line.body(1)
        }
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `lets a slow upload through as long as it moves, and not for ever`() throws {
        let line = try Line()
        try line.head()
        for _ in 0..<500 {
            line.wait(1)
            try line.body(20_000)
        }
        #expect(line.isOpen)
        for _ in 0..<100 where line.isOpen {
            try line.body(20_000)
            line.wait(1)
        }
        #expect(!line.isOpen)
    }

    @Test func `leaves a request alone that has arrived, however long the answer takes to make`() throws {
        let line = try Line()
        try line.head()
        try line.body(100)
        try line.end()
        line.wait(3_600)
        #expect(line.isOpen)
    }

    @Test func `begins anew with every request of a kept connection`() throws {
        let line = try Line()
        for _ in 0..<5 {
            try line.head()
            line.wait(15)
            try line.end()
            _ = line.answer(100)
            line.channel.flush()
        }
        #expect(line.isOpen)
    }

    @Test func `closes when nobody reads the answer`() throws {
        let line = try Line(unread: true)
        try line.head()
        try line.end()
        _ = line.answer(100)
        line.channel.flush()
        line.wait(19)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `gives a long answer the time that its length needs`() throws {
        let line = try Line(unread: true)
        try line.head()
        try line.end()
        _ = line.answer(100 * 16_384)
        line.channel.flush()
        line.wait(119)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `gives no time for answers that wait behind one that is not read`() throws {
        let line = try Line(unread: true)
        for _ in 0..<50 {
            try line.head()
            try line.end()
            _ = line.answer(100 * 16_384)
        }
        line.channel.flush()
        line.wait(119)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `does not wait long for the rest of a body that was answered already`() throws {
        let line = try Line()
        try line.head()
        try line.body(500_000)
        _ = line.answer(100)
        line.channel.flush()
        line.wait(4)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    // FI-27
    @Test func `does not wait long for a request that is half there when the program stops`() throws {
        let (half, whole) = (try Line(), try Line())
        for line in [half, whole] { try line.head() }
        try whole.end()
        for line in [half, whole] {
            line.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            line.wait(6)
        }
        #expect(!half.isOpen && whole.isOpen)
    }

    // RE-06
    @Test func `lets a connection that has just come send its first request before a stop`() throws {
        let (late, silent, kept) = (
            try Line(counting: true), try Line(counting: true), try Line(counting: true)
        )
        try kept.head()
        try kept.end()
        for line in [late, silent, kept] {
            line.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
        let told = { (line: Line) in
            try line.channel.pipeline.syncOperations.handler(type: Stops.self).count
        }
        #expect(try told(kept) == 1 && told(late) == 0)
        try late.head()
        #expect(try told(late) == 1)
        for line in [late, silent] { line.wait(2) }
        #expect(try told(late) == 1 && told(silent) == 1)
    }

    @Test func `counts each connection once, and forgets it when it is closed`() throws {
        let line = try Line()
        #expect(line.connections.now == 1)
        try line.channel.close().wait()
        #expect(line.connections.now == 0)
    }
}
