import Foundation

/// Who listens to the XML of one part.
protocol XMLListener: AnyObject {
    func open(_ name: XMLName, _ attributes: XMLAttributes) -> XMLStep
    func close(_ name: XMLName) -> XMLStep
    func read(_ text: UnsafeBufferPointer<UInt8>)
}

extension XMLListener {
    func close(_ name: XMLName) -> XMLStep { .goOn }
    func read(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// What is to happen after an event.
enum XMLStep {
    case goOn
    /// Something is ready to be fetched.
    case pause
    case fail(SpreadsheetError)
}

/// The name of an element or attribute without its prefix; good only while it is told.
struct XMLName {
    let bytes: UnsafePointer<CChar>

    init(_ name: UnsafePointer<CChar>) {
        bytes = strchr(name, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? name
    }

    func `is`(_ word: StaticString) -> Bool {
        strcmp(bytes, UnsafeRawPointer(word.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
    }
}

/// Attributes of one element; good only while it is told.
struct XMLAttributes {
    let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    /// - Parameter name: without prefix.
    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        var position = 0
        while let key = list[position], let value = list[position + 1] {
            if XMLName(key).is(name) {
                let start = UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self)
                return UnsafeBufferPointer(start: start, count: strlen(value))
            }
            position += 2
        }
        return nil
    }

    func text(_ name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

    func number(_ name: StaticString) -> Int? {
        bytes(name).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    func isOn(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(text(name)) }
}
