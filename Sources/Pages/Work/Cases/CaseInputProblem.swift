public import Casework
public import Funding

/// What is wrong with a form of a case, as the reader is told.
public enum CaseInputProblem: Sendable, Hashable {
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case title, summary, idea, diaryNumber, organisation, contactName, contactEmail, contactTelephone, goals, programme, call, deadline
        case answer, text, note, day, amount, hours, financing, merge, body, outcome, rejection, year
    }

    case empty(Field)
    case tooLong(Field, limit: Int)
    case identityNumber(Field)
    case emailWrong
    case unknown(Field)
    case dayWrong(Field, String)
    case amountWrong(Field, String)
    case hoursWrong(String)
    case yearWrong(String)
    case financing(FinancingPlan.Fault, Currency)
    case refused(CaseThread.Refusal)

    func problem(_ context: WorkContext) -> WorkProblem {
        WorkProblem(control: field.control, text: text(context))
    }

    private var field: Field {
        switch self {
        case .empty(let field), .tooLong(let field, _), .identityNumber(let field), .unknown(let field), .dayWrong(let field, _),
            .amountWrong(let field, _):
            field
        case .emailWrong: .contactEmail
        case .hoursWrong: .hours
        case .yearWrong, .financing: .financing
        case .refused(let refusal): refusal.field
        }
    }

    private func text(_ context: WorkContext) -> String {
        let words = context.words.cases.problems
        return switch self {
        case .empty(let field): words.empty(field.name(context))
        case .tooLong(let field, let limit): words.tooLong(field.name(context), limit)
        case .identityNumber(let field): words.identityNumber(field.name(context))
        case .emailWrong: words.emailWrong
        case .unknown(.merge): words.mergeWrong
        case .unknown(let field): words.unknown(field.name(context))
        case .dayWrong(_, let typed): words.dayWrong(typed)
        case .amountWrong(_, let typed): words.amountWrong(typed)
        case .hoursWrong(let typed): words.hoursWrong(typed)
        case .yearWrong(let typed): words.yearWrong(typed)
        case .financing(let fault, let currency): self.text(of: fault, currency, context)
        case .refused(let refusal): self.text(of: refusal, context)
        }
    }

    private func text(of fault: FinancingPlan.Fault, _ currency: Currency, _ context: WorkContext) -> String {
        let words = context.words.cases.problems
        return switch fault {
        case .noYears: words.lacks(context.words.cases.financing)
        case .yearOutOfRange(let year): words.yearWrong(String(year))
        case .yearTwice(let year): words.yearTwice(year)
        case .belowZero(let year): words.amountWrong(String(year))
        case .doesNotAddUp(let year, let difference):
            words.doesNotAddUp(year, context.format.money(Money(minorUnits: abs(difference), currency: currency)))
        case .tooLarge: words.amountWrong(context.words.cases.financing)
        }
    }

    private func text(of refusal: CaseThread.Refusal, _ context: WorkContext) -> String {
        let words = context.words.cases.problems
        return switch refusal {
        case .notFrom(let stage): words.notFrom(stage.name[context.language])
        case .lacks(let part): words.lacks(part.field.name(context))
        case .undecided: words.undecided
        case .decidedAgainst(let outcome): words.decidedAgainst(outcome.name[context.language])
        case .beforeDecision(let day): words.beforeDecision(context.format.date(day))
        case .bodyTooSmall(let id):
            words.bodyTooSmall(context.page.municipality.decidingBodies.first { $0.id == id }?.name[context.language] ?? id.rawValue)
        case .unknownBody: words.unknown(context.words.cases.body)
        case .inFuture: words.inFuture
        case .nothingToCorrect: words.nothingToCorrect
        }
    }
}

extension CaseInputProblem.Field {
    /// The id of its control.
    var control: String {
        switch self {
        case .title: ParameterName.title.sv
        case .summary: ParameterName.summary.sv
        case .idea: ParameterName.idea.sv
        case .diaryNumber: ParameterName.diaryNumber.sv
        case .organisation: ParameterName.organisation.sv
        case .contactName: ParameterName.name.sv
        case .contactEmail: ParameterName.email.sv
        case .contactTelephone: ParameterName.telephone.sv
        case .goals: CaseForm.goalPrefix
        case .programme: ParameterName.programme.sv
        case .call: ParameterName.call.sv
        case .deadline: ParameterName.deadline.sv
        case .answer: ParameterName.answer.sv
        case .text: ParameterName.stepText.sv
        case .note: ParameterName.handOver.sv
        case .day: ParameterName.day.sv
        case .amount: ParameterName.amount.sv
        case .hours: ParameterName.hours.sv
        case .financing, .year: ParameterName.year.sv + "-1"
        case .merge: ParameterName.merge.sv
        case .body: ParameterName.body.sv
        case .outcome: ParameterName.outcome.sv
        case .rejection: ParameterName.rejection.sv
        }
    }

    /// What its control is labelled with.
    func name(_ context: WorkContext) -> String {
        let words = context.words.cases
        return switch self {
        case .title: words.name
        case .summary: words.summary
        case .idea: words.idea
        case .diaryNumber: words.diaryNumber
        case .organisation: words.organisation
        case .contactName: words.contactName
        case .contactEmail: words.contactEmail
        case .contactTelephone: words.contactTelephone
        case .goals: words.goals
        case .programme: words.programme
        case .call: words.call
        case .deadline: words.deadline
        case .answer: words.answer
        case .text: words.textRequired
        case .note: words.handOver
        case .day: words.day
        case .amount: words.amount
        case .hours: words.hours
        case .financing: words.financing
        case .year: words.year
        case .merge: words.merge
        case .body: words.body
        case .outcome: words.outcome
        case .rejection: words.rejection
        }
    }
}

extension CaseStep.Part {
    fileprivate var field: CaseInputProblem.Field {
        switch self {
        case .text: .text
        case .body: .body
        case .outcome: .outcome
        case .financing: .financing
        case .rejection: .rejection
        case .amount: .amount
        }
    }
}

extension CaseThread.Refusal {
    fileprivate var field: CaseInputProblem.Field {
        switch self {
        case .lacks(let part): part.field
        case .bodyTooSmall, .unknownBody: .body
        case .notFrom, .undecided, .decidedAgainst, .beforeDecision, .inFuture, .nothingToCorrect: .day
        }
    }
}
