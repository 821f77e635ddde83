import Campaigns
import Documents
import Foundation
import Organisation
import StressCheck

@testable import Reports

/// Prints results and reads the files back with poppler.
enum Paper {
    struct Failed: Error { let tool: String }

    static func sample(_ language: Language) throws -> PersonalResult {
        let sample = try SampleResult()
        var random = Seeded(state: 9)
        let finding = try sample.finding(sample.answers(stressed: 0.9, using: &random), .female)
        var input = sample.input(finding, .needed, language)
        input.earlier = SampleResult.earlier
        return try PersonalResult(input)
    }

    static func file(_ result: PersonalResult) throws -> PDFFile {
        try result.paper(created: SampleResult.released, kit: TextKit())
    }

    static func print(_ results: [PersonalResult]) async throws -> [PDFFile] {
        let press = Press(threads: 2)
        return try await withThrowingTaskGroup(of: PDFFile.self) { group in
            for result in results {
                group.addTask {
                    try await press.make { try result.paper(created: SampleResult.released, kit: $0) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// The text without any white space: line ends are the paper's, not the words'.
    static func text(of file: PDFFile) throws -> String {
        squeezed(try run("pdftotext", file, after: ["-"]))
    }

    static func squeezed(_ text: String) -> String {
        text.filter { !$0.isWhitespace }
    }

    /// What the file says about itself: `pdfinfo` and the bytes outside compressed streams.
    static func look<Value>(_ file: PDFFile, _ body: (String, String) -> Value) throws -> Value {
        let info = try run("pdfinfo", file)
        return body(info + String(decoding: file.bytes, as: UTF8.self), info)
    }

    private static func run(_ tool: String, _ pdf: PDFFile, after: [String] = []) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "nagi-\(UUID().uuidString).pdf")
        try Data(pdf.bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
        process.arguments = [file.path] + after
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(tool: tool) }
        return String(decoding: output, as: UTF8.self)
    }
}
