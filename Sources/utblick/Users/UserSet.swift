import ArgumentParser
import Casework
import Desk

struct UserSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change an account. What is not given stays as it is.",
        discussion: "Whoever gets other roles, or whose account is closed, is signed out everywhere.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The e-mail address, or the number.")
    var who: String

    @Option(help: "Another name.")
    var name: String?

    @Option(help: "Another e-mail address.")
    var email: String?

    @Option(help: "Other roles, with commas between; they replace those that there are.")
    var roles: String?

    @Flag(help: "Take the second factor away, for somebody who has lost theirs.")
    var withoutSecondFactor = false

    @Flag(inversion: .prefixedNo, help: "Close the account so that nobody signs in as it, or open it again.")
    var closed: Bool?

    func run() async throws {
        let change = ManageStaff.Change(
            name: name, email: email, roles: try roles.map { try Set<StaffRole>(reading: $0) }, isClosed: closed,
            losesSecondFactor: withoutSecondFactor)
        let staff = ManageStaff.ofCommand(try await desk.opening(place))
        try await ManageStaff.telling { try await staff.change(who, change) }
        print("\(who) has been changed.")
    }
}
