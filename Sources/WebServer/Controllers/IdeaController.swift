import Catalogue
import Desk
import Funding
import Hummingbird
import Language
import Matching
import Pages
import Storage

/// The longest idea, for the messages about it.
enum IdeaLimit {
    static let characters = IdeaDraft.longestText
}

/// The start page and the answer to an idea.
struct IdeaController: Sendable {
    let site: Site

    func start(in language: Language) async throws -> Response {
        let closing = try await calls(in: .open, by: .deadline, limitedTo: 5)
        let opening = try await calls(in: .coming, by: .opening, limitedTo: 5)
        return try await site.response(StartPage(model: .init(closingSoon: closing, openingSoon: opening)), in: language)
    }

    /// A sent idea gets an address that can be shared, unless it is too long for one or cannot be answered.
    func matches(sentIn request: Request, in language: Language) async throws -> Response {
        let query = IdeaQuery(try await site.parameters(of: request))
        if query.isShareable, reading(of: query).problems.isEmpty, moment(of: query) != nil {
            return site.redirect(to: .matches(query), in: language)
        }
        return try await matches(for: query, in: language)
    }

    func matches(for query: IdeaQuery, in language: Language) async throws -> Response {
        let reading = reading(of: query)
        var problems = reading.problems.map(InputProblem.init)
        let moment = moment(of: query)
        if moment == nil { problems.append(.dateImpossible(query.date)) }
        guard let idea = reading.idea else {
            let model = MatchesPage.Model(query: query, understood: nil, problems: problems, rows: [])
            return try await site.response(MatchesPage(model: model), status: .unprocessableContent, in: language)
        }
        let judgedAt = moment ?? Moment(site.now)
        let answer = try await MatchIdea(site.desk).answer(to: idea, at: judgedAt, asked: reading.asked)
        let rows = answer.matches.map { match in
            MatchesPage.Row(
                match: match, programme: site.programme(match.programme), call: match.call.flatMap { answer.calls[$0] }, on: judgedAt.day)
        }
        let nothingFits = rows.allSatisfy { $0.match.section == .excluded }
        let model = MatchesPage.Model(
            query: query, understood: understood(idea, reading, answer.abbreviations),
            problems: problems, rows: rows,
            nearestProgrammes: nothingFits ? runningProgrammes : [],
            comingCalls: nothingFits ? try await calls(in: .coming, by: .opening, limitedTo: 5) : [],
            unknownWords: answer.unknownWords.notes(tellingAll: answer.isThin) { unknown, word in
                var mended = query
                mended.text = unknown.mended(query.text, with: word)
                return mended.isShareable ? .matches(mended) : nil
            },
            question: answer.nextQuestion, hasProjects: try await !BrowseProjects(site.desk).isEmpty())
        // A part that could not be read is left out of the question; the answer to the rest stands.
        return try await site.response(MatchesPage(model: model), status: problems.isEmpty ? .ok : .unprocessableContent, in: language)
    }

    private func understood(_ idea: Idea, _ reading: IdeaReading, _ abbreviations: [Abbreviation]) -> MatchesPage.Understood {
        let places = reading.place.flatMap { place in
            place.isSummary ? MatchesPage.Places(named: place.named, judged: place.area, allLieThere: place.coversAll) : nil
        }
        var found: Set<MatchesPage.FoundPart> = []
        if reading.applicantWasFound { found.insert(.applicant) }
        if reading.partnersWereFound { found.insert(.partners) }
        return MatchesPage.Understood(
            idea: idea, found: found, themes: [],
            abbreviations: abbreviations.map { abbreviation in
                MatchesPage.ExpandedAbbreviation(
                    short: abbreviation.short,
                    expansion: Localized(sv: abbreviation.expansion(in: .swedish), en: abbreviation.expansion(in: .english)))
            },
            places: places, outdatedAnswers: reading.outdatedAnswers.count)
    }

    private func reading(of query: IdeaQuery) -> IdeaReading {
        IdeaReading(IdeaDraft(query), words: site.desk.words, catalogue: site.desk.catalogue)
    }

    /// Today, or the day that was asked for; `nil` when that is no day.
    private func moment(of query: IdeaQuery) -> Moment? {
        query.date.isEmpty ? Moment(site.now) : Day(iso: query.date).map { Moment(on: $0) }
    }

    /// When nothing fits: the successors of the programmes that the municipality's own page names.
    private var runningProgrammes: [ProgrammeSummary] {
        let catalogue = site.desk.catalogue
        return catalogue.seedProgrammes.flatMap(\.succeededBy).compactMap(catalogue.programme)
            .filter { $0.state(on: site.today) == .running }.prefix(5).map { ProgrammeSummary($0, on: site.today) }
    }

    /// The next calls in which the editors see a part for a municipality; any next calls where they see none.
    private func calls(
        in state: Call.State, by order: Storage.CallFilter.Order, limitedTo limit: Int
    ) async throws -> [Pages.CallSummary] {
        var filter = Storage.CallFilter(moment: site.now)
        filter.states = [state]
        filter.municipalRoles = [.lead, .pilot, .partner]
        var calls = try await BrowseCalls(site.desk).first(limit, filter: filter, by: order)
        if calls.isEmpty {
            filter.municipalRoles = []
            calls = try await BrowseCalls(site.desk).first(limit, filter: filter, by: order)
        }
        return calls.map(site.summary)
    }
}

extension InputProblem {
    init(_ problem: IdeaProblem) {
        self =
            switch problem {
            case .empty: .ideaEmpty
            case .tooLong(let limit): .ideaTooLong(limit: limit)
            case .notText: .ideaNotText
            case .withoutWords: .ideaWithoutWords
            case .languageNotSupported(let code): .languageNotSupported(code: code)
            case .placeUnknown(let place): .placeUnknown(place)
            case .countryUnknown(let country): .countryUnknown(country)
            case .budgetNotNumber(let budget): .budgetNotNumber(budget)
            case .budgetNotPositive(let budget): .budgetNotPositive(budget)
            case .startNotDate(let start): .startNotDate(start)
            case .endNotDate(let end): .endNotDate(end)
            case .endBeforeStart(let start, let end): .endBeforeStart(start: start, end: end)
            case .monthsNotNumber(let months): .monthsNotNumber(months)
            case .monthsImpossible(let months):
                .monthsImpossible(
                    months, shortest: IdeaReading.possibleMonths.lowerBound, longest: IdeaReading.possibleMonths.upperBound)
            case .monthsDisagree(let told, let dates): .monthsDisagree(told: told, dates: dates)
            case .partnerCountNotNumber(let count): .partnerCountNotNumber(count)
            case .partnersInCountriesWithout: .partnersInCountriesWithout
            case .fewerPartnersThanCountries(let told, let countries): .fewerPartnersThanCountries(told: told, countries: countries)
            }
    }
}
