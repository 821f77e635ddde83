import Organisation

extension CheckInvitation {
    func english(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] Your invitation to the stress check (until \(lastDay.shortEnglish))",
            greeting: greeting, invitationEnglish)
    }

    var invitationEnglish: [String] {
        [
            openingEnglish, linkEnglish, periodEnglish, purposeEnglish, choiceEnglish,
            readersEnglish(named: "below"), interviewEnglish, protectionEnglish, peopleEnglish,
            desk.signature,
        ]
    }

    var openingEnglish: String {
        """
        This is the invitation to "\(campaign)"
        of \(company).
        Everyone receives the same words.
        """
    }

    private var linkEnglish: String { [askingEnglish, link, ownLinkEnglish].joined(separator: "\n\n") }

    var askingEnglish: String {
        """
        Please answer for yourself by this link: \(itemCount) questions, about
        \(minutes) minutes.
        """
    }

    var ownLinkEnglish: String { "The link is yours alone. Please do not forward or show it." }

    var periodEnglish: String {
        """
        * Period and way
        From \(firstDay.english)
        to \(lastDay.english)
        On a phone or a computer. You can stop and go on later.
        """
    }

    private var purposeEnglish: String {
        """
        * Purpose
        To know your own stress and to prevent ill health before it begins
        (primary prevention). It is not a test that looks for an illness.
        """
    }

    var choiceEnglish: String {
        """
        * It is voluntary
        You will have no disadvantage from not answering, from not passing
        your result to the company, or from asking or not asking for an
        interview.
        """
    }

    /// - Parameter place: where the names stand, seen from these words.
    func readersEnglish(named place: String) -> String {
        """
        * Who sees answers and result
        You, and the implementers and clerks named \(place). Nobody else.
        Without your consent the result is not given to the company.
        Figures of groups that show no single person may be used to improve
        the workplace.
        """
    }

    private var interviewEnglish: String {
        """
        * Interview with a physician
        Your result may come with a recommendation of an interview. You are
        free to ask for it; if you ask, your result is passed to the company.
        """
    }

    private var protectionEnglish: String {
        """
        * How the answers are kept
        Answers and results are encrypted and kept for at most five years.
        """
    }

    var peopleEnglish: String {
        """
        * Implementers and clerks
        Implementer: \(implementers.joined(separator: ", "))
        Clerk: \(clerks.joined(separator: ", "))
        """
    }
}
