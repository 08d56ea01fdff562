import Foundation

/// Asks the portal, with patience; the fetcher keeps its requests apart.
struct PortalConnection {
    let interface: PortalInterface
    let fetcher: HTTPFetcher
    let patience: Patience

    init(interface: PortalInterface, fetcher: HTTPFetcher, patience: Patience) {
        self.interface = interface
        self.fetcher = fetcher
        self.patience = patience
    }

    /// One page of a slice, tried again for as long as the fault may pass.
    func page(_ number: Int, of slice: PortalSlice) async throws -> PortalPage {
        try await answer(to: interface.search(slice, page: number), place: "page \(number) of \(slice.name)") {
            answer throws(PortalPage.Fault) in try PortalPage(answer)
        }
    }

    /// The portal's list of programmes: code and label.
    func programmeLabels() async throws -> [String: String] {
        let document = try await answer(to: interface.facets(), place: "the portal's code lists") {
            answer throws(PortalPage.Fault) in try PortalPage.json(answer)
        }
        let facets = JSONValue(json: String(decoding: document, as: UTF8.self))?["facets"]?.elements ?? []
        let values = facets.filter { $0["name"]?.text == "frameworkProgramme" }.flatMap { $0["values"]?.elements ?? [] }
        let pairs = values.compactMap { value -> (String, String)? in
            guard let code = value["rawValue"]?.text, let label = value["value"]?.text else { return nil }
            return (code, FrameworkProgramme.repairedLabel(label))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private func answer<Value>(
        to request: HTTPRequest, place: String, read: (HTTPAnswer) throws(PortalPage.Fault) -> Value
    ) async throws -> Value {
        var reason = "not asked"
        for number in 1...max(patience.tries, 1) {
            var asked: Duration?
            do {
                let answer = try await fetcher.answer(request)
                asked = Patience.retryAfter(answer.headers["retry-after"], now: Date())
                return try read(answer)
            } catch let fault as HTTPFault {
                if fault == .cancelled { throw CancellationError() }
                guard fault.isPassing else { throw PortalError(place: place, reason: fault.description) }
                reason = fault.description
            } catch let fault as PortalPage.Fault {
                guard fault.isPassing else { throw PortalError(place: place, reason: fault.reason) }
                reason = fault.reason
            }
            if number < patience.tries { try await patience.pause(patience.delay(afterTry: number, asked: asked)) }
        }
        throw PortalError(place: place, reason: reason)
    }
}
