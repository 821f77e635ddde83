import Foundation
import Testing

@testable import Storage

@Suite struct `One spelling for look-up` {
    /// The quick way for kana and ideographs must say what Unicode says.
    @Test func `is the compatibility composition in lower case, for every letter of the first plane`() {
        let wrong = (0x20...0xFFFD).compactMap(Unicode.Scalar.init).filter { scalar in
            let text = "a" + String(scalar) + "b"
            let slow = text.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
                .lowercased().trimmingCharacters(in: .whitespaces)
            return text.foldedForLookup != slow
        }
        #expect(wrong == [])
    }

    @Test(arguments: [" 山田　太郎 ", "　ヤマダ　", "Ａ１", "が か\u{3099}"])
    func `has no space around it`(text: String) {
        let slow = text.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
            .lowercased().trimmingCharacters(in: .whitespaces)
        #expect(text.foldedForLookup == slow)
    }
}
