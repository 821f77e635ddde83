import Foundation
import Organisation
import RosterFiles

/// `bench FILE TIMES`: reads and checks one roster file so many times; prints a line for each, like the peer's.
@main struct Bench {
    static func main() throws {
        guard CommandLine.arguments.count == 3, let times = Int(CommandLine.arguments[2]) else {
            print("usage: bench FILE TIMES")
            exit(64)
        }
        for _ in 0..<times { try readOnce(CommandLine.arguments[1]) }
    }

    private static func readOnce(_ path: String) throws {
        let start = (wall: ContinuousClock.now, cpu: cpu())
        var context = RosterContext()
        context.today = Day(year: 2026, month: 11, day: 21)
        let reading = RosterFile.read(try bytes(of: path), context: context)
        let wall = (ContinuousClock.now - start.wall) / .seconds(1)
        let spent = cpu() - start.cpu
        print(
            String(
                format: "nagi %.4f s wall, %.4f s cpu, %d rows, %d faults", wall, spent,
                reading.entries.count, reading.faults.count))
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw CocoaError(.fileNoSuchFile) }
        defer { fclose(file) }
        var status = stat()
        fstat(fileno(file), &status)
        return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { room, count in
            count = fread(room.baseAddress, 1, room.count, file)
        }
    }

    /// Seconds of processor time of this process, all its threads together.
    private static func cpu() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
