import Organisation
import Reports

extension GroupTexts {
    static let en = GroupTexts(
        heading: "Group results",
        menu: "Group results",
        back: "All group results",
        none: "No group results are published yet.",
        choose: "Choose a year.",
        publishedOn: { "Published \($0)" },
        lead: {
            "Results of departments and other groups, of no single person. Groups in which fewer than \($0) people answered are not shown."
        },
        ownOnly: "You see your own department and those below it.",
        rules: {
            "Rules: those that hold from \($0) (\($1) people or more). What would show a few people by subtraction is not shown either."
        },
        download: "Save as CSV",
        more: "More",
        files: "Report and data",
        filesLead:
            "The figures are those of this page. Before you pass them on, please check who may see them.",
        report: "Save the organisation report (PDF)",
        workbook: "Save as Excel",
        figures: .of(.en),
        diagram: .of(.en),
        publishing: GroupPublishingTexts(
            heading: "Publishing group results", link: "Publish group results", back: "Campaign",
            lead:
                "Please look at what will be shown and what is held back. After publishing, HR sees all of it, and line managers their own departments.",
            switchedOff: "For this year no group analysis was chosen.",
            notReleased: "Results must be released to people first: close, review, release.",
            nothingNew: "Nothing has changed since the last publication.",
            held:
                "So few people came or left since the last publication that a new one would show a few people’s results. Please go on using the earlier one.",
            earlier: { "Last published: \($0)" }, shown: "Groups that will be shown",
            points: [
                "No person’s result and no name is in it.",
                "It cannot be taken back, and changed only where nobody can be identified.",
                "It is kept for five years.",
            ],
            agree: "I have looked at what will be shown", agreeMissing: "Please look at it and tick the box.",
            submit: "Publish", done: "The group results are published."))
}
