package import Organisation

/// A mail ready to leave: one sender, one addressee, one letter. There is no CC and no BCC to slip into
/// (TH42), and no value in it can hold a line break that a header would feel.
package struct OutgoingMail: Hashable, Sendable {
    package let id: MailID
    /// In the form of the Date header.
    package let date: String
    package let sender: Sender
    package let addressee: Mailbox
    package let letter: Letter
    /// Where it comes back to; nil for the sender's own address.
    package let returnPath: Mailbox?

    package init(
        id: MailID, at moment: Instant, from sender: Sender, to recipient: Recipient, _ message: Message,
        returnPath: Mailbox? = nil
    ) {
        self.returnPath = returnPath
        self.id = id
        date = moment.mailDate
        self.sender = sender
        addressee = recipient.mailbox
        letter = message.letter(to: recipient)
    }
}

/// The Message-ID: made from the outbox row, so that a mail sent again after a crash carries the same one
/// and the receiving side can drop the double (TH43).
package struct MailID: Hashable, Sendable {
    /// `name@domain`, letters that are safe in a header and in a file name.
    package let text: String

    package init?(_ name: String, at domain: String) {
        let allowed = { (c: UInt8) in
            c == 45 || c == 95 || (48...57).contains(c) || (65...90).contains(c) || (97...122).contains(c)
        }
        guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(allowed),
            Mailbox("\(name)@\(domain)") != nil, domain.utf8.allSatisfy({ allowed($0) || $0 == 46 })
        else { return nil }
        text = "\(name)@\(domain)"
    }
}
