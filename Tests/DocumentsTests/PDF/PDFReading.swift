import Foundation

@testable import Documents

/// Looks at a finished file with programs of other people.
struct PDFReading {
    struct Failed: Error { let tool: String; let said: String }

    let file: URL

    init(_ pdf: PDFFile) throws {
        file = FileManager.default.temporaryDirectory.appendingPathComponent("nagi-\(UUID().uuidString).pdf")
        try Data(pdf.bytes).write(to: file)
    }

    func remove() {
        try? FileManager.default.removeItem(at: file)
    }

    func run(_ tool: String, _ arguments: [String] = [], after: [String] = []) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
        process.arguments = arguments + [file.path] + after
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failed(tool: tool, said: text) }
        return text
    }

    var text: String { get throws { try run("pdftotext", after: ["-"]) } }

    /// Rows of `pdffonts`: name, and whether embedded, a subset and with a map to Unicode.
    var fonts: [(name: String, isComplete: Bool)] {
        get throws {
            try run("pdffonts").split(separator: "\n").dropFirst(2).map { row in
                (String(row.prefix { $0 != " " }), row.contains("yes yes yes"))
            }
        }
    }

    /// The objects of the file in the open, without compression.
    var open: String { get throws { try run("qpdf", ["--qdf", "--object-streams=disable"], after: ["-"]) } }
}

/// Draws a document and reads it back.
func reading<Value>(_ pdf: PDFFile, _ look: (PDFReading) throws -> Value) throws -> Value {
    let reading = try PDFReading(pdf)
    defer { reading.remove() }
    return try look(reading)
}

extension Canvas.Metadata {
    static let sample = Canvas.Metadata(
        title: "見本", creator: "Nagi", created: "2026-11-21T00:00:00Z", language: "ja")
}

/// A page of paragraphs.
func document(_ texts: [String], kit: TextKit, size: Double = 12) throws -> PDFFile {
    let canvas = Canvas(.sample, kit: kit)
    var flow = Flow(canvas, margin: 50)
    for text in texts { flow.add(Paragraph(text, TextStyle(size: size))) }
    flow.finish()
    return try canvas.finish()
}
