import Campaigns
package import Organisation
import Storage

extension Office {
    /// What waits and what is done, without what was written. Administrators see the kinds that cannot touch
    /// anybody's check or data; the clerk sees all.
    package func enquiries(as who: Principal) async throws -> [EnquiryLine] {
        try await door.perform(.enquiryRead, as: who) { db, permit in
            let seesAll = try db.isClerk(permit)
            return try db.enquiryLines().filter { seesAll || $0.kind.isForAdministrators }
        }
    }

    package func enquiry(_ id: EnquiryID, as who: Principal) async throws -> Enquiry {
        try await door.perform(.enquiryRead, as: who, on: .enquiry(id)) { db, permit in
            try db.enquiry(id, seenUnder: permit)
        }
    }

    /// Stores an answer; where an address was given, a mail says that there is one and nothing else.
    package func answerEnquiry(_ id: EnquiryID, _ text: FreeText, as who: Principal) async throws {
        try await door.perform(.enquiryAnswer, as: who, on: .enquiry(id)) { db, permit in
            let enquiry = try db.enquiry(id, seenUnder: permit)
            if enquiry.state == .closed { throw Refusal.alreadyClosed }
            try db.answer(id, text, under: permit)
            guard !enquiry.content.mail.isEmpty else { return }
            try db.enqueue(.enquiryAnswered, subject: id.rawValue, due: permit.at, under: permit)
        }
    }

    /// For a form that comes back with mistakes: the door is asked for the answer all the same.
    package func checkAnswering(_ id: EnquiryID, as who: Principal) async throws {
        try await door.check(.enquiryAnswer, as: who, on: .enquiry(id))
    }

    package func closeEnquiry(_ id: EnquiryID, as who: Principal) async throws {
        try await door.perform(.enquiryAnswer, as: who, on: .enquiry(id)) { db, permit in
            if try db.enquiry(id, seenUnder: permit).state == .closed { throw Refusal.alreadyClosed }
            try db.close(id, under: permit)
        }
    }
}

extension Connection {
    fileprivate func enquiry(_ id: EnquiryID, seenUnder permit: Permit) throws -> Enquiry {
        let found = try enquiry(id)
        guard try found.kind.isForAdministrators || isClerk(permit) else { throw Denied.notFound }
        return found
    }

    /// Of several roles the door names one; whoever is clerk too sees what a clerk sees.
    fileprivate func isClerk(_ permit: Permit) throws -> Bool {
        guard case .account(let account) = permit.principal else { return false }
        return try actingGrants(of: account, at: permit.at).contains {
            $0.role == .clerk && $0.reach(.enquiryRead) == .tenant
        }
    }
}
