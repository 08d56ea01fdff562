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

/// A trial under way.
struct TrialRun {
    let pages: Int
    let ask: @Sendable (ServerQuestion) async throws(ServerSilence) -> ServerAnswer
    var notebook = Notebook()
    private(set) var questions = 0
    /// Opportunities that were met in the list, the first of each page before all.
    var met: [JSONValue] = []

    init(pages: Int, ask: @escaping @Sendable (ServerQuestion) async throws(ServerSilence) -> ServerAnswer) {
        self.pages = pages
        self.ask = ask
    }

    mutating func put(_ question: ServerQuestion) async throws(ServerSilence) -> Exchange {
        questions += 1
        return Exchange(question, try await ask(question))
    }

    /// Holds an answer against a part of the protocol, and notes what is null and what is too much.
    mutating func check(_ exchange: Exchange, against part: ProtocolPart, for rule: ConformanceRule) {
        guard let value = exchange.value else { return }
        let defects = Schema.part(part).defects(of: value)
        notebook.note(rule, exchange.complaints(of: defects.filter { $0.kind == .shape }))
        notebook.note(.noNulls, exchange.complaints(of: defects.filter { $0.kind == .null }))
        notebook.note(.noExtras, exchange.complaints(of: defects.filter { $0.kind == .extra }))
    }

    mutating func tryUnknownPath() async throws(ServerSilence) {
        let exchange = try await put(.get(GrantsProtocol.path + "/there-is-no-such-thing"))
        notebook.note(.unknownPath, exchange.complaints(unlessErrorWith: 404...404))
    }
}

extension Exchange {
    var items: [JSONValue] { value?["items"]?.elements ?? [] }
    var page: JSONValue? { value?["paginationInfo"] }

    /// Neighbours that stand in the wrong order by a time of theirs.
    func complaints(unlessOrderedBy member: String, descending: Bool) -> [Complaint] {
        let times = items.map { $0[member]?.string.flatMap(ProtocolText.instant) }
        return zip(times, times.dropFirst()).enumerated().compactMap { place, pair in
            guard let first = pair.0, let second = pair.1, descending ? first < second : first > second else { return nil }
            let order =
                descending
                ? Localized(sv: "högst \(items[place][member]?.string ?? "")", en: "\(items[place][member]?.string ?? "") at most")
                : Localized(sv: "minst \(items[place][member]?.string ?? "")", en: "\(items[place][member]?.string ?? "") at least")
            return complaint(
                "/items/\(place + 1)/\(member)", expected: order, seen: Localized(same: items[place + 1][member]?.string ?? ""))
        }
    }

    /// What of the page is not as it was asked for.
    func complaints(unlessPage page: Int, size: Int) -> [Complaint] {
        var complaints: [Complaint] = []
        if self.page?["page"]?.wholeNumber != page {
            complaints.append(complaint("/paginationInfo/page", expected: "\(page)", seen: self.page?["page"]?.brief ?? "–"))
        }
        if self.page?["pageSize"]?.wholeNumber != size {
            complaints.append(complaint("/paginationInfo/pageSize", expected: "\(size)", seen: self.page?["pageSize"]?.brief ?? "–"))
        }
        if items.count > size {
            complaints.append(
                complaint(
                    "/items", expected: Localized(sv: "högst \(size)", en: "\(size) at most"), seen: Localized(same: "\(items.count)")))
        }
        return complaints
    }
}
