/// A mail in the queue: the random id of its row, which is also in its Message-ID.
package struct MailTaskID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}
