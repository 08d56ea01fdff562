import ArgumentParser
import Desk
import Foundation
import Funding

struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "What the sources have changed in calls, field by field.",
        discussion: """
            The latest first: new, changed, withdrawn and returned calls, with the value before and after and when each was seen.
            The JSON is described in docs/history.md. With --desk the changes of a municipality's own calls are among them.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption
    @Option(help: "Only the changes of this call, by its id.") var call: String?
    @Option(help: "How many changes at most.") var limit = 50
    @Option(help: "How to write them: text json.") var format = Format.text

    func run() async throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit: \(limit) is not a number from 1 to 100000") }
        let desk = try await desk.opening(place).desk
        let changes = try await changes(in: desk)
        switch format {
        case .json: print(try ChangesDocument(changes).json())
        case .text:
            let language: Language = Terminal.prefersSwedish ? .swedish : .english
            if changes.isEmpty { print(Localized(sv: "Inga ändringar.", en: "No changes.")[language]) }
            for entry in changes { print(ChangeLines(entry.change, of: entry.call, in: language).text) }
        }
    }

    private func changes(in desk: Desk) async throws -> [(change: CallChange, call: Call)] {
        guard let call else { return try await BrowseChanges(desk).latest(limitedTo: limit) }
        guard let found = try await BrowseCalls(desk).outlines([Call.ID(call)]).first else {
            Terminal.error("There is no call \(call).")
            throw ExitCode.unusableInput
        }
        return try await BrowseChanges(desk).history(of: found.id).prefix(limit).map { ($0, found) }
    }
}
