import Campaigns
import Organisation
import Testing

@testable import Web

@Suite struct `The words for staff` {
    /// Every string that a struct of texts holds, however deep.
    private func strings(_ mirror: Mirror) -> [String] {
        mirror.children.flatMap { child in
            (child.value as? String).map { [$0] } ?? strings(Mirror(reflecting: child.value))
        }
    }

    private func strings(_ language: Language) -> [String] {
        strings(Mirror(reflecting: Texts.of(language).staff))
    }

    @Test(arguments: Language.allCases) func `never speak of a diagnosis`(language: Language) {
        let words = strings(language)
        #expect(words.count > 250)
        for word in words {
            #expect(!word.contains("診断") && !word.lowercased().contains("diagnos"), "\(word)")
        }
    }

    @Test(arguments: Language.allCases) func `leave nothing empty`(language: Language) {
        let empty = strings(language).filter { $0.isEmpty }
        // Japanese writes its units without a space.
        #expect(empty.count == (language == .ja ? 1 : 0))
    }

    @Test(arguments: Language.allCases) func `explain every role that can be given`(language: Language) {
        let texts = Texts.of(language).staff.roles
        let words = Role.assignable.map { texts.explanation($0).does }
        #expect(Set(words).count == Role.assignable.count)
    }
}
