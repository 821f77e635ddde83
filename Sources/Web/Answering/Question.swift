import Campaigns
import Organisation
import StressCheck

/// One item as the page shows it.
struct Question: Sendable, Hashable {
    enum State: Sendable, Hashable {
        case open
        /// Answered by this very session, which may see its own answer.
        case here(Int)
        /// Answered by another session: that it is, not how.
        case elsewhere
    }

    let id: String
    let number: Int
    /// 「次の人たちはどのくらい気軽に話ができますか？」 above 上司.
    let prompt: String?
    let text: String
    let choices: [Choice]
    let state: State

    var isAnswered: Bool { state != .open }
}

/// One of the parts A to D.
struct QuestionPart: Sendable, Hashable {
    let id: String
    let lead: String
    let questions: [Question]

    var answeredCount: Int { questions.count(where: \.isAnswered) }
}

/// The whole form as one session may see it now.
struct QuestionSheet: Sendable, Hashable {
    let parts: [QuestionPart]
    /// nil for the official wording.
    let remark: String?

    var total: Int { parts.reduce(0) { $0 + $1.questions.count } }
    var unanswered: [(part: String, question: Question)] {
        parts.flatMap { part in part.questions.filter { !$0.isAnswered }.map { (part.id, $0) } }
    }

    /// - Parameter ownCodes: codes that this session gave, by item; 0 for everything else.
    init(_ journey: Journey, ownCodes: [UInt8], language: Language) {
        let instrument = journey.instrument
        let wording = instrument.wording(in: language.rawValue)
        let answered = journey.answered
        remark = wording.isOfficial ? nil : wording.remark
        parts = instrument.sections.map { section in
            QuestionPart(
                id: section.id, lead: wording.screenLead(of: section.id),
                questions: section.items.map { item in
                    let own = item.number <= ownCodes.count ? Int(ownCodes[item.number - 1]) : 0
                    let known: Question.State = own == 0 ? .elsewhere : .here(own)
                    return Question(
                        id: item.id.rawValue, number: item.number, prompt: wording.prompt(of: item.id),
                        text: wording.text(of: item.id), choices: wording.choices(of: section.id),
                        state: answered.contains(item.id) ? known : .open)
                })
        }
    }
}
