import CommonGrants
public import Foundation
import Funding
import JSON

/// A question to a server.
public struct ServerQuestion: Sendable, Hashable {
    public let method: String
    /// With its query: `/common-grants/opportunities?page=2`.
    public let path: String
    public let headers: [String: String]
    public let body: Data

    /// For a reader: the method, the path, and what was sent.
    var words: String {
        body.isEmpty ? "\(method) \(path)" : "\(method) \(path) \(String(decoding: body.prefix(200), as: UTF8.self))"
    }

    static func get(_ path: String) -> ServerQuestion {
        ServerQuestion(method: "GET", path: path, headers: ["Accept": "application/json"], body: Data())
    }

    static func post(_ path: String, _ body: String) -> ServerQuestion {
        ServerQuestion(
            method: "POST", path: path, headers: ["Accept": "application/json", "Content-Type": "application/json"], body: Data(body.utf8))
    }
}

/// What a server answers, whatever it is.
public struct ServerAnswer: Sendable, Hashable {
    public let status: Int
    /// The media type as it was sent; empty where there is none.
    public let mediaType: String
    public let body: Data

    public init(status: Int, mediaType: String, body: Data) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
    }
}

/// Why no answer came, in words.
public struct ServerSilence: Error, Sendable, Hashable {
    public let reason: String

    public init(reason: String) {
        self.reason = reason
    }
}

/// A question with its answer, as it was read.
struct Exchange {
    let question: ServerQuestion
    let answer: ServerAnswer
    /// `nil` for what is no JSON.
    let value: JSONValue?

    init(_ question: ServerQuestion, _ answer: ServerAnswer) {
        self.question = question
        self.answer = answer
        value = try? JSONReader.value(of: [UInt8](answer.body), deepest: 64)
    }

    func complaint(_ place: String, expected: Localized, seen: Localized) -> Complaint {
        Complaint(question: question.words, place: place, expected: expected, seen: seen)
    }

    func complaint(_ place: String = "", expected: String, seen: String) -> Complaint {
        complaint(place, expected: Localized(same: expected), seen: Localized(same: seen))
    }

    /// What keeps it from being JSON with that status.
    func complaints(unless status: Int) -> [Complaint] {
        guard answer.status == status else { return [complaint(expected: "\(status)", seen: "\(answer.status)")] }
        return jsonComplaints
    }

    var jsonComplaints: [Complaint] {
        guard answer.mediaType.lowercased().hasPrefix("application/json") else {
            return [complaint(expected: "Content-Type: application/json", seen: answer.mediaType.isEmpty ? "–" : answer.mediaType)]
        }
        return value == nil ? [complaint("", expected: Localized(same: "JSON"), seen: Localized(sv: "annat", en: "something else"))] : []
    }

    /// What keeps it from being the protocol's error with one of these statuses.
    func complaints(unlessErrorWith statuses: ClosedRange<Int>) -> [Complaint] {
        guard statuses.contains(answer.status) else {
            let expected = statuses.count == 1 ? "\(statuses.lowerBound)" : "\(statuses.lowerBound)–\(statuses.upperBound)"
            return [complaint(expected: expected, seen: "\(answer.status)")]
        }
        guard jsonComplaints.isEmpty, let value else { return jsonComplaints }
        let defects = ProtocolPart.errorAnswer.schema.defects(of: value)
        let told = value["status"]?.wholeNumber
        let untrue = told == nil || told == answer.status ? [] : [complaint("/status", expected: "\(answer.status)", seen: "\(told ?? 0)")]
        return complaints(of: defects) + untrue
    }

    func complaints(of defects: [Defect]) -> [Complaint] {
        defects.map { complaint($0.place, expected: $0.expected, seen: $0.seen) }
    }
}
