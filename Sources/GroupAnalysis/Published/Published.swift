import Foundation
import StressCheck

/// Group results that may leave: the only type that pages, PDF, XLSX, CSV and interfaces accept (SD-R11).
///
/// There is no public initialiser and no decoder. A value is made by `Publisher.publish`, or restored from
/// its own bytes, and both ways lead through `Checker`, whose mark only that file can make.
public struct Published: Sendable, Hashable {
    let record: Record

    /// The stored form.
    struct Record: Sendable, Hashable, Codable {
        let rulesFrom: String
        let limit: Int
        let audience: String
        let parents: [Int: Int]
        let groups: [GroupRecord]
        let suppressed: [Suppressed]
    }

    /// `mark` says that the checker saw the ledger with this publication.
    init(_ record: Record, mark: Checker.Mark) {
        self.record = record
    }

    /// Day from which the rule set holds that was used; printed beside the figures (L-23).
    public var rulesFrom: String { record.rulesFrom }
    /// k of that rule set.
    public var limit: Int { record.limit }
    /// For whom it was made.
    public var audience: String { record.audience }
    /// The shown groups, units first in the order of the tree.
    public var groups: [PublishedGroup] { record.groups.map(PublishedGroup.init) }
    /// What is not shown, and why.
    public var suppressed: [Suppressed] { record.suppressed }

    /// The figures of one unit; nil when it is not shown.
    public func unit(_ id: Int) -> PublishedGroup? {
        record.groups.first { $0.name == .unit(id) }.map(PublishedGroup.init)
    }

    /// Opaque bytes for storing. They hold shown figures only, no person.
    public func encoded() throws(DisclosureError) -> [UInt8] { try Self.bytes(record) }

    /// Reads stored bytes: they must be a publication of this ledger, and the check of everything the ledger
    /// held at that time is run again. Throws `notInLedger`, or what the check finds.
    public static func restore(_ bytes: [UInt8], ledger: PublicationLedger) throws(DisclosureError)
        -> Published
    {
        // Bytes that are not in the ledger are nobody's publication, however well they read.
        let digest = FileDigest.hex(bytes)
        guard let index = ledger.publications.firstIndex(where: { $0.valuesDigest == digest }),
            let record = try? JSONDecoder().decode(Record.self, from: Data(bytes))
        else { throw .notInLedger }
        return Published(record, mark: try Checker(rules: .all).check(ledger.upTo(index)))
    }

    /// A line manager's view: the own unit and those below it, shown or hidden as they are for everybody
    /// (L-24). Nothing is computed anew, so no view tells more than the whole.
    public func within(_ unit: Int) -> (groups: [PublishedGroup], suppressed: [Suppressed]) {
        // Up the tree of the publication, not today's: the snapshot decides (SD-R8).
        func isInside(_ id: Int) -> Bool {
            var current: Int? = id
            while let here = current {
                if here == unit { return true }
                current = record.parents[here]
            }
            return false
        }
        return (
            groups.filter { isInside($0.name.unit) }, suppressed.filter { isInside($0.unit) }
        )
    }

    /// Sorted keys, so that the same figures give the same digest.
    static func bytes(_ record: Record) throws(DisclosureError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(record) else { throw .notInLedger }
        return Array(data)
    }
}
