/// 性別 as the roster states it. Unstated is a value of its own: it never silently becomes one of the others.
package enum PersonSex: String, CaseIterable, Sendable, Codable {
    case male, female, unstated
}

package enum Language: String, CaseIterable, Sendable, Codable {
    case ja, en
}

/// What identifies a person and how to reach them. Sealed at rest with the contact key.
package struct PersonIdentity: Hashable, Sendable, Codable {
    /// 社員番号, as written, leading zeros kept.
    package let number: String
    package let name: String
    package let kana: String
    /// Empty when the person has no mail.
    package let mail: String
    package let sex: PersonSex
    /// `2026-11-21`; empty when unknown.
    package let birthDate: String
    package let language: Language

    package init(
        number: String, name: String, kana: String, mail: String, sex: PersonSex, birthDate: Day?,
        language: Language
    ) {
        self.number = number
        self.name = name
        self.kana = kana
        self.mail = mail
        self.sex = sex
        self.birthDate = birthDate?.text ?? ""
        self.language = language
    }

    package var born: Day? { Day(text: birthDate) }
}

extension PersonIdentity {
    /// As written: to Swift alone 神 and 神 are equal, and a name corrected from one to the other would stay wrong.
    package static func == (a: PersonIdentity, b: PersonIdentity) -> Bool {
        a.sex == b.sex && a.birthDate == b.birthDate && a.language == b.language && a.mail == b.mail
            && a.number.utf8.elementsEqual(b.number.utf8) && a.name.utf8.elementsEqual(b.name.utf8)
            && a.kana.utf8.elementsEqual(b.kana.utf8)
    }
}

/// A person of the roster with today's place in the company.
package struct Person: Hashable, Sendable {
    package let id: PersonID
    package let identity: PersonIdentity
    package let workplace: WorkplaceID
    package let department: DepartmentID

    package init(id: PersonID, identity: PersonIdentity, workplace: WorkplaceID, department: DepartmentID) {
        self.id = id
        self.identity = identity
        self.workplace = workplace
        self.department = department
    }
}

/// 事業場.
package struct Workplace: Hashable, Sendable {
    package let id: WorkplaceID
    package let name: String

    package init(id: WorkplaceID, name: String) {
        self.id = id
        self.name = name
    }
}
