/// A message as it reads for one person: subject and plain text.
package struct Letter: Hashable, Sendable {
    package let subject: HeaderLine
    package let body: String

    init(subject: String, greeting: String, _ paragraphs: [String]) {
        self.subject = HeaderLine(replacingIn: subject)
        body = ([greeting] + paragraphs).joined(separator: "\n\n") + "\n"
    }
}

/// Where people can ask: the signature under every mail.
package struct Desk: Hashable, Sendable {
    package let name: String
    /// Mail address or telephone number with hours, as the company wrote it.
    package let contact: String

    package init(name: String, contact: String) {
        self.name = name
        self.contact = contact
    }

    var signature: String { "-- \n\(name)\n\(contact)" }
}
