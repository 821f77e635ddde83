extension RosterColumn {
    /// Words to choose from, each of which the reader understands; none: anything may be written.
    package func choices(in language: Language) -> [String] {
        switch (self, language) {
        case (.sex, .ja): ["男", "女", "回答しない"]
        case (.sex, .en): ["male", "female", "unstated"]
        case (.contract, .ja): ["正社員", "契約社員", "パート", "嘱託", "派遣", "出向", "役員", "業務委託"]
        case (.contract, .en):
            [
                "permanent", "fixed-term", "part-time", "reemployed", "dispatched", "seconded", "officer",
                "contractor",
            ]
        case (.language, .ja):
            ["日本語", "やさしい日本語", "英語", "中国語(簡体)", "中国語(繁体)", "韓国語", "ベトナム語", "フィリピノ語", "ネパール語"]
        case (.language, .en):
            [
                "Japanese", "Easy Japanese", "English", "zh-Hans", "zh-Hant", "Korean", "Vietnamese",
                "Filipino", "Nepali",
            ]
        default: []
        }
    }

    /// Whether words besides the choices are taken: a company's own kinds of contract and new departments are.
    package var takesOwnWords: Bool { self != .sex && self != .language }
}
