import Campaigns
package import Organisation
import Storage

extension Office {
    /// At most so many requests of a person in a day: they stay readable for those who answer.
    static let mostPersonalRequests = 10

    /// 訂正・開示・停止 (L-34).
    @discardableResult
    package func askAboutOwnData(
        _ kind: PersonalRequest.Kind, _ text: FreeText, of person: PersonID, as who: Principal,
        request: Int = 0
    ) async throws -> PersonalRequestID {
        try await door.perform(.ownDataRequest, as: who, on: .person(person), request: request) {
            db, permit in
            let today = try db.personalRequestCount(of: person, since: permit.at.adding(days: -1))
            guard today < Office.mostPersonalRequests else { throw Refusal.tryLater(seconds: 86_400) }
            let id = permit.newID(PersonalRequestID.self)
            try db.insert(kind, text, id: id, of: person, under: permit)
            return id
        }
    }

    /// The person's own requests with their answers, newest first.
    package func ownRequests(of person: PersonID, as who: Principal) async throws -> [PersonalRequest] {
        try await door.perform(.ownDataRead, as: who, on: .person(person)) { db, _ in
            try db.personalRequests(of: person)
        }
    }
}

/// A line of the clerk's list: not who and not what.
package struct PersonalRequestLine: Hashable, Sendable {
    package let id: PersonalRequestID
    package let kind: PersonalRequest.Kind
    package let at: Instant
    package let state: PersonalRequest.State
}

/// A request opened by the clerk, with whose it is.
package struct OpenedRequest: Sendable {
    package let request: PersonalRequest
    package let identity: PersonIdentity
}

extension Office {
    package func personalRequests(as who: Principal) async throws -> [PersonalRequestLine] {
        try await door.perform(.personalDataRead, as: who) { db, _ in
            try db.personalRequests().map {
                PersonalRequestLine(id: $0.id, kind: $0.kind, at: $0.at, state: $0.state)
            }
        }
    }

    /// Opens one: an audit row about the person, which they see.
    package func personalRequest(
        _ id: PersonalRequestID, as who: Principal
    ) async throws -> OpenedRequest {
        let person = try await personBehind(id, .personalDataRead, who)
        return try await door.perform(.personalDataRead, as: who, on: .person(person)) { db, permit in
            guard let found = try db.person(person, on: permit.at.day) else { throw Denied.notFound }
            return OpenedRequest(request: try db.personalRequest(id), identity: found.identity)
        }
    }

    /// Answers; a mail tells the person that there is an answer, and nothing else.
    package func answerPersonalRequest(
        _ id: PersonalRequestID, _ outcome: PersonalRequest.Outcome, _ text: FreeText, as who: Principal
    ) async throws {
        let person = try await personBehind(id, .personalDataAnswer, who)
        try await door.perform(.personalDataAnswer, as: who, on: .person(person)) { db, permit in
            guard try db.personalRequest(id).state != .done else { throw Refusal.alreadyClosed }
            try db.answer(id, outcome, text, under: permit)
            try db.enqueue(.personalDataAnswered, subject: person.rawValue, due: permit.at, under: permit)
        }
    }

    /// For a form that comes back with mistakes: the door is asked for the answer all the same.
    package func checkAnsweringRequests(as who: Principal) async throws {
        try await door.check(.personalDataAnswer, as: who)
    }

    /// Done: only what has been answered.
    package func completePersonalRequest(_ id: PersonalRequestID, as who: Principal) async throws {
        let person = try await personBehind(id, .personalDataAnswer, who)
        try await door.perform(.personalDataAnswer, as: who, on: .person(person)) { db, permit in
            switch try db.personalRequest(id).state {
            case .received: throw Refusal.notClosed
            case .done: throw Refusal.alreadyClosed
            case .answered: try db.complete(id, under: permit)
            }
        }
    }

    /// Whose it is, so that the door can be asked about that person: says no to whom the door says no.
    private func personBehind(
        _ id: PersonalRequestID, _ function: Function, _ who: Principal
    ) async throws -> PersonID {
        try await door.check(function, as: who)
        return try await door.perform(.personalDataRead, as: who) { db, _ in
            try db.personalRequest(id).person
        }
    }
}
