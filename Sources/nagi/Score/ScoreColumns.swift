import Documents
import StressCheck

/// Where the input has what, and which columns the output gets.
struct ScoreColumns {
    let scorer: Scorer
    let form: Form
    /// Field index of `id`, of `sex` where the file has one, and of q1 … qN.
    let id: Int
    let sex: Int?
    let items: [Int]
    /// All names of the input, to name a faulty field.
    let names: [String]

    /// The three shapes of `domain/vectors-*.csv`.
    enum Form {
        /// Raw values, stages, points and both verdicts: 57 items.
        case profile
        /// その1 only: 23 items.
        case simpleSum
        /// Means of the scales: 80 items.
        case means
    }

    init(header: CSVRecord, instrument wanted: InstrumentID?) throws {
        let names = header.texts
        func refuse(_ column: String, _ reason: ScoreRefusal.Reason) -> ScoreRefusal {
            ScoreRefusal(line: header.line, column: column, reason: reason)
        }
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() where !name.isEmpty {
            let isOurs = name == "id" || name == "sex" || Self.isItem(name)
            guard places.updateValue(place, forKey: name) == nil || !isOurs else {
                throw refuse(name, .twice)
            }
        }
        guard let id = places["id"] else { throw refuse("id", .missingColumn) }
        guard let instrument = try wanted ?? Self.instrument(itemCount: names.count(where: Self.isItem))
        else {
            throw refuse("q", .noInstrument)
        }
        scorer = Scorer(try RuleSet.standard(instrument))
        form = Form(scorer.ruleSet)
        items = try scorer.ruleSet.instrument.items.map { item in
            guard let place = places["q\(item.number)"] else {
                throw refuse("q\(item.number)", .missingColumn)
            }
            return place
        }
        // A file without the column is one in which nobody states a sex: その1 is given, その2 is not.
        sex = places["sex"]
        self.id = id
        self.names = names
    }

    private static func isItem(_ name: String) -> Bool {
        name.first == "q" && Int(name.dropFirst()).map { "q\($0)" == name } ?? false
    }

    private static func instrument(itemCount: Int) throws -> InstrumentID? {
        try InstrumentID.allCases.first { try Instrument.load($0).items.count == itemCount }
    }

    /// The header of the output, exactly that of the vector file.
    var outputHeader: String {
        let scales = scorer.ruleSet.instrument.scales.map(\.id.rawValue)
        let questions = (1...items.count).map { "q\($0)" }
        let columns =
            switch form {
            case .profile:
                ["id", "sex"] + questions + scales.map { "raw_\($0)" } + scales.map { "stage_\($0)" }
                    + scales.map { "pt_\($0)" } + Self.verdict("s1") + Self.verdict("s2")
            case .simpleSum: ["id"] + questions + Self.verdict("s1")
            case .means: ["id"] + questions + scorer.meanScaleIDs.map(\.rawValue)
            }
        return columns.joined(separator: ",") + "\n"
    }

    private static func verdict(_ prefix: String) -> [String] {
        ["A", "B", "C", "AC", "rules", "high"].map { "\(prefix)_\($0)" }
    }
}

extension ScoreColumns.Form {
    init(_ ruleSet: RuleSet) {
        if !ruleSet.instrument.meanScales.isEmpty {
            self = .means
        } else {
            self = ruleSet.criteria[.conversionTable] == nil ? .simpleSum : .profile
        }
    }
}

extension Scorer {
    /// The columns of `meanScores`.
    var meanScaleIDs: [ScaleID] {
        ruleSet.instrument.meanScales.map(\.id) + ruleSet.instrument.composites.map(\.id)
    }
}
