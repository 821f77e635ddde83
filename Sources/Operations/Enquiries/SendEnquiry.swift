import Campaigns
package import Organisation
import Storage

extension Office {
    /// Takes an enquiry from anybody (S4-40). Who is signed in is not written down: only that somebody is, for
    /// the room they have (`EnquirySource`).
    ///
    /// - Throws: `Refusal.tryLater` when the hour is full.
    package func sendEnquiry(
        _ kind: Enquiry.Kind, _ text: FreeText, name: String = "", mail: String = "", language: Language,
        once: Secret, from source: EnquirySource = .open, request: Int = 0
    ) async throws -> EnquiryReceipt {
        if !mail.isEmpty, !MailAddress.isPlausible(mail) { throw Refusal.badField(.mail) }
        if name.count > 100 || name.unicodeScalars.contains(where: { $0.value < 32 }) {
            throw Refusal.badField(.accountName)
        }
        let word = EnquiryReceipt.folded(EnquiryReceipt.word(once))
        return try await door.perform(.enquirySend, as: .visitor, request: request) { db, permit in
            if let known = try db.enquiryID(word: word) { return EnquiryReceipt(known, once: once) }
            try db.checkRoom(source, permit.at)
            let id = permit.newID(EnquiryID.self)
            let content = Enquiry.Content(text: text, name: name, mail: mail, language: language)
            try db.insert(content, kind: kind, id: id, word: word, from: source, under: permit)
            return EnquiryReceipt(id, once: once)
        }
    }

    /// The enquiry with its answers, for whoever holds number and word. Both wrong and one wrong are one.
    ///
    /// - Throws: `Refusal.linkUnknown`.
    package func lookUpEnquiry(number: String, word: String) async throws -> Enquiry {
        try await door.perform(.enquiryLookUp, as: .visitor) { db, _ in
            guard let id = try db.enquiryID(word: EnquiryReceipt.folded(word)),
                EnquiryReceipt.folded(number) == EnquiryReceipt.number(of: id)
            else { throw Refusal.linkUnknown }
            return try db.enquiry(id)
        }
    }
}

extension Connection {
    fileprivate func checkRoom(_ source: EnquirySource, _ now: Instant) throws {
        let hour = 3_600
        let taken = try enquiries(from: source, since: now.adding(seconds: -hour))
        guard taken.count >= source.mostInAnHour, let first = taken.first else { return }
        throw Refusal.tryLater(seconds: max(1, first.adding(seconds: hour).seconds - now.seconds))
    }
}
