import Foundation
import NIOCore
import NIOPosix

@main
struct Load {
    static func main() async throws {
        let options: Options
        do { options = try Options(Array(CommandLine.arguments.dropFirst())) } catch let fault
            as Options.Fault
        {
            FileHandle.standardError.write(Data("load: \(fault.words)\n".utf8))
            exit(64)
        }
        let words = try String(contentsOfFile: options.words, encoding: .utf8).split(separator: "\n")
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let ended = loop.makePromise(of: String.self)
        loop.execute {
            let most = options.closed == nil ? options.most : options.connections
            let pool = Pool(loop: loop, port: options.port, most: most)
            let run = Run(loop, options, People(options, pool, words: words))
            run.prepare { run.start { ended.succeed(Report(run, pool).json) } }
        }
        print(try await ended.futureResult.get())
    }
}

/// One object with every figure, for the script.
struct Report {
    let json: String

    init(_ run: Run, _ pool: Pool) {
        var kinds: [String] = []
        for kind in Options.Kind.allCases {
            guard let figures = run.figures[kind] else { continue }
            kinds.append("\"\(kind.rawValue)\": " + Self.object(figures, run.seconds))
        }
        let late = [run.lateness.at(0.99), Double(run.lateness.longest) / 1_000]
        json =
            "{\"seconds\": \(run.seconds), \"connections\": \(pool.highest), \"broken\": \(pool.broken), "
            + "\"late p99\": \(late[0]), \"late longest\": \(late[1]), \"kinds\": {"
            + kinds.joined(separator: ", ") + "}}"
    }

    private static func object(_ figures: Run.Figures, _ seconds: Double) -> String {
        let times = [("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("p99.9", 0.999)]
            .map { "\"\($0.0)\": \(figures.times.at($0.1))" }.joined(separator: ", ")
        let statuses = figures.statuses.sorted { $0.key < $1.key }
            .map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
        return
            "{\"count\": \(figures.times.total), \"rate\": \(Double(figures.times.total) / seconds), \(times), "
            + "\"longest\": \(Double(figures.times.longest) / 1_000), \"skipped\": \(figures.skipped), "
            + "\"statuses\": {\(statuses)}}"
    }
}
