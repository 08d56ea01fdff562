import ArgumentParser
import Desk
import Foundation

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Fill a desk with examples, and take them away again.",
        discussion: """
            A year of cases around what municipalities have really done, each marked [Exempel]. They are told in Swedish. No account is made: \
            sign in with your own (utblick user add). The desk's log keeps that they were there.
            """, subcommands: [DemoFill.self, DemoRemove.self], defaultSubcommand: DemoFill.self)
}

struct DemoFill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "fill", abstract: "Make the examples.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Flag(help: "Also where the desk has cases of its own.")
    var beside = false

    func run() async throws {
        switch try await Demonstration(desk.opening(place).desk).fill(beside: beside) {
        case .filled(let count): print("\(count) examples are there now. `utblick demo remove` takes them away.")
        case .already(let count): print("\(count) examples are there already.")
        case .occupied(let count):
            Terminal.error("The desk has \(count) cases of its own. With --beside the examples stand beside them.")
            throw ExitCode.unusableInput
        }
    }
}

struct DemoRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take the examples away, and nothing else.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    func run() async throws {
        print("\(try await Demonstration(desk.opening(place).desk).remove()) examples are gone.")
    }
}
