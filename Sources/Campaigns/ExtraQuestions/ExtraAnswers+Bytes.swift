import Organisation

extension ExtraAnswers {
    private static let ownBit: UInt8 = 0x80

    /// Bytes of the sealed form: one size for everybody who is asked the same questions, with room for the longest
    /// text of each.
    package static func sealedSize(for questions: [ExtraQuestion]) -> Int {
        let texts = questions.count(where: \.isText)
        let most = tagSize + 2 + questions.count + texts * (8 + FreeText.mostBytes) + 4
        return (most + 255) / 256 * 256
    }

    /// `1 ‖ session(16) ‖ count ‖ for each: own bit and code, and for a text its length(8) and bytes`; the code is 0 for
    /// nothing and else the place of the label from 1, or 1 for a text.
    package var bytes: [UInt8] {
        var out: [UInt8] = [1] + session + [UInt8(clamping: given.count)]
        for one in given {
            let own = one.isOwn ? Self.ownBit : 0
            switch one.answer {
            case .none: out.append(own)
            case .choice(let place): out.append(own | UInt8(clamping: place + 1))
            case .text(let words):
                let content = Array(words.text.utf8)
                out.append(own | 1)
                out += bigEndian(content.count) + content
            }
        }
        return out
    }

    package init?(bytes: [UInt8], to questions: [ExtraQuestion]) {
        var reader = ByteReader(bytes)
        guard reader.byte() == 1, let session = reader.take(Self.tagSize), let count = reader.byte(),
            Int(count) == questions.count
        else { return nil }
        var given: [Given] = []
        for question in questions {
            guard let mark = reader.byte(), let answer = Self.answer(mark & ~Self.ownBit, question, &reader)
            else { return nil }
            given.append(Given(answer: answer, isOwn: mark & Self.ownBit != 0))
        }
        self.init(to: questions, given: given, session: session)
    }

    private static func answer(
        _ code: UInt8, _ question: ExtraQuestion, _ reader: inout ByteReader
    ) -> ExtraAnswer? {
        guard code > 0 else { return ExtraAnswer.none }
        guard question.isText else {
            return question.labels.indices.contains(Int(code) - 1) ? .choice(Int(code) - 1) : nil
        }
        guard let length = reader.integer(), let content = reader.take(length) else { return nil }
        return (try? FreeText(String(decoding: content, as: UTF8.self))).map(ExtraAnswer.text)
    }
}
