import Organisation
import Testing

@testable import Campaigns

@Suite struct `A question of the company's own` {
    private static func fault(_ typed: TypedQuestion) -> ExtraQuestionFault? {
        do {
            _ = try ExtraQuestion(typed: typed)
            return nil
        } catch {
            return error
        }
    }

    @Test func `has two to seven choices or is answered in own words`() throws {
        let choice = try ExtraQuestion(
            typed: TypedQuestion(
                isText: false, ja: " 食堂は  使いますか ", en: "Do you use the canteen?",
                labelsJa: "毎日\r\n\r\nときどき\n使わない", labelsEn: "daily\nsometimes\nnever"))
        #expect(choice.wording.ja == "食堂は 使いますか")
        #expect(choice.labels.map(\.ja) == ["毎日", "ときどき", "使わない"])
        #expect(choice.labels.map { $0.text(in: .en) } == ["daily", "sometimes", "never"])
        let text = try ExtraQuestion(typed: TypedQuestion(isText: true, ja: "働く場所で変えたいこと"))
        #expect(text.isText && text.labels.isEmpty)
        #expect(text.wording.text(in: .en) == "働く場所で変えたいこと")
    }

    @Test(arguments: [
        (TypedQuestion(isText: true, ja: " "), ExtraQuestionFault(.ja, .missing)),
        (
            TypedQuestion(isText: true, ja: String(repeating: "あ", count: 201)),
            ExtraQuestionFault(.ja, .tooLong)
        ),
        (
            TypedQuestion(isText: false, ja: "食堂は使いますか", labelsJa: "はい"),
            ExtraQuestionFault(.labelsJa, .labelCount)
        ),
        (
            TypedQuestion(isText: false, ja: "食堂は使いますか", labelsJa: "1\n2\n3\n4\n5\n6\n7\n8"),
            ExtraQuestionFault(.labelsJa, .labelCount)
        ),
        (
            TypedQuestion(isText: false, ja: "食堂は使いますか", labelsJa: "はい\nはい"),
            ExtraQuestionFault(.labelsJa, .doubled)
        ),
        (
            TypedQuestion(isText: false, ja: "食堂は使いますか", labelsJa: "はい\nいいえ", labelsEn: "yes"),
            ExtraQuestionFault(.labelsEn, .uneven)
        ),
    ])
    func `is refused where it cannot be asked, by the field`(typed: TypedQuestion, fault: ExtraQuestionFault)
    {
        #expect(Self.fault(typed) == fault)
    }

    // L-15: the questionnaire builder refuses consent items, however they are written.
    @Test(arguments: [
        "結果を会社に提供することに同意しますか", "結果の提供を承諾しますか", "同 意しますか", "同\u{200B}意しますか", "結果を人事に渡してもよいですか",
        "ストレスチェックの内容を上司に伝えてもかまいませんか", "医師の面接指導を希望しますか", "同・意", "結果の開示を了承する",
        "Do you consent to this?", "I agree that my results are shared with my employer",
        "May we pass on your answers to your manager? Allowed.", "ＣＯＮＳＥＮＴ",
    ])
    func `is refused where it asks for consent`(words: String) {
        #expect(Self.fault(TypedQuestion(isText: true, ja: words)) == ExtraQuestionFault(.ja, .aboutConsent))
        #expect(
            Self.fault(TypedQuestion(isText: true, ja: "ご意見", en: words))
                == ExtraQuestionFault(.en, .aboutConsent))
        #expect(
            Self.fault(TypedQuestion(isText: false, ja: "ご意見", labelsJa: "\(words)\nいいえ"))
                == ExtraQuestionFault(.labelsJa, .aboutConsent))
    }

    @Test(arguments: [
        "性格検査を受けたことがありますか", "希死念慮はありますか", "死にたいと思うことがありますか", "うつ病にかかったことがありますか",
        "Have you thought of suicide?",
    ])
    func `is refused where it examines character or illness`(words: String) {
        #expect(Self.fault(TypedQuestion(isText: true, ja: words)) == ExtraQuestionFault(.ja, .aboutMind))
    }

    @Test(arguments: [
        "昨年の職場環境の改善は役に立ちましたか", "会社からの情報の共有は十分だと思いますか", "社員食堂で提供される食事に満足していますか",
        "前回の結果の説明はわかりやすかったですか", "テレワークの日数を教えてください", "上司に相談しやすいですか",
        "I agree that the company shares its goals with us", "How do you come to work? Through the park",
    ])
    func `may ask about other things, in whatever words`(words: String) {
        #expect(Self.fault(TypedQuestion(isText: true, ja: words)) == nil)
    }

    @Test func `is one of ten at most, and one of three in own words`() throws {
        let text = ExtraQuestion(wording: .init(ja: "自由に", en: ""), kind: .text)
        let choice = ExtraQuestion(
            wording: .init(ja: "選ぶ", en: ""), kind: .choice([.init(ja: "1", en: ""), .init(ja: "2", en: "")]))
        try ([text, text, text] + Array(repeating: choice, count: 7)).check()
        #expect(throws: ExtraQuestionFault(.ja, .tooMany)) {
            try Array(repeating: choice, count: 11).check()
        }
        #expect(throws: ExtraQuestionFault(.ja, .tooManyTexts)) {
            try Array(repeating: text, count: 4).check()
        }
    }
}
