import CommonGrants
import Foundation
import Funding
import JSON

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

    func complaint(_ place: String, expected: String, found: JSONValue?) -> Complaint {
        complaint(place, expected: expected, seen: found?.brief ?? "–")
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
        return complaints(of: defects) + statusComplaints
    }

    /// An answer tells its status in its body, too, and the same one. What is no status is a defect of its shape.
    var statusComplaints: [Complaint] {
        guard case .integer(let told) = value?["status"], told != answer.status else { return [] }
        return [complaint("/status", expected: "\(answer.status)", seen: "\(told)")]
    }

    func complaints(of defects: [Defect]) -> [Complaint] {
        defects.map { complaint($0.place, expected: $0.expected, seen: $0.seen) }
    }
}
