import Organisation

/// What a page of help says about one role.
struct HelpGuide: Sendable {
    /// Who sees what, in the employee's page.
    struct Sight: Sendable {
        let who: String
        let what: String
    }

    let lead: String
    let can: [String]
    var sight: [Sight] = []
    let never: [String]
    var steps: [String] = []
    let data: [String]
    let ask: [String]
}

/// How the program is used, for every role. A class: as a value it would be hundreds of words, copied at every use.
final class HelpTexts: Sendable {
    let heading: String
    let lead: String
    let ownHeading: String
    let othersHeading: String
    let pageHeading: @Sendable (String) -> String
    let canHeading: String
    let sightHeading: String
    let sightWho: String
    let sightWhat: String
    let neverHeading: String
    let stepsHeading: String
    let dataHeading: String
    let askHeading: String
    let list: FunctionListTexts
    /// nil for roles without a guide of their own.
    let guide: @Sendable (Role) -> HelpGuide?
    /// For those: what they do and never see, in a sentence each.
    let plainGuide: @Sendable (String, String) -> HelpGuide

    init(
        heading: String, lead: String, ownHeading: String, othersHeading: String,
        pageHeading: @escaping @Sendable (String) -> String, canHeading: String, sightHeading: String,
        sightWho: String, sightWhat: String, neverHeading: String, stepsHeading: String, dataHeading: String,
        askHeading: String, list: FunctionListTexts, guide: @escaping @Sendable (Role) -> HelpGuide?,
        plainGuide: @escaping @Sendable (String, String) -> HelpGuide
    ) {
        self.heading = heading
        self.lead = lead
        self.ownHeading = ownHeading
        self.othersHeading = othersHeading
        self.pageHeading = pageHeading
        self.canHeading = canHeading
        self.sightHeading = sightHeading
        self.sightWho = sightWho
        self.sightWhat = sightWhat
        self.neverHeading = neverHeading
        self.stepsHeading = stepsHeading
        self.dataHeading = dataHeading
        self.askHeading = askHeading
        self.list = list
        self.guide = guide
        self.plainGuide = plainGuide
    }
}

/// The list of functions at the foot of a page of help.
struct FunctionListTexts: Sendable {
    let heading: String
    let lead: String
    let variantsLead: String
    let functionColumn: String
    let reachColumn: String
    let scopedColumn: String
    let noReach: String
    let reach: @Sendable (Reach) -> String
    /// What a function is called by people; nil for what no person does.
    let function: @Sendable (Function) -> String?
}
