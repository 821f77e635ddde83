internal import CExpat
import Foundation

/// Reads the XML of one entry piece by piece and tells a listener of it.
struct XMLStream: ~Copyable {
    private let parser: XML_Parser
    private let speaker: XMLSpeaker
    private var entry: SpreadsheetEntry
    private var isPaused = false
    private var isOver = false
    private var fed = 0

    /// Bytes unpacked at a time.
    private static let piece = 1 << 16
    /// A name with its attributes: expat reads an unfinished one again with each piece.
    private static let longestTag = 1 << 20

    init(_ entry: consuming SpreadsheetEntry, _ listener: any XMLListener) throws(SpreadsheetError) {
        guard let parser = XML_ParserCreate(nil) else { throw .tooBig }
        self.parser = parser
        self.entry = entry
        speaker = XMLSpeaker(parser, listener)
        speaker.listen()
    }

    deinit { XML_ParserFree(parser) }

    /// Reads on until the listener pauses, or to the end.
    ///
    /// - Returns: whether it paused.
    mutating func advance(_ archive: inout SpreadsheetArchive) throws(SpreadsheetError) -> Bool {
        if isPaused {
            isPaused = false
            if try hasPaused(XML_ResumeParser(parser)) { return true }
        }
        while !isOver {
            guard let room = XML_GetBuffer(parser, Int32(Self.piece)) else { throw .tooBig }
            let count = try entry.read(into: room, Self.piece)
            try archive.spend(count)
            fed += count
            isOver = count == 0
            if try hasPaused(XML_ParseBuffer(parser, Int32(count), isOver ? 1 : 0)) { return true }
            guard isOver || fed - XML_GetCurrentByteIndex(parser) <= Self.longestTag else { throw .damaged }
        }
        return false
    }

    private mutating func hasPaused(_ status: XML_Status) throws(SpreadsheetError) -> Bool {
        if let fault = speaker.fault { throw fault }
        guard status != XML_STATUS_ERROR else { throw .damaged }
        isPaused = status == XML_STATUS_SUSPENDED
        return isPaused
    }
}

extension SpreadsheetArchive {
    /// Reads a whole entry.
    mutating func read(_ name: String, _ listener: any XMLListener) throws(SpreadsheetError) {
        var stream = try XMLStream(try entry(name), listener)
        while try stream.advance(&self) {}
    }
}

/// Stands between expat's functions and the listener. A class, because C keeps a pointer to it.
private final class XMLSpeaker {
    private let parser: XML_Parser
    private let listener: any XMLListener
    private(set) var fault: SpreadsheetError?
    private var depth = 0

    /// No part of a workbook is nested like this.
    private static let deepest = 100

    init(_ parser: XML_Parser, _ listener: any XMLListener) {
        self.parser = parser
        self.listener = listener
    }

    func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name, let attributes else { return }
                XMLSpeaker.of(data)?.open(XMLName(name), XMLAttributes(list: attributes))
            },
            { data, name in
                if let name { XMLSpeaker.of(data)?.close(XMLName(name)) }
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text else { return }
            let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
            XMLSpeaker.of(data)?.listener.read(UnsafeBufferPointer(start: start, count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            XMLSpeaker.of(data)?.take(.fail(.typeDeclaration))
        }
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> XMLSpeaker? {
        data.map { Unmanaged<XMLSpeaker>.fromOpaque($0).takeUnretainedValue() }
    }

    private func open(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        if depth > Self.deepest { return take(.fail(.damaged)) }
        take(listener.open(name, attributes))
    }

    private func close(_ name: XMLName) {
        depth -= 1
        take(listener.close(name))
    }

    private func take(_ step: XMLStep) {
        switch step {
        case .goOn: break
        case .pause: XML_StopParser(parser, 1)
        case .fail(let found):
            if fault == nil { fault = found }
            XML_StopParser(parser, 0)
        }
    }
}
