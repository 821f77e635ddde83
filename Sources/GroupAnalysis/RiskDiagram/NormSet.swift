public import StressCheck
import StressCheckData

/// National means and coefficients of the 仕事のストレス判定図 (`judgement-diagram.json`, normSets).
///
/// Norm sets are handed in: which comparison a company uses is its decision, and it is printed beside the
/// figure.
public struct NormSet: Sendable, Hashable {
    /// The set's name, for instance "tmu".
    public let id: String
    /// What it is and where it comes from, one English sentence for the page's footnote.
    public let label: String
    /// Figures for men, and for people whose sex is not stated (MHLW manual p.86).
    let men: Norms?
    /// Figures for women; equal to the men's where a set knows no sexes.
    let women: Norms?

    /// Means (3…12) and coefficients of the four scales: demand, control, supervisor, coworker.
    struct Norms: Sendable, Hashable {
        let mean: [Double]
        let coefficient: [Double]
    }

    /// The sets the product carries: `tmu`, which is the default, and `supervisor76`. Throws
    /// `InstrumentError` when the data file is not the one its manifest names.
    public static func shipped() throws(InstrumentError) -> [NormSet] {
        try StressCheck.shipped(NormFile.self, .judgementDiagram).sets()
    }

    /// The default of the file.
    public static func standard() throws(InstrumentError) -> NormSet {
        let file = try StressCheck.shipped(NormFile.self, .judgementDiagram)
        guard let set = try file.sets().first(where: { file.normSets[$0.id]?.default == true }) else {
            throw .malformed(file: NormFile.name, reason: "no default norm set")
        }
        return set
    }

    /// Reads the norm sets of a file of the same form (a company's own benchmark, or a test's).
    public static func read(_ bytes: [UInt8]) throws(InstrumentError) -> [NormSet] {
        try NormFile.read(bytes).sets()
    }
}
