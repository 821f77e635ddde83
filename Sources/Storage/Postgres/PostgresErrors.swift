import CLibPQ

extension StorageError {
    /// By SQLSTATE. Messages and details stay inside libpq: they repeat values.
    init(postgres result: OpaquePointer) {
        let state = PostgresField.state(result) ?? ""
        switch (state, state.prefix(2)) {
        case ("23505", _): self = .uniqueViolation(table: PostgresField.text(result, "t"))
        case ("23503", _), ("23001", _): self = .foreignKeyViolation
        case (_, "23"): self = .checkViolation
        // Connection, resources, operator intervention, system errors; lost races; read only; lock timeout.
        case ("", _), (_, "08"), (_, "53"), (_, "57"), (_, "58"), (_, "40"), ("25006", _), ("55P03", _):
            self = .unavailable
        // A statement of ours that does not fit the schema: this message can only repeat our own text.
        case (_, "42"): self = .fault(StorageFault("\(state) \(PostgresField.text(result, "M") ?? "")"))
        default: self = .fault(StorageFault("PostgreSQL code \(state)"))
        }
    }
}

/// Fields of an error that the server reported.
enum PostgresField {
    /// SQLSTATE; nil when all is well.
    static func state(_ result: OpaquePointer?) -> String? { result.flatMap { text($0, "C") } }

    static func text(_ result: OpaquePointer, _ code: Unicode.Scalar) -> String? {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
    }
}
