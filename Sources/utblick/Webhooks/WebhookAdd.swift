import ArgumentParser
import Desk
import Foundation
import Funding
import Webhooks

struct WebhookAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a system that follows the desk's calls, and print its secret.",
        discussion: "Without conditions it is sent what happens to every call. The secret cannot be had again, only changed.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption
    @OptionGroup var options: WebhookOptions

    @Argument(help: "Where requests are sent: https://…")
    var address: String

    @Option(help: "What it is for.")
    var note = ""

    @Option(help: "Only calls that a search for these words finds.")
    var search = ""

    @Option(help: "What the words are understood in: sv or en.")
    var language = Language.swedish.rawValue

    @Option(help: "Only calls in a state: ahead (open and coming), open, coming, closed or all.")
    var status = WatchedSearch.Status.all.rawValue

    @Option(help: "Only calls of a programme, by its id.")
    var programme: String?

    @Option(help: "Only calls of a theme.")
    var theme: String?

    @Option(help: "Only calls that fit a kind of applicant.")
    var fits: String?

    @Option(help: "Only calls whose next deadline is at most so many days away.")
    var closesWithin: Int?

    @Option(help: "So many days before each deadline it is sent a reminder, with commas between: 30,7. An empty text for none.")
    var remind = "7"

    func run() async throws {
        let content = Webhook.Content(
            address: address, note: note, search: try watchedSearch(),
            language: try Self.value(language, of: Language.self, option: "--language"), reminders: try reminders())
        let desk = try await desk.opening(place).desk
        let keeping = KeepWebhooks(desk, by: "command", hosts: try options.hosts())
        let addition = try await keeping.add(content, formKey: Array(UUID().uuidString.utf8))
        switch addition {
        case .refused(let problems):
            for problem in problems { Terminal.error("\(problem.words).") }
            throw ExitCode.unusableInput
        case .added(let id, let secret):
            print("Webhook \(id) has been added.")
            if let secret { print(secret.text) }
        }
    }

    private func watchedSearch() throws -> WatchedSearch {
        if let closesWithin, !(1...3_650).contains(closesWithin) {
            throw ValidationError("--closes-within: \(closesWithin) is not a number of days from 1 to 3650")
        }
        return WatchedSearch(
            text: search, status: try Self.value(status, of: WatchedSearch.Status.self, option: "--status"),
            programme: programme.map { Programme.ID($0) }, theme: try theme.map { try Self.value($0, of: Theme.self, option: "--theme") },
            audience: try fits.map { try Self.value($0, of: ApplicantKind.self, option: "--fits") }, closesWithin: closesWithin)
    }

    private func reminders() throws -> [Int] {
        try remind.split(separator: ",").map { part in
            guard let days = Int(part.trimmingCharacters(in: .whitespaces)), Watch.reminderChoices.contains(days) else {
                let choices = Watch.reminderChoices.map { String($0) }.joined(separator: ", ")
                throw ValidationError("--remind: \(part) is not one of \(choices)")
            }
            return days
        }
    }

    private static func value<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, of type: Value.Type, option: String
    ) throws -> Value {
        guard let value = Value(rawValue: text) else {
            throw ValidationError("\(option): \(text) is not one of \(Value.allCases.map(\.rawValue).joined(separator: " "))")
        }
        return value
    }
}
