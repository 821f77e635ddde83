import Foundation
import Synchronization

/// A name server on this machine that knows some TXT records, over UDP, and remembers what it was asked.
final class NameServer: Sendable {
    let port: UInt16
    private let socket: Int32
    private let records: [String: [[String]]]
    private let asked = Mutex<[String]>([])
    private let ended = DispatchSemaphore(value: 0)

    var questions: [String] { asked.withLock { $0 } }

    /// - Parameter records: by name, each record in the parts it is sent in.
    init(_ records: [String: [[String]]]) throws {
        self.records = records
        (socket, port) = try loopbackListener(SOCK_DGRAM, listens: false)
        Thread.detachNewThread { [self, socket, ended] in
            var buffer = [UInt8](repeating: 0, count: 512)
            var (from, size) = (sockaddr(), socklen_t(MemoryLayout<sockaddr>.size))
            while case let count = recvfrom(socket, &buffer, buffer.count, 0, &from, &size), count > 0 {
                let reply = answer(Array(buffer[..<count]))
                sendto(socket, reply, reply.count, 0, &from, size)
            }
            close(socket)
            ended.signal()
        }
    }

    /// The thread itself closes the socket: closed from here, its number could be another server's before the thread
    /// reads from it.
    func stop() {
        shutdown(socket, Int32(SHUT_RDWR))
        ended.wait()
    }

    /// The question as it came, and a record for each that is known; NXDOMAIN for another name.
    private func answer(_ query: [UInt8]) -> [UInt8] {
        var (labels, place) = ([String](), 12)
        while place < query.count, query[place] > 0 {
            let end = place + 1 + Int(query[place])
            labels.append(String(decoding: query[place + 1..<end], as: UTF8.self))
            place = end
        }
        let name = labels.joined(separator: ".")
        asked.withLock { $0.append(name) }
        let found = records[name]
        var reply = Array(query[..<2]) + [0x81, found == nil ? 0x83 : 0x80, 0, 1]
        reply += [0, UInt8(found?.count ?? 0), 0, 0, 0, 0] + query[12..<place + 5]
        for parts in found ?? [] {
            let data = parts.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
            // The name again, TXT, IN, a minute.
            reply +=
                [0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60, UInt8(data.count >> 8), UInt8(data.count & 255)] + data
        }
        return reply
    }
}
