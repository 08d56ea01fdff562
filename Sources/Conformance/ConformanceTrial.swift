import CommonGrants
import Foundation
import Funding
import JSON

/// Tries a server by the rules of CommonGrants 0.4.0: it asks what any reader may ask, and changes nothing.
public struct ConformanceTrial: Sendable {
    private let server: String
    private let pages: Int
    private let ask: @Sendable (ServerQuestion) async throws(ServerSilence) -> ServerAnswer

    /// - Parameters:
    ///   - server: what the protocol's addresses begin with, for the report.
    ///   - pages: how many pages of the list are walked at most.
    ///   - ask: puts one question to the server.
    public init(
        of server: String, walking pages: Int = 20,
        asking ask: @escaping @Sendable (ServerQuestion) async throws(ServerSilence) -> ServerAnswer
    ) {
        self.server = server
        self.pages = pages
        self.ask = ask
    }

    static let list = GrantsProtocol.path + "/opportunities"
    static let search = list + "/search"

    /// - Throws: `ServerSilence` when the server does not answer.
    public func run() async throws(ServerSilence) -> ConformanceReport {
        var trial = TrialRun(pages: pages, ask: ask)
        try await trial.tryList()
        try await trial.tryDetails()
        try await trial.trySearch()
        try await trial.tryUnknownPath()
        return ConformanceReport(server: server, questions: trial.questions, findings: trial.notebook.findings)
    }
}
