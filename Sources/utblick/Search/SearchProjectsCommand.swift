import ArgumentParser
import Catalogue
import Desk
import Foundation
import Funding
import Storage

struct SearchProjectsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "projects",
        abstract: "Find projects that have been granted money and are like an idea or a call.",
        discussion: """
            utblick search projects "Vi vill få bort PFAS ur dricksvattnet" --country SE --kind municipality
            utblick search projects --call horizon-cl6-2027-01-zeropollution-01 --format json
            A project that a Swedish municipality takes part in goes before others of comparable likeness; docs/precedents.md tells how. \
            Projects come from `utblick import cordis`, kohesio, vinnova, interreg, erasmus and keep.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    private static let kinds = Organisation.Kind.allCases.map(\.term).joined(separator: " ")

    @OptionGroup var place: Place
    @Argument(help: "The idea in plain words, in Swedish or English.") var text: String?
    @Option(help: "Find what is like this call, by its id.") var call: String?
    @Option(help: "Only projects with a participant in this country, two letters: SE.") var country: String?
    @Option(help: "Only projects with such a participant; with --country, one and the same: \(kinds).") var kind: String?
    @Option(help: "How many projects at most.") var limit = 10
    @Option(help: "How to write the answer: text json.") var format = Format.text

    func validate() throws {
        guard (1...200).contains(limit) else { throw ValidationError("--limit: \(limit) is not a number from 1 to 200") }
        if (text == nil) == (call == nil) { throw ValidationError("Give the idea as text, or a call with --call.") }
    }

    func run() async throws {
        let filter = try filter()
        let desk = try await place.openDesk()
        let projects: [FundedProject]
        var language: Language = Terminal.prefersSwedish ? .swedish : .english
        if let call {
            guard let call = try await BrowseCalls(desk).call(Call.ID(call)) else {
                Terminal.error("--call: there is no call \(call)")
                throw ExitCode.unusableInput
            }
            projects = try await SearchProjects(desk).projects(like: call, filter, limitedTo: limit, isPatient: true)
        } else {
            let reading = IdeaReading(IdeaDraft(text: text ?? ""), words: desk.words, catalogue: desk.catalogue)
            guard let idea = reading.idea else {
                for problem in reading.problems { Terminal.error(problem.message[language]) }
                throw ExitCode.unusableInput
            }
            language = idea.language
            projects = try await SearchProjects(desk).projects(like: idea, filter, limitedTo: limit, isPatient: true)
        }
        switch format {
        case .json: print(try ProjectsDocument(projects).json())
        case .text:
            let isEmpty = try await BrowseProjects(desk).isEmpty()
            print(ProjectsText(projects: projects, language: language, isNothingStored: isEmpty).text)
        }
    }

    private func filter() throws -> ProjectFilter {
        let country = try country.map { text in
            let code = text.uppercased()
            guard code.count == 2, code.allSatisfy({ ("A"..."Z").contains($0) }) else {
                throw ValidationError("--country: \(text) is not a country's two letters, such as SE or FI")
            }
            return AreaCode(code)
        }
        let kind = try kind.map { text in
            guard let kind = Organisation.Kind(term: text) else { throw ValidationError("--kind: \(text) is not one of \(Self.kinds)") }
            return kind
        }
        return ProjectFilter(country: country, kind: kind)
    }
}
