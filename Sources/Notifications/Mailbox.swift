package import Organisation

/// One mail address that a server will take. There is no list form: a mail goes to one person.
package struct Mailbox: Hashable, Sendable {
    package let address: String

    package init?(_ address: String) {
        guard MailAddress.isPlausible(address) else { return nil }
        self.address = address
    }
}

/// Whom a mail is for, with the name and the language it speaks to them in.
package struct Recipient: Hashable, Sendable {
    package let name: HeaderLine
    package let mailbox: Mailbox
    package let language: Language

    package init?(name: String, mail: String, language: Language) {
        guard let name = HeaderLine(name), let mailbox = Mailbox(mail) else { return nil }
        self.name = name
        self.mailbox = mailbox
        self.language = language
    }

    /// nil for a person without mail: they answer on paper or by a printed link.
    package init?(_ person: PersonIdentity) {
        self.init(name: person.name, mail: person.mail, language: person.language)
    }
}

/// Who writes: the desk's name and address, and where answers go if not there.
package struct Sender: Hashable, Sendable {
    package let name: HeaderLine
    package let mailbox: Mailbox
    package let replyTo: Mailbox?

    package init?(name: String, mail: String, replyTo: String? = nil) {
        guard let name = HeaderLine(name), let mailbox = Mailbox(mail) else { return nil }
        self.name = name
        self.mailbox = mailbox
        self.replyTo = replyTo.flatMap(Mailbox.init)
        if replyTo != nil && self.replyTo == nil { return nil }
    }
}
