import Dispatch
import Foundation

/// A command that unwraps a key or a passphrase: it reads what is wrapped on its standard input and writes the plain
/// text. It gets nothing of our environment but the path to programs, and is ended when it takes too long.
enum UnwrapCommand {
    /// Seconds.
    static let patience = 10

    /// - Throws: `KEKError.commandFailed`; what the command said is not passed on.
    static func output(of program: String, _ arguments: [String], input: FileHandle) throws -> Data {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { throw KEKError.commandFailed }
        let limit = DispatchWorkItem { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience), execute: limit)
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        limit.cancel()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw KEKError.commandFailed
        }
        return data
    }
}
