import ArgumentParser
import Casework
import Desk
import Foundation
import Funding
import Storage

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Those who work at a desk and sign in at /arbete.",
        discussion: """
            Roles: \(StaffRole.allCases.map(\.rawValue).joined(separator: ", ")). A password is typed where it is asked for, or comes on standard \
            input; it is never an argument. With --invite the person chooses it themselves, at an address that is good for 48 hours and once.
            """,
        subcommands: [UserList.self, UserAdd.self, UserSet.self, UserPassword.self, UserRemove.self], defaultSubcommand: UserList.self)
}

/// Which desk a command is about.
struct DeskOption: ParsableArguments {
    @Option(help: "The desk's id. Default: the home desk.")
    var desk: String?

    /// - Parameter quietly: whether nothing is told of an index that is built on the way.
    /// - Throws: `ExitCode` where there is no such desk, or it cannot be read.
    func opening(_ place: Place, quietly: Bool = true) async throws -> HostedDesk {
        let listing = try await DeskDirectory(home: place.openDesk(quietly: quietly)).current()
        guard let desk else { return listing.home }
        if let unreadable = listing.unreadable.first(where: { $0.entry.id.rawValue == desk }) {
            Terminal.error("\(desk) cannot be read: \(unreadable.reason)")
            throw ExitCode.unusableInput
        }
        guard let found = listing.all.first(where: { $0.entry.id.rawValue == desk }) else {
            Terminal.error("there is no desk \(desk)")
            throw ExitCode.unusableInput
        }
        return found
    }
}

extension ManageStaff {
    /// Manages a desk's staff as whoever has the command line.
    static func ofCommand(_ hosted: HostedDesk) -> ManageStaff { ManageStaff(hosted.desk, actor: "command") }

    /// Runs `body`; a refusal is told on standard error.
    static func telling<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let refusal as Refusal {
            Terminal.error("\(refusal).")
            throw ExitCode.unusableInput
        }
    }
}

extension Set<StaffRole> {
    /// Reads names of roles with commas between.
    /// - Throws: `ValidationError` that names what is no role.
    init(reading text: String) throws {
        self = try Set(
            text.split(separator: ",").map { part in
                let name = part.trimmingCharacters(in: .whitespaces)
                guard let role = StaffRole(rawValue: name) else {
                    throw ValidationError(
                        "--roles: \(name) is no role; expected \(StaffRole.allCases.map(\.rawValue).joined(separator: ", "))")
                }
                return role
            })
    }
}
