/// A mail that came back: which one, and the number of the reply where one was told. Nothing else of it is kept.
package struct ReturnedMail: Hashable, Sendable {
    package let mail: MailWord
    package let reply: Int?

    package init(mail: MailWord, reply: Int?) {
        self.mail = mail
        self.reply = reply
    }
}

/// Where returned mail is taken from. `collect` hands over what came since the last time and forgets each when that was
/// noted; it returns how many.
package struct ReturnBox: Sendable {
    package typealias Note = @Sendable (ReturnedMail) async throws -> Void

    package let collect: @Sendable (Note) async throws -> Int

    package init(collect: @escaping @Sendable (Note) async throws -> Int) {
        self.collect = collect
    }
}
