import Dispatch
import Organisation
import Synchronization

/// New people on their way into the roster. They are sealed by all processors from the moment this is made, a portion
/// at a time, while the transaction that writes them has begun with the first: it hardly ever waits for the next.
final class NewPeople: Sendable {
    private static let portion = 1000

    let portions: Int
    /// The day from which they are there, unless they say otherwise.
    let day: Day
    private let sealed: Mutex<[Result<RosterRows, any Error>?]>
    private let isReady: [DispatchSemaphore]

    /// - Parameter draw: free ids, for the rows of telephones.
    init(_ records: [PersonRecord], day: Day, at: Instant, vault: Vault, draw: () -> Int) {
        // In the order of their ids: then the tables grow at their ends, twice as fast as in between.
        let order = records.indices.map { (id: records[$0].id.rawValue, index: $0) }.sorted { $0.id < $1.id }
        let phoneRows = order.map { records[$0.index].facts.phone.isEmpty ? 0 : draw() }
        let starts = Array(stride(from: 0, to: records.count, by: Self.portion))
        portions = starts.count
        self.day = day
        sealed = Mutex([Result<RosterRows, any Error>?](repeating: nil, count: starts.count))
        isReady = starts.map { _ in DispatchSemaphore(value: 0) }
        let seal = { @Sendable (portion: Int) in
            var rows = RosterRows(day: day, at: at)
            for place in starts[portion]..<min(starts[portion] + Self.portion, records.count) {
                let record = records[order[place].index]
                rows.add(try SealedPerson(record, phoneRow: phoneRows[place], vault: vault), record)
            }
            return rows
        }
        DispatchQueue.global(qos: .userInitiated).async {
            DispatchQueue.concurrentPerform(iterations: starts.count) { portion in
                let rows = Result { try seal(portion) }
                self.sealed.withLock { $0[portion] = rows }
                self.isReady[portion].signal()
            }
        }
    }

    /// Waits for the portion, on a thread where blocking is allowed. It may be asked for again: a transaction whose
    /// connection was lost begins anew.
    func rows(_ portion: Int) throws -> RosterRows {
        isReady[portion].wait()
        isReady[portion].signal()
        let rows = sealed.withLock { $0[portion] }
        guard let rows else { throw StorageError.fault(StorageFault("new people that are not sealed")) }
        return try rows.get()
    }
}

extension Connection {
    /// The change with the sealing of its new people begun. Asked of a reading connection, before the writer has it.
    package func sealing(_ change: RosterChange, under permit: Permit) -> RosterChange {
        var change = change
        change.sealed = newPeople(change, under: permit)
        return change
    }

    func newPeople(_ change: RosterChange, under permit: Permit) -> NewPeople {
        NewPeople(change.added, day: permit.at.day, at: permit.at, vault: vault, draw: permit.draw)
    }
}
