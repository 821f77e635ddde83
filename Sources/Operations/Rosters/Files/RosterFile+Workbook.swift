import Documents
import Organisation

enum Workbook {
    static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let compoundMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}

extension RosterFile {
    static func readSheet(_ file: [UInt8], _ context: RosterContext) -> RosterReading {
        RosterReading(faults: [RosterFault(line: 1, column: nil, kind: .unreadable)])
    }
}
