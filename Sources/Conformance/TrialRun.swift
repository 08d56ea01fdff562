import CommonGrants
import JSON

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
        notebook.note(rule, exchange.complaints(of: defects.filter { $0.kind == .shape }) + exchange.statusComplaints)
        notebook.note(.noNulls, exchange.complaints(of: defects.filter { $0.kind == .null }))
        notebook.note(.noExtras, exchange.complaints(of: defects.filter { $0.kind == .extra }))
    }

    mutating func tryUnknownPath() async throws(ServerSilence) {
        let exchange = try await put(.get(GrantsProtocol.path + "/there-is-no-such-thing"))
        notebook.note(.unknownPath, exchange.complaints(unlessErrorWith: 404...404))
    }
}
