import CLibPQ

/// Asks the server to break off what a connection does, over another connection and from any thread.
/// Unchecked: the handle is never changed, and libpq allows PQcancel from every thread.
final class PostgresCanceller: @unchecked Sendable {
    private let handle: OpaquePointer

    init?(_ connection: OpaquePointer) {
        guard let handle = PQgetCancel(connection) else { return nil }
        self.handle = handle
    }

    deinit { PQfreeCancel(handle) }

    /// Returns when the server has taken note. Whether it was in time shows in the statement's own result.
    func cancel() {
        var complaint = [CChar](repeating: 0, count: 256)
        _ = PQcancel(handle, &complaint, Int32(complaint.count))
    }
}
