import ArgumentParser
import Foundation
import StressCheck

/// `nagi score`: the terminal side of `ScoreStream`.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "回答の CSV を採点します / Score a CSV file of answers",
        discussion: """
            入力は 1 行目が見出しの CSV です: id,sex,q1…qN（sex は male / female、回答は 1〜4、空欄は未回答）。
            ほかの列は無視します。N（23・57・80）が調査票を決めます。文字コードは UTF-8（BOM 可）か CP932 です。
            結果の CSV を標準出力へ、理由を「line 行: 列: 理由」の形で標準エラーへ書きます。
            終了コード: 0 すべて判定できた、1 失敗、2 判定できない行があった、64 使い方の誤り。

            Input is CSV with a header: id,sex,q1…qN (sex male / female, answers 1–4, empty = unanswered).
            Other columns are ignored. N (23, 57 or 80) names the questionnaire. UTF-8 (with or without BOM) or CP932.
            Results go to standard output as CSV, reasons to standard error as "line N: column: reason".
            Exit codes: 0 every verdict could be given, 1 failed, 2 some could not, 64 wrong usage.
            """)

    @Option(
        help: "調査票 bjsq57・bjsq23・bjsq80（省略時は q 列の数で決まります） / Questionnaire (default: by the q columns)",
        transform: Self.instrument)
    var instrument: InstrumentID?

    @Argument(help: "入力ファイル。- は標準入力 / Input file, - for standard input")
    var file = "-"

    func run() throws {
        let input = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
        guard let input else {
            FileHandle.standardError.write(Data("\(file): 開けません / cannot be opened\n".utf8))
            throw ExitCode(1)
        }
        var progress = ScoreProgress(input: input, isTerminal: isatty(STDERR_FILENO) == 1)
        let outcome = try ScoreStream(instrument: instrument).run(
            read: { try progress.read(input) },
            write: { try Self.write($0) },
            report: { progress.say($0) })
        progress.finish(outcome)
        if outcome.exitCode != 0 { throw ExitCode(outcome.exitCode) }
    }

    private static func instrument(_ name: String) throws -> InstrumentID {
        guard let instrument = InstrumentID(rawValue: name) else {
            let known = InstrumentID.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("調査票の名前は次のどれかです / known questionnaires: \(known)")
        }
        return instrument
    }

    private static func write(_ bytes: [UInt8]) throws {
        try FileHandle.standardOutput.write(contentsOf: bytes)
    }
}
