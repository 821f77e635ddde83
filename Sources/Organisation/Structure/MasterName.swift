import Foundation

/// Name and optional code of an entry. The code is the key between systems; the name is for people.
package struct MasterName: Hashable, Sendable {
    package static let longestName = 100
    package static let longestCode = 40

    package let name: String
    /// nil: the company uses none.
    package let code: String?

    package init(_ name: String, code: String? = nil) {
        self.name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        let trimmed = code?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        self.code = trimmed.isEmpty ? nil : trimmed
    }

    /// - Parameter kind: a department's name takes no `/`, since rosters write paths with it; a code may.
    package func check(_ kind: MasterKind) throws(StructureRefusal) {
        if name.isEmpty { throw .nameMissing }
        if name.count > Self.longestName || name.hasControlCharacter { throw .nameTooLong }
        if kind == .department, name.contains(where: { $0 == "/" || $0 == "／" }) { throw .nameWithSlash }
        if let code, code.count > Self.longestCode || code.hasControlCharacter { throw .codeTooLong }
    }
}

extension String {
    package var hasControlCharacter: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
