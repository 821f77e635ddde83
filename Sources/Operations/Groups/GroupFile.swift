import Campaigns
import Documents
import GroupAnalysis
package import Organisation
import Reports
import StressCheck

extension Office {
    /// The figures of the page as a file: one line per shown group, then the hidden ones with the reason.
    package func groupFile(
        of id: ImplementationID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let result = try await groupResult(of: id, as: who, request: request)
        return try result.file(language)
    }
}

extension GroupResult {
    func file(_ language: Language) throws -> [UInt8] {
        let (words, wording) = (GroupWords(language), instrument.wording(in: language.rawValue))
        let names = scales.map { wording.name(of: $0.id) }
        var writer = CSVWriter(escapesFormulas: true)
        try writer.append(
            words.heads + names.map { "\($0) \(words.raw)" } + names.map { "\($0) \(words.point)" }
                + [words.state])
        for line in lines {
            try writer.append(
                [
                    words.kind(line.name, in: self), words.name(line.name, in: self), line.people,
                    line.response, line.highStress,
                ] + line.risks + line.raw + line.points + [""])
        }
        let empty = Array(repeating: "", count: 6 + 2 * scales.count)
        for hidden in suppressed {
            let kind =
                hidden.dimension.map { words.dimension($0, in: self) }
                ?? words.kind(.unit(hidden.unit), in: self)
            let why = language == .ja ? hidden.explanation.ja : hidden.explanation.en
            try writer.append([kind, words.unit(hidden.unit, in: self)] + empty + [why])
        }
        return writer.take()
    }
}
