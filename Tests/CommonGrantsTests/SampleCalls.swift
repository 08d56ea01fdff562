import Foundation
import Funding

@testable import CommonGrants

/// Made-up calls.
enum SampleCalls {
    /// 22 November 2026, 14:05 in Sweden.
    static let now = Date(timeIntervalSince1970: 1_795_352_700)

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }

    static func deadline(_ iso: String, _ stage: Deadline.Stage = .single, _ precision: Deadline.Precision = .exact) -> Deadline {
        Deadline(instant: day(iso).instant(hour: 17, in: .brussels), stage: stage, precision: precision)
    }

    static let source = Source(
        address: "https://example.eu/calls", title: "Example", kind: .official, confidence: .high,
        checked: PartialDate(day("2026-11-01")), licence: "CC BY 4.0")

    static func call(
        _ id: Call.ID, title: String = "A call", text: [String] = [], programme: Programme.ID? = nil, opens: String? = nil,
        deadlines: [Deadline] = [], budget: Call.Budget? = nil, grant: Call.GrantRange? = nil, areas: [AreaCode] = [],
        link: String? = "https://example.eu/call", withdrawnAt: Date? = nil
    ) -> Call {
        Call(
            id: id, origin: .portal, identifier: id.rawValue.uppercased(), programme: programme, title: title,
            summary: nil, text: CallText(paragraphs: text), themes: [.climate], opens: opens.map(day), deadlines: deadlines,
            budget: budget, grant: grant, areas: areas, link: link, source: source, withdrawnAt: withdrawnAt)
    }

    static func material(
        _ call: Call, programme: Programme? = nil, created: TimeInterval = -86_400, changed: TimeInterval = -3_600, at moment: Date = now
    ) -> OpportunityMaterial {
        OpportunityMaterial(
            call: call, createdAt: now + created, changedAt: now + changed, programme: programme,
            gazetteer: Gazetteer(
                nutsVersion: 2021,
                areas: ["SE", "FI", "EL"].map {
                    Area(code: AreaCode($0), level: .country, name: Localized(same: $0), parent: nil)
                }), schemas: "https://example.se/schemas/common-grants", moment: moment)
    }

    static func programme(_ rules: [Requirement]) -> Programme {
        Programme(
            id: "programme", name: Localized(same: "Programme 2021–2027"), shortName: Localized(same: "Programme"), abbreviations: [],
            periodLabel: "2021–2027", period: Period(from: nil, through: nil), fullyCommitted: nil, seed: nil,
            supports: Localized(same: ""), examples: [], themes: [], keywords: Programme.Keywords(),
            callRhythm: Localized(sv: "Varje vår", en: "Every spring"), web: nil, managingBody: nil, fund: nil, succeeds: [],
            succeededBy: [], rules: rules.enumerated().map { Rule(id: Rule.ID("rule-\($0)"), requirement: $1, source: source) },
            actions: [], facts: [])
    }
}
