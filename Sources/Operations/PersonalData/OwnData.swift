package import Organisation

/// Everything kept about a person, as the person may see it (L-34). What is not released is not in it, whatever
/// it says: neither result nor decision nor verdict.
package struct OwnData: Encodable, Sendable {
    package struct Employment: Encodable, Sendable {
        package let from: String
        package let workplace: String
        package let department: String
    }

    package struct Invitation: Encodable, Sendable {
        package let campaign: String
        package let workplace: String
        package let department: String
        package let invitedAt: String
        package let remindedOn: [String]
        package let withdrawn: [Withdrawn]
    }

    /// A sheet that the person took back; its answers were the draft again.
    package struct Withdrawn: Encodable, Sendable {
        package let receipt: String
        package let sentAt: String
        package let withdrawnAt: String
    }

    package struct Sheet: Encodable, Sendable {
        package struct Item: Encodable, Sendable {
            package let number: Int
            package let question: String
            /// nil when it was left out.
            package let answer: String?
        }

        package let campaign: String
        package let questionnaire: String
        package let answeredAt: String
        package let items: [Item]
        /// To the company's own questions; nil where it asked none.
        package let companyItems: [Item]?
        /// nil until it is released.
        package let result: Result?
    }

    /// What the notice says; the notice itself is a page and a paper of its own.
    package struct Result: Encodable, Sendable {
        package struct Line: Encodable, Sendable {
            package let name: String
            package let value: String
        }

        package let notifiedOn: String
        package let statements: [String]
        package let points: [Line]
        package let profile: [Line]
        package let advice: [String]
    }

    package struct Request: Encodable, Sendable {
        package struct Answer: Encodable, Sendable {
            package let at: String
            package let outcome: PersonalRequest.Outcome
            package let text: String
        }

        package let at: String
        package let kind: PersonalRequest.Kind
        package let text: String
        package let state: PersonalRequest.State
        package let answers: [Answer]
    }

    package struct Access: Encodable, Sendable {
        package let at: String
        /// A name, or `self`, `code` (whoever entered one) or `program`.
        package let by: String
        package let kind: String
    }

    package let company: String
    /// UTC.
    package let madeAt: String
    package let identity: PersonIdentity
    package let employment: [Employment]
    package let invitations: [Invitation]
    package let sheets: [Sheet]
    package let requests: [Request]
    package let accesses: [Access]
}
