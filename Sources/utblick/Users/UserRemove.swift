import ArgumentParser
import Desk

struct UserRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove an account with address and password.",
        discussion: "Name and number stay, since cases tell who did what. It cannot be undone; `utblick user set --closed` can.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The e-mail address, or the number.")
    var who: String

    @Flag(help: "Really remove it.")
    var yes = false

    func run() async throws {
        guard yes else {
            Terminal.error("This removes \(who) for good. Say --yes if you mean it.")
            throw ExitCode.unusableInput
        }
        let staff = ManageStaff.ofCommand(try await desk.opening(place))
        try await ManageStaff.telling { try await staff.remove(who) }
        print("\(who) has been removed.")
    }
}
