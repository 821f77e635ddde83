/// A kind of data with a clock of its own (L-31). Classes of features to come are here already: what is stored
/// later finds its rule waiting.
///
/// The words are those of `files/retention.json`, and stand in certificates: frozen.
package enum DataClass: String, CaseIterable, Sendable {
    /// What the implementer decided and what the person is told.
    case result
    /// Sent sheets, with the invitations they answer.
    case answers
    case consent
    /// The employer's copy of a consented result, with the employer's own clock (S2-62).
    case employerCopy
    case interview
    case group
    case deskChat
    case sharedFile
    case callNote
    /// Addresses and numbers of people who left.
    case contacts
    case drafts
    case sessions
    case rosterImages
    /// Codes and links that let somebody in once.
    case letterCodes
    case enquiries
    case operationalLogs
}
