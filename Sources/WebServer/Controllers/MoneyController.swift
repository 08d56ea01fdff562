import Catalogue
import Desk
import Funding
import Hummingbird
import Matching
import Pages

/// The calculator, and the briefing before a decision.
struct MoneyController: Sendable {
    let site: Site

    func calculator(_ query: CalculationQuery, in language: Language) async throws -> Response {
        let money = WorkOutMoney(site.desk)
        let moment = Moment(site.now)
        let calculation = try await money.calculation(CalculationDraft(query), at: moment)
        let problems = calculation.problems.map(InputProblem.init)
        let model = CalculatorPage.Model(
            query: query, programmes: money.ways(on: moment.day).map { Self.ways($0.programme, $0.actions) },
            outcome: outcome(of: calculation), deMinimis: calculation.deMinimis.map { Self.outcome(of: $0, on: moment.day) },
            ceiling: calculation.ceiling, problems: problems)
        return try await site.response(CalculatorPage(model: model), status: problems.isEmpty ? .ok : .unprocessableContent, in: language)
    }

    private static func ways(_ programme: Programme, _ actions: [Action?]) -> CalculatorPage.ProgrammeWays {
        CalculatorPage.ProgrammeWays(
            name: programme.name,
            ways: actions.map { action in
                .init(key: CalculationQuery.way(programme.id, action?.id), name: action?.name ?? programme.shortName)
            })
    }

    private func outcome(of calculation: WorkOutMoney.Calculation) -> CalculatorPage.Outcome? {
        let isRefused = calculation.problems.contains { if case .plan = $0 { true } else { false } }
        guard let programme = calculation.programme, calculation.hasCost, !isRefused else { return nil }
        return CalculatorPage.Outcome(
            programme: programme.id, programmeName: programme.name, plan: calculation.plan, course: calculation.course)
    }

    private static func outcome(of record: DeMinimis, on day: Day) -> CalculatorPage.DeMinimisOutcome {
        let room = record.room(on: day)
        let more = Money(minorUnits: min(room.minorUnits + 1, record.ceiling.minorUnits), currency: room.currency)
        return CalculatorPage.DeMinimisOutcome(
            day: day, total: record.total(on: day), room: room,
            moreRoomFrom: room == record.ceiling ? nil : record.firstDay(thatFits: more, from: day))
    }

    // MARK: Briefing

    /// What a deciding body needs to see of the first thing that the address names.
    func briefing(_ query: AskQuery, in language: Language) async throws -> Response {
        let reading = IdeaReading(IdeaDraft(query.idea), words: site.desk.words, catalogue: site.desk.catalogue)
        guard let reference = query.matches.first, let idea = reading.idea else { throw PageMissing() }
        let moment = query.idea.date.isEmpty ? Moment(site.now) : Day(iso: query.idea.date).map { Moment(on: $0) } ?? Moment(site.now)
        var call: Call?
        if case .call(let id) = reference {
            call = try await BrowseCalls(site.desk).call(id)
            if call == nil { throw PageMissing() }
        }
        guard let match = try await match(reference, call, for: idea, at: moment) else { throw PageMissing() }
        let model = BriefingPage.Model(
            query: query, idea: idea, match: match, programme: site.programme(match.programme), call: call)
        return try await site.response(BriefingPage(model: model), in: language)
    }

    private func match(_ reference: AskQuery.Reference, _ call: Call?, for idea: Idea, at moment: Moment) async throws -> Match? {
        if let call { return try await JudgeCall(site.desk).match(call, for: idea, at: moment) }
        guard case .programme(let id) = reference else { return nil }
        return try await JudgeProgramme(site.desk).match(id, for: idea, at: moment)
    }
}

extension CalculationDraft {
    init(_ query: CalculationQuery) {
        self.init(idea: IdeaDraft(query.idea), way: query.way, staff: query.staff, inKind: query.inKind, aids: query.aids)
    }
}

extension InputProblem {
    init(_ problem: CalculationProblem) {
        self =
            switch problem {
            case .idea(let problem): InputProblem(problem)
            case .wayUnknown: .wayUnknown
            case .staffNotNumber(let text): .partNotNumber(.staff, text)
            case .inKindNotNumber(let text): .partNotNumber(.inKind, text)
            case .plan(let problem): .costImpossible(problem.message)
            case .aidNotRead(let line, let text): .aidNotRead(line: line, text)
            case .tooManyAids(let most): .tooManyAids(most: most)
            }
    }
}
