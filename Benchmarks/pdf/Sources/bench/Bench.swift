import Documents
import Foundation
import Reports

/// `bench report UNITS`: one organisation report of that many units. `bench OUT N`: N personal results of N people, one file each, on one thread; prints one line like the peers'.
@main struct Bench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let count = Int(arguments[2]) else {
            print("usage: bench OUT N | bench report UNITS")
            exit(64)
        }
        if arguments[1] == "report" { return try company(units: count) }
        let folder = URL(fileURLWithPath: arguments[1])
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let people = try People()
        let kit = try TextKit()
        // The peers warm up with one report too.
        var file = try people.paper(0, kit: kit)
        let start = (wall: ContinuousClock.now, cpu: cpu())
        for number in 0..<count {
            file = try people.paper(number, kit: kit)
            try Data(file.bytes).write(to: folder.appendingPathComponent("\(number).pdf"))
        }
        let wall = (ContinuousClock.now - start.wall) / .seconds(1)
        let each = (wall: wall / Double(count) * 1000, cpu: (cpu() - start.cpu) / Double(count) * 1000)
        print(
            String(
                format:
                    "nagi %.2f reports/s  (%.1f ms each, %.1f cpu-ms each)  %d KB/file  files=%d pages[0]=%d",
                Double(count) / wall, each.wall, each.cpu, file.bytes.count / 1024, count, file.pages))
    }

    private static func company(units: Int) throws {
        let (company, kit) = (try CompanyReport(units: units), try TextKit())
        let start = (wall: ContinuousClock.now, cpu: cpu())
        let file = try company.report.file(kit: kit)
        let wall = (ContinuousClock.now - start.wall) / .seconds(1)
        print(
            String(
                format: "organisation report of %d units: %.2f s (%.2f cpu-s)  %d pages  %d KB", units, wall,
                cpu() - start.cpu, file.pages, file.bytes.count / 1024))
    }

    /// Seconds of processor time of this process.
    private static func cpu() -> Double {
        Double(clock()) / Double(CLOCKS_PER_SEC)
    }
}
