import StressCheckData

/// Reads the scales of the profile and checks each against itself.
struct ScaleBuilder {
    /// The file whose scales are read: for the 80 items that of the 57.
    let file: InstrumentFile
    /// Item names by running number.
    let names: [Int: ItemID]

    /// All scales in printed order.
    func scales() throws(InstrumentError) -> [Scale] {
        var result: [Scale] = []
        for (index, entry) in file.scales.enumerated() {
            result.append(try scale(entry, number: entry.no ?? index + 1))
        }
        return result
    }

    /// One scale: formula and range (manual, worked example on text page 267), direction, conversion.
    private func scale(_ entry: InstrumentFile.ScaleEntry, number: Int) throws(InstrumentError) -> Scale {
        guard let area = entry.area, let formula = entry.formula, let range = entry.rawRange,
            let low = range.first, let high = range.last, low <= high,
            let direction = entry.highRawIs, ["good", "bad"].contains(direction),
            let labels = file.stages?.labelsPrinted
        else { throw refused(entry, "incomplete") }
        // Codes run 1 … 4, so the formula itself says which raw values can occur.
        guard low == formula.constant + formula.plus.count - 4 * formula.minus.count,
            high == formula.constant + 4 * formula.plus.count - formula.minus.count,
            Set(formula.plus + formula.minus) == Set(entry.items)
        else { throw refused(entry, "formula and range disagree") }
        return Scale(
            id: ScaleID(rawValue: entry.id), number: number, name: entry.name.value, area: area,
            items: ids(entry.items),
            formula: Scale.Formula(
                constant: formula.constant, plus: ids(formula.plus), minus: ids(formula.minus)),
            highRawIsGood: direction == "good", rawRange: low...high,
            countsInSono2: entry.countsInSono2 ?? false, stageLabels: labels,
            conversion: try conversion(entry, labels: labels, range: low...high))
    }

    /// Only cells that SOURCES.md marks verified are on: at the scale if it says so, else for the whole file.
    private func conversion(
        _ entry: InstrumentFile.ScaleEntry, labels: [String], range: ClosedRange<Int>
    ) throws(InstrumentError) -> [Sex: ConversionTable]? {
        guard let tables = entry.conversion, entry.verified ?? file.verified["conversion"] ?? false else {
            return nil
        }
        var result: [Sex: ConversionTable] = [:]
        for sex in Sex.allCases {
            guard let cells = tables[sex.rawValue], cells.map(\.label) == labels,
                cells.map(\.stage) == Array(1...labels.count)
            else { throw refused(entry, "cells of \(sex.rawValue)") }
            let filled = cells.compactMap(\.raw)
            // Ranges ascend without overlap; gaps are left to the scorer, which refuses a value in one.
            guard filled.allSatisfy({ $0.count == 2 && range.contains($0[0]) && range.contains($0[1]) }),
                filled.flatMap(\.self) == filled.flatMap(\.self).sorted(),
                zip(filled, filled.dropFirst()).allSatisfy({ $0[1] < $1[0] })
            else { throw refused(entry, "cells of \(sex.rawValue) overlap or leave the range") }
            result[sex] = ConversionTable(cells: cells.map { cell in cell.raw.map { $0[0]...$0[1] } })
        }
        return result
    }

    private func ids(_ numbers: [Int]) -> [ItemID] {
        numbers.compactMap { names[$0] }
    }

    private func refused(_ entry: InstrumentFile.ScaleEntry, _ reason: String) -> InstrumentError {
        .malformed(file: file.id.dataFile.path, reason: "scale \(entry.id): \(reason)")
    }
}
