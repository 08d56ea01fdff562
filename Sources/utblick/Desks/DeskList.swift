import ArgumentParser
import Desk
import Foundation
import Funding
import Storage

struct DeskList: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(commandName: "list", abstract: "All desks, and where each is found.")

    @OptionGroup var place: Place

    @Option(help: "text or json.")
    var format = Format.text

    func run() async throws {
        let home = try await place.openDesk(quietly: true)
        let listing = try await DeskDirectory(home: home).current()
        let lines = listing.all.map { Line($0, isHome: $0.desk.id == home.id) }
        switch format {
        case .text:
            for line in lines { print("\(line.id)  \(line.name)  \(line.place)") }
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(lines), as: UTF8.self))
        }
        for desk in listing.unreadable { Terminal.error("\(desk.entry.id) is not served: \(desk.reason)") }
        if !listing.unreadable.isEmpty { throw ExitCode.unusableInput }
    }

    private struct Line: Encodable {
        let id: String
        let name: String
        let isHome: Bool
        let host: String?
        let folder: String?
        let hasLogo: Bool

        init(_ hosted: HostedDesk, isHome: Bool) {
            id = hosted.entry.id.rawValue
            name = hosted.entry.name
            self.isHome = isHome
            host = hosted.entry.host
            folder = hosted.entry.folder
            hasLogo = hosted.entry.logo != nil
        }

        var place: String { isHome ? "home" : host ?? folder.map { "/\($0)" } ?? "nowhere" }
    }
}
