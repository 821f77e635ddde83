package import Organisation

/// Which of a tenant's keys. A campaign's keys are destroyed when its retention ends, and its rows with them.
package enum KeyName: Hashable, Sendable {
    case contact
    case index
    case audit
    case answers(CampaignID)
    case results(CampaignID)
    case interviews(CampaignID)
    /// One file's alone.
    case file(FileID)
    /// What the employer got by consent or request: its five years are its own.
    case employer(CampaignID)
    /// Published group results and their ledger, under the employer's clock.
    case groups(CampaignID)

    /// As stored with the key; part of what the key is wrapped for, so frozen.
    package var text: String {
        switch self {
        case .contact: "contact"
        case .index: "index"
        case .audit: "audit"
        case .answers(let campaign): "answers:\(campaign.rawValue)"
        case .results(let campaign): "results:\(campaign.rawValue)"
        case .interviews(let campaign): "interviews:\(campaign.rawValue)"
        case .file(let file): "file:\(file.rawValue)"
        case .employer(let campaign): "employer:\(campaign.rawValue)"
        case .groups(let campaign): "groups:\(campaign.rawValue)"
        }
    }

    /// Whether the records under it belong into the keeper's custody: what nobody on the employer's side may open
    /// without consent (L-33).
    static func isKeepers(_ text: String) -> Bool {
        ["answers:", "results:", "interviews:"].contains { text.hasPrefix($0) }
    }
}

/// What a sealed column is called inside its seal. Renaming the column later does not change its label.
package struct ColumnLabel: Hashable, Sendable {
    package let text: String

    package init(_ text: StaticString) {
        self.text = text.description
    }
}

/// What a blind index is over, so that a number and a mail address of the same text differ.
package enum IndexKind: String, Sendable {
    case personNumber
    case mail
    case phone
    case loginName
    /// A sheet's answers: equal answers of one invitation, and nothing else, give the same mark.
    case answers
    /// The word on the receipt of an enquiry.
    case enquiryWord
    /// Codes on paper that let somebody in once: too short for a plain digest.
    case accessCode
}
