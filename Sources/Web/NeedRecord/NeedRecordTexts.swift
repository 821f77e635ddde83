import Campaigns
import Organisation

/// 面接指導要否判定記録: the list, its signature, the way on paper.
struct NeedRecordTexts: Sendable {
    let heading, lead, link, listHeading, nobody: String
    let others: @Sendable (_ others: Int, _ notNeeded: Int) -> String
    let columns: [String]
    let stateHeading, signedBy, noSignature: String
    let step: @Sendable (NeedRecordState.Step) -> String
    let waits: @Sendable (Int) -> String
    let signHeading, signLead, sign, signNot, signOther, signAgain, signed: String
    let printHeading, printLead, print: String
    let keptHeading, keptLead, keptNone, take: String
    let kind: @Sendable (KeptNeedRecord.Kind) -> String
    let keptColumns: [String]
    let reason, reasonHint, reasonSave: String
    let running, receipt: String
    let refusal: @Sendable (NeedRecordRefusal) -> String
    let paper: NeedRecordPaperTexts

    static func of(_ language: Language) -> NeedRecordTexts { language == .ja ? ja : en }
}

/// The record on paper: sent, under way, received.
struct NeedRecordPaperTexts: Sendable {
    let heading, lead, none: String
    let underWay: @Sendable (_ day: String, _ days: Int) -> String
    let received: @Sendable (_ day: String, _ name: String) -> String
    let sendHeading, sentOn, sentHint, tracking, trackingHint, send, sendDone: String
    let receiveHeading, receivedOn, receivedBy, file, fileHint, receive, receiveDone: String
}
