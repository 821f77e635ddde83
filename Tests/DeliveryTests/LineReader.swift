import Foundation

/// Lines of a socket, and a mail up to its lonely dot.
struct LineReader {
    let client: Int32
    private var buffer: [UInt8] = []

    init(client: Int32) {
        self.client = client
    }

    mutating func next() -> String? {
        rawLine().map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func mail() -> [UInt8] {
        var mail: [UInt8] = []
        while let line = rawLine(), line != [46] {
            mail += (line.first == 46 ? line.dropFirst() : line[...]) + [13, 10]
        }
        return mail
    }

    private mutating func rawLine() -> [UInt8]? {
        while true {
            if let end = buffer.indices.first(where: { buffer[$0] == 10 && $0 > 0 && buffer[$0 - 1] == 13 }) {
                defer { buffer.removeFirst(end + 1) }
                return Array(buffer[..<(end - 1)])
            }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = recv(client, &chunk, chunk.count, 0)
            if count <= 0 { return nil }
            buffer += chunk[..<count]
        }
    }
}

struct NoSocket: Error {}

/// A listening socket on a port that the system chose.
func loopbackListener(
    _ type: __socket_type = SOCK_STREAM, listens: Bool = true
) throws -> (socket: Int32, port: UInt16) {
    let listener = socket(AF_INET, Int32(type.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
            bind(listener, address, length) == 0 && (!listens || listen(listener, 16) == 0)
                && getsockname(listener, address, &length) == 0
        }
    }
    guard listener >= 0, bound else { throw NoSocket() }
    return (listener, UInt16(bigEndian: address.sin_port))
}
