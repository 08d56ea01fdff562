import ArgumentParser
import Catalogue
import Desk
import Foundation
import Funding

struct Sources: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell how fresh each official source is.",
        discussion: """
            What the page /status tells: when each source was last fetched, what came, what was held back and why. When a server fetches it \
            next is what the last one planned. Exit code 69 when a source could not be fetched, or its data is held back.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var place: Place
    @Option(help: "How to answer.") var format = Format.text

    func run() async throws {
        let catalogue = try place.readCatalogue()
        let sources = try place.sources(for: catalogue)
        try place.makeDataFolder()
        let store = try await place.openStore()
        let usual = Set(sources.filter { !$0.isOptional }.map(\.id))
        let freshness = try await ReadFreshness(store: store, catalogue: catalogue)
            .freshness(of: sources, scheduled: usual.union(try Place.scheduledSources()))
        switch format {
        case .text: print(SourcesText(freshness: freshness).text)
        case .json: print(try SourcesDocument(freshness).json())
        }
        if freshness.sources.contains(where: { $0.standing == .failing || $0.standing == .heldBack }) { throw ExitCode.sourceUnavailable }
    }
}
