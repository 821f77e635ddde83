extension AccountCareTexts {
    static let en = AccountCareTexts(
        AccountCareWords(
            search: ("Search by name or address", "Search", "Staff found", "State"),
            scopes: (
                "everything", { "own department, level \($0) and below" },
                { "until \(StaffWords.en.day($0))" }, { "begins \(StaffWords.en.day($0))" }
            ),
            declaration: ("waits for the person's own declaration about personnel authority", "declared"),
            scopeField: (
                "Scope",
                "Level 1 is the topmost department above the person's own, with everything below it; 2 and 3 likewise. "
                    + "A role limited to departments looks after no rosters, departments or accounts.",
                "This role cannot have this scope."
            ),
            dates: (
                "First day", "Last day", "Left empty: from now on, without end. The last day is included.",
                "The last day must come after the first day and after today."
            ),
            tags: (
                "locked", "two steps", "linked to the roster", "qualification on record", "no qualification"
            ),
            person: (
                "In the roster", "Who this is in the roster is not recorded yet.",
                "Once linked, scopes by level and the end of roles on leaving follow the roster. It never opens the "
                    + "person's own results.", "Link to this person", "Linked to the roster."
            ),
            number: (
                "Employee number", "For example: 001234", "Nobody in today's roster has this number.",
                "This person is linked to another account.", "has left"
            ),
            qualification: (
                "Qualification as implementer",
                "Implementers are physicians and public health nurses, or dentists, nurses, psychiatric social workers "
                    + "and licensed psychologists with the designated training (art. 52-10). Record what you have seen.",
                "Nothing is recorded yet. It is needed before an appointment as implementer.",
                "The qualification is recorded."
            ),
            qualificationFields: (
                "Qualification", "Day of the training", "Not needed for physicians and public health nurses.",
                "three years of practice before 1 December 2015 (nurse, psychiatric social worker)"
            ),
            proof: (
                "Proof seen", "For example: registration number 123456 (copy of the licence seen)",
                "Record the qualification", "Please enter the proof you saw (up to 200 characters).",
                "This qualification needs the day of the training, today at the latest."
            ),
            recordedBy: { "recorded on \($0) by \($1)" },
            access: (
                "Help with signing in",
                "This person reaches farther than you, or is an administrator. Please ask an administrator."
            ),
            reset: (
                "Reset the password",
                "The password stops working, every session ends, and a link to choose another goes to the person.",
                "Reset the password",
                "The password is reset. A link to choose another goes to the person by mail."
            ),
            print: (
                "Letter with a code (for those without mail)",
                "Prints a code to choose a password. Fold it into a window envelope and seal it. The code works once "
                    + "within 30 days; codes printed before stop working.", "Print the letter (PDF)",
                "This person has no mail address. Please print the letter and hand it over sealed."
            ),
            lock: (
                "Lock the account", "No sign-in any more; every session ends. Records and roles stay.",
                "Lock",
                "The account is locked."
            ),
            unlock: (
                "Unlocked, the same password works again, and the wait after wrong attempts is over.",
                "Unlock",
                "Lock and wait are lifted.",
                "Nobody would be administrator any more, or it is your own account: it cannot be locked."
            ),
            sessions: ("Signed in", "Not signed in anywhere.", "End", "End all", "The sessions have ended."),
            session: { "since \($0), last seen \($1)" },
            second: (
                "Two-step sign-in", "It is on.", "It is off.",
                "Only when authenticator and recovery codes are lost. The password must be chosen again too, and the "
                    + "person is told by mail.", "Take the second factor away",
                "The second factor is gone. No sign-in before a new password is chosen."
            ),
            links: (
                "Personnel authority", "Register by file", "from the provider",
                "Somebody of a service provider, who signs in at the provider’s door. Appointments begin and end on the page of the provider’s staff."
            ),
            alarm: (
                { accounts, people in
                    let parts = [
                        accounts > 0 ? "wrong passwords were entered on \(accounts) staff accounts" : nil,
                        people > 0 ? "wrong secret words were entered for \(people) people" : nil,
                    ]
                    return "Within the last hour, \(parts.compactMap(\.self).joined(separator: " and "))."
                },
                "Somebody may be trying one password on everybody. Each account makes one wait longer after each "
                    + "wrong try, and nobody is locked out. If you know of no reason, tell those who run Nagi."
            )))
}
