import Dispatch
import Synchronization

/// Records from one database's thread to another's, a few handfuls at a time: an archive without a file.
///
/// Both sides block, so both must be on threads of their own, as the lanes of databases are.
final class ArchivePipe: ArchiveSink, ArchiveSource {
    private struct State {
        var gathered: [ArchiveRecord] = []
        var handed: [[ArchiveRecord]] = []
        var taken: ArraySlice<ArchiveRecord> = []
        var isBegun = false
        var isBroken = false
    }

    private static let handful = 256

    private let state = Mutex(State())
    private let free = DispatchSemaphore(value: 4)
    private let full = DispatchSemaphore(value: 0)

    func write(_ record: ArchiveRecord) throws {
        if case .part = record {
            // A reading that begins again, on another connection after a loss, is refused.
            let isFirst = state.withLock { state in
                defer { state.isBegun = true }
                return !state.isBegun
            }
            guard isFirst else { throw StorageError.unavailable }
        }
        let isFull = state.withLock { state in
            state.gathered.append(record)
            return state.gathered.count >= Self.handful || record == .partEnd
        }
        guard isFull else { return }
        free.wait()
        let isBroken = state.withLock { state in
            state.handed.append(state.gathered)
            state.gathered = []
            return state.isBroken
        }
        full.signal()
        if isBroken { throw StorageError.unavailable }
    }

    func next() throws -> ArchiveRecord {
        if let record = state.withLock({ $0.taken.popFirst() }) { return record }
        full.wait()
        let record = state.withLock { state -> ArchiveRecord? in
            guard !state.isBroken, !state.handed.isEmpty else { return nil }
            state.taken = state.handed.removeFirst()[...]
            return state.taken.popFirst()
        }
        guard let record else { throw StorageError.unavailable }
        free.signal()
        return record
    }

    /// One side failed: the other is not left waiting.
    func stop() {
        state.withLock { $0.isBroken = true }
        for _ in 0..<2 {
            free.signal()
            full.signal()
        }
    }

    /// For `DispatchSemaphore`, which may not be destroyed below its first value.
    deinit { for _ in 0..<4 { free.signal() } }
}
