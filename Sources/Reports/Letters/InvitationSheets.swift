/// 受検のご案内 on paper: one page of A4 for each person, the same but for address and link.
package struct InvitationSheets: Hashable, Sendable {
    /// The words of one language.
    package struct Words: Hashable, Sendable {
        package struct Passage: Hashable, Sendable {
            package let heading: String
            package let text: String

            package init(heading: String, text: String) {
                self.heading = heading
                self.text = text
            }
        }

        package let lead: String
        /// That the link is for this person alone.
        package let ownLink: String
        package let passages: [Passage]

        package init(lead: String, ownLink: String, passages: [Passage]) {
            self.lead = lead
            self.ownLink = ownLink
            self.passages = passages
        }
    }

    /// What stands on every sheet.
    package struct Notice: Hashable, Sendable {
        package let company: String
        package let workplace: String
        package let campaign: String
        package let japanese: Words
        package let english: Words
        /// Whom to ask, in the company's own lines.
        package let contact: String

        package init(
            company: String, workplace: String, campaign: String, japanese: Words, english: Words,
            contact: String
        ) {
            self.company = company
            self.workplace = workplace
            self.campaign = campaign
            self.japanese = japanese
            self.english = english
            self.contact = contact
        }
    }

    package let notice: Notice
    /// What every link begins with: `https://host/l/`.
    package let address: String
    package let letters: [InvitationLetter]

    package init(notice: Notice, address: String, letters: [InvitationLetter]) {
        self.notice = notice
        self.address = address
        self.letters = letters
    }
}

/// What differs from sheet to sheet.
package struct InvitationLetter: Hashable, Sendable {
    /// The department with those above it.
    package let place: String
    package let name: String
    package let number: String
    /// The end of the link in readable groups: `h4kq9zt2ab-ABCD-EFGH-…`.
    package let code: String

    package init(place: String, name: String, number: String, code: String) {
        self.place = place
        self.name = name
        self.number = number
        self.code = code
    }
}
