public import Foundation

extension HTTPFetcher {
    /// Fetches a whole file or answer, tried again for as long as the fault may pass. It lies in memory: large archives belong in a file.
    ///
    /// - Throws: `ImportRefusal` naming the address without its query, and what the patience's pause throws.
    public func input(from address: URL, patience: Patience = Patience()) async throws -> ImportInput {
        let place = (address.host(percentEncoded: false) ?? "") + address.path(percentEncoded: false)
        var reason = "not asked"
        for number in 1...max(patience.tries, 1) {
            var asked: Duration?
            do {
                let answer = try await self.answer(HTTPRequest(address: address))
                if answer.status == 200 { return .bytes(answer.body, name: address.lastPathComponent) }
                reason = answer.statusLine
                guard [408, 429, 500, 502, 503, 504].contains(answer.status) else { break }
                asked = Patience.retryAfter(answer.headers["retry-after"], now: Date())
            } catch let fault {
                if fault == .cancelled { throw CancellationError() }
                reason = fault.description
                guard fault.isPassing else { break }
            }
            if number < patience.tries { try await patience.pause(patience.delay(afterTry: number, asked: asked)) }
        }
        throw ImportRefusal(place: place, reason: reason)
    }
}
