import ArgumentParser
import Catalogue
import Desk
import Foundation
import Funding
import Matching
import PublicAPI

struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Find what can fund an idea, with the reasons.",
        discussion: """
            utblick match "Vi vill öppna en mötesplats för nyanlända" --applicant association --place Katrineholm
            utblick match --file idea.txt --partners FI,EE --budget 3000000 --format json
            The JSON is described in docs/match-json.md. With --desk a municipality's own calls and programmes are among the answers.
            """)

    enum TextLanguage: String, ExpressibleByArgument, CaseIterable {
        case auto, sv, en
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption
    @Argument(help: "The idea in plain words, in Swedish or English.") var text: String?
    @Option(help: "Read the idea from a file; - reads standard input.") var file: String?
    @Option(help: "The language of the idea: \(TextLanguage.allValueStrings.joined(separator: " ")).") var language = TextLanguage.auto
    @Option(help: "Who applies: \(ApplicantKind.allCases.map(\.rawValue).joined(separator: " ")).") var applicant: String?
    @Option(name: .customLong("place"), help: "Where: a municipality, county or country by name or code.") var placeName: String?
    @Option(help: "Countries of partners, with commas: FI,EE.") var partners: String?
    @Option(parsing: .unconditional, help: "What the project costs, in whole units.") var budget: String?
    @Option(help: "The currency of the budget: SEK EUR.") var currency = "SEK"
    @Option(parsing: .unconditional, help: "How long the project lasts, in months.") var months: String?
    @Option(help: "When the project starts: YYYY-MM or YYYY-MM-DD.") var start: String?
    @Option(help: "When the project ends: YYYY-MM or YYYY-MM-DD.") var end: String?
    @Option(parsing: .unconditional, help: "How many partners there are besides the applicant.") var partnerCount: String?
    @Option(help: "An answer to a condition: programme.rule=yes or =no, as nextQuestion names it; may be repeated.") var answer: [String] =
        []
    @Option(help: "Topics not to ask about, with commas, as nextQuestion names them: budget,months.") var asked: String?
    @Option(help: "The day to answer for, YYYY-MM-DD. Default: today.") var on: String?
    @Option(help: "How many matches at most.") var limit = 20
    @Option(help: "How to write the answer: text json.") var format = Format.text

    func run() async throws {
        let draft = try draft()
        let moment = try moment()
        guard (1...500).contains(limit) else { throw ValidationError("--limit: \(limit) is not a number from 1 to 500") }
        let desk = try await desk.opening(place, quietly: false).desk
        let reading = IdeaReading(draft, words: desk.words, catalogue: desk.catalogue)
        guard reading.problems.isEmpty, let idea = reading.idea else {
            let swedish = draft.language.map { $0 == .swedish } ?? Terminal.prefersSwedish
            for problem in reading.problems { Terminal.error(problem.message[swedish ? .swedish : .english]) }
            throw ExitCode.unusableInput
        }
        for outdated in reading.outdatedAnswers { Terminal.error("--answer: \(outdated) answers no rule of the catalogue; left out") }
        let answer = try await MatchIdea(desk).answer(to: idea, at: moment, limitedTo: limit, asked: reading.asked)
        switch format {
        case .json: print(try MatchDocument(idea: idea, reading: reading, on: moment.day, answer: answer).json())
        case .text: print(MatchText(idea: idea, reading: reading, answer: answer, catalogue: desk.catalogue, on: moment.day).text)
        }
    }

    private func draft() throws -> IdeaDraft {
        let kind = try applicant.map { name in
            guard let kind = ApplicantKind(rawValue: name) else {
                let kinds = ApplicantKind.allCases.map(\.rawValue).joined(separator: " ")
                throw ValidationError("--applicant: \(name) is not one of \(kinds)")
            }
            return kind
        }
        guard let currency = Currency(rawValue: currency.uppercased()) else {
            throw ValidationError("--currency: \(currency) is not one of SEK EUR")
        }
        return IdeaDraft(
            text: try ideaText(), language: Language(rawValue: language.rawValue), applicant: kind, place: placeName ?? "",
            partners: (partners ?? "").split(separator: ",").map(String.init), budget: budget ?? "", currency: currency,
            start: start ?? "", end: end ?? "", months: months ?? "", partnerCount: partnerCount ?? "", judgements: answer,
            asked: (asked ?? "").split(separator: ",").map(String.init))
    }

    private func ideaText() throws -> String {
        switch (text, file) {
        case (.some, .some): throw ValidationError("Give the idea as text or with --file, not both.")
        case (let text?, nil): return text
        case (nil, let file?):
            do {
                let data = file == "-" ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(filePath: file))
                return String(decoding: data, as: UTF8.self)
            } catch {
                Terminal.error("Cannot read \(file): \(error.localizedDescription)")
                throw ExitCode.unusableInput
            }
        case (nil, nil): throw ValidationError("Give the idea as text, or with --file.")
        }
    }

    private func moment() throws -> Moment {
        guard let on else { return Moment(Date()) }
        guard let day = Day(iso: on) else { throw ValidationError("--on: \(on) is not a date (YYYY-MM-DD)") }
        return Moment(on: day)
    }
}
