import Casework
import Foundation
import Funding
import Testing

@testable import Pages

struct ProjectFormTests {
    /// What a browser sends of a page's form, by the names that stand in it.
    private static func sent(_ form: ProjectForm, in language: Language) -> QueryParameters {
        var parameters = QueryParameters()
        func add(_ name: ParameterName, _ value: String) { parameters.add(name.name(in: language), value) }
        add(.projectStart, form.start)
        add(.projectEnd, form.end)
        for (index, row) in form.partners.enumerated() {
            add(.partner(.name, index + 1), row.name)
            add(.partner(.number, index + 1), row.number)
            add(.partner(.role, index + 1), row.role.rawValue)
            add(.partner(.country, index + 1), row.country)
            add(.partner(.budget, index + 1), row.budget)
        }
        for (index, row) in form.indicators.enumerated() {
            add(.indicator(.name, index + 1), row.name)
            add(.indicator(.unit, index + 1), row.unit)
            add(.indicator(.target, index + 1), row.target)
            add(.indicator(.outcome, index + 1), row.outcome)
            add(.indicator(.goal, index + 1), row.goal)
        }
        add(.afterwards, form.afterwards)
        for duty in form.publicity { add(.publicity(duty), "1") }
        for (term, value) in form.terms { add(.term(term), value) }
        add(.version, String(form.version))
        return parameters
    }

    @Test(arguments: Language.allCases)
    func `what is known comes back from its form unchanged, and the budget stays`(language: Language) throws {
        let form = ProjectForm(PreviewProjects.project, version: 3)
        let read = ProjectForm(Self.sent(form, in: language))
        #expect(read == form)
        #expect(try read.facts(over: PreviewProjects.project).get() == PreviewProjects.project)
    }

    @Test(arguments: [
        ("start", ProjectInputProblem.dayWrong(.start, "igår")), ("end", .dayWrong(.end, "2027-02-30")),
        ("target", .amountWrong(.indicators, "många")), ("budget", .amountWrong(.partners, "1.2.3")),
        ("term", .amountWrong(.terms, "99999")),
    ])
    func `what cannot be read is said, and nothing is guessed`(field: String, problem: ProjectInputProblem) {
        var form = ProjectForm(PreviewProjects.project, version: 3)
        switch field {
        case "start": form.start = "igår"
        case "end": form.end = "2027-02-30"
        case "target": form.indicators[0].target = "många"
        case "budget": form.partners[0].budget = "1.2.3"
        default: form.terms[.claimMonths] = "99999"
        }
        #expect(throws: ProjectInputProblems([problem])) { try form.facts(over: GrantedProject()).get() }
    }

    @Test func `a budget comes back from its form, and years that were decided stand ready to be filled in`() throws {
        let known = PreviewProjects.project
        let form = ProjectBudgetForm(known, financing: PreviewCases.financing, version: 3)
        #expect(form.rows.count == StepForm.rowCount && form.rows.prefix(2).map(\.year) == ["2027", "2028"])
        #expect(try form.facts(over: known).get() == known)
        let new = ProjectBudgetForm(GrantedProject(), financing: PreviewCases.financing, version: 0)
        #expect(new.rows.prefix(3).map(\.year) == ["2027", "2028", ""])
        #expect(try new.facts(over: GrantedProject()).get() == GrantedProject())
        var wrong = form
        wrong.rows[0].costs[.staff] = "x"
        wrong.rows[1].year = "i år"
        #expect(throws: ProjectInputProblems([.amountWrong(.budget, "x"), .yearWrong("i år")])) { try wrong.facts(over: known).get() }
        wrong = form
        wrong.rows[1].year = "2027"
        #expect(throws: ProjectInputProblems([.budget(.yearTwice(2027), .krona)])) { try wrong.facts(over: known).get() }
    }
}
