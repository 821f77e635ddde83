import Campaigns

extension MessageTexts {
    static let en = MessageTexts(
        heading: "Words of the company’s own",
        link: "Write the company’s own words",
        lead:
            "The company may add words of its own to the pages people see. Japanese and English are written apart.",
        points: [
            "They never depend on a result: everybody who reads that language gets the same words.",
            "What the law has said and asked stands there as it is, always, beside them.",
            "Each saving makes a version that names its author and time. Earlier versions stay.",
        ],
        name: { kind in
            switch kind {
            case .consultation: "Consultation desk"
            case .consent: "Page of consent"
            case .afterCheck: "After the stress check"
            case .selection: "Choosing a stress check"
            }
        },
        place: { kind in
            switch kind {
            case .consultation: "Stands on the page after sending, and on the person’s own result."
            case .consent:
                "Stands on the page about passing on the result, beside the fixed words, as an addition of the company’s. It replaces none of them."
            case .afterCheck: "Stands on the page after sending."
            case .selection: "Stands above the open stress checks in the list of the person’s own results."
            }
        },
        none: "Nothing is written yet.",
        takenAway: "(emptied)",
        write: { "Write: \($0)" },
        read: { "Read: \($0)" },
        words: "Words",
        wordsHint:
            "Up to 2,000 characters. Saved empty, nothing is shown. Only https addresses of public bodies (go.jp, lg.jp) become links. Places to fill in cannot be used.",
        preview: "See it on the page",
        save: "Save",
        saved: "Saved.",
        changed: "Somebody else saved first. Please look at the words and try again.",
        versions: "Versions",
        version: { "Version \($0)" },
        writtenBy: { "Version \($0), \($1), \($2)" },
        fault: { fault in
            switch fault {
            case .tooLong: "Please write 2,000 characters at most."
            case .placeholder(let mark):
                "“\(mark)” looks like a place to fill in. Nothing is filled in here and people would see it as it stands; please take it out."
            }
        },
        previewMark: "This is a sample. Links and buttons on it do nothing, and nothing is saved.",
        previewBack: "Back to writing",
        sample: "(Sample) Stress check",
        sampleWorkplace: "(Sample) Head office",
        fromCompany: "This part was written by the company.",
        consultation: "The company’s consultation desk",
        consent: "An addition by the company",
        afterCheck: "From the company",
        selection: "From the company"
    )
}
