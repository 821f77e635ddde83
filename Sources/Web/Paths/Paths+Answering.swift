extension Paths {
    /// POST: exchanges the secret of a personal link for a session.
    var openings: String { under("openings") }

    /// GET: goes to the first unanswered item. POST: saves one tap.
    var answers: String { under("answers") }

    /// GET: one of the four parts. POST: saves it and turns the page.
    func part(_ part: Segment) -> String { under("answers/part/" + part.text) }

    func item(_ item: String, inPart part: String) -> String {
        leadsNowhere ? self.part(.word(part)) : self.part(.word(part)) + "#item-" + item
    }

    /// From the check page: the way leads back there when the item is answered.
    func openItem(_ item: String, inPart part: String) -> String {
        leadsNowhere ? self.part(.word(part)) : self.part(.word(part)) + "?return=check#item-" + item
    }

    var check: String { under("answers/check") }

    /// POST: sends the sheet.
    var submissions: String { under("submissions") }

    /// GET and POST: the own secret is chosen; POST to `skippedSecret` leaves it out.
    var secret: String { under("secret") }
    var skippedSecret: String { under("secret/skipped") }

    var receipt: String { under("receipt") }

    /// GET: between two people on one device. POST: what stands behind the code of a letter.
    var nextPerson: String { under("next") }
    /// POST: ends what is open, and leaves nothing in the browser.
    var departure: String { under("departure") }

    /// GET: what taking the sent sheet back does. POST: takes it back.
    var withdrawal: String { under("receipt/withdrawal") }
}
