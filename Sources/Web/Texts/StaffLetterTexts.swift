import Operations

/// Printed invitations.
final class StaffLetterTexts: Sendable {
    let heading: String
    let link: String
    let lead: String
    let withoutMail: String
    let asked: String
    let printed: String
    let chosen: @Sendable (LetterChoice.Whom, String, Int) -> String
    let nobody: String
    let over: String
    let submit: @Sendable (Int) -> String
    let note: String
    let inParts: @Sendable (Int) -> String
    let part: @Sendable (_ number: Int, _ letters: Int) -> String
    let choiceHeading: String
    let whom: String
    let whomWithoutMail: String
    let whomUnanswered: String
    let department: String
    let allDepartments: String
    let choose: String
    let searchHeading: String
    let searchHint: String
    let search: String
    let notFound: String
    let oneHeading: String
    let backToAll: String
    let countsHeading: String
    let caption: String
    let number: String
    let name: String
    let mail: String
    let reached: String
    let unreached: String
    let lastPrint: String
    let never: String

    init(
        heading: String, link: String, lead: String, withoutMail: String, asked: String, printed: String,
        chosen: @escaping @Sendable (LetterChoice.Whom, String, Int) -> String, nobody: String, over: String,
        submit: @escaping @Sendable (Int) -> String, note: String,
        inParts: @escaping @Sendable (Int) -> String,
        part: @escaping @Sendable (Int, Int) -> String, choiceHeading: String, whom: String,
        whomWithoutMail: String, whomUnanswered: String, department: String, allDepartments: String,
        choose: String, searchHeading: String, searchHint: String, search: String, notFound: String,
        oneHeading: String, backToAll: String, countsHeading: String, caption: String, number: String,
        name: String, mail: String, reached: String, unreached: String, lastPrint: String, never: String
    ) {
        self.heading = heading
        self.link = link
        self.lead = lead
        self.withoutMail = withoutMail
        self.asked = asked
        self.printed = printed
        self.chosen = chosen
        self.nobody = nobody
        self.over = over
        self.submit = submit
        self.note = note
        self.inParts = inParts
        self.part = part
        self.choiceHeading = choiceHeading
        self.whom = whom
        self.whomWithoutMail = whomWithoutMail
        self.whomUnanswered = whomUnanswered
        self.department = department
        self.allDepartments = allDepartments
        self.choose = choose
        self.searchHeading = searchHeading
        self.searchHint = searchHint
        self.search = search
        self.notFound = notFound
        self.oneHeading = oneHeading
        self.backToAll = backToAll
        self.countsHeading = countsHeading
        self.caption = caption
        self.number = number
        self.name = name
        self.mail = mail
        self.reached = reached
        self.unreached = unreached
        self.lastPrint = lastPrint
        self.never = never
    }
}
