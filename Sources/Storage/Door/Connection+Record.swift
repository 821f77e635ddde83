import Organisation

extension Connection {
    /// One audit row: ids and words of the role table only.
    @discardableResult
    func record(_ question: Question, _ permit: Permit?, outcome: String, request: Int) throws -> Int {
        let (kind, number) = question.principal.auditActor
        return try Audit.append(
            AuditRow(
                at: question.at, actorKind: kind, actor: number, function: question.function.rawValue,
                objectKind: question.place.kind, object: question.place.number,
                basis: permit?.basis.rawValue ?? "none", purpose: question.function.purpose.rawValue,
                outcome: outcome, request: String(request)),
            on: self)
    }
}

extension Principal {
    /// Kind and id as the audit names them.
    var auditActor: (kind: String, number: Int) {
        switch self {
        case .visitor: ("visitor", 0)
        case .link(_, let person): ("link", person.rawValue)
        case .person(let id): ("person", id.rawValue)
        case .account(let id): ("account", id.rawValue)
        case .provider(let id): ("provider", id.rawValue)
        case .system(let reason): ("system:\(reason.rawValue)", 0)
        }
    }
}
