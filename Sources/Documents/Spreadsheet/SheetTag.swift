import Foundation

/// The elements of sheets and shared texts: told apart by length and letters, for there are millions.
enum SheetTag {
    case data, row, cell, value, formula, inline, text, run, phonetic, item, merged, other

    init(_ name: XMLName) {
        let bytes = name.bytes
        switch strlen(bytes) {
        case 1: self = Self.letter(UInt8(bitPattern: bytes[0]))
        case 2: self = name.is("si") ? .item : name.is("is") ? .inline : .other
        case 3: self = name.is("row") ? .row : name.is("rPh") ? .phonetic : .other
        case 9: self = name.is("sheetData") ? .data : name.is("mergeCell") ? .merged : .other
        default: self = .other
        }
    }

    private static func letter(_ letter: UInt8) -> SheetTag {
        switch letter {
        case UInt8(ascii: "c"): .cell
        case UInt8(ascii: "v"): .value
        case UInt8(ascii: "f"): .formula
        case UInt8(ascii: "t"): .text
        case UInt8(ascii: "r"): .run
        default: .other
        }
    }
}
