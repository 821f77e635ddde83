import Foundation
package import Organisation

/// What a person was notified of, word for word: what an employer's copy holds (L-16).
package struct NotifiedContent: Hashable, Sendable, Codable {
    package struct Line: Hashable, Sendable, Codable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package struct Part: Hashable, Sendable, Codable {
        package let heading: String
        package let lines: [Line]
        package let paragraphs: [String]

        package init(_ heading: String, lines: [Line] = [], paragraphs: [String] = []) {
            self.heading = heading
            self.lines = lines
            self.paragraphs = paragraphs
        }
    }

    package let title: String
    package let company: String
    package let campaign: String
    package let name: String
    package let number: String
    /// Employee number, workplace, department and days, as on the notice.
    package let head: [Line]
    package let parts: [Part]

    package init(
        title: String, company: String, campaign: String, name: String, number: String, head: [Line],
        parts: [Part]
    ) {
        self.title = title
        self.company = company
        self.campaign = campaign
        self.name = name
        self.number = number
        self.head = head
        self.parts = parts
    }
}

/// 事業者に提供した結果: what the employer got, on what ground, and since when it is kept.
package struct EmployerCopy: Hashable, Sendable, Codable {
    package let content: NotifiedContent
    /// `provision` or `request`.
    package let ground: ConsentKind
    package let scope: ConsentScope
    /// The version of the text under which it was given.
    package let text: String

    package init(content: NotifiedContent, ground: ConsentKind, scope: ConsentScope, text: String) {
        self.content = content
        self.ground = ground
        self.scope = scope
        self.text = text
    }

    /// Sealed copies are of one size, whatever the scope and the verdict.
    package static let sealedSize = 24_576

    /// The last day of the employer's own clock; nil while the rules name no period.
    package static func keptUntil(from day: Day) -> Day? {
        RetentionRules.shipped[.employerCopy]?.lastDay(from: day)
    }

    package var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(self))
        }
    }

    package init?(bytes: [UInt8]) {
        guard let found = try? JSONDecoder().decode(EmployerCopy.self, from: Data(bytes)) else { return nil }
        self = found
    }
}
