import Organisation
import StressCheck

extension AnswerSheet {
    /// A fixed little layout, so that the plain form never depends on a library's idea of JSON.
    ///
    /// `1 ‖ instrument ‖ sex ‖ age ‖ variant ‖ language ‖ department(8) ‖ time(8) ‖ count ‖ codes…`
    package var bytes: [UInt8] {
        var out: [UInt8] = [1]
        out.append(UInt8(InstrumentID.allCases.firstIndex(of: instrument) ?? 255))
        out.append(UInt8(PersonSex.allCases.firstIndex(of: sex) ?? 255))
        out.append(UInt8(clamping: age ?? 255))
        out.append(UInt8(FormVariant.allCases.firstIndex(of: variant) ?? 255))
        out.append(UInt8(Language.allCases.firstIndex(of: language) ?? 255))
        out += bigEndian(department.rawValue)
        out += bigEndian(answeredAt.milliseconds)
        out.append(UInt8(clamping: codes.count))
        return out + codes
    }

    package init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard reader.byte() == 1,
            let instrument = reader.one(of: InstrumentID.allCases),
            let sex = reader.one(of: PersonSex.allCases),
            let age = reader.byte(), let variant = reader.one(of: FormVariant.allCases),
            let language = reader.one(of: Language.allCases), let department = reader.integer(),
            let time = reader.integer(), let count = reader.byte(), let codes = reader.take(Int(count)),
            codes.allSatisfy({ $0 <= 4 })
        else { return nil }
        self.init(
            instrument: instrument, codes: codes, sex: sex, age: age == 255 ? nil : Int(age),
            department: DepartmentID(rawValue: department), variant: variant, language: language,
            answeredAt: Instant(milliseconds: time))
    }
}

func bigEndian(_ value: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) }
}

/// Reads the fixed layouts of sealed records; nil past the end.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func take(_ count: Int) -> [UInt8]? {
        guard count >= 0, position + count <= bytes.count else { return nil }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    mutating func integer() -> Int? {
        take(8).map { Int(truncatingIfNeeded: $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }) }
    }

    mutating func one<T>(of cases: [T]) -> T? {
        guard let index = byte(), Int(index) < cases.count else { return nil }
        return cases[Int(index)]
    }
}
