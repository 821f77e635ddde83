extension Paths {
    /// GET: 面接指導要否判定記録 of a batch.
    func needRecord(of batch: Segment) -> String { review(of: batch) + "/need-record" }
    /// POST: the list to tick and sign by hand.
    func needRecordForms(of batch: Segment) -> String { needRecord(of: batch) + "/paper" }
    /// POST: signs the list as shown, `shown`.
    func needRecordSignatures(of batch: Segment) -> String { needRecord(of: batch) + "/signatures" }
    /// POST: a copy of a kept record, `record`.
    func needRecordCopies(of batch: Segment) -> String { needRecord(of: batch) + "/taken" }
    /// POST: the list left on paper, `sent tracking`.
    func needRecordSendings(of batch: Segment) -> String { needRecord(of: batch) + "/sendings" }
    /// POST: it came back, `sent received by tracking file`.
    func needRecordReturns(of batch: Segment) -> String { needRecord(of: batch) + "/returns" }
    /// POST: the implementer's words to a decision, `reason`.
    func decisionReason(on sheet: Segment) -> String { self.sheet(sheet) + "/reason" }
}
