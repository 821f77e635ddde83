extension Paths {
    /// GET: how the mails are going out.
    var mailQueue: String { under("mail") }
    /// GET: from where mails come, for those who look after the company's mail.
    var mailOrigin: String { mailQueue + "/origin" }
    /// POST: a mail to the own address.
    var mailTrials: String { mailQueue + "/trials" }
    /// POST: sends anew what was refused or came back.
    func sendingAgain(_ mail: Segment) -> String { mailQueue + "/" + mail.text + "/sending" }
}
