import Foundation
import Funding

extension Preview {
    static func deadline(_ iso: String, hour: Int = 17, stage: Deadline.Stage = .single) -> Deadline {
        Deadline(instant: day(iso).instant(hour: hour, in: .brussels), stage: stage)
    }

    /// Open, with an editor's words, two cut-offs and a pot of its own.
    static let openCall = Call(
        id: "cerv-2027-citizens-town-tt", origin: .catalogue, identifier: "CERV-2027-CITIZENS-TOWN-TT", programme: "cerv_2021_2027",
        title: "Town Twinning", plainTitle: Localized(sv: "Möten mellan vänorter", en: "Meetings between twin towns"),
        summary: Localized(
            sv: "Pengar till möten mellan invånare i kommuner från minst två EU-länder, om demokrati, historia eller vardag i EU.",
            en: "Money for meetings between people of towns in at least two EU countries, on democracy, history or everyday life in the EU."
        ),
        themes: [.democracy, .youth], audience: [.municipality, .association], municipalRole: .lead, typeOfAction: "CERV Lump Sum Grants",
        opens: day("2026-10-01"),
        deadlines: [deadline("2026-12-30", stage: .cutOff(1)), deadline("2027-03-24", stage: .cutOff(2))],
        budget: Call.Budget(total: euro(4_000_000)),
        grant: Call.GrantRange(minimum: euro(8_455), maximum: euro(50_745), expectedGrants: 120), statedStatus: .open,
        link: "https://ec.europa.eu/info/funding-tenders/opportunities/portal/", source: official)

    /// Coming, from the portal, with the official words only, a shared pot and a status that disagrees.
    static let comingCall = Call(
        id: "horizon-cl2-2027-01-democracy-01", origin: .portal, identifier: "HORIZON-CL2-2027-01-DEMOCRACY-01",
        callIdentifier: "HORIZON-CL2-2027-01", programme: "central_baltic_2021_2027", action: "small",
        title: "Countering <disinformation> & strengthening local democracy",
        text: CallText(blocks: [
            .heading("Expected outcome"), .paragraph("Projects are expected to contribute to all of the following:"),
            .list(["better local debate;", "new tools for public authorities."]),
        ]), conditions: CallText(paragraphs: ["Described in the call document."]),
        conditionsStated: CallConditions(
            countries: .init(
                areas: ["FI", "SE"], sentence: "Participation is limited to legal entities established in Finland and Sweden."),
            unread: [
                .init(subject: .consortium, sentences: ["Described in <section 6> of the call document."], isRemark: true),
                .init(subject: .other, sentences: ["Proposals must apply the multi-actor approach.", "…"], isRemark: false),
            ]), callTitle: "Democracy (2027)", themes: [.democracy, .digital], typeOfAction: "HORIZON Coordination and Support Actions",
        opens: day("2027-01-12"),
        deadlines: [deadline("2027-04-15", stage: .stage(1)), deadline("2027-09-15", stage: .stage(2))],
        budget: Call.Budget(total: euro(12_500_000), sharedWith: ["A", "B"]), statedStatus: .open,
        link: "https://ec.europa.eu/x?a=1&b=2", source: official, fetchedAt: now)

    /// Closed, with nothing but its name.
    static let closedCall = Call(
        id: "old-call", origin: .portal, identifier: "OLD-1", programme: nil, title: "An old call", opens: nil,
        deadlines: [Deadline(on: day("2025-03-01"))], link: nil, source: thirdParty)

    /// The municipality's own.
    static let ownCall = Call(
        id: Call.ID("table-bygd-1").owned(by: "katrineholm"), origin: .table, identifier: "bygd-1", programme: nil,
        title: "Bidrag till byalag", plainTitle: Localized(sv: "Bidrag till byalag", en: "Grants for village associations"),
        opens: day("2026-11-01"), deadlines: [Deadline(on: day("2027-03-01"))], link: "https://www.katrineholm.se/bidrag",
        source: thirdParty, fetchedAt: now)

    static let calls = [openCall, comingCall, closedCall]

    static let verdicts: [RuleVerdict] = [
        RuleVerdict(
            rule: "applicants", kind: .applicantKind, verdict: .met,
            reason: Localized(sv: "Föreningar kan söka.", en: "Associations may apply."), source: official),
        RuleVerdict(
            rule: "partners", kind: .partnership, verdict: .unknown,
            reason: Localized(
                sv: "Ensam: nej. Med en partner från Finland, Estland eller Lettland: ja.",
                en: "You alone: no. With one partner from Finland, Estonia or Latvia: yes."),
            question: Localized(sv: "Har ni en partner i något av länderna?", en: "Do you have a partner in one of these countries?"),
            conflict: Localized(sv: "En äldre handbok anger tre parter.", en: "An older manual says three."), source: thirdParty),
        RuleVerdict(
            rule: "share", kind: .fundingRate, verdict: .met, reason: Localized(sv: "Högst 80 %.", en: "At most 80%."), source: official),
        RuleVerdict(
            rule: "deadline", kind: .deadline, verdict: .met, reason: Localized(sv: "Det finns tid kvar.", en: "There is time left."),
            source: nil),
    ]

    /// The same, as a call takes them over.
    static let inheritedVerdicts = verdicts.map { rule in
        RuleVerdict(
            rule: rule.rule, kind: rule.kind, verdict: rule.verdict, reason: rule.reason, question: rule.question,
            isInherited: rule.kind != .deadline, conflict: rule.conflict, source: rule.source)
    }

    static let evidence = [
        Evidence(word: "vänorter", met: "town twinning", link: .translation, share: 0.5),
        Evidence(word: "demokrati", met: "democracy", link: .translation, share: 0.3),
        Evidence(word: "ungdomsläger", met: "youth", link: .compoundPart, share: 0.2),
    ]

    static let decisions = DecisionCalendar(
        meetingName: Localized(sv: "kommunstyrelsens möte", en: "the municipal executive board’s meeting"),
        meetings: [day("2026-12-16"), day("2027-01-27"), day("2027-02-24")], papersDueDays: 21, confirmationDays: 6, source: official)

    static let preparation = PreparationTimes(applicationDays: 42, firstStageDays: 28, partnerSearchDays: 56, source: thirdParty)

    static let deadlinePlan = DeadlinePlan(
        to: openCall.deadlines, needing: .init(partners: true, decision: decisions), preparation: preparation, at: now)

    static let otherWays = [
        Match.Way(
            action: "regular", name: Localized(sv: "Vanligt projekt", en: "Regular project"), verdict: .unknown, deciding: verdicts[1])
    ]

    static let matches: [Match] = [
        Match(
            programme: "cerv_2021_2027", action: nil, call: openCall.id, title: openCall.plainTitle ?? same(openCall.title), section: .open,
            relevance: 0.91, verdict: .met, rules: [inheritedVerdicts[0], inheritedVerdicts[3]], evidence: evidence,
            nextDeadline: openCall.deadlines.first, opens: openCall.opens, deadlinePlan: deadlinePlan),
        Match(
            programme: "central_baltic_2021_2027", action: "small", call: comingCall.id, title: same(comingCall.title), section: .coming,
            relevance: 0.6, verdict: .unknown, rules: inheritedVerdicts, evidence: [], nextDeadline: comingCall.deadlines.first,
            opens: comingCall.opens),
        Match(
            programme: "central_baltic_2021_2027", action: nil, call: nil, title: centralBaltic.name, section: .waiting, relevance: 0.55,
            verdict: .unknown, rules: verdicts, evidence: evidence, nextDeadline: nil, opens: nil, otherWays: otherWays),
        Match(
            programme: "interreg_europe_2021_2027", action: nil, call: nil, title: interregEurope.name, section: .excluded, relevance: 0.4,
            verdict: .notMet,
            rules: [
                RuleVerdict(
                    rule: "period", kind: .period, verdict: .notMet,
                    reason: Localized(sv: "Alla pengar är fördelade.", en: "All money has been committed."), source: official)
            ], evidence: [], nextDeadline: nil, opens: nil),
    ]
}
