extension HelpGuide {
    static let enEmployee = HelpGuide(
        lead: "For everybody who answers the stress check or reads the own result.",
        can: [
            "Answer on a phone or a computer, from the link in your mail. It takes about five minutes, and the same "
                + "link goes on where you stopped.",
            "Open your result with the secret words that you chose, and save it as PDF.",
            "See who looked at your answers or your result, and when.",
            "Taking part is up to you. Law and guidelines forbid the company to treat you worse for not taking part "
                + "or for your result.",
        ],
        sight: enSight,
        never: ["You never see anybody else's answers or result."],
        steps: [
            "Open the link in the mail, read the page and press “Start”.",
            "Answer the questions. What shows a ✓ is saved.",
            "Check and send. As long as answers are taken you can take it back and answer again.",
            "Choose your secret words. Without them you get the result in a sealed letter.",
            "When the implementer has looked at everybody's result, you get a mail. Open the result with your words.",
        ],
        data: [
            "Answers and results are encrypted and kept for five years, as the law asks.",
            "If you ask for the physician's interview, the company learns that you asked and what your result is, "
                + "because it must decide about your work. If you do not want that, use the consultation desk.",
            "Otherwise the company learns your result only if you agree to it after you have seen it.",
            "You may ask to see, correct or stop the use of your data.",
        ],
        ask: [
            "If you forgot your secret words, ask the stress check desk of your company. The clerk makes sure that it "
                + "is you; HR has no part in it.",
            "If you feel bad, do not wait for a result: talk to the occupational physician, the consultation desk or "
                + "your own doctor.",
        ])

    private static let enSight = [
        Sight(
            who: "You",
            what:
                "Your whole result and who looked at it. The answers themselves are not shown again after sending."
        ),
        Sight(
            who: "The implementer (physician, public health nurse …)",
            what: "Your name, answers and result. Looking at everybody's result is what the law asks of them."
        ),
        Sight(
            who: "The implementation clerk",
            what: "Your name, answers and result, where they help the implementer. They are bound to secrecy."
        ),
        Sight(
            who: "HR and general affairs",
            what:
                "The roster (name, department, mail address …) and whether you have finished. No answers. Of your "
                + "result only the copy that you pass on by consent or by asking for the interview."
        ),
        Sight(
            who: "Your line manager",
            what: "Only how many in the department have answered. Not your name, answers or result."),
        Sight(
            who: "The management and everybody else in the company",
            what:
                "Nothing of yours. Figures of groups, where there are any, never show fewer than ten people."),
        Sight(
            who: "The administrator of this system", what: "Roster and staff accounts. No answers, no result."
        ),
        Sight(
            who: "Staff of an outside service",
            what:
                "Only those whom your company appointed, as far as their role goes. Nobody else sees anything."
        ),
        Sight(
            who: "Whoever runs your company's mail",
            what: "Could read the link in your mail and answer before you do. They cannot open your result."),
        Sight(
            who: "Whoever runs the computers",
            what:
                "The data are encrypted and cannot simply be read. Against somebody who controls the running "
                + "machine and its program there is no full protection."),
    ]

    static let enLineManager = HelpGuide(
        lead: "For those with people under them: see how the answering goes, and make it easy to take part.",
        can: [
            "See how many have answered in your departments and those below.",
            "Send a reminder to those who have not. You do not learn who gets one, nor how many do.",
        ],
        never: [
            "You never see who has answered and who has not.",
            "You never see anybody's answers, result, degree of stress or need of an interview.",
        ],
        steps: HelpTexts.enFirstSteps + ["Open “Progress” to see the share of each department."],
        data: HelpTexts.enStaffData + [
            "Do not press anybody to take part, and do not ask whether they did or what came out. It is up to them.",
            "Giving people time and a quiet place to answer helps.",
        ],
        ask: ["If your departments are wrong, please tell the administrator."])

    static let enHumanResources = HelpGuide(
        lead: "For those who keep the roster and help to prepare the stress check.",
        can: [
            "Import and export the roster and change departments. You see what would change before it is written.",
            "See how many have answered by department, and who has finished (done or not).",
        ],
        never: [
            "You never see anybody's answers, and of results only the copies that a person passed on by consent or request.",
            "You have no part in giving out new secret words: the clerk makes sure of the person.",
        ],
        steps: HelpTexts.enFirstSteps + [
            "Get the template under “Roster”, fill in your people and import it.",
            "Mend the file as the page says, and import it again.",
        ],
        data: HelpTexts.enStaffData + [
            "Roster files hold personal data. Delete them from your computer when you are done.",
            "Encouraging people to ask for the interview is the task of implementer and clerk.",
        ],
        ask: [
            "Before somebody with authority over personnel takes part in the conduct, talk to administrator and "
                + "implementer."
        ])

    static let enClerk = HelpGuide(
        lead: "For those who do the office work of the stress check, under the implementer's direction.",
        can: [
            "Prepare, open and close stress checks, choose how reminders go, and release the results.",
            "See individual answers and results at the stress checks you are appointed to.",
            "Import the roster, record qualifications, answer enquiries and requests about personal data.",
        ],
        never: [
            "You never see results of stress checks you are not appointed to.",
            "You do not decide who needs an interview: the implementer does.",
            "You cannot open results of people over whom you have personnel authority.",
        ],
        steps: HelpTexts.enFirstSteps + [
            "Declare about authority over personnel. Until then no result opens.",
            "Check the roster and begin a draft under “Campaigns”. What is missing is listed there.",
            "For people whom mail does not reach, print invitations on the campaign's page, one sheet each, and hand "
                + "them over in closed envelopes.",
        ],
        data: HelpTexts.enStaffData + [
            "The law forbids telling what you learn (Industrial Safety and Health Act, Art. 105), also after you "
                + "have left the role.",
            "Take no pictures of the screen and send no individual result by mail.",
        ],
        ask: [
            "When in doubt, ask the implementer.",
            "When somebody forgot the secret words, first make sure that it is that person.",
        ])
}
