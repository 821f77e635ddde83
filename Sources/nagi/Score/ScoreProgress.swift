import Foundation

/// Reads the input and, on a terminal only, shows on stderr how far it is.
struct ScoreProgress {
    private static let chunk = 1 << 18
    /// Shown again after this many bytes: often enough to see it move, seldom enough to cost nothing.
    private static let step = 1 << 22
    private let total: Int?
    private let isTerminal: Bool
    private var done = 0
    private var shown = 0

    init(input: FileHandle, isTerminal: Bool) {
        var status = stat()
        let isFile = fstat(input.fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        total = isFile ? Int(status.st_size) : nil
        self.isTerminal = isTerminal
    }

    /// The next chunk; empty at the end.
    mutating func read(_ input: FileHandle) throws -> [UInt8] {
        let bytes = try [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
            count = Foundation.read(input.fileDescriptor, buffer.baseAddress, buffer.count)
            if count < 0 {
                count = 0
                throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            }
        }
        done += bytes.count
        if isTerminal, done - shown >= Self.step {
            shown = done
            put("\r\u{1B}[K" + text)
        }
        return bytes
    }

    /// A reason, on a line of its own.
    func say(_ line: String) {
        put((isTerminal ? "\r\u{1B}[K" : "") + line + "\n")
    }

    /// The last word, on a terminal only: a program reading stderr gets reasons and nothing else.
    func finish(_ outcome: ScoreStream.Outcome) {
        guard isTerminal else { return }
        put(
            "\r\u{1B}[K\(outcome.rows) 行 / rows, 除外 \(outcome.leftOut) left out, "
                + "判定できず \(outcome.incomplete) without a verdict\n")
    }

    private var text: String {
        let mega = "\(done >> 20) MB"
        guard let total, total > 0 else { return mega }
        return "\(min(100, done * 100 / total)) % (\(mega))"
    }

    private func put(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
