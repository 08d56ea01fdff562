import Foundation
import Synchronization

@testable import Importing

/// A portal that gives prepared answers in order, and remembers what it was asked and how long it was waited for.
final class ScriptedPortal: Sendable {
    private struct State {
        var script: [Result<HTTPAnswer, HTTPFault>]
        var requests: [HTTPRequest] = []
        var pauses: [Duration] = []
    }

    private let state: Mutex<State>
    private let respond: (@Sendable (HTTPRequest) -> HTTPAnswer)?

    init(_ script: [Result<HTTPAnswer, HTTPFault>]) {
        state = Mutex(State(script: script))
        respond = nil
    }

    init(respond: @escaping @Sendable (HTTPRequest) -> HTTPAnswer) {
        state = Mutex(State(script: []))
        self.respond = respond
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }
    var pauses: [Duration] { state.withLock { $0.pauses } }

    var fetcher: HTTPFetcher {
        HTTPFetcher { [self] request throws(HTTPFault) in
            let result = state.withLock { state -> Result<HTTPAnswer, HTTPFault> in
                state.requests.append(request)
                if let respond { return .success(respond(request)) }
                return state.script.isEmpty ? .success(.page(total: 0, [])) : state.script.removeFirst()
            }
            return try result.get()
        }
    }

    func importer(at address: String = "http://127.0.0.1:1") -> PortalImporter {
        PortalImporter(from: URL(string: address) ?? URL(filePath: "/"), fetcher: fetcher, patience: patience)
    }

    func noticeReader(at address: String) -> PortalNoticeReader {
        PortalNoticeReader(from: URL(string: address) ?? URL(filePath: "/"), fetcher: fetcher, patience: patience)
    }

    private var patience: Patience {
        Patience(baseDelay: .seconds(2), pause: { [self] duration in state.withLock { $0.pauses.append(duration) } })
    }

    /// Runs the import to its end or its fault.
    func run(at address: String = "http://127.0.0.1:1") async -> (batches: [ImportBatch], error: (any Error)?) {
        var batches: [ImportBatch] = []
        do {
            for try await batch in importer(at: address).batches(asOf: .testDay) { batches.append(batch) }
            return (batches, nil)
        } catch {
            return (batches, error)
        }
    }
}

extension HTTPAnswer {
    static func page(total: Int, _ results: [String]) -> HTTPAnswer {
        let text =
            #"{"apiVersion":"2.155","totalResults":\#(total),"pageNumber":1,"pageSize":100,"results":[\#(results.joined(separator: ","))]}"#
        return HTTPAnswer(status: 200, headers: ["Content-Type": "application/json"], body: Data(text.utf8))
    }

    static func text(_ status: Int, _ text: String, headers: [String: String] = [:]) -> HTTPAnswer {
        HTTPAnswer(status: status, headers: headers, body: Data(text.utf8))
    }
}

extension Date {
    /// 10 August 2026, 12:00 UTC.
    static let testDay = Date(timeIntervalSince1970: 1_786_363_200)
}

/// A small result in the portal's form.
func resultText(
    _ identifier: String, reference: String? = nil, status: String = "31094502", type: String = "1", more: [String: [String]] = [:]
) -> String {
    var metadata = [
        "identifier": [identifier], "title": ["Title of \(identifier)"], "type": [type], "status": [status], "language": ["en"],
        "frameworkProgramme": ["43108390"], "deadlineDate": ["2026-11-03T00:00:00.000+0000"], "deadlineModel": ["single-stage"],
    ]
    metadata.merge(more) { $1 }
    let fields = JSONValue.object(metadata.mapValues { .array($0.map(JSONValue.string)) })
    return JSONValue.object(["reference": .string(reference ?? "1\(identifier)"), "metadata": fields]).json ?? ""
}
