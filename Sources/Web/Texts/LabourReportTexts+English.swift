import Campaigns
import Organisation

extension LabourReportTexts {
    static let en = LabourReportTexts(
        list: .en, form: .en, copy: .en,
        field: { field in
            switch field {
            case .insuranceNumber: "Labour insurance number"
            case .branchNumber: "Number of a workplace insured together"
            case .year: "Year"
            case .testMonth: "Month of the check"
            case .industry: "Kind of business"
            case .workplace: "Workplace"
            case .postalCode: "Postal code"
            case .address: "Address"
            case .phone: "Telephone"
            case .implementer: "Who carried out the check"
            case .enrolled: "Workers employed"
            case .tested: "Workers who took the check"
            case .interviewer: "Physician of the interviews"
            case .interviewed: "Workers interviewed"
            case .analysed: "Analysis by groups"
            case .physician: "Company physician"
            case .institution: "The physician's institution and its address"
            case .employer: "Employer: office and name"
            case .office: "Labour Standards Inspection Office"
            }
        },
        implementer: { one in
            switch one {
            case .ownPhysician: "1: the workplace's appointed company physician"
            case .ofWorkplace: "2: another physician, public health nurse … of the workplace"
            case .external: "3: physician, public health nurse … of a contractor"
            }
        },
        physician: { one in
            switch one {
            case .ownPhysician: "1: the workplace's appointed company physician"
            case .ofWorkplace: "2: another physician of the workplace"
            case .external: "3: physician of a contractor"
            }
        },
        problem: { problem in
            switch problem {
            case .insuranceNumber: "Please enter 14 digits, or leave it empty."
            case .branchNumber: "Please enter 4 digits, or leave it empty."
            case .postalCode: "Please enter the postal code as 7 digits."
            case .phone: "Please use digits and - + ( ) only."
            case .tooLong: "Please use at most 200 characters."
            case .count: "Please enter a whole number from 0 to 99999."
            case .reason: "Please say why the number differs from the count."
            case .noRun: "Please choose at least one stress check to count."
            }
        })
}

extension LabourReportListTexts {
    static let en = LabourReportListTexts(
        heading: "Report to the labour office",
        lead: [
            "Nagi counts what form 6-3 asks for, by workplace and year. The report is due once within every year and is filed electronically.",
            "A copy to type from is made and kept here. Nagi sends nothing to the office.",
        ],
        year: "Year", place: "Workplace", people: "People for the threshold of 50", state: "Report",
        kept: "Kept copies", yearName: { "\($0)" }, owed: "Report owed", keptTag: "Copy kept",
        notOwed: { "Fewer than \($0): no report owed" }, noRun: "No stress check in this year yet",
        prepare: "Count and make a copy", keptAt: { "No. \($0), \($1)" },
        basis:
            "People in the roster today, or on 31 December of a past year. Part-time and dispatched people enter the threshold when they work here habitually; the number in the report is counted in another way.",
        duties: "The rules behind this",
        dutiesLead:
            "A table of duties by headcount, with dates and sources. What is not in force is used only where the company's administrator switches it on.",
        since: { "From \($0): workplaces of \($1) or more" },
        duty: { $0 == .report ? "Report to the office" : "Stress check" },
        inForce: "In use", off: "Not used", on: "Switched on", switchOn: "Switch on",
        switchOff: "Switch off", source: "Source", done: "Changed.")
}

extension LabourReportFormTexts {
    static let en = LabourReportFormTexts(
        heading: { "Report of \($0), \($1)" }, back: "To all reports",
        lead: [
            "Check the numbers, enter what is missing and keep the copy. What you leave empty stays empty in the copy."
        ],
        runs: "Stress checks to count",
        runsHint:
            "Where there were several in a year, choose which to report; where departments had their own, choose all. A person counts once.",
        noRuns: "No stress check was opened at this workplace in this year.",
        recount: "Count the chosen ones", counted: "What was counted",
        enrolled: { "Workers employed (\($0))" }, tested: "Workers who took the check",
        interviewed: "Workers interviewed", forThreshold: "People for the threshold of 50",
        beside: "Took it, but are not counted", noInterviews: "not entered yet (stays empty)",
        enteredBy: { "entered by \($0), \($1)" },
        rules: "How it is counted",
        rulePoints: [
            "Workers employed: on the last day of the month of the check. Not those below three quarters of the ordinary hours, with a contract under a year, or dispatched to you. People on leave are counted.",
            "Workers who took the check: heads, once each, of this calendar year in the chosen checks. Those who are not counted above are shown apart.",
            "Month of the check: that of the latest sheet counted.",
            "Workers interviewed: heads with the physician's interview. Nagi has no interview records, so it uses only what an implementer or clerk entered. Ordinary consultations do not count.",
            "How part-time and dispatched people count is recalled from the ministry's questions and answers; its text was not seen. Correct a number where needed, with a reason.",
        ],
        interviewsHeading: "Enter who was interviewed, as numbers",
        interviewsLead:
            "Heads by the physician's class, no names. Who entered them and when is kept.",
        enter: "Save the numbers", entered: "The numbers were saved.",
        fields: "Fields of the report", fieldsLead: "Taken from the last copy and the workplace's settings.",
        choose: "Please choose", told: "Taken from the appointments.",
        tie: "Several classes have the same number. Please choose.",
        untold: "The appointments do not tell. Please choose; of several people, the representative's class.",
        reason: { "Why “\($0)” was corrected" }, reasonHint: "Leave empty where the count is kept.",
        yes: "1: results were analysed by groups", no: "2: not analysed",
        keep: "Keep this copy",
        keepNote: "A kept copy never changes. To correct it, keep another.",
        earlier: "Kept copies",
        notOwed: { "Fewer than \($0) people: no report is owed. You can make a copy all the same." },
        changed: "What is counted has changed meanwhile. Please check the numbers and keep it again.")
}

extension LabourReportCopyTexts {
    static let en = LabourReportCopyTexts(
        heading: { "Copy of the report of \($0), \($1)" },
        lead: [
            "Type it into the electronic form (e-Gov, or the ministry's input service) from top to bottom. What is empty here stays empty there."
        ],
        kept: "The copy is kept.",
        unverified: "Wording not verified",
        unverifiedNote:
            "Where it says “wording not verified”, the present name of the field in the electronic form has not been seen. Please follow the form.",
        empty: "(empty)", copy: "Copy", copied: "Copied", value: "Value", fieldHead: "Field",
        paper: "PDF copy to type from (Japanese)", table: "CSV",
        basis: "What it rests on", runs: "Stress checks counted", headcountDay: "Day of the headcount",
        corrected: { "\($0): counted \($1). Reason: \($2)" }, corrections: "Corrected numbers",
        digest: "Digest of the copy", sources: "Digest of what was counted", by: "Kept by and when",
        fixed: "This copy never changes. To correct it, keep another.")
}
