public import Casework
public import Funding

/// What is wrong with a form of a project, as the reader is told.
public enum ProjectInputProblem: Sendable, Hashable {
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case start, end, accountCode, partners, indicators, afterwards, terms, budget
        /// An obligation of one's own.
        case ownText, ownDay
        /// The note to one that is done.
        case note
    }

    case endBeforeStart
    case empty(Field)
    case tooLong(Field, limit: Int)
    case identityNumber(Field)
    case dayWrong(Field, String)
    case amountWrong(Field, String)
    case yearWrong(String)
    case unnamed(Field)
    case numberWrong(String)
    case countryWrong(String)
    case severalLeads
    case unknownGoal
    case termOutOfRange
    case noFinancing
    case budget(ProjectBudget.Fault, Currency)

    func problem(_ context: WorkContext) -> WorkProblem {
        WorkProblem(control: field.control, text: text(context))
    }

    private var field: Field {
        switch self {
        case .endBeforeStart: .end
        case .empty(let field), .tooLong(let field, _), .identityNumber(let field), .dayWrong(let field, _), .amountWrong(let field, _),
            .unnamed(let field):
            field
        case .yearWrong, .noFinancing, .budget: .budget
        case .numberWrong, .countryWrong, .severalLeads: .partners
        case .unknownGoal: .indicators
        case .termOutOfRange: .terms
        }
    }

    private func text(_ context: WorkContext) -> String {
        let (words, cases) = (context.words.caseProject, context.words.cases.problems)
        return switch self {
        case .endBeforeStart: words.endBeforeStart
        case .empty(let field): cases.empty(field.name(context))
        case .tooLong(let field, let limit): cases.tooLong(field.name(context), limit)
        case .identityNumber(let field): cases.identityNumber(field.name(context))
        case .dayWrong(_, let typed): cases.dayWrong(typed)
        case .amountWrong(_, let typed): cases.amountWrong(typed)
        case .yearWrong(let typed): cases.yearWrong(typed)
        case .unnamed(let field): words.unnamed(field.name(context))
        case .numberWrong(let typed): words.numberWrong(typed)
        case .countryWrong(let typed): words.countryWrong(typed)
        case .severalLeads: words.severalLeads
        case .unknownGoal: words.unknownGoal
        case .termOutOfRange: words.termOutOfRange
        case .noFinancing: words.noFinancing
        case .budget(let fault, let currency): self.text(of: fault, currency, context)
        }
    }

    private func text(of fault: ProjectBudget.Fault, _ currency: Currency, _ context: WorkContext) -> String {
        let (words, cases) = (context.words.caseProject, context.words.cases.problems)
        return switch fault {
        case .yearOutOfRange(let year): cases.yearWrong(String(year))
        case .yearTwice(let year): cases.yearTwice(year)
        case .belowZero(let year): cases.amountWrong(String(year))
        case .tooLarge: cases.amountWrong(words.budget)
        case .otherCurrency(let wanted): words.otherCurrency(wanted.rawValue)
        case .doesNotAddUp(let year, let difference):
            words.doesNotAddUp(year, context.format.money(Money(minorUnits: abs(difference), currency: currency)), difference > 0)
        }
    }
}

extension ProjectInputProblem.Field {
    /// The id of its control, or of the first of its controls.
    var control: String {
        switch self {
        case .start: ParameterName.projectStart.sv
        case .end: ParameterName.projectEnd.sv
        case .accountCode: ParameterName.accountCode.sv
        case .partners: ParameterName.partner(.name, 1).sv
        case .indicators: ParameterName.indicator(.name, 1).sv
        case .afterwards: ParameterName.afterwards.sv
        case .terms: ParameterName.term(.claimMonths).sv
        case .budget: ParameterName.year(1).sv
        case .ownText: ParameterName.ownText.sv
        case .ownDay: ParameterName.ownDay.sv
        case .note: ParameterName.ownText.sv
        }
    }

    func name(_ context: WorkContext) -> String {
        let words = context.words.caseProject
        return switch self {
        case .start: words.start
        case .end: words.end
        case .accountCode: words.accountCode
        case .partners: words.partners
        case .indicators: words.indicators
        case .afterwards: words.afterwards
        case .terms: words.terms
        case .budget: words.budget
        case .ownText: context.words.obligations.addText
        case .ownDay: context.words.obligations.due
        case .note: context.words.obligations.note
        }
    }
}
