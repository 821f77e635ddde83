package import Organisation

extension Connection {
    /// The door's answer to another function, within the same reading: for pages whose lines may not all show the same.
    ///
    /// - Returns: nil where the door says no; nothing is written of that, since nobody tried.
    package func permit(
        _ function: Function, on place: Place, under permit: Permit
    ) throws -> Permit? {
        let question = Question(
            principal: permit.principal, function: function, place: place, at: permit.at, draw: permit.draw)
        do { return try question.permit(self) } catch is Denied { return nil }
    }
}
