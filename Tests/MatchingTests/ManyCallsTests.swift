import Catalogue
import Foundation
import Funding
import Testing

@testable import Matching

/// Judging many calls at once, without words, beside judging each with all its reasons.
@Suite struct ManyCallsTests {
    private static let source = Source(
        address: "https://ec.europa.eu/call", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)))

    /// Every way of applying of every programme, with a date ahead, a date passed and none, and some that state something themselves.
    private func calls() throws -> [Call] {
        let catalogue = try RealCatalogue.catalogue.get()
        let deadlines: [[Deadline]] = [
            [Deadline(on: try #require(Day(iso: "2027-03-01")))], [Deadline(on: try #require(Day(iso: "2026-03-01")))], [],
        ]
        let whole = CallConditions.Consortium(minimumApplicants: 3, minimumCountries: 2, isWhole: true, sentence: "At least 3.")
        let part = CallConditions.Consortium(minimumApplicants: 3, minimumCountries: 3, isWhole: false, sentence: "At least 3 cities.")
        let countries = CallConditions.Countries(areas: ["SE", "FI"], sentence: "Limited to Sweden and Finland.")
        func unread(_ subject: CallConditions.Subject, isRemark: Bool) -> CallConditions.Unread {
            .init(subject: subject, sentences: ["Read this."], isRemark: isRemark)
        }
        let stated: [CallConditions?] =
            [
                nil, CallConditions(consortium: whole), CallConditions(consortium: part), CallConditions(countries: countries),
                CallConditions(countries: countries, unread: [unread(.countries, isRemark: true)]),
            ]
            + CallConditions.Subject.allCases.flatMap { subject in
                [true, false].map { CallConditions(unread: [unread(subject, isRemark: $0)]) }
            }
        var calls: [Call] = []
        for programme in catalogue.programmes {
            for action in [nil] + programme.actions.map(\.id) {
                for (number, dates) in deadlines.enumerated().prefix(calls.count % 7 == 0 ? 3 : 1) {
                    for conditions in stated {
                        calls.append(
                            Call(
                                id: Call.ID("c\(calls.count)"), origin: .portal, identifier: "C-\(number)", programme: programme.id,
                                action: action,
                                title: "Water", conditionsStated: conditions, opens: nil, deadlines: dates, link: nil, source: Self.source))
                    }
                }
            }
        }
        let orphan = Call(
            id: "orphan", origin: .portal, identifier: "O", programme: nil, title: "Water", opens: nil, deadlines: deadlines[0], link: nil,
            source: Self.source)
        let strayed = Call(
            id: "strayed", origin: .portal, identifier: "S", programme: nil, title: "Water",
            conditionsStated: CallConditions(consortium: whole, countries: countries), opens: nil, deadlines: deadlines[0], link: nil,
            source: Self.source)
        return calls + [orphan, strayed] + catalogue.calls
    }

    @Test func `comes to the same as judging each`() throws {
        let (matcher, calls) = (try RealCatalogue.matcher.get(), try calls())
        let rate = ExchangeRate("11.03", on: try #require(Day(iso: "2026-11-20")), source: Self.source)
        let moment = Moment(on: try #require(Day(iso: "2026-11-22"))).exchanging(at: rate)
        let ideas = [
            Idea(text: "vatten", language: .swedish),
            Idea(
                text: "vatten", language: .swedish, applicant: .municipality, place: "SE-0483", partnerCountries: ["FI", "EE"],
                partnerCount: 4, budget: Money(whole: 3_000_000, .krona), months: 24),
            Idea(text: "vatten", language: .swedish, applicant: .farmer, place: "SE-0480", budget: Money(whole: 500, .euro), months: 3),
        ]
        for idea in ideas {
            let verdicts = matcher.verdicts(on: matcher.prepared(calls), for: idea, at: moment)
            #expect(verdicts == calls.map { matcher.match($0, for: idea, at: moment).verdict })
            #expect(Set(verdicts).count > 1)
        }
    }
}
