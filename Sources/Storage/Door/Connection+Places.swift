import Organisation

extension Connection {
    /// The implementation that a place belongs to; nil for places that have none.
    func implementationID(of place: Place) throws -> ImplementationID? {
        switch place {
        case .implementation(let id): id
        case .batch(let id):
            try row("SELECT implementation FROM batch WHERE id = \(id)")?.id(0, ImplementationID.self)
        case .sheet(let id):
            try row("SELECT implementation FROM sheet WHERE id = \(id)")?.id(0, ImplementationID.self)
        default: nil
        }
    }

    func isAppointed(_ account: AccountID, duty: String, at implementation: ImplementationID) throws -> Bool {
        try row(
            """
            SELECT 1 FROM appointment
            WHERE implementation = \(implementation) AND account = \(account) AND duty = \(duty)
            """) != nil
    }
}
