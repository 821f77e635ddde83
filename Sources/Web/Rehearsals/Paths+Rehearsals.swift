extension Paths {
    /// GET: the sheet of an implementation as people will see it, from its opening page on. It stores nothing.
    func rehearsal(of id: Segment) -> String { campaign(id) + "/rehearsal" }

    func rehearsal(of id: Segment, step: Segment) -> String { rehearsal(of: id) + "/" + step.text }

    /// POST: the invitation to the own address, marked as a rehearsal.
    func rehearsalMails(of id: Segment) -> String { rehearsal(of: id) + "/mails" }
}
