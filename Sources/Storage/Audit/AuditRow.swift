package import Organisation

/// One line of the audit. The texts are words of closed lists and ids, never names or content; `append` refuses
/// anything else, so that deleting a person's data never has to break the chain.
package struct AuditRow: Sendable, Hashable {
    package var at: Instant
    package var actorKind: String
    package var actor: Int?
    package var function: String
    package var objectKind: String?
    package var object: Int?
    /// Why the actor may see it: `own`, `implementer`, `consent:12`, `request:7`.
    package var basis: String?
    package var purpose: String?
    package var outcome: String
    package var request: String?

    package init(
        at: Instant, actorKind: String, actor: Int?, function: String, objectKind: String? = nil,
        object: Int? = nil, basis: String? = nil, purpose: String? = nil, outcome: String,
        request: String? = nil
    ) {
        self.at = at
        self.actorKind = actorKind
        self.actor = actor
        self.function = function
        self.objectKind = objectKind
        self.object = object
        self.basis = basis
        self.purpose = purpose
        self.outcome = outcome
        self.request = request
    }
}

extension AuditRow {
    /// In the order of the columns and of the chain.
    var fields: [SQLValue] {
        [
            at.sqlValue, actorKind.sqlValue, actor.sqlValue, function.sqlValue, objectKind.sqlValue,
            object.sqlValue, basis.sqlValue, purpose.sqlValue, outcome.sqlValue, request.sqlValue,
        ]
    }

    func requireWords() throws {
        let texts = [actorKind, function, objectKind, basis, purpose, outcome, request].compactMap(\.self)
        guard texts.allSatisfy(AuditRow.isWord) else {
            throw StorageError.fault(StorageFault("an audit row may hold words and ids only"))
        }
    }

    private static func isWord(_ text: String) -> Bool {
        let bytes = text.utf8
        return (1...64).contains(bytes.count)
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ":"),
                    UInt8(ascii: "-"),
                    UInt8(ascii: "_"), UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
