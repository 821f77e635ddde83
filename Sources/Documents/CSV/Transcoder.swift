import Glibc

/// One direction of iconv. A class because the handle must be closed once; not shared between threads.
final class Transcoder {
    private let handle: iconv_t

    init?(from source: TextEncoding, to target: TextEncoding) {
        guard let handle = iconv_open(target.iconvName, source.iconvName), handle != Self.failed else {
            return nil
        }
        self.handle = handle
    }

    deinit {
        iconv_close(handle)
    }

    /// The converted bytes, or nil when one of them means nothing in its encoding.
    func convert(_ bytes: some Collection<UInt8>) -> [UInt8]? {
        var input = bytes.map { CChar(bitPattern: $0) }
        // Worst cases: half-width kana 1 → 3 bytes, and nothing grows in the other direction.
        var output = [CChar](repeating: 0, count: input.count * 3 + 8)
        let room = output.count
        let left: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                var toLeft = room
                iconv(handle, nil, nil, nil, nil)
                let result = iconv(handle, &from, &fromLeft, &to, &toLeft)
                return result == Int(bitPattern: UInt.max) || fromLeft != 0 ? nil : toLeft
            }
        }
        return left.map { output.prefix(room - $0).map { UInt8(bitPattern: $0) } }
    }

    private static var failed: iconv_t? { iconv_t(bitPattern: -1) }
}

extension TextEncoding {
    fileprivate var iconvName: String {
        switch self {
        case .utf8: "UTF-8"
        case .cp932: "CP932"
        }
    }
}
