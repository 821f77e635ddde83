/// The questionnaires this library knows. Everything else about them is data (`StressCheckData/files`).
public enum InstrumentID: String, CaseIterable, Sendable, Hashable, Codable {
    /// 職業性ストレス簡易調査票, 57 items: the questionnaire of the MHLW manual.
    case bjsq57
    /// Its short version of 23 items (MHLW manual, p.194).
    case bjsq23
    /// 新職業性ストレス簡易調査票, 80 items: the 57 and 23 more (University of Tokyo, 2012).
    case bjsq80
}
