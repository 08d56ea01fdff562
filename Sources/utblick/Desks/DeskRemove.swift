import ArgumentParser
import Desk
import Foundation
import Funding
import Storage

struct DeskRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a desk with its questions, watches, documents and all else that belongs to it.",
        discussion: "It cannot be undone: `utblick desk export` and a backup come first.")

    @OptionGroup var place: Place

    @Argument(help: "The desk's id.")
    var id: String

    @Flag(help: "Really remove it.")
    var yes = false

    func run() async throws {
        let desks = try await ManageDesks.opening(place)
        try await ManageDesks.telling { _ = try await desks.desk(MunicipalDesk.ID(id)) }
        guard yes else {
            Terminal.error("This removes \(id) for good. Export it first (utblick desk export \(id)), then say --yes.")
            throw ExitCode.unusableInput
        }
        try await ManageDesks.telling { try await desks.remove(MunicipalDesk.ID(id)) }
        do {
            try place.documents.removeAll(of: MunicipalDesk.ID(id))
        } catch {
            let folder = place.documents.folder(of: MunicipalDesk.ID(id)).path
            Terminal.error("\(id) has been removed, but not all of its documents: remove \(folder).")
            throw ExitCode.failure
        }
        print("\(id) has been removed.")
    }
}
