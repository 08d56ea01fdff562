import ArgumentParser
import Conformance
import Foundation
import Funding
import Importing
import JSON

struct ConformanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance",
        abstract: "Try whether a server keeps to CommonGrants 0.4.0, rule by rule.",
        discussion: """
            utblick conformance https://utblick.example.se
            utblick conformance http://127.0.0.1:8080 --format json
            It asks what any reader of opportunities may ask, some fifty questions, and changes nothing; a host elsewhere is asked once a second. \
            docs/common-grants.md tells of every rule. Exit code 65 when a rule is broken, 69 when the server does not answer.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "What comes before /common-grants/ in the server's addresses.") var server: String
    @Option(help: "A key that the server wants, sent as X-API-Key. Also UTBLICK_CONFORMANCE_KEY, which no list of processes shows.")
    var key: String?
    @Option(help: "How many pages of the list are walked at most.") var pages = 20
    @Option(help: "How to write the report: text json.") var format = Format.text

    func run() async throws {
        guard (1...10_000).contains(pages) else { throw ValidationError("--pages: \(pages) is not a number from 1 to 10000") }
        let server = try address()
        let key = key ?? ProcessInfo.processInfo.environment["UTBLICK_CONFORMANCE_KEY"]
        let language: Language = Terminal.prefersSwedish ? .swedish : .english
        let trial = ConformanceTrial(of: server, walking: pages, asking: Self.asking(server, key: key))
        let report: ConformanceReport
        do throws(ServerSilence) {
            report = try await trial.run()
        } catch {
            Terminal.error(
                Localized(sv: "\(server) svarar inte: \(error.reason)", en: "\(server) does not answer: \(error.reason)")[language])
            throw ExitCode.sourceUnavailable
        }
        switch format {
        case .json: print(ConformanceDocument(report: report, language: language).value.prettyText)
        case .text: print(ConformanceText(report: report, language: language).text)
        }
        if !report.conforms { throw ExitCode.unusableInput }
    }

    /// Without what the protocol's own addresses begin with.
    private func address() throws -> String {
        var text = server
        while text.hasSuffix("/") { text.removeLast() }
        if text.hasSuffix("/common-grants") { text.removeLast("/common-grants".count) }
        guard let url = URL(web: text), url.query() == nil, url.fragment() == nil else {
            throw ValidationError("\(server) is not an address that begins with http:// or https://")
        }
        return text
    }

    private static func asking(
        _ server: String, key: String?
    ) -> @Sendable (ServerQuestion) async throws(ServerSilence) -> ServerAnswer {
        let fetcher = HTTPFetcher.live(timeOut: 30)
        return { question throws(ServerSilence) in
            guard let address = URL(string: server + question.path) else { throw ServerSilence(reason: question.path) }
            var headers = question.headers
            headers["X-API-Key"] = key
            do throws(HTTPFault) {
                let answer = try await fetcher.answer(
                    HTTPRequest(method: question.method, address: address, headers: headers, body: question.body))
                return ServerAnswer(status: answer.status, mediaType: answer.headers["content-type"] ?? "", body: answer.body)
            } catch {
                throw ServerSilence(reason: error.description)
            }
        }
    }
}
