import Casework
import Catalogue
import Funding
import Storage

/// An example: what a case says, and what happened in it when.
struct DemonstrationCase: Sendable {
    let content: CaseContent
    let opened: Day
    /// Whether somebody at the desk has it.
    let isTaken: Bool
    /// What whoever asked was answered, two days after.
    let answer: String?
    /// In their order; those that lie ahead are left out.
    let steps: [CaseStep]
    /// What is known of the project that it has become, entered on the day of the approval.
    let project: GrantedProject?
    /// Obligations that no step fulfils and somebody has seen to.
    let done: [Done]

    /// An obligation, the first of its kind, that has been marked as done.
    struct Done: Sendable {
        let kind: Obligation.Kind
        let day: Day
        let note: String
    }

    /// What every title begins with.
    static let mark = "[Exempel] "
}

/// Writes examples for a desk: with its goals and deciding bodies, around a day.
struct DemonstrationWriter {
    let catalogue: Catalogue
    let today: Day

    /// A year's cases.
    var cases: [DemonstrationCase] { projects + applications + ideas }

    /// An example of so many days ago. What the desk does not have, a programme or a goal, is left out.
    /// - Parameters:
    ///   - goals: places among the desk's goals, each with a sentence; the first goal stands for one that is not there.
    ///   - deadline: so many days from today.
    func example(
        _ title: String, _ summary: String, idea: String, programme: Programme.ID?, goals: [(place: Int, how: String)], opened: Day,
        deadline: Int? = nil, isTaken: Bool = true, answer: String? = nil, steps: [CaseStep?],
        project: GrantedProject? = nil, done: [DemonstrationCase.Done] = []
    ) -> DemonstrationCase {
        let known = catalogue.municipality.strategy.goals
        var ties: [GoalTie] = []
        for goal in goals {
            guard let id = (known.indices.contains(goal.place) ? known[goal.place] : known.first)?.id else { continue }
            if !ties.contains(where: { $0.goal == id }) { ties.append(GoalTie(goal: id, how: goal.how)) }
        }
        let content = CaseContent(
            title: DemonstrationCase.mark + title, summary: summary, idea: idea, applicantKind: .municipality,
            programme: programme.flatMap { catalogue.programme($0)?.id }, deadline: deadline.map { today.adding(days: $0) }, goals: ties)
        return DemonstrationCase(
            content: content, opened: opened, isTaken: isTaken, answer: answer, steps: steps.compactMap(\.self), project: project,
            done: done)
    }

    func ago(_ days: Int) -> Day { today.adding(days: -days) }

    func day(_ iso: String) -> Day { Day(iso: iso) ?? today }

    /// Financing in whole units, a line for each year: the grant, own money, own work, others.
    func plan(_ currency: Currency, from year: Int, _ years: [(grant: Int, cash: Int, kind: Int, others: Int)]) -> FinancingPlan? {
        try? FinancingPlan(
            currency: currency,
            years: zip(years, year...).map { amounts, year in
                let shares: [FinancingPlan.Source: Int] = [
                    .grant: amounts.grant * 100, .ownCash: amounts.cash * 100, .ownKind: amounts.kind * 100,
                    .coFinanciers: amounts.others * 100,
                ]
                return FinancingPlan.Year(year: year, cost: shares.values.reduce(0, +), shares: shares)
            })
    }

    /// The smallest body that may decide on it decides to apply.
    func decision(_ day: Day, _ plan: FinancingPlan?, diary: String) -> CaseStep? {
        plan.map { plan in
            let bodies = catalogue.municipality.decidingBodies
            return CaseStep(
                .decision, on: day, text: "Att söka, med medfinansiering enligt förslaget.", diaryNumber: diary,
                body: bodies.allowed(years: plan.years.count, own: plan.own).first?.id ?? "board", outcome: .yes, financing: plan)
        }
    }

    func approval(_ day: Day, _ plan: FinancingPlan?) -> CaseStep? {
        plan.map { CaseStep(.approval, on: day, text: "Finansiären beviljar enligt ansökan.", financing: $0) }
    }

    func money(_ kind: CaseStepKind, _ day: Day, _ amount: Int, _ currency: Currency, hours: Int? = nil) -> CaseStep {
        CaseStep(kind, on: day, amount: Money(minorUnits: amount * 100, currency: currency), hours: hours.map { $0 * 100 })
    }

    func indicator(_ name: String, _ unit: String, _ target: Int, _ outcome: Int?, goal place: Int) -> ProjectIndicator {
        let goals = catalogue.municipality.strategy.goals
        let goal = goals.indices.contains(place) ? goals[place].id.rawValue : ""
        return ProjectIndicator(name: name, unit: unit, target: target * 100, outcome: outcome.map { $0 * 100 }, goal: goal)
    }
}
