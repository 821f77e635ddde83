/// What a publication is asked to hold.
public struct PublicationRequest: Sendable {
    /// A breakdown of one unit's respondents by one attribute (SD-R4).
    public struct Table: Sendable, Hashable {
        /// The unit's number: the company or a workplace.
        public let unit: Int
        /// The attribute's name.
        public let dimension: String

        /// A table to be tried.
        public init(unit: Int, dimension: String) {
            self.unit = unit
            self.dimension = dimension
        }
    }

    /// For whom, in the caller's words; kept in the ledger.
    public let audience: String
    /// Tables in the order of their importance: an early one may keep a later one away.
    public let tables: [Table]
    /// Recorded exceptions A.
    public let consents: [UnanimousConsent]
    /// Recorded exception B.
    public let method: NonIdentifyingMethod?
    /// Norm sets for the risk figures.
    public let norms: [NormSet]

    /// A request; without tables and exceptions only the tree is shown.
    public init(
        audience: String, tables: [Table] = [], consents: [UnanimousConsent] = [],
        method: NonIdentifyingMethod? = nil, norms: [NormSet] = []
    ) {
        self.audience = audience
        self.tables = tables
        self.consents = consents
        self.method = method
        self.norms = norms
    }
}
