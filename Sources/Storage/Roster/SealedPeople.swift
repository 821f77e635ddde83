import Foundation
import Organisation

extension ColumnLabel {
    static let employmentDetails = ColumnLabel("employment_facts.details")
    static let contactAddress = ColumnLabel("contact.address")
}

/// What of a person is sealed: the identity without its mail, the details of employment, each contact.
extension Vault {
    func seal(_ identity: PersonIdentity, row: Int) throws -> [UInt8] {
        let fields = [
            identity.number, identity.name, identity.kana, "", identity.sex.rawValue, identity.birthDate,
            identity.language.rawValue,
        ]
        return try seal(
            SealedFields(fields).bytes, as: .personIdentity, row: row, key: .contact, padTo: 64)
    }

    /// Of an identity sealed by the first release the mail is inside; since then it is a contact.
    func identity(_ sealed: [UInt8], row: Int) throws -> PersonIdentity {
        let plain = try open(sealed, as: .personIdentity, row: row, key: .contact)
        guard SealedFields.isWritten(in: plain) else {
            return try JSONDecoder().decode(PersonIdentity.self, from: Data(plain))
        }
        let fields = try SealedFields.read(plain, count: 7)
        return PersonIdentity(
            number: fields[0], name: fields[1], kana: fields[2], mail: fields[3],
            sex: PersonSex(rawValue: fields[4]) ?? .unstated, birthDate: Day(text: fields[5]),
            language: Language(rawValue: fields[6]) ?? .ja)
    }

    func seal(_ facts: EmploymentFacts, row: Int) throws -> [UInt8] {
        try seal(
            SealedFields(facts.fields).bytes, as: .employmentDetails, row: row, key: .contact, padTo: 64)
    }

    func facts(_ sealed: [UInt8], row: Int) throws -> EmploymentFacts {
        let plain = try open(sealed, as: .employmentDetails, row: row, key: .contact)
        return EmploymentFacts(fields: try SealedFields.read(plain, count: EmploymentFacts.fieldCount))
    }
}

extension EmploymentFacts {
    static let fieldCount = 16

    /// In the frozen order of the sealed record. Leaving and telephone have rows of their own.
    fileprivate var fields: [String] {
        let numbers = [hoursRatio, overtime].map { $0.map(String.init) ?? "" }
        return [
            contract?.kind.rawValue ?? "", contract?.name ?? "", contractEnd?.text ?? "", numbers[0],
            dispatchedFrom, absence?.from.text ?? "", absence?.to?.text ?? "", job, grade,
            promoted?.text ?? "",
            transferred?.text ?? "", numbers[1], country, preferredLanguage?.rawValue ?? "", previousNumber,
            hired?.text ?? "",
        ]
    }

    fileprivate init(fields: [String]) {
        self.init()
        contract = Contract.Kind(rawValue: fields[0]).map { Contract(kind: $0, name: fields[1]) }
        contractEnd = Day(text: fields[2])
        hoursRatio = Int(fields[3])
        dispatchedFrom = fields[4]
        absence = Day(text: fields[5]).map { Absence(from: $0, to: Day(text: fields[6])) }
        job = fields[7]
        grade = fields[8]
        promoted = Day(text: fields[9])
        transferred = Day(text: fields[10])
        overtime = Int(fields[11])
        country = fields[12]
        preferredLanguage = PreferredLanguage(rawValue: fields[13])
        previousNumber = fields[14]
        hired = Day(text: fields[15])
    }

    /// What is kept in dated rows of its own kind: without leaving and telephone.
    var dated: EmploymentFacts {
        var rest = self
        rest.left = nil
        rest.phone = ""
        return rest
    }
}
