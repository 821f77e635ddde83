import StressCheckData
import Testing

@testable import StressCheck

@Suite struct `An instrument` {
    @Test func `of 23 items keeps the names of the 57, with only its verified scales converted`() throws {
        let short = try Instrument.load(.bjsq23)
        let long = try Instrument.load(.bjsq57)
        for item in short.items {
            #expect(long.item(item.id)?.text == item.text)
        }
        let converted = short.scales.filter { $0.conversion != nil }.map(\.id)
        #expect(
            converted.map(\.rawValue) == [
                "jobOverloadQuantitative", "jobControl", "fatigue", "anxiety", "supervisorSupport",
                "coworkerSupport",
            ])
        for id in converted {
            #expect(short.scale(id)?.conversion == long.scale(id)?.conversion)
        }
    }

    @Test(arguments: [
        ("\"raw\": [6, 7]", "\"raw\": [5, 7]"), ("\"rawRange\": [3, 12]", "\"rawRange\": [3, 13]"),
        ("\"codes\": [1, 2, 3, 4]", "\"codes\": [0, 1, 2, 3]"), ("\"items\": true", "\"items\": false"),
        ("\"no\": 2, \"id\"", "\"no\": 3, \"id\""), ("\"highRawIs\": \"good\"", "\"highRawIs\": \"fine\""),
        ("処理しきれない\", \"reversedInSimpleSum\": true", "処理しきれない\", \"reversedInSimpleSum\": false"),
    ])
    func `that contradicts itself is refused`(_ original: String, _ altered: String) throws {
        let text = String(decoding: InstrumentID.bjsq57.dataFile.bytes, as: UTF8.self)
        #expect(text.contains(original))
        let bytes = Array(text.replacing(original, with: altered).utf8)
        let file = try decode(InstrumentFile.self, from: bytes, named: "bjsq57.json")
        let header = try Manifest.shipped().header(
            of: "bjsq57.json", bytes: InstrumentID.bjsq57.dataFile.bytes)
        #expect(throws: InstrumentError.self) {
            try InstrumentBuilder(file: file, base: file, headers: [header]).build()
        }
    }

    @Test func `that is no JSON of the known form is refused with its name and the place`() {
        #expect(throws: InstrumentError.malformed(file: "x.json", reason: "no title at ")) {
            try decode(InstrumentFile.self, from: Array(#"{"id": "bjsq57"}"#.utf8), named: "x.json")
        }
    }
}
