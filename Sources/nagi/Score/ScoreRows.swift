import Documents
import StressCheck

/// Takes records one by one and keeps the lines they become. Everything in it is used again for the next row.
struct ScoreRows {
    let instrument: InstrumentID?
    var outcome = ScoreStream.Outcome()
    private var output = ScoreLine()
    private var columns: ScoreColumns?
    private var codes: [UInt8] = []
    private var tally = Tally(scales: 0)
    /// Item indices a verdict does not need (56 and 57): their blanks are named but cost nothing.
    private var isFree: [Bool] = []

    init(instrument: InstrumentID?) {
        self.instrument = instrument
    }

    var hasHeader: Bool { columns != nil }

    /// The lines since the last call.
    mutating func takeOutput() -> [UInt8] {
        output.take()
    }

    /// A header or a row. A bad row is named and left out; only a bad header throws.
    mutating func take(_ record: CSVRecord, _ report: (String) throws -> Void) throws {
        guard let columns else {
            return try start(ScoreColumns(header: record, instrument: instrument), record)
        }
        do {
            let sex = try read(record, columns)
            try tell(record, columns, sex, report)
            try write(record, columns, sex)
            outcome.rows += 1
        } catch let refusal as ScoreRefusal {
            outcome.leftOut += 1
            try report(refusal.description)
        }
    }

    private mutating func start(_ columns: ScoreColumns, _ header: CSVRecord) throws {
        if let fault = header.fault { throw ScoreRefusal(header.line, fault, columns.names) }
        let instrument = columns.scorer.ruleSet.instrument
        self.columns = columns
        codes = [UInt8](repeating: 0, count: columns.items.count)
        tally = Tally(scales: instrument.scales.count)
        let needed = Set(instrument.itemsForVerdict)
        // The added items of the 80 enter no verdict, but its columns are all there is to fill.
        isFree = instrument.items.map { !needed.contains($0.id) && $0.isOfSatisfaction }
        output.append(columns.outputHeader.utf8)
    }

    /// Fills `codes`; nil sex is a blank cell.
    private mutating func read(_ record: CSVRecord, _ columns: ScoreColumns) throws -> Sex? {
        if let fault = record.fault { throw ScoreRefusal(record.line, fault, columns.names) }
        guard record.count == columns.names.count else {
            throw ScoreRefusal(line: record.line, column: "row", reason: .fieldCount)
        }
        for (item, place) in columns.items.enumerated() {
            switch record.byte(place) {
            case .some(let digit) where (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(digit):
                codes[item] = digit - UInt8(ascii: "0")
            case nil where record.isEmpty(place):
                codes[item] = 0
            default:
                throw ScoreRefusal(line: record.line, column: "q\(item + 1)", reason: .outOfRange)
            }
        }
        guard let place = columns.sex, !record.isEmpty(place) else { return nil }
        guard let sex = Sex(bytes: record.bytes(place)) else {
            throw ScoreRefusal(line: record.line, column: "sex", reason: .unknownSex)
        }
        return sex
    }

    /// Names what is blank. The row stays.
    private mutating func tell(
        _ record: CSVRecord, _ columns: ScoreColumns, _ sex: Sex?, _ report: (String) throws -> Void
    ) throws {
        var isIncomplete = false
        if sex == nil, columns.form == .profile {
            isIncomplete = true
            try report(ScoreRefusal(line: record.line, column: "sex", reason: .noSex).description)
        }
        for item in codes.indices where codes[item] == 0 {
            isIncomplete = isIncomplete || !isFree[item]
            try report(
                ScoreRefusal(line: record.line, column: "q\(item + 1)", reason: .unanswered).description)
        }
        if isIncomplete { outcome.incomplete += 1 }
    }

    private mutating func write(_ record: CSVRecord, _ columns: ScoreColumns, _ sex: Sex?) throws {
        if columns.form != .means {
            do {
                try columns.scorer.fill(&tally, codes, sex: columns.form == .profile ? sex : nil)
            } catch ScoringError.blankCell(let scale, _, _) {
                throw ScoreRefusal(line: record.line, column: "raw_\(scale.rawValue)", reason: .blankCell)
            }
        }
        output.appendID(record, columns.id)
        let means = columns.form == .means ? columns.scorer.meanScores(codes: codes) : []
        output.row { row in
            if columns.form == .profile { row.cell(sex?.rawValue ?? "") }
            row.cells(codes)
            if columns.form == .profile { row.profile(tally) }
            if columns.form != .means {
                row.verdict(tally.simple, columns.scorer.verdict(.simpleSum, tally.simple.complete))
            }
            if columns.form == .profile {
                row.verdict(tally.points, columns.scorer.verdict(.conversionTable, tally.points.complete))
            }
            for score in means { row.cell(score) }
            row.put(UInt8(ascii: "\n"))
        }
    }
}

extension StressCheck.Item {
    /// Items 56 and 57: asked, shown, never judged.
    fileprivate var isOfSatisfaction: Bool { id.rawValue.hasPrefix(Area.satisfaction.rawValue) }
}

extension Sex {
    fileprivate init?(bytes: ArraySlice<UInt8>) {
        guard let sex = Sex.allCases.first(where: { bytes.elementsEqual($0.rawValue.utf8) }) else {
            return nil
        }
        self = sex
    }
}

extension ScoreRefusal {
    fileprivate init(_ line: Int, _ fault: CSVFault, _ names: [String]) {
        let name = names.indices.contains(fault.column - 1) ? names[fault.column - 1] : "\(fault.column)"
        switch fault {
        case .strayQuote, .textAfterQuote: self.init(line: line, column: name, reason: .strayQuote)
        case .invalidBytes: self.init(line: line, column: name, reason: .invalidBytes)
        }
    }
}
