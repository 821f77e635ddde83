import Documents
import StressCheck

/// `nagi score` without the terminal: CSV in, CSV out, reasons beside it, in one pass.
struct ScoreStream {
    /// Nil lets the number of q columns decide.
    let instrument: InstrumentID?

    /// What the run came to.
    struct Outcome: Equatable {
        /// Rows written.
        var rows = 0
        /// Rows left out because they could not be understood.
        var leftOut = 0
        /// Rows written with a verdict cell empty.
        var incomplete = 0
        /// The file itself was not what it should be.
        var refused = false

        /// 0 done, 2 bad input.
        var exitCode: Int32 { leftOut == 0 && incomplete == 0 && !refused ? 0 : 2 }
    }

    /// Calls `read` until it gives nothing; gives finished lines to `write` after every chunk.
    func run(
        read: () throws -> [UInt8], write: ([UInt8]) throws -> Void, report: (String) throws -> Void
    ) throws -> Outcome {
        var reader = CSVReader()
        var rows = ScoreRows(instrument: instrument)
        do {
            while true {
                let chunk = try read()
                try reader.read(chunk, isLast: chunk.isEmpty) { try rows.take($0, report) }
                try write(rows.takeOutput())
                if chunk.isEmpty { break }
            }
            if !rows.hasHeader { throw ScoreRefusal(line: 1, column: "id", reason: .noHeader) }
        } catch let error as CSVError {
            try write(rows.takeOutput())
            try report(ScoreRefusal(error).description)
            rows.outcome.refused = true
        } catch let refusal as ScoreRefusal {
            try report(refusal.description)
            rows.outcome.refused = true
        }
        return rows.outcome
    }
}
