package import Campaigns
package import Organisation

/// Results on paper, to be handed over in window envelopes: for everybody four pages of A4, whatever the result says
/// (TH12). A sheet with the address and the form for consent and request, and a sheet with the result.
package struct ResultLetters: Sendable {
    package let company: String
    package let workplace: String
    package let campaign: String
    /// Where the form goes, in the company's own lines.
    package let contact: String
    package let consent: ConsentPlan
    /// The last day of the window, the same for everybody (L-12).
    package let until: Day
    package let letters: [ResultLetter]

    package init(
        company: String, workplace: String, campaign: String, contact: String, consent: ConsentPlan,
        until: Day,
        letters: [ResultLetter]
    ) {
        self.company = company
        self.workplace = workplace
        self.campaign = campaign
        self.contact = contact
        self.consent = consent
        self.until = until
        self.letters = letters
    }

    package static let pagesEach = 4
}

/// One person's letter.
package struct ResultLetter: Sendable {
    /// The department with those above it.
    package let place: String
    package let name: String
    package let number: String
    package let result: PersonalResult

    package init(place: String, name: String, number: String, result: PersonalResult) {
        self.place = place
        self.name = name
        self.number = number
        self.result = result
    }
}
