import Foundation

/// What one try of asking a source came to.
enum Try<Value> {
    case came(Value)
    /// The fault may pass; `after` is how long the source itself wants to be left alone.
    case again(reason: String, after: Duration?)
    /// Asking again gains nothing.
    case gaveUp(reason: String)
}

extension Try<HTTPAnswer> {
    /// Judges an answer by its status alone.
    init(_ answer: HTTPAnswer) {
        switch answer.status {
        case 200: self = .came(answer)
        case 408, 429, 500, 502, 503, 504: self = .again(reason: answer.statusLine, after: answer.wait)
        default: self = .gaveUp(reason: answer.statusLine)
        }
    }
}

extension HTTPAnswer {
    /// How long the source asks to be left alone.
    var wait: Duration? { Patience.retryAfter(headers["retry-after"], now: Date()) }
}

extension Patience {
    /// Asks until something comes, for as long as the fault may pass.
    ///
    /// - Parameters:
    ///   - again: told why, when it must wait and ask again.
    ///   - ask: asks once.
    /// - Returns: what came, or the reason why nothing did.
    /// - Throws: `CancellationError`, what `pause` throws, and what `ask` throws other than an `HTTPFault`.
    func value<Value>(
        again: (String) -> Void = { _ in }, _ ask: () async throws -> Try<Value>
    ) async throws -> Outcome<Value> {
        var reason = "not asked"
        for number in 1...max(tries, 1) {
            var asked: Duration?
            do {
                switch try await ask() {
                case .came(let value): return .came(value)
                case .gaveUp(let reason): return .nothing(reason: reason)
                case .again(let why, let wait): (reason, asked) = (why, wait)
                }
            } catch let fault as HTTPFault {
                if fault == .cancelled { throw CancellationError() }
                reason = fault.description
                guard fault.isPassing else { return .nothing(reason: reason) }
            }
            guard number < tries else { break }
            again(reason)
            try await pause(delay(afterTry: number, asked: asked))
        }
        return .nothing(reason: reason)
    }

    /// What asking came to in the end.
    enum Outcome<Value> {
        case came(Value)
        case nothing(reason: String)
    }
}

extension Patience.Outcome {
    /// - Throws: `ImportRefusal` naming the place, when nothing came.
    func value(at place: String) throws(ImportRefusal) -> Value {
        switch self {
        case .came(let value): return value
        case .nothing(let reason): throw ImportRefusal(place: place, reason: reason)
        }
    }
}

extension URL {
    /// The address without its scheme and query, which may hold keys.
    var placeOnWeb: String { (host(percentEncoded: false) ?? "") + path(percentEncoded: false) }
}
