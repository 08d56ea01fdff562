import ArgumentParser
import Catalogue
import Foundation
import Funding

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the catalogue: every file, line by line.",
        discussion: """
            Names file, line and what was expected. Exit code 65 when anything is wrong; warnings alone are let through.

            --coverage adds a table of programmes and kinds of rules: what the catalogue states, and what no source does.
            """)

    @OptionGroup var place: Place

    @Flag(help: "Show which kinds of rules are stated for each programme.")
    var coverage = false

    func run() throws {
        let folder = try place.catalogueFolder()
        var (catalogue, diagnostics) = CatalogueReader.read(directory: folder)
        if let municipality = catalogue?.municipality {
            let file = "municipality.yaml"
            let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
            diagnostics += AccentCheck.diagnostic(of: municipality, in: text, named: file).map { [$0] } ?? []
        }
        for diagnostic in diagnostics { print(diagnostic) }
        let errors = diagnostics.count { $0.severity == .error }
        if let catalogue {
            if coverage {
                let today = Day(of: Date(), in: .stockholm)
                print(CoverageText(coverage: RuleCoverage(of: catalogue.programmes, on: today)).text)
            }
            let rules = catalogue.programmes.reduce(0) { $0 + $1.rules.count + $1.actions.reduce(0) { $0 + $1.rules.count } }
            let facts = catalogue.programmes.reduce(0) { $0 + $1.facts.count }
            print(
                "\(catalogue.programmes.count) programmes, \(facts) facts, \(rules) rules, \(catalogue.calls.count) calls ahead, "
                    + "\(catalogue.pastCalls.count) past calls, \(catalogue.networks.count) networks: "
                    + "\(errors) errors, \(diagnostics.count - errors) warnings")
        }
        if errors > 0 || catalogue == nil { throw ExitCode.unusableInput }
    }
}
