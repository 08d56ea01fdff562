import ArgumentParser
import Casework
import Desk
import Foundation
import Funding
import Storage

struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "What a desk keeps about a person, by their e-mail address.",
        discussion: """
            For whoever asks what is kept about them, or wants it gone (GDPR, articles 15 and 17). The log keeps that it was done, not whose.
            """,
        subcommands: [PersonExtract.self, PersonErase.self])
}

struct PersonExtract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "extract", abstract: "Print everything about somebody as JSON.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The person's e-mail address.")
    var email: String

    func run() async throws {
        let found = try await HandlePersonalData(desk.opening(place).desk, actor: "command").findings(email: email, isTakenOut: true)
        print(String(decoding: try RegisterExtract(found).json(), as: UTF8.self))
        if found.isEmpty { Terminal.progress("nothing is kept about that address") }
    }
}

struct PersonErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Take away what is kept about somebody.",
        discussion: """
            Questions, contacts of cases, networks and partner requests, and what they follow go. Cases and requests stay, without whom they came from. Texts that mention the address are \
            listed: somebody must read them. What must be kept by law, such as decided cases, is not taken away by this.
            """)

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The person's e-mail address.")
    var email: String

    @Option(help: "Why, for the log: \(ErasureReason.allCases.map(\.rawValue).joined(separator: ", ")).")
    var because: String?

    @Flag(help: "Do it; without this, only what would go is told.")
    var yes = false

    private var reason: ErasureReason? { because.flatMap(ErasureReason.init) }

    func validate() throws {
        if let because, reason == nil { throw ValidationError("--because: \(because) is none of the reasons.") }
    }

    func run() async throws {
        let handling = HandlePersonalData(try await desk.opening(place).desk, actor: "command")
        let found = yes ? try await handling.erase(email: email, because: reason) : try await handling.findings(email: email)
        print(yes ? "Taken away:" : "Would be taken away (say --yes to do it):")
        print("  questions: \(list(found.inquiries.map(\.reference)))")
        print("  contacts of cases: \(list(found.contactOf.map(\.reference)))")
        print("  followed: \(found.watches.count)")
        print("  contacts of networks: \(list(found.networkContactOf.map(\.network.rawValue)))")
        print("  contacts of partner requests: \(list(found.partnerContactOf.map { String($0.id) }))")
        if !found.mentionedIn.isEmpty { print("Texts to read: \(list(found.mentionedIn.map(\.reference)))") }
        if !found.mentionedElsewhere.isEmpty { print("Other texts to read: \(list(found.mentionedElsewhere))") }
        if let account = found.account { print("The person works here: utblick user remove \(account)") }
    }

    private func list(_ references: [String]) -> String { references.isEmpty ? "none" : references.joined(separator: ", ") }
}
