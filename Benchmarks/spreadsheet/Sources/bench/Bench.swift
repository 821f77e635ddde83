import Documents
import Foundation

/// `bench [ROWS [COLUMNS]]`: writes a workbook of so many text cells and reads it back, on one thread.
@main struct Bench {
    static func main() throws {
        let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let (rows, columns) = (sizes.first ?? 100_000, sizes.dropFirst().first ?? 30)
        let samples = [
            "髙﨑 凪子", "本社/営業部/営業1課", "nagisa@example.co.jp", "2026-04-01", "男", "", "0012345",
        ]
        var file: [UInt8] = []
        try measure("written", rows * columns) {
            var writer = try SheetWriter()
            let headings = (1...columns).map { SheetColumn("列\($0)") }
            try writer.begin(SheetPlan(name: "名簿", columns: headings))
            for row in 0..<rows {
                try writer.append(
                    (0..<columns).map {
                        $0 == 0 ? String(100_000 + row) : samples[(row + $0) % samples.count]
                    })
            }
            file = try writer.finish()
            return rows
        }
        print("file", file.count / 1024, "KB")
        try measure("read", rows * columns) {
            var reader = try SheetReader(file)
            var (count, bytes) = (0, 0)
            while let row = try reader.next() {
                count += 1
                bytes += row.text.count
            }
            return bytes > 0 ? count - 1 : 0
        }
        print("peak memory", peak(), "MB")
    }

    private static func measure(_ what: String, _ cells: Int, _ work: () throws -> Int) rethrows {
        let (wall, start) = (ContinuousClock.now, cpu())
        let rows = try work()
        let seconds = (ContinuousClock.now - wall) / .seconds(1)
        let figures = String(
            format: "%d rows, %d cells: %.2f s, %.2f s CPU, %.1f million cells/s", rows, cells, seconds,
            cpu() - start, Double(cells) / seconds / 1e6)
        print(what, figures)
    }

    private static func cpu() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    private static func peak() -> Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return usage.ru_maxrss / 1024
    }
}
