import Organisation

extension ContractTexts {
    static let en = ContractTexts(
        heading: "Contract",
        lead: "What holds today and what is to come. Nothing is erased: a change is a new line.",
        holding: "Holding today",
        noneHolding: "No contract is recorded today.",
        toCome: "To come",
        past: "Ended or taken back",
        offer: { offer in
            switch offer {
            case .standard: "Standard"
            case .premium: "Premium"
            case .firstPaperPlan: "Self-check on paper (plan 1)"
            case .secondPaperPlan: "Self-check on paper (plan 2)"
            case .basicCourse: "Basic course"
            case .courseA: "Course A"
            case .comprehensiveCourse: "Comprehensive course"
            }
        },
        line: { line in
            switch line {
            case .plan: "Plan"
            case .paper: "On paper"
            case .course: "Stress check course"
            }
        },
        since: "From",
        termEnd: "This term ends",
        renewal: "Renewal",
        renews: { "Unless notice is told in time, it goes on for \($0) months at a time." },
        endsByItself: "It is not renewed: it ends on that day.",
        noticeBy: { "Notice can be told until \($0). It can then be used until \($1)." },
        ending: { kind, told, last in
            switch kind {
            case .notice: "Notice was told on \(told). It can be used until \(last)."
            case .change: "A change was decided on \(told). It can be used until \(last)."
            case .withdrawal: "Taken back on \(told), before it began."
            }
        },
        included: "Part of every contract",
        includedLead: "There is no extra charge for these.",
        capability: { capability in
            switch capability {
            case .languages: "Answering in other languages"
            case .groupReport: "The report on groups"
            case .keepingFiveYears: "Keeping results for five years"
            case .scopeVariants: "Roles limited to the own department (1 to 3)"
            case .selfCare: "Self-care"
            }
        },
        selfCareMissing: "The standard plan has no self-care.",
        form: .en
    )
}

extension ContractFormTexts {
    static let en = ContractFormTexts(
        heading: "Record a contract",
        lead:
            "Where one of the same kind runs, this is a change: from the first day of a month, the earlier one "
            + "ending with the month before.",
        offer: "What",
        from: "From",
        until: "End of the first term",
        untilHint: "The last day of a month.",
        renewal: "Months of renewal",
        renewalHint: "1 to 60. Leave it empty if it is not renewed.",
        notice: "Notice in months",
        noticeHint: "0 to 24. With 2, the end of January is in time for the end of March.",
        enter: "Record",
        tellNotice: "Record a notice",
        toldOn: "Day of the notice",
        toldOnHint: "Not after today.",
        tell: "Record the notice",
        withdraw: "Take back before it begins",
        entered: "It is recorded.",
        told: "The notice is recorded.",
        withdrawn: "It is taken back.",
        dayMissing: "Please choose a date.",
        numberMissing: "Please enter a whole number of months.",
        offerMissing: "Please choose what it is.",
        fault: { fault in
            switch fault {
            case .untilNotMonthEnd: "The term must end with the last day of a month."
            case .untilBeforeFrom: "The term must end after it begins."
            case .renewalOutOfRange: "The renewal must be 1 to 60 months."
            case .changeNotOnFirst:
                "One of this kind is running, so the change must be on the first of a month."
            case .changeTooEarly: "The change must be on the first day of a month to come."
            case .lineTaken: "One of this kind is already decided for later. Please look at that one first."
            case .alreadyEnding: "The end of this contract is decided already."
            case .noticeInFuture: "The day of the notice must not be after today."
            case .noticeTooOld: "With that day it would have ended already. Please check the date."
            case .alreadyBegun: "It has begun and cannot be taken back. Please record a notice."
            }
        }
    )
}
