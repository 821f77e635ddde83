import Campaigns

extension ReminderTexts {
    static let en = ReminderTexts(
        heading: "Reminders",
        lead:
            "Of those invited by mail, only who has not answered yet is reminded, seven days before the last day and "
            + "on the day before it, between 9:00 and 18:00. Everybody gets the same words, which say that answering "
            + "is voluntary. It is checked again just before sending: who has answered or left gets none.",
        next: "To come",
        noneComing: "No further reminder goes by itself.",
        isOff: "Reminders do not go by themselves.",
        sent: "Sent",
        occasion: { occasion in
            switch occasion {
            case .weekBefore: "Seven days before the last day"
            case .dayBefore: "The day before the last day"
            case .asked: "Asked for on the page"
            }
        },
        mails: { $0 == 1 ? "1 mail" : "\($0) mails" },
        countNote: "Only how many left. Who got one, and when, is not shown.",
        form: ReminderFormTexts(
            switchLabel: "Reminders by themselves",
            on: "Send",
            off: "Do not send",
            perWeek: "At most in seven days, for one person",
            perWeekHint:
                "The reminder of the day before the last day comes on top of it, once. Nobody gets one on two days running.",
            times: { $0 == 1 ? "once" : "\($0) times" },
            save: "Save these choices",
            saved: "The choices about reminders are saved.",
            refused: "Please choose between one and three times."),
        page: ReminderPageTexts(
            link: "Remind those who have not answered",
            heading: "Remind those who have not answered",
            lead: "Before you press, please read what will happen.",
            everybody:
                "A mail goes to those at this workplace who were invited by mail and have not answered yet.",
            places:
                "A mail goes to those of these departments, and of those below, who were invited by mail and have not answered yet.",
            leaves: { "They leave one after another from \($0)." },
            points: [
                "Answering is voluntary. Nobody may be treated worse for not answering.",
                "This page does not tell who gets one, nor how many do.",
                "Everybody gets the same words. They do not say who sent them.",
                "Who has reached the limit gets none, so that nobody is pressed.",
                "Who answers just before, or has left, gets none.",
            ],
            submit: "Send the reminder",
            done:
                "Your wish is noted. Those who have not answered get a mail, one after another. Pressing again today changes nothing.",
            wordsHeading: "What it says",
            wordsLead:
                "But for name and link it is the same for everybody. It comes in the person's language.",
            subject: "Subject",
            back: "Progress"))
}
