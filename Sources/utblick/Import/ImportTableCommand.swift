import ArgumentParser
import Catalogue
import Desk
import Foundation
import Funding
import Importing

struct ImportTableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Read calls of funders without an interface from a table that somebody keeps by hand.",
        discussion: """
            docs/importing.md describes the table, and docs/calls-example.csv is one. A row with an error is left out, and the message names \
            row and column. Without --complete, or where any row has an error, nothing follows from a \
            call that is not in the table.
            """)

    @OptionGroup var options: ImportOptions

    @Option(
        help: """
            The id of the desk whose own calls these are: no other desk shows them, and they have nothing to do with the calls of other \
            tables. Without it, all desks share them.
            """)
    var desk: String?

    @Flag(help: "The table holds every call that is kept in tables (of that desk): those that are missing are marked as withdrawn.")
    var complete = false

    @Flag(help: "With --complete: take the table in even where it holds far fewer calls than last time.")
    var acceptFewer = false

    func run() async throws {
        let home = try await options.place.openDesk()
        var desk = home
        if let id = self.desk { desk = try await home.desk(called: id) }
        let importer = CallTableImporter(programmes: desk.catalogue.programmes, places: desk.catalogue.gazetteer, owner: self.desk)
        let importing =
            self.desk == nil ? ImportCalls(desk, source: "table", origin: .table) : ImportCalls(ownOf: desk, origin: .table)
        let (complete, acceptFewer) = (complete, acceptFewer)
        let report = try await options.withInput(of: desk, or: self.desk == nil ? try Place.address(of: importing.source) : nil) { input in
            try await options.place.run(importing.source, of: desk) {
                try await importing.run(isComplete: complete, acceptingFewer: acceptFewer) { now, take in
                    try importer.readCalls(from: input, asOf: now, take)
                }
            }
        }
        try options.tell(report, of: "calls", isInOne: true)
    }
}
