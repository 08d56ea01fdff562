import ArgumentParser
import Casework
import Desk
import Foundation
import Storage

struct UserList: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(commandName: "list", abstract: "Everybody who works at the desk.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Option(help: "text or json.")
    var format = Format.text

    func run() async throws {
        let lines = try await ManageStaff.ofCommand(desk.opening(place)).all().map(Line.init)
        switch format {
        case .text:
            for line in lines {
                print("\(line.number)  \(line.email)  \(line.name)  \(line.roles.joined(separator: ","))  \(line.state)")
            }
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(lines), as: UTF8.self))
        }
    }

    private struct Line: Encodable {
        let number: Int
        let email: String
        let name: String
        let roles: [String]
        /// `open`, `closed`, or `invited` where no password has been chosen yet.
        let state: String
        let hasSecondFactor: Bool

        init(_ account: StaffAccount) {
            number = account.id
            email = account.email ?? ""
            name = account.member.name
            roles = account.member.roles.map(\.rawValue).sorted()
            state = account.isClosed ? "closed" : account.passwordHash == nil ? "invited" : "open"
            hasSecondFactor = account.hasSecondFactor
        }
    }
}
