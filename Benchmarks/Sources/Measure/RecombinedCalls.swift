import Foundation
import Funding
import Storage

/// Makes any number of calls from the real ones: each takes its title, paragraphs, keywords and conditions from several.
///
/// The same seed and the same day give the same calls. Openings and deadlines lie around and after that day, so that no call has
/// closed and every one is a candidate.
struct RecombinedCalls {
    /// A real call taken apart once.
    private struct Donor {
        let call: RealCall
        let paragraphs: [String]
        let conditions: [String]
        let titleWords: [Substring]
        let keywords: [String]
    }

    private let donors: [Donor]
    private let day: Day
    private let now: Date
    private var random: SeededGenerator
    private var number = 0

    init(from real: [RealCall], on day: Day, at now: Date, seed: UInt64) {
        donors = real.map { call in
            Donor(
                call: call, paragraphs: call.paragraphs, conditions: call.conditionParagraphs,
                titleWords: call.title.split(whereSeparator: \.isWhitespace),
                keywords: call.keywords.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
        }
        self.day = day
        self.now = now
        random = SeededGenerator(seed: seed)
    }

    /// The next call with a source record of the size that a portal's would have; `nil` without real calls.
    mutating func next() throws -> CallRecord? {
        guard let first = random.pick(donors), let second = random.pick(donors), let third = random.pick(donors) else { return nil }
        number += 1
        let identifier = "\(first.call.topicId)-R\(number)"
        // As long as the first call's text, every paragraph from one of the three.
        let paragraphs = first.paragraphs.indices.compactMap { place -> String? in
            let donor = [first, second, third][random.number(below: 3)]
            return place < donor.paragraphs.count ? donor.paragraphs[place] : random.pick(donor.paragraphs)
        }
        let title = Self.title(first.titleWords, second.titleWords)
        let opens = day.adding(days: random.number(below: 240) - 120)
        let deadline = max(opens, day).adding(days: 7 + random.number(below: 360))
        let call = Call(
            id: Identifier(identifier.lowercased()), origin: .portal, identifier: identifier, callIdentifier: first.call.topicId,
            programme: Self.programmes[first.call.programme], title: title, text: CallText(paragraphs: paragraphs),
            conditions: CallText(paragraphs: second.conditions), callTitle: third.call.callTitle,
            keywords: Array(Set(first.keywords + second.keywords)).sorted(), typeOfAction: first.call.typesOfAction, opens: opens,
            deadlines: [Deadline(on: deadline)],
            budget: first.call.budgetMax.flatMap { Money(whole: $0, .euro) }.map { Call.Budget(total: $0) },
            grant: Call.GrantRange(
                minimum: first.call.budgetMin.flatMap { Money(whole: $0, .euro) },
                maximum: first.call.budgetMax.flatMap { Money(whole: $0, .euro) }, expectedGrants: first.call.expectedGrants),
            statedStatus: opens > day ? .forthcoming : .open, link: "https://example.org/\(identifier)",
            source: Source(
                address: "https://example.org/\(identifier)", title: "Recombined from the EU Funding & Tenders Portal", kind: .editorial,
                confidence: .low, checked: PartialDate(day)),
            fetchedAt: now)
        return CallRecord(call: call, sourceRecord: try Self.record(of: call), sourceChangedAt: nil)
    }

    /// The first half of one title and the second half of another.
    private static func title(_ one: [Substring], _ other: [Substring]) -> String {
        (one.prefix((one.count + 1) / 2) + other.suffix(other.count / 2)).joined(separator: " ")
    }

    private static func record(of call: Call) throws -> String {
        let fields = [
            "identifier": [call.identifier], "title": [call.title], "keywords": call.keywords, "descriptionByte": [call.text.plain],
            "topicConditions": [call.conditions.plain], "callTitle": [call.callTitle ?? ""],
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(["metadata": fields]), as: UTF8.self)
    }

    /// The data's names of the programmes that the catalogue has.
    private static let programmes: [String: Programme.ID] = [
        "Horizon Europe": "horizon_europe", "LIFE": "life_2021_2027", "Erasmus+": "erasmus_plus_2021_2027", "CERV": "cerv_2021_2027",
        "Creative Europe": "creative_europe", "Digital Europe": "digital_europe", "Connecting Europe Facility": "cef_2021_2027",
    ]
}
