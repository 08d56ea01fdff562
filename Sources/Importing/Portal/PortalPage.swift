import Foundation

/// Stage *raw*: one answer of the search interface, its results still as received.
struct PortalPage {
    let total: Int
    let results: [String]

    /// Why an answer is not a page of results.
    struct Fault: Error {
        let reason: String
        /// Whether asking again may help.
        let isPassing: Bool
    }

    init(_ answer: HTTPAnswer) throws(Fault) {
        let document = try Self.json(answer)
        guard let envelope = try? JSONDecoder().decode(Envelope.self, from: document) else {
            throw Fault(reason: "JSON that is not a list of results (\(answer.statusLine))", isPassing: false)
        }
        total = envelope.totalResults
        results = JSONSlices.elements(ofArray: "results", in: document)
    }

    /// The body of an answer, if it is sound JSON.
    static func json(_ answer: HTTPAnswer) throws(Fault) -> Data {
        let isBusy = [429, 502, 503, 504].contains(answer.status)
        let first = answer.body.first { !$0.isWhitespace }
        if first == UInt8(ascii: "<") {
            throw Fault(reason: "HTML instead of JSON (\(answer.statusLine))", isPassing: isBusy || answer.status == 200)
        }
        guard answer.status == 200 else { throw Fault(reason: answer.statusLine, isPassing: isBusy) }
        guard !answer.body.isEmpty else { throw Fault(reason: "an empty answer (200 OK)", isPassing: true) }
        guard (try? JSONDecoder().decode(Anything.self, from: answer.body)) != nil else {
            throw Fault(reason: "JSON cut off or damaged after \(answer.body.count) bytes", isPassing: true)
        }
        return answer.body
    }

    private struct Envelope: Decodable {
        let totalResults: Int
        let results: [Anything]
    }

    /// Any value: decoding it only finds out whether the whole document is sound.
    private struct Anything: Decodable {
        init(from decoder: any Decoder) {}
    }
}

extension UInt8 {
    fileprivate var isWhitespace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
