package import Organisation
package import StressCheck

/// A submitted sheet with the inputs frozen at answering: what is sealed, once, and never changed.
package struct AnswerSheet: Hashable, Sendable {
    package let instrument: InstrumentID
    /// Code by item number, 1–4; 0 = unanswered. As long as the instrument has items.
    package let codes: [UInt8]
    package let sex: PersonSex
    /// Completed years on the day of answering; nil when the roster has no birth date.
    package let age: Int?
    package let department: DepartmentID
    package let variant: FormVariant
    package let language: Language
    package let answeredAt: Instant

    package init(
        instrument: InstrumentID, codes: [UInt8], sex: PersonSex, age: Int?, department: DepartmentID,
        variant: FormVariant, language: Language, answeredAt: Instant
    ) {
        self.instrument = instrument
        self.codes = codes
        self.sex = sex
        self.age = age
        self.department = department
        self.variant = variant
        self.language = language
        self.answeredAt = answeredAt
    }
}

package enum FormVariant: String, Sendable, CaseIterable {
    case online, paper
}

extension AnswerSheet {
    /// Bytes of the sealed form before encryption: one size for every sheet (256 B).
    package static let sealedSize = 256

    package func answers(of instrument: Instrument) throws -> Answers {
        try Answers(codes: codes, in: instrument)
    }

    /// nil when the roster does not state the sex.
    package var scoringSex: Sex? {
        switch sex {
        case .male: .male
        case .female: .female
        case .unstated: nil
        }
    }
}
