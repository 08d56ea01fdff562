import Foundation
import Funding

/// Made-up calls and matches that the page of the site's style shows its parts with.
enum StyleSamples {
    /// 1 March 2027 at noon.
    static let moment = Date(timeIntervalSince1970: 1_803_902_400)

    static let source = Source(
        address: "https://example.eu/", title: "Exempel · Example", kind: .official, confidence: .high, checked: PartialDate(day(0)))

    static let call = Call(
        id: "example-open", origin: .catalogue, identifier: "EXAMPLE-2027-01", programme: nil, title: "Twinning of towns",
        plainTitle: Localized(sv: "Möten mellan vänorter", en: "Meetings between twin towns"), opens: day(-30),
        deadlines: [Deadline(on: day(24)), Deadline(on: day(180))],
        budget: Call.Budget(total: Money(minorUnits: 400_000_000, currency: .euro)), link: nil, source: source)

    private static let coming = Call(
        id: "example-coming", origin: .catalogue, identifier: "EXAMPLE-2027-02", programme: nil, title: "Wetlands for cleaner lakes",
        plainTitle: Localized(sv: "Våtmarker för renare sjöar", en: "Wetlands for cleaner lakes"), opens: day(40),
        deadlines: [Deadline(on: day(120))], link: nil, source: source)

    static let calls = [call, coming].map { CallSummary(call: $0, programme: nil, at: moment) }

    static let rate = Rate(partsPerTenThousand: 8_000)

    static func match(_ verdict: Verdict) -> Match {
        let reason = Localized(sv: "Kommuner, skolor och föreningar kan söka.", en: "Municipalities, schools and associations may apply.")
        let rule = RuleVerdict(rule: "example", kind: .applicantKind, verdict: verdict, reason: reason, source: source)
        return Match(
            programme: nil, action: nil, call: nil, title: Localized(sv: "Exempel", en: "Example"), section: .open, relevance: 1,
            verdict: verdict, rules: [rule], evidence: [], nextDeadline: nil, opens: nil)
    }

    private static func day(_ offset: Int) -> Day { Day(of: moment, in: .stockholm).adding(days: offset) }
}
