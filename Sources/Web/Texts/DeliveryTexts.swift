import Campaigns
import Organisation

/// 結果のお届け: in the draft, at the desk of an implementation, and the letters of a batch.
final class DeliveryTexts: Sendable {
    let plan: DeliveryPlanTexts
    let desk: DeliveryDeskTexts
    let paper: PaperTexts
    let form: ConsentFormTexts
    let refusal: @Sendable (DeliveryRefusal) -> String

    init(
        plan: DeliveryPlanTexts, desk: DeliveryDeskTexts, paper: PaperTexts, form: ConsentFormTexts,
        refusal: @escaping @Sendable (DeliveryRefusal) -> String
    ) {
        self.plan = plan
        self.desk = desk
        self.paper = paper
        self.form = form
        self.refusal = refusal
    }

    static func of(_ language: Language) -> DeliveryTexts { language == .ja ? ja : en }
}

struct DeliveryPlanTexts: Sendable {
    let heading: String
    let lead: String
    let name: @Sendable (DeliveryWay) -> String
    let hint: @Sendable (DeliveryWay) -> String
    let always: String
}

struct DeliveryDeskTexts: Sendable {
    let link: String
    let lead: String
    let releasedHeading: String
    let noneReleased: String
    let countsHeading: String
    let personHeading: String
    let number: String
    let search: String
    let notFound: String
    let way: String
    let byRule: String
    let save: String
    let saved: String
    let chosenHeading: String
}

struct PaperTexts: Sendable {
    let heading: String
    let letters: String
    let gone: String
    let left: String
    let points: [String]
    let printHeading: String
    let print: @Sendable (Int) -> String
    let part: @Sendable (Int, Int) -> String
    let nobody: String
    let one: String
    let oneHint: String
    let printOne: String
    let printNote: String
    let mayNotPrint: String
    let recordHeading: String
    let recordLead: String
    let means: String
    let name: @Sendable (PaperDelivery.Means) -> String
    let day: String
    let whom: String
    let all: @Sendable (Int) -> String
    let single: String
    let number: String
    let singleHint: String
    let record: String
    let recorded: @Sendable (String) -> String
    let listHeading: String
    let state: String
    let notYet: String
    let leftOn: @Sendable (PaperDelivery.Means, String) -> String

    func left(_ means: PaperDelivery.Means, _ day: String) -> String { leftOn(means, day) }
}

/// 用紙の入力.
struct ConsentFormTexts: Sendable {
    let heading: String
    let lead: [String]
    let number: String
    let answer: String
    let agree: String
    let decline: String
    let none: String
    let request: String
    let day: String
    let dayHint: String
    let submit: String
    let entered: String
    let refusal: @Sendable (ConsentRefusal) -> String
}
