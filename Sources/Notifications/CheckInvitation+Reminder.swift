import Organisation

// 受検勧奨. The words do not say that somebody has not answered, since a mail may be read by others and may cross with
// an answer. Nobody is told who asked for it.
extension CheckInvitation {
    func reminderJapanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】ストレスチェックのお知らせ（\(lastDay.shortJapanese)まで）", greeting: greeting,
            [
                reminderOpening, reminderChoice,
                [askingAgain, link, ownLink, earlierLinks].joined(separator: "\n\n"),
                choice, readers, people, desk.signature,
            ])
    }

    private var reminderOpening: String {
        """
        \(company)
        「\(campaign)」のお知らせです。
        \(lastDay.japanese)まで受けられます。
        どなたにも、同じ文面でお送りしています。
        """
    }

    private var reminderChoice: String {
        """
        受けるかどうかは、ご自身で決めてください。
        もうお答えになった方と、受けないと決めた方は、
        何もなさらなくてかまいません。
        """
    }

    private var askingAgain: String {
        """
        お受けになる方は、次のリンクからお答えください。
        \(itemCount)問、\(minutes)分ほどです。
        途中でやめて、あとで続けることもできます。
        """
    }

    private var earlierLinks: String { "前にお送りしたリンクも、そのまま使えます。" }
}

extension CheckInvitation {
    func reminderEnglish(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] About the stress check (until \(lastDay.shortEnglish))", greeting: greeting,
            [
                reminderOpeningEnglish, reminderChoiceEnglish,
                [askingAgainEnglish, link, ownLinkEnglish, earlierLinksEnglish].joined(separator: "\n\n"),
                choiceEnglish, readersEnglish(named: "below"), peopleEnglish, desk.signature,
            ])
    }

    private var reminderOpeningEnglish: String {
        """
        This is a note about "\(campaign)"
        of \(company).
        You can answer until \(lastDay.english).
        Everyone receives the same words.
        """
    }

    private var reminderChoiceEnglish: String {
        """
        Whether you answer is for you to decide. If you have answered
        already, or do not want to, you need not do anything.
        """
    }

    private var askingAgainEnglish: String {
        """
        If you would like to answer, please use this link: \(itemCount) questions,
        about \(minutes) minutes. You can stop and go on later.
        """
    }

    private var earlierLinksEnglish: String { "Links you received before go on working." }
}
