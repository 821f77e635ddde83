extension Paths {
    /// GET: how the mails are going out.
    var mailQueue: String { under("mail") }
    /// POST: sends anew what was refused or came back.
    func sendingAgain(_ mail: Segment) -> String { mailQueue + "/" + mail.text + "/sending" }
}
