package import Campaigns
package import Organisation
import Storage

extension Office {
    /// The company's own questions, for whoever reads a campaign.
    package func extraQuestions(
        of id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> [ExtraQuestion] {
        try await door.perform(.campaignRead, as: who, on: .implementation(id), request: request) { db, _ in
            try db.extraQuestions(of: id)
        }
    }

    /// Adds a question to a draft, or puts it in the place of one.
    ///
    /// - Parameters:
    ///   - place: from 0; nil adds it at the end.
    ///   - seen: how many there were on the page: another number means that somebody else was first.
    package func setExtraQuestion(
        _ typed: TypedQuestion, at place: Int? = nil, seen: Int, of id: ImplementationID, as who: Principal,
        request: Int = 0
    ) async throws {
        let question = try ExtraQuestion(typed: typed)
        try await changeExtraQuestions(of: id, seen: seen, as: who, request) { questions in
            if let place {
                guard questions.indices.contains(place) else { throw Refusal.changedMeanwhile }
                questions[place] = question
            } else {
                questions.append(question)
            }
        }
    }

    package func removeExtraQuestion(
        at place: Int, seen: Int, of id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await changeExtraQuestions(of: id, seen: seen, as: who, request) { questions in
            guard questions.indices.contains(place) else { throw Refusal.changedMeanwhile }
            questions.remove(at: place)
        }
    }

    private func changeExtraQuestions(
        of id: ImplementationID, seen: Int, as who: Principal, _ request: Int,
        _ change: @escaping @Sendable (inout [ExtraQuestion]) throws -> Void
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id), request: request) {
            db, permit in
            guard try db.implementation(id).phase == .draft else { throw Refusal.alreadyOpened }
            var questions = try db.extraQuestions(of: id)
            guard questions.count == seen else { throw Refusal.changedMeanwhile }
            try change(&questions)
            try questions.check()
            try db.setExtraQuestions(questions, at: id, under: permit)
        }
    }
}
