package import Campaigns
package import Organisation

extension Connection {
    /// In the order in which they are asked.
    package func extraQuestions(of id: ImplementationID) throws -> [ExtraQuestion] {
        let found = try rows(
            "SELECT place, kind, ja, en FROM extra_question WHERE implementation = \(id) ORDER BY place")
        guard !found.isEmpty else { return [] }
        let labels = try rows(
            "SELECT question, ja, en FROM extra_label WHERE implementation = \(id) ORDER BY question, place")
        let byQuestion = try Dictionary(grouping: labels) { try $0.int(0) }
        return try found.map { row in
            let own = try byQuestion[try row.int(0), default: []].map {
                ExtraQuestion.Wording(ja: try $0.text(1), en: try $0.text(2))
            }
            return ExtraQuestion(
                wording: ExtraQuestion.Wording(ja: try row.text(2), en: try row.text(3)),
                kind: try row.text(1) == "text" ? .text : .choice(own))
        }
    }

    /// In place of those that stood there. The database refuses it once the implementation is open.
    package func setExtraQuestions(
        _ questions: [ExtraQuestion], at id: ImplementationID, under permit: Permit
    ) throws {
        try run("DELETE FROM extra_label WHERE implementation = \(id)")
        try run("DELETE FROM extra_question WHERE implementation = \(id)")
        for (place, question) in questions.enumerated() {
            let kind = question.isText ? "text" : "choice"
            try run(
                """
                INSERT INTO extra_question (implementation, place, kind, ja, en, at, set_by)
                VALUES (\(id), \(place), \(kind), \(question.wording.ja), \(question.wording.en), \(permit.at),
                        \(permit.author))
                """)
            for (index, label) in question.labels.enumerated() {
                try run(
                    """
                    INSERT INTO extra_label (implementation, question, place, ja, en)
                    VALUES (\(id), \(place), \(index), \(label.ja), \(label.en))
                    """)
            }
        }
    }
}
