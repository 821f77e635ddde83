package import StressCheck

/// A questionnaire on paper as it was typed: one digit an item, section by section.
package struct PaperEntry: Hashable, Sendable {
    /// Code by item number from 1; 1–4 as printed, 0 where nothing (or more than one) is marked.
    package let codes: [UInt8]

    package init(codes: [UInt8]) {
        self.codes = codes
    }

    /// Digits of any width, with spaces wherever the typist wants them.
    ///
    /// - Parameter typed: by section id.
    /// - Throws: what is wrong in each section; nothing is taken of a sheet with a mistake.
    package init(_ typed: [String: String], of instrument: Instrument) throws(PaperEntryFaults) {
        var (codes, faults) = ([UInt8](repeating: 0, count: instrument.items.count), [PaperEntryFault]())
        for section in instrument.sections {
            let digits = (typed[section.id] ?? "").filter { !$0.isWhitespace }.map(\.wholeNumberValue)
            if let strange = digits.firstIndex(where: { !($0.map((0...4).contains) ?? false) }) {
                faults.append(.init(section: section.id, kind: .noCode(place: strange + 1)))
            } else if digits.count != section.items.count {
                faults.append(
                    .init(
                        section: section.id,
                        kind: .count(digits.count, wanted: section.items.count)))
            } else {
                for (item, digit) in zip(section.items, digits) {
                    codes[item.number - 1] = UInt8(digit ?? 0)
                }
            }
        }
        if !faults.isEmpty { throw PaperEntryFaults(list: faults) }
        self.codes = codes
    }

    package var isBlank: Bool { codes.allSatisfy { $0 == 0 } }

    /// Numbers of the items that two typings of one sheet do not agree on.
    package func differences(from other: PaperEntry) -> [Int] {
        zip(codes, other.codes).enumerated().filter { $0.element.0 != $0.element.1 }.map { $0.offset + 1 }
    }
}

package struct PaperEntryFaults: Error, Hashable, Sendable {
    package let list: [PaperEntryFault]

    package init(list: [PaperEntryFault]) {
        self.list = list
    }
}

package struct PaperEntryFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// So many digits were typed.
        case count(Int, wanted: Int)
        /// The character at this place, from 1, is none of 0 to 4.
        case noCode(place: Int)
    }

    package let section: String
    package let kind: Kind

    package init(section: String, kind: Kind) {
        self.section = section
        self.kind = kind
    }
}
