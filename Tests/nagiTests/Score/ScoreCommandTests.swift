import Foundation
import Testing

@Suite struct `The command nagi score` {
    private static let vectors = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Vectors/vectors-bjsq57.csv").path
    private let header = "id,sex," + (1...57).map { "q\($0)" }.joined(separator: ",") + "\n"

    @Test func `ends with 0 when every verdict could be given`() throws {
        let run = try Shell(["score", Self.vectors])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == (try String(contentsOfFile: Self.vectors, encoding: .utf8)))
    }

    @Test(arguments: [[], ["-"]])
    func `reads standard input and ends with 2 when a verdict could not be given`(_ arguments: [String])
        throws
    {
        let run = try Shell(
            ["score"] + arguments,
            input: header + "p,," + Array(repeating: "1", count: 57).joined(separator: ",") + "\n")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("line 2: sex: ") && run.errors.split(separator: "\n").count == 1)
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func `ends with 1 when the file cannot be opened or read`() throws {
        #expect(try Shell(["score", "/nonexistent/answers.csv"]).status == 1)
        #expect(try Shell(["score", "/"]).status == 1)
    }

    @Test(arguments: [["--instrument", "bjsq58", "-"], ["--unknown"], ["a", "b"]])
    func `ends with 64 when it is called wrongly`(_ arguments: [String]) throws {
        let run = try Shell(["score"] + arguments)
        #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test func `helps in Japanese and English`() throws {
        let run = try Shell(["score", "--help"])
        #expect(run.status == 0)
        for words in ["採点", "Score a CSV file", "終了コード", "Exit codes", "CP932"] {
            #expect(run.output.contains(words))
        }
    }
}
