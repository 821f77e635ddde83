import Foundation

/// A `nagi serve` process on an empty folder and a free loopback port.
final class RunningServer {
    let folder: URL
    let port: UInt16
    private let process = Process()

    init(in folder: URL, _ arguments: [String] = []) throws {
        self.folder = folder
        let listener = try loopbackListener(listens: false)
        port = listener.port
        close(listener.socket)
        process.executableURL = Shell.program
        process.arguments =
            ["serve", "--data", folder.appending(path: "data").path, "--port", "\(port)"] + arguments
        process.environment = ["PATH": "/usr/bin:/bin"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var said = ""
        while !said.contains("Nagi is running") {
            let bytes = output.fileHandleForReading.availableData
            if bytes.isEmpty { throw NoSocket() }
            said += String(decoding: bytes, as: UTF8.self)
        }
    }

    var host: String { "127.0.0.1:\(port)" }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Sends bytes as they are and gives everything that comes back until the server closes or has answered.
    func say(_ text: String) throws -> String {
        let client = try loopbackConnection(to: port)
        defer { close(client) }
        let bytes = Array(text.utf8)
        _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(client, &chunk, chunk.count, 0), count > 0 {
            answer += chunk[..<count]
        }
        return String(decoding: answer, as: UTF8.self)
    }
}

struct NoSocket: Error {}

/// A listening socket on a port that the system chose.
func loopbackListener(listens: Bool = true) throws -> (socket: Int32, port: UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port: 0)
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

/// A connection that gives up on a silent server after ten seconds.
private func loopbackConnection(to port: UInt16) throws -> Int32 {
    let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port: port)
    let connected = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    guard client >= 0, connected else { throw NoSocket() }
    return client
}

private func loopback(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
}
