import Foundation
import StressCheck
import Testing

@Suite struct `An answer sheet` {
    private let a1 = ItemID(rawValue: "A1")

    @Test(arguments: [0, 5, -1, 255, 257])
    func `refuses a code outside 1 to 4`(_ code: Int) throws {
        var answers = Answers()
        #expect(throws: AnswersError.outOfRange(a1, code)) { try answers.set(a1, to: code) }
        answers[a1] = 3
        answers[a1] = code
        #expect(answers[a1] == nil, "a broken code may cost a verdict, never make one")
    }

    @Test func `refuses an item no instrument has`() {
        var answers = Answers()
        for name in ["A18", "B30", "Z1", "", "a1", "H5"] {
            let item = ItemID(rawValue: name)
            #expect(throws: AnswersError.unknownItem(item)) { try answers.set(item, to: 1) }
            answers[item] = 1
            #expect(answers == Answers())
        }
    }

    @Test func `gives an answer back when it is taken back`() throws {
        var answers = Answers()
        try answers.set(a1, to: 2)
        #expect(answers[a1] == 2)
        try answers.set(a1, to: nil)
        #expect(answers == Answers())
    }

    @Test(arguments: InstrumentID.allCases)
    func `goes to one code per item and back`(_ id: InstrumentID) throws {
        let instrument = try Instrument.load(id)
        let codes = instrument.items.map { UInt8($0.number % 5) }
        let answers = try Answers(codes: codes, in: instrument)
        #expect(answers.codes(in: instrument) == codes)
        for item in instrument.items {
            #expect(answers[item.id] == (item.number % 5 == 0 ? nil : item.number % 5))
        }
        #expect(answers.answeredCount(in: instrument) == codes.count { $0 != 0 })
        #expect(throws: AnswersError.wrongCount(expected: codes.count, found: 1)) {
            try Answers(codes: [1], in: instrument)
        }
        #expect(throws: AnswersError.self) {
            try Answers(codes: [5] + codes.dropFirst(), in: instrument)
        }
    }

    @Test func `is stored by item name and read back only if every name and code is known`() throws {
        var answers = Answers()
        try answers.set(a1, to: 4)
        let data = try JSONEncoder().encode(answers)
        #expect(String(decoding: data, as: UTF8.self) == #"{"A1":4}"#)
        for broken in [#"{"A1":5}"#, #"{"X9":1}"#, #"{"A1":0}"#] {
            #expect(throws: AnswersError.self) {
                try JSONDecoder().decode(Answers.self, from: Data(broken.utf8))
            }
        }
    }
}
