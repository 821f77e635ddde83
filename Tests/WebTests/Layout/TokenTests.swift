import Foundation
import Testing

@testable import Web

/// Contrast by the WCAG formula, from the tokens of the style sheet itself.
@Suite struct `The colours` {
    static let text: [(String, String)] = [
        ("text", "ground"), ("text-strong", "ground"), ("text-support", "ground"), ("primary", "ground"),
        ("primary-hover", "ground"), ("error", "ground"), ("success", "ground"), ("warning", "ground"),
        ("text", "ground-soft"), ("text-support", "ground-soft"), ("primary", "ground-soft"),
        ("on-primary", "primary"), ("on-primary", "primary-hover"), ("on-primary", "primary-active"),
        ("text", "primary-soft"), ("primary", "primary-soft"), ("primary-hover", "primary-soft"),
        ("error", "error-soft"), ("text", "error-soft"), ("text-strong", "error-soft"),
        ("text", "success-soft"), ("text", "warning-soft"), ("on-stage-end", "stage-1"),
        ("on-stage-end", "stage-5"), ("on-stage", "stage-2"), ("on-stage", "stage-3"),
        ("on-stage", "stage-4"),
    ]
    static let lines: [(String, String)] = [
        ("line", "ground"), ("primary", "ground"), ("error", "ground"), ("warning-line", "ground"),
        ("focus-outer", "ground"), ("focus-outer", "primary"), ("focus-inner", "focus-outer"),
    ]

    @Test(arguments: [false, true]) func `of text reach 4.5 to 1`(isDark: Bool) throws {
        let tokens = try Self.tokens(dark: isDark)
        for (front, back) in Self.text {
            let ratio = try Self.contrast(#require(tokens[front]), #require(tokens[back]))
            #expect(ratio >= 4.5, "\(front) on \(back): \(ratio)")
        }
    }

    @Test(arguments: [false, true]) func `of lines and rings reach 3 to 1`(isDark: Bool) throws {
        let tokens = try Self.tokens(dark: isDark)
        for (front, back) in Self.lines where !(front == "focus-outer" && back == "primary") {
            let ratio = try Self.contrast(#require(tokens[front]), #require(tokens[back]))
            #expect(ratio >= 3, "\(front) on \(back): \(ratio)")
        }
    }

    static func tokens(dark: Bool) throws -> [String: String] {
        let parts = AssetSources.siteCSS.components(separatedBy: ":root {")
        var found = read(parts[1])
        if dark { found.merge(read(parts[2])) { $1 } }
        return found
    }

    private static func read(_ block: String) -> [String: String] {
        var found: [String: String] = [:]
        for line in block.prefix(while: { $0 != "}" }).split(separator: "\n") {
            let pair = line.split(separator: ":")
            guard pair.count == 2, pair[0].contains("--"), pair[1].contains("#") else { continue }
            let name = pair[0].trimmingCharacters(in: .whitespaces).dropFirst(2)
            found[String(name)] = pair[1].trimmingCharacters(in: CharacterSet(charactersIn: " #;"))
        }
        return found
    }

    private static func contrast(_ a: String, _ b: String) throws -> Double {
        let lights = try [luminance(a), luminance(b)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private static func luminance(_ hex: String) throws -> Double {
        let value = try #require(Int(hex, radix: 16))
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(value >> shift & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
