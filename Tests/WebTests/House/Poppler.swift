import Foundation

/// Reads a PDF with tools that are not ours.
struct Poppler {
    let bytes: [UInt8]

    var text: String { get throws { try run("pdftotext", after: ["-"]) } }

    /// Line by line as it stands on the paper, without white space.
    var lines: [String] {
        get throws {
            try run("pdftotext", after: ["-layout", "-"]).split(separator: "\n").map { line in
                line.filter { !$0.isWhitespace }
            }
        }
    }

    /// What stands on each page.
    var texts: [String] {
        get throws {
            try text.split(separator: "\u{0C}").map(String.init).filter { $0.contains { !$0.isWhitespace } }
        }
    }

    var pages: Int {
        get throws {
            let line = try run("pdfinfo").split(separator: "\n").first { $0.hasPrefix("Pages:") } ?? ""
            return Int(line.split(separator: " ").last ?? "") ?? 0
        }
    }

    private func run(_ tool: String, after: [String] = []) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "nagi-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool, file.path] + after
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
