import ArgumentParser
import Desk
import Funding
import Storage

extension Desk {
    /// The desk of that id in the same installation.
    /// - Throws: `ExitCode` once standard error tells that there is none, or that it cannot be used.
    func desk(called id: String) async throws -> Desk {
        let listing = try await DeskDirectory(home: self).current()
        if let found = listing.all.first(where: { $0.desk.id.rawValue == id }) { return found.desk }
        if let broken = listing.unreadable.first(where: { $0.entry.id.rawValue == id }) {
            Terminal.error("The desk \(id) cannot be used: \(broken.reason)")
        } else {
            Terminal.error("There is no desk \(id); utblick desk list tells which there are.")
        }
        throw ExitCode.unusableInput
    }
}
