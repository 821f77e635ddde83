import Organisation

extension CheckInvitation {
    func english(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] Your invitation to the stress check (until \(lastDay.shortEnglish))",
            greeting: greeting,
            [
                """
                This is the invitation to "\(campaign)"
                of \(company).
                Everyone receives the same words.
                """,
                """
                Please answer for yourself by this link: \(itemCount) questions, about
                \(minutes) minutes.

                \(link)

                The link is yours alone. Please do not forward or show it.
                """,
                """
                * Period and way
                From \(firstDay.english)
                to \(lastDay.english)
                On a phone or a computer. You can stop and go on later.
                """,
                """
                * Purpose
                To know your own stress and to prevent ill health before it begins
                (primary prevention). It is not a test that looks for an illness.
                """,
                """
                * It is voluntary
                You will have no disadvantage from not answering, from not passing
                your result to the company, or from asking or not asking for an
                interview.
                """,
                """
                * Who sees answers and result
                You, and the implementers and clerks named below. Nobody else.
                Without your consent the result is not given to the company.
                Figures of groups that show no single person may be used to improve
                the workplace.
                """,
                """
                * Interview with a physician
                Your result may come with a recommendation of an interview. You are
                free to ask for it; if you ask, your result is passed to the company.
                """,
                """
                * How the answers are kept
                Answers and results are encrypted and kept for at most five years.
                """,
                """
                * Implementers and clerks
                Implementer: \(implementers.joined(separator: ", "))
                Clerk: \(clerks.joined(separator: ", "))
                """,
                desk.signature,
            ])
    }
}
