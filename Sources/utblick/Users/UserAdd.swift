import ArgumentParser
import Casework
import Desk
import Storage

struct UserAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add somebody who works at the desk.",
        discussion: "Asks for a password, or reads one line of standard input; with --invite the person chooses it themselves.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The e-mail address that they sign in with.")
    var email: String

    @Option(help: "Their name, as cases show it.")
    var name: String

    @Option(help: "What they are at the desk, with commas between: coordinator,registrar.")
    var roles: String

    @OptionGroup var invitation: InvitationOption

    func run() async throws {
        let chosen = try Set<StaffRole>(reading: roles)
        let password = invitation.invite ? nil : try PasswordPrompt.read()
        let hosted = try await desk.opening(place)
        let staff = ManageStaff.ofCommand(hosted)
        try await ManageStaff.telling {
            if let password { try staff.check(password, name: name, email: email) }
            let account = try await staff.add(name: name, email: email, roles: chosen)
            if let password { try await staff.setPassword(password, of: String(account.id)) }
            print("\(email) has been added as number \(account.id).")
            guard invitation.invite else { return }
            print(invitation.address(token: try await staff.invite(String(account.id)), at: hosted))
        }
    }
}
