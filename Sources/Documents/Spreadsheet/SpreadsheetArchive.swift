internal import CZip
import Foundation

/// The zip archive that a workbook is. Looked through before anything of it is unpacked; the names of its entries
/// are compared and never become paths.
struct SpreadsheetArchive: ~Copyable {
    private let zip: ZipHandle
    private let entries: [String: Entry]
    /// Bytes that may still be unpacked.
    private var budget: Int

    struct Entry {
        let index: UInt64
        let size: Int
    }

    init(_ file: [UInt8], _ limits: SheetLimits) throws(SpreadsheetError) {
        try Self.checkMark(file)
        let opened = try ZipHandle(file)
        let found = try Self.entries(of: opened.pointer, fileSize: file.count, limits)
        zip = opened
        entries = found
        budget = limits.unpacked
    }

    func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

    func entry(_ name: String) throws(SpreadsheetError) -> SpreadsheetEntry {
        guard let entry = entries[name.lowercased()] else { throw .damaged }
        guard let file = zip_fopen_index(zip.pointer, entry.index, 0) else { throw .damaged }
        return SpreadsheetEntry(file: file, size: entry.size)
    }

    /// What a directory says and what unpacking gives may differ: counted as it comes.
    mutating func spend(_ bytes: Int) throws(SpreadsheetError) {
        budget -= bytes
        if budget < 0 { throw .tooBig }
    }
}

/// The library's archive, with a copy of the file that lives as long.
private struct ZipHandle: ~Copyable {
    let pointer: OpaquePointer

    init(_ file: [UInt8]) throws(SpreadsheetError) {
        guard let copy = malloc(file.count) else { throw .tooBig }
        file.withUnsafeBytes {
            UnsafeMutableRawBufferPointer(start: copy, count: file.count).copyMemory(from: $0)
        }
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(copy, UInt64(file.count), 1, &error) else {
            free(copy)
            throw .damaged
        }
        guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw .damaged
        }
        pointer = opened
    }

    deinit { zip_discard(pointer) }
}

/// One entry while it is being unpacked.
struct SpreadsheetEntry: ~Copyable {
    private let file: OpaquePointer
    private var rest: Int

    init(file: OpaquePointer, size: Int) {
        self.file = file
        rest = size
    }

    deinit { zip_fclose(file) }

    /// The next bytes; 0 at the end. More than the directory promised is refused.
    mutating func read(into room: UnsafeMutableRawPointer, _ count: Int) throws(SpreadsheetError) -> Int {
        let found = zip_fread(file, room, UInt64(count))
        guard found >= 0 else { throw .damaged }
        rest -= Int(found)
        guard rest >= 0 else { throw .tooBig }
        return Int(found)
    }
}
