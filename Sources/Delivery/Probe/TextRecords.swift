import CResolv
import Dispatch

/// TXT records of the name service, as mail servers ask for them (RFC 7208, 6376, 7489). glibc's own resolver: the
/// name servers, time limits and the retry over TCP are those of the machine.
package struct TextRecords: Sendable {
    package enum Answer: Sendable, Hashable {
        /// At least one, each put together from its parts.
        case found([String])
        /// The name is not there, or has none.
        case none
        /// No name server answered.
        case unknown
    }

    private let port: UInt16?

    /// - Parameter loopbackPort: a name server of a test on this machine; nil for the machine's own.
    package init(loopbackPort: UInt16? = nil) { port = loopbackPort }

    package func of(_ name: String) async -> Answer {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "name service").async { continuation.resume(returning: ask(name)) }
        }
    }

    private func ask(_ name: String) -> Answer {
        let state = res_state.allocate(capacity: 1)
        defer { state.deallocate() }
        UnsafeMutableRawPointer(state).initializeMemory(
            as: UInt8.self, repeating: 0, count: MemoryLayout<res_state.Pointee>.size)
        guard __res_ninit(state) == 0 else { return .unknown }
        defer { __res_nclose(state) }
        if let port { state.pointee.ask(port) }
        var reply = [UInt8](repeating: 0, count: 65_536)
        let length = res_nquery(
            state, name, Int32(ns_c_in.rawValue), Int32(ns_t_txt.rawValue), &reply, 65_536)
        if length < 0 {
            return [HOST_NOT_FOUND, NO_DATA].contains(state.pointee.res_h_errno) ? .none : .unknown
        }
        let texts = Self.texts(in: Array(reply.prefix(Int(length))))
        return texts.isEmpty ? .none : .found(texts)
    }

    /// Of a whole reply; what is no TXT record (an alias on the way) is passed over.
    private static func texts(in reply: [UInt8]) -> [String] {
        var message = ns_msg()
        return reply.withUnsafeBufferPointer { bytes in
            guard ns_initparse(bytes.baseAddress, Int32(bytes.count), &message) == 0 else { return [] }
            return (0..<Int32(message._counts.1)).compactMap { index in
                var record = ns_rr()
                guard ns_parserr(&message, ns_s_an, index, &record) == 0, let data = record.rdata,
                    UInt32(record.type) == ns_t_txt.rawValue
                else { return nil }
                return text(Array(UnsafeBufferPointer(start: data, count: Int(record.rdlength))))
            }
        }
    }

    /// Each part is a length and so many bytes.
    private static func text(_ data: [UInt8]) -> String {
        var (bytes, rest) = ([UInt8](), data[...])
        while let length = rest.popFirst() {
            bytes += rest.prefix(Int(length))
            rest = rest.dropFirst(Int(length))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension __res_state {
    /// One try at a server on this machine, long enough for a machine that is busy with tests.
    fileprivate mutating func ask(_ port: UInt16) {
        var server = sockaddr_in()
        server.sin_family = sa_family_t(AF_INET)
        server.sin_port = port.bigEndian
        server.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        nsaddr_list.0 = server
        nscount = 1
        retrans = 30
        retry = 1
    }
}
