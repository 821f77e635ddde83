package import Documents

extension RawScoreTable {
    /// One sheet for the workplace of the batch, with numbers that sort and filters (S4-26), and one that says what it is.
    package func workbook() throws(SheetWriteError) -> [UInt8] {
        var writer = try SheetWriter()
        try writer.begin(SheetPlan(name: sheetName, columns: columns, frozenColumns: 4))
        for row in rows { try writer.append(cells(row)) }
        try writer.begin(
            SheetPlan(name: "この表について", columns: [SheetColumn(Self.title, width: 110)], filters: false))
        for line in [place, basis, Self.custody] + notes { try writer.append([line]) }
        try writer.append(["基準の照合値 \(origin.ruleSet)"])
        try writer.append(["データの照合値 \(origin.digest)"])
        return try writer.finish()
    }

    private var columns: [SheetColumn] {
        [
            SheetColumn("一覧番号", width: 8), SheetColumn("受付番号", width: 12), SheetColumn("社員番号", width: 12),
            SheetColumn("氏名", width: 16), SheetColumn("部署", width: 30),
        ] + scales.map { SheetColumn("素点 " + $0, width: 9) }
            + scales.map { SheetColumn("評価点 " + $0, width: 9) }
            + Self.sums.map { SheetColumn($0, width: 8) }
            + [SheetColumn("選定基準", width: 12), SheetColumn("面接指導の要否", width: 14)]
    }

    private func cells(_ row: Row) -> [SheetCell] {
        [.number(row.running)] + [row.receipt, row.number, row.name, row.department].map(SheetCell.text)
            + (row.raw + row.points + row.sums).map { $0.map(SheetCell.number) ?? .empty }
            + [.text(row.finding), .text(row.decision)]
    }

    private var notes: [String] {
        [
            "素点は回答から、評価点は素点換算表から求めた点です（1がストレスの高い側、5が良い側）。空欄は、未回答か、性別の記載がなく男女の表で点が分かれる尺度です。",
            "A・B・C・A＋Cは、判定に使う方法の合計です。",
        ]
    }

    /// What the format allows in a sheet's name.
    private var sheetName: String {
        let plain = origin.workplace.filter { !"[]:*?/\\'".contains($0) }
        var name = ""
        for character in plain where name.utf16.count + String(character).utf16.count <= 31 {
            name.append(character)
        }
        return name.isEmpty ? Self.title : name
    }
}
