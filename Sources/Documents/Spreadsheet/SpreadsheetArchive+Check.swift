internal import CZip
import Foundation

extension SpreadsheetArchive {
    static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    /// Of the container that `.xls` files and encrypted workbooks come in.
    static let compoundMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    static func checkMark(_ file: [UInt8]) throws(SpreadsheetError) {
        if file.starts(with: compoundMark) {
            let stream = Data("EncryptedPackage".utf16.flatMap { [UInt8($0), 0] })
            throw Data(file).range(of: stream) == nil ? .oldFormat : .password
        }
        if !file.starts(with: zipMark) { throw .notAWorkbook }
    }

    /// Reads the central directory only: nothing is unpacked for it.
    static func entries(
        of handle: OpaquePointer, fileSize: Int, _ limits: SheetLimits
    ) throws(SpreadsheetError) -> [String: Entry] {
        let count = zip_get_num_entries(handle, 0)
        guard count <= limits.entries else { throw .tooBig }
        var entries: [String: Entry] = [:]
        var total = 0
        for index in 0..<UInt64(max(0, count)) {
            var stat = zip_stat_t()
            guard zip_stat_index(handle, index, UInt32(ZIP_FL_ENC_RAW), &stat) == 0,
                let name = stat.name.map({ String(cString: $0) })
            else { throw .damaged }
            guard let size = Int(exactly: stat.size), size <= limits.unpacked else { throw .tooBig }
            total += size
            if total > limits.unpacked || total > fileSize * limits.ratio { throw .tooBig }
            if stat.encryption_method != ZIP_EM_NONE { throw .password }
            try checkKind(of: name)
            let isPlain = Int32(stat.comp_method) == ZIP_CM_STORE || Int32(stat.comp_method) == ZIP_CM_DEFLATE
            guard isPlain, isInside(name), !isLink(handle, index),
                entries.updateValue(Entry(index: index, size: size), forKey: name.lowercased()) == nil
            else { throw .damaged }
        }
        return entries
    }

    private static func checkKind(of name: String) throws(SpreadsheetError) {
        let name = name.lowercased()
        if name.hasSuffix("vbaproject.bin") || name.hasPrefix("xl/macrosheets/") { throw .macros }
        if name.hasPrefix("xl/embeddings/") || name.hasPrefix("xl/activex/") { throw .embeddedObjects }
        if name.hasPrefix("xl/externallinks/") { throw .externalLinks }
    }

    private static func isInside(_ name: String) -> Bool {
        !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
            && !name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
    }

    private static func isLink(_ handle: OpaquePointer, _ index: UInt64) -> Bool {
        var (system, attributes): (UInt8, UInt32) = (0, 0)
        zip_file_get_external_attributes(handle, index, 0, &system, &attributes)
        return Int32(system) == ZIP_OPSYS_UNIX && (attributes >> 16) & S_IFMT == S_IFLNK
    }
}
