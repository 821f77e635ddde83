import ArgumentParser

@main
struct Nagi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nagi",
        abstract: "凪：職場のメンタルヘルス / Nagi: workplace mental health",
        subcommands: [])
}
