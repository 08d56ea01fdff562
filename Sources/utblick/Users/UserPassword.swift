import ArgumentParser
import Desk

struct UserPassword: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Give somebody another password; they are signed out everywhere.",
        discussion: "Asks for it, or reads one line of standard input; with --invite the person chooses it themselves.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The e-mail address, or the number.")
    var who: String

    @OptionGroup var invitation: InvitationOption

    func run() async throws {
        let password = invitation.invite ? nil : try PasswordPrompt.read()
        let hosted = try await desk.opening(place)
        let staff = ManageStaff.ofCommand(hosted)
        try await ManageStaff.telling {
            guard let password else {
                print(invitation.address(token: try await staff.invite(who), at: hosted))
                return
            }
            try await staff.setPassword(password, of: who)
            print("\(who) has another password.")
        }
    }
}
