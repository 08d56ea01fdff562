import Casework
import Exporting
import Foundation
import Funding

@testable import Pages

/// Every page in every state that it has, by the name of its snapshot.
enum PreviewPages {
    static func context(_ language: Language) -> PageContext {
        PageContext(
            language: language, now: Preview.now, municipality: Preview.municipality, gazetteer: Preview.gazetteer,
            freshness: PageContext.Freshness(callsFetched: Preview.now, catalogueChecked: PartialDate("2026-11")),
            origin: "https://utblick.example.se")
    }

    static let all: [(name: String, page: any Page)] = [
        ("start", StartPage(model: StartPage.Model(closingSoon: [summaries[0]], openingSoon: [summaries[1]]))),
        ("start-empty", StartPage(model: StartPage.Model(closingSoon: [], openingSoon: []))),
        ("matches", MatchesPage(model: answered)),
        ("matches-none", MatchesPage(model: unanswered)),
        ("matches-read", MatchesPage(model: read)),
        ("matches-read-out", MatchesPage(model: readOut)),
        ("matches-other-language", MatchesPage(model: otherLanguage)),
        ("matches-problem", MatchesPage(model: problem)),
        ("matches-wrong-date", MatchesPage(model: wrongDate)),
        ("matches-unknown-place", MatchesPage(model: unknownPlace)),
        ("matches-asking-countries", MatchesPage(model: askingCountries)),
        ("matches-asking-yes-or-no", MatchesPage(model: askingYesOrNo)),
        ("matches-contradiction", MatchesPage(model: contradiction)),
        ("calls", CallsPage(model: calls(CallFilter()))),
        ("calls-filtered", CallsPage(model: calls(filtered))),
        ("calls-beyond", CallsPage(model: beyondEnd)),
        ("calls-none", CallsPage(model: CallsPage.Model(filter: CallFilter(text: "xyzzy"), calls: [], total: 0, counts: counts))),
        ("calls-unknown-word", CallsPage(model: unknownSearch)),
        ("calendar", CalendarPage(model: month)),
        ("calendar-empty", CalendarPage(model: emptyMonth)),
        ("calendar-past", CalendarPage(model: pastMonth)),
        ("call-open", CallPage(model: CallPage.Model(call: Preview.openCall, programme: Preview.citizens))),
        ("call-notices", CallPage(model: CallPage.Model(call: Preview.openCall, programme: Preview.citizens, notices: Preview.notices))),
        ("call-own", CallPage(model: CallPage.Model(call: Preview.ownCall, programme: Preview.citizens))),
        ("call-for-idea", CallPage(model: callForIdea)),
        ("call-closed-for-idea", CallPage(model: closedCallForIdea)),
        ("call-coming", CallPage(model: CallPage.Model(call: Preview.comingCall, programme: Preview.centralBaltic))),
        ("call-closed", CallPage(model: CallPage.Model(call: Preview.closedCall, programme: nil))),
        ("call-with-projects", CallPage(model: .init(call: Preview.openCall, programme: Preview.citizens, precedents: Preview.projects))),
        ("matches-with-projects", MatchesPage(model: .init(query: query, understood: understood, rows: [rows[0]], hasProjects: true))),
        ("similar", SimilarPage(model: similar(Preview.projects))),
        ("similar-none", SimilarPage(model: similar([]))),
        (
            "similar-problem",
            SimilarPage(model: .init(query: SimilarQuery(text: "123"), problems: [.ideaWithoutWords], projects: [], isNothingStored: false))
        ),
        ("similar-nothing-stored", SimilarPage(model: .init(query: SimilarQuery(), problems: [], projects: [], isNothingStored: true))),
        ("projects", ProjectsPage(model: ownProjects)),
        ("projects-of-country", ProjectsPage(model: projectsOfCountry)),
        ("projects-of-partner", ProjectsPage(model: partnerProjects)),
        ("projects-nothing-stored", ProjectsPage(model: noProjects)),
        ("project", ProjectPage(model: project)),
        ("project-bare", ProjectPage(model: bareProject)),
        (
            "call-withdrawn",
            CallPage(model: CallPage.Model(call: Preview.withdrawnCall, programme: nil, latestChange: Preview.changes.first))
        ),
        ("call-unchanged", CallPage(model: CallPage.Model(call: Preview.openCall, programme: nil, latestChange: Preview.changes.last))),
        ("call-history", CallHistoryPage(model: CallHistoryPage.Model(call: Preview.withdrawnCall, changes: Preview.changes))),
        ("call-history-none", CallHistoryPage(model: CallHistoryPage.Model(call: Preview.closedCall, changes: []))),
        ("changes", ChangesPage(model: changes(before: nil, hasMore: true))),
        ("changes-older", ChangesPage(model: changes(before: 40, hasMore: false))),
        ("changes-none", ChangesPage(model: ChangesPage.Model(entries: [], before: nil, hasMore: false))),
        ("calculator", CalculatorPage(model: calculator)),
        ("calculator-empty", CalculatorPage(model: emptyCalculator)),
        ("calculator-problems", CalculatorPage(model: calculatorProblems)),
        ("briefing", BriefingPage(model: briefing)),
        ("briefing-bare", BriefingPage(model: bareBriefing)),
        ("programmes", ProgrammesPage(model: ProgrammesPage.Model(programmes: Preview.programmes, callsAhead: ["cerv_2021_2027": 1]))),
        ("programme-running", ProgrammePage(model: running)),
        ("programme-with-projects", ProgrammePage(model: funding)),
        ("programme-closed", ProgrammePage(model: closed)),
        ("programme-committed", ProgrammePage(model: committed)),
        ("networks", NetworksPage(model: NetworksPage.Model(networks: [Preview.network]))),
        ("network", NetworkPage(model: NetworkPage.Model(network: Preview.network))),
        ("partner", PartnerPage(model: PreviewNetworks.partner)),
        ("partner-none", PartnerPage(model: .init(profile: nil, programmes: [:], isNothingStored: true))),
        ("partner-found", PartnerPage(model: foundPartners)),
        ("partner-nobody", PartnerPage(model: foundNobody)),
        (
            "partner-no-words",
            PartnerPage(
                model: .init(profile: nil, programmes: [:], query: SimilarQuery(text: "123"), problems: [.ideaWithoutWords]))
        ),
        ("project-outlines", ProjectPage(model: projectWithOutlines)),
        ("strategy", StrategyPage(figures: PreviewReport.strategyFigures, programmes: ["cerv": Localized(same: "CERV")])),
        ("strategy-without-projects", StrategyPage(figures: StrategyFigures([], on: Day(of: Preview.now, in: .stockholm)))),
        ("strategy-without-figures", StrategyPage(figures: nil)),
        ("ask", AskPage(model: AskPage.Model(form: AskForm()))),
        ("ask-problem", AskPage(model: askProblem)),
        ("ask-receipt", AskReceiptPage(model: AskReceiptPage.Model(reference: "UTB-2026-0042", token: "k3y", email: "anna@example.se"))),
        ("inquiry", InquiryPage(model: inquiry([]))),
        ("inquiry-answered", InquiryPage(model: inquiry([InquiryPage.Answer(given: Preview.now, text: "Hej!\n\nVi hörs.")]))),
        ("follow", FollowPage(model: PreviewWatches.search)),
        ("follow-call", FollowPage(model: PreviewWatches.call)),
        ("follow-problem", FollowPage(model: PreviewWatches.problem)),
        ("follow-without-mail", FollowPage(model: PreviewWatches.withoutMail)),
        ("follow-call-without-mail", FollowPage(model: PreviewWatches.callWithoutMail)),
        ("follow-sent", FollowSentPage()),
        ("watch-waiting", WatchPage(model: PreviewWatches.page(.waiting))),
        ("watch-active", WatchPage(model: PreviewWatches.page(.active))),
        ("watch-paused", WatchPage(model: PreviewWatches.page(.paused))),
        ("watch-stopped", WatchPage(model: PreviewWatches.page(.stopped))),
        ("watch-stop", PreviewWatches.stopping),
        ("watch-programme", WatchPage(model: PreviewWatches.programme)),
        ("about", AboutPage(model: AboutPage.Model(programmeCount: 42, factCount: 615, callCount: 629))),
        ("status", StatusPage(model: wellStatus)),
        ("status-trouble", StatusPage(model: troubledStatus)),
        ("accessibility", AccessibilityPage(record: accessibility)),
        ("accessibility-unknown", AccessibilityPage(record: nil)),
        ("personal-data", PersonalDataPage(model: PersonalDataPage.Model(retentionMonths: 24, feedbackMonths: 24))),
        ("glossary", GlossaryPage(terms: PreviewGlossary.glossary.terms)),
        ("api", APIPage(model: PreviewInterface.model)),
        ("api-in-folder", APIPage(model: PreviewInterface.inFolder)),
        ("glossary-empty", GlossaryPage(terms: [])),
        ("open-data", OpenDataPage(model: .init(grantCount: 12, grantLicence: .attribution))),
        ("open-data-without-grants", OpenDataPage(model: .init(grantCount: 0))),
        ("embedding", EmbeddingPage(EmbedQuery())),
        ("embedding-chosen", EmbeddingPage(EmbedQuery(.programmes, look: .dark, count: 3, theme: .climate))),
        ("feedback", FeedbackPage(model: PreviewGlossary.feedback(nil))),
        ("feedback-problem", FeedbackPage(model: PreviewGlossary.feedback(.notePersonal))),
        ("feedback-thanks", FeedbackThanksPage(idea: query, isTaken: true)),
        ("feedback-busy", FeedbackThanksPage(idea: IdeaQuery(), isTaken: false)),
        ("style", StylePage()),
        ("error-not-found", ErrorPage(model: .notFound())),
        (
            "error-not-found-near",
            ErrorPage(
                model: .notFound(near: NearestPages(to: "/program/central-baltic", programmes: Preview.programmes, networks: [])))
        ),
        ("error-bad-request", ErrorPage(model: .badRequest(problems: [.ideaTooLong(limit: 20_000)], typed: "En <idé>\nmed två rader"))),
        ("error-failed", ErrorPage(model: .failed(reference: "9f3c-21"))),
        ("error-unavailable", ErrorPage(model: .unavailable(reference: "9f3c-21"))),
    ]

    /// Parts of the site for pages of others.
    static let parts: [(name: String, page: EmbedPage)] = [
        ("embed-calls", EmbedPage(EmbedQuery(.calls, theme: .youth), model: .calls([summaries[0]]))),
        ("embed-calls-none", EmbedPage(EmbedQuery(.calls, look: .light), model: .calls([]))),
        (
            "embed-programmes",
            EmbedPage(EmbedQuery(.programmes, look: .dark), model: .programmes([ProgrammeSummary(Preview.citizens, on: Preview.today)]))
        ),
        ("embed-programmes-none", EmbedPage(EmbedQuery(.programmes), model: .programmes([]))),
        ("embed-idea", EmbedPage(EmbedQuery(.idea), model: .idea)),
    ]

    static let accessibility = AccessibilityRecord(
        reviewed: Day(of: Preview.now, in: .stockholm),
        gaps: [
            .init(text: Localized(sv: "Kartan har bara färger.", en: "The map has colours only."), ground: .nonCompliant),
            .init(
                text: Localized(sv: "Texter från EU är på engelska.", en: "Texts from the EU are in English."), ground: .outsideTheLaw,
                instead: Localized(sv: "En kort beskrivning.", en: "A short description.")),
        ], test: .init(day: Day(of: Preview.now, in: .stockholm), tool: "axe 4.0", pages: 2, looks: 8, violations: 1))

    static let summaries = [
        CallSummary(call: Preview.openCall, programme: Preview.citizens, at: Preview.now),
        CallSummary(call: Preview.comingCall, programme: Preview.centralBaltic, at: Preview.now),
        CallSummary(call: Preview.closedCall, programme: nil, at: Preview.now),
    ]

    static let query = IdeaQuery(
        text: "Vi vill ordna ungdomsläger med våra vänorter om \"demokrati\" & <delaktighet>.", applicant: .association,
        place: "Katrineholm",
        partners: "Finland, Estland", budget: "1 000 000")

    static let understood = MatchesPage.Understood(
        idea: Idea(
            text: query.text, language: .swedish, applicant: .association, seat: "SE-0483", place: "SE-0483",
            partnerCountries: ["FI", "EE"],
            budget: Preview.krona(1_000_000)), themes: [.youth, .democracy])

    static let rows = Preview.matches.map { match in
        MatchesPage.Row(
            match: match.section == .waiting ? match.planned(match.deadlinePlan, plan, nil) : match,
            programme: Preview.programmes.first { $0.id == match.programme },
            call: Preview.calls.first { $0.id == match.call }, on: Preview.today)
    }

    static let answered = MatchesPage.Model(query: query, understood: understood, rows: rows)

    static let unanswered = MatchesPage.Model(
        query: IdeaQuery(text: "Månraket"),
        understood: MatchesPage.Understood(
            idea: Idea(text: "Månraket", language: .swedish), themes: []), rows: [],
        nearestProgrammes: [ProgrammeSummary(Preview.citizens, on: Preview.today)], comingCalls: [summaries[1]])

    /// Who applies and where the partners are, read out of the text.
    static let readOut = MatchesPage.Model(
        query: IdeaQuery(text: "Vår förening vill odla tillsammans med skolor i Finland och Estland."),
        understood: MatchesPage.Understood(
            idea: Idea(
                text: "Vår förening vill odla tillsammans med skolor i Finland och Estland.", language: .swedish, applicant: .association,
                partnerCountries: ["FI", "EE"]), found: [.applicant, .partners], themes: []), rows: [rows[0]])

    /// With abbreviations, several places, and words that nobody knows.
    static let read = MatchesPage.Model(
        query: IdeaQuery(text: "Våtmrak med ERUF och xqzzyt", place: "Flen och Katrineholm"),
        understood: MatchesPage.Understood(
            idea: Idea(text: "Våtmrak med ERUF och xqzzyt", language: .swedish, place: "SE"), themes: [],
            abbreviations: [
                MatchesPage.ExpandedAbbreviation(
                    short: "ERUF",
                    expansion: Localized(sv: "Europeiska regionala utvecklingsfonden", en: "European Regional Development Fund"))
            ],
            places: MatchesPage.Places(named: ["SE-0483", "FI"], judged: "SE-0483", allLieThere: false)),
        rows: [rows[0]],
        unknownWords: [
            UnknownWordNote(
                word: "Våtmrak",
                proposals: [
                    UnknownWordNote.Proposal(
                        word: "våtmark", address: .matches(IdeaQuery(text: "Våtmark med ERUF och xqzzyt", place: "Flen och Katrineholm"))),
                    UnknownWordNote.Proposal(word: "våtmarker", address: nil),
                ]), UnknownWordNote(word: "xqzzyt", proposals: []),
        ])

    static let otherLanguage = MatchesPage.Model(
        query: IdeaQuery(text: "Haluamme perustaa nuorille kohtaamispaikan"),
        understood: MatchesPage.Understood(
            idea: Idea(text: "Haluamme perustaa nuorille kohtaamispaikan", language: .english, neighbourLanguage: .finnish),
            themes: []), rows: [rows[2]])

    static let unknownSearch = CallsPage.Model(
        filter: CallFilter(text: "demokrti", status: .all, page: 2), calls: summaries, total: 3, counts: counts,
        unknownWords: [
            UnknownWordNote(
                word: "demokrti",
                proposals: [UnknownWordNote.Proposal(word: "demokrati", address: .calls(CallFilter(text: "demokrati", status: .all)))])
        ])

    static let beyondEnd = CallsPage.Model(
        filter: CallFilter(status: .all, page: 99), calls: [], total: 60, counts: counts,
        ignored: IgnoredFilters(
            of: "tema=<script>&status=all&utm_source=brev&sida=99&"
                + (1...7).map { "färg\($0)=\(String(repeating: "blå", count: 30))" }.joined(separator: "&"),
            on: .calls(CallFilter(status: .all, page: 99)), in: .swedish))

    static let problem = MatchesPage.Model(query: IdeaQuery(text: "🎉🎉"), understood: nil, problems: [.ideaWithoutWords], rows: [])

    static let wrongDate = MatchesPage.Model(
        query: IdeaQuery(text: "Läger", date: "2026-02-31"), understood: understood, problems: [.dateImpossible("2026-02-31")],
        rows: [rows[0]])

    static func changes(before: CallChange.ID?, hasMore: Bool) -> ChangesPage.Model {
        ChangesPage.Model(
            entries: Preview.changes.enumerated().map { ChangesPage.Entry(change: $1, call: summaries[$0 % summaries.count]) },
            before: before, hasMore: hasMore)
    }

    static let callForIdea = CallPage.Model(
        call: Preview.comingCall, programme: Preview.centralBaltic, idea: query,
        judged: judged(Preview.comingCall, .unknown, Preview.verdicts).planned(Preview.deadlinePlan, plan, course),
        problems: [.placeUnknown("Ankeborg")])

    static let closedCallForIdea = CallPage.Model(
        call: Preview.closedCall, programme: nil, idea: IdeaQuery(text: String(repeating: "Läger för unga. ", count: 20)),
        judged: judged(Preview.closedCall, .notMet, []))

    private static func judged(_ call: Call, _ verdict: Verdict, _ rules: [RuleVerdict]) -> Match {
        Match(
            programme: call.programme, action: call.action, call: call.id, title: Preview.same(call.title), section: .coming,
            relevance: 0.5, verdict: verdict, rules: rules, evidence: rules.isEmpty ? [] : Preview.evidence, nextDeadline: nil,
            opens: call.opens)
    }

    static let unknownPlace = MatchesPage.Model(
        query: IdeaQuery(text: "Läger", place: "Ankeborg", budget: "-5"), understood: understood,
        problems: [.placeUnknown("Ankeborg"), .budgetNotPositive("-5")], rows: [rows[0]])

    static let counts = CallsPage.Counts(
        statuses: [.ahead: 2, .open: 1, .coming: 1, .closed: 1_204, .all: 1_206],
        programmes: [CallsPage.ProgrammeCount(id: "cerv_2021_2027", name: Preview.same("CERV"), count: 1)],
        themes: [.democracy: 2, .youth: 1], audiences: [.municipality: 1, .association: 1],
        closingWithin: [30: 0, 90: 1, 180: 1, 365: 2])

    static let filtered = CallFilter(
        text: "demokrati", status: .all, programme: "cerv_2021_2027", theme: .democracy, audience: .municipality, closesWithin: 90,
        sort: .title, view: .table, page: 2)

    static func calls(_ filter: CallFilter) -> CallsPage.Model {
        CallsPage.Model(filter: filter, calls: summaries, total: 63, counts: counts)
    }

    static let running = ProgrammePage.Model(
        programme: Preview.centralBaltic, predecessors: [ProgrammeSummary(Preview.oldCentralBaltic, on: Preview.today)], successors: [],
        callsAhead: [summaries[1]], pastCalls: Preview.pastCalls)

    static let closed = ProgrammePage.Model(
        programme: Preview.oldCentralBaltic, predecessors: [], successors: [ProgrammeSummary(Preview.centralBaltic, on: Preview.today)],
        callsAhead: [], pastCalls: [])

    static let committed = ProgrammePage.Model(
        programme: Preview.interregEurope, predecessors: [], successors: [], callsAhead: [], pastCalls: [])

    static let attached = [
        AttachedMatch(reference: .call(Preview.openCall.id), title: Preview.openCall.plainTitle ?? Preview.same("")),
        AttachedMatch(reference: .programme(Preview.centralBaltic.id), title: Preview.centralBaltic.name),
    ]

    static let form = AskForm(
        about: "Kan vi söka själva?\nVi är en förening.", name: "Anna Ek", email: "anna@example", organisation: "Vänortsföreningen",
        attached: AskQuery(idea: query, matches: attached.map(\.reference)))

    static let askProblem = AskPage.Model(form: form, problems: [.emailWrong("anna@example")], attached: attached)

    static func inquiry(_ answers: [InquiryPage.Answer]) -> InquiryPage.Model {
        InquiryPage.Model(
            reference: "UTB-2026-0042", token: "k3y", received: Preview.now, form: form, attached: attached, answers: answers,
            deletes: Preview.day("2028-11-22"))
    }
}
